/**
 * All rows of one measure, column by column. Rows are only ever appended and marked dead; those of a customer lie
 * next to each other, so that a customer is found by its first row alone: the last row carries a mark.
 */
import type { FieldSpec, FieldSpecs } from '@twicetold/cases';
import { emptyColumn, UNKNOWN_COUNT, type ColumnArray, type ColumnsOf } from './column-types.ts';

const ALIVE = 1;
const LAST_OF_CUSTOMER = 2;
const FIRST_CAPACITY = 64;

export class MeasureTable<S extends FieldSpecs = FieldSpecs> {
  readonly specs: S;
  /** Column per field; longer than `size`. Fetch anew for each question: growing replaces them. */
  columns: ColumnsOf<S>;
  /** Bit 0: the row counts. */
  marks = new Uint8Array(FIRST_CAPACITY);
  /** Rows, dead ones included. */
  size = 0;
  dead = 0;
  readonly #fields: readonly FieldSpec[];
  #arrays: ColumnArray[];

  constructor(specs: S) {
    this.specs = specs;
    this.#fields = Object.values(specs);
    this.#arrays = this.#fields.map((spec) => emptyColumn(spec, FIRST_CAPACITY));
    this.columns = this.#named();
  }

  get alive(): number {
    return this.size - this.dead;
  }

  /** A column by a name that is only known when running. */
  column(field: string): ColumnArray {
    const column = this.#arrays[Object.keys(this.specs).indexOf(field)];
    if (column === undefined) throw new RangeError(`there is no field ${field}`);
    return column;
  }

  isAlive(row: number): boolean {
    return ((this.marks[row] as number) & ALIVE) !== 0;
  }

  /** `caseBase` is the row of the customer's first case: references become rows of the case table. Returns the row. */
  append(values: Float64Array, caseBase: number): number {
    if (this.size === this.marks.length) this.#grow(this.size * 2);
    const row = this.size++;
    const arrays = this.#arrays;
    for (let i = 0; i < arrays.length; i++) {
      const value = values[i] as number;
      const kind = (this.#fields[i] as FieldSpec).kind;
      (arrays[i] as ColumnArray)[row] =
        kind === 'case' ? caseBase + value : kind === 'count' && value !== value ? UNKNOWN_COUNT : value;
    }
    this.marks[row] = ALIVE;
    return row;
  }

  /** Ends the run of rows of one customer. */
  closeRun(): void {
    this.marks[this.size - 1] = ALIVE | LAST_OF_CUSTOMER;
  }

  isLastOfRun(row: number): boolean {
    return ((this.marks[row] as number) & LAST_OF_CUSTOMER) !== 0;
  }

  killRun(first: number): void {
    let row = first;
    for (;;) {
      const last = this.isLastOfRun(row);
      this.marks[row] = (this.marks[row] as number) & ~ALIVE;
      this.dead++;
      if (last) return;
      row++;
    }
  }

  /** Closes the gaps, keeping the order. Returns the new row of each former row, -1 for the dead. */
  compact(): Int32Array {
    const moved = new Int32Array(this.size).fill(-1);
    let next = 0;
    for (let row = 0; row < this.size; row++) {
      if (!this.isAlive(row)) continue;
      moved[row] = next;
      this.marks[next] = this.marks[row] as number;
      if (next !== row) for (const array of this.#arrays) array[next] = array[row] as number;
      next++;
    }
    this.size = next;
    this.dead = 0;
    this.#grow(Math.max(FIRST_CAPACITY, Math.ceil(next * 1.25)));
    return moved;
  }

  memoryBytes(): number {
    return this.#arrays.reduce((sum, array) => sum + array.byteLength, this.marks.byteLength);
  }

  #grow(capacity: number): void {
    const size = this.size;
    this.marks = copy(this.marks, new Uint8Array(capacity), size);
    this.#arrays = this.#arrays.map((array, i) =>
      copy(array, emptyColumn(this.#fields[i] as FieldSpec, capacity), size),
    );
    this.columns = this.#named();
  }

  #named(): ColumnsOf<S> {
    return Object.fromEntries(
      Object.keys(this.specs).map((name, i) => [name, this.#arrays[i]]),
    ) as ColumnsOf<S>;
  }
}

function copy<A extends ColumnArray>(from: ColumnArray, to: A, length: number): A {
  to.set(from.subarray(0, length));
  return to;
}
