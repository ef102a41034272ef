/**
 * All rows of one measure, column by column. Rows are only ever appended and marked dead; those of a customer lie
 * next to each other, so that a customer is found by its first row alone: the last row carries a mark.
 */
import type { FieldSpec, FieldSpecs } from '@twicetold/cases';
import { emptyColumn, UNKNOWN_COUNT, type ColumnArray, type ColumnsOf } from './column-types.ts';

const ALIVE = 1;
const LAST_OF_CUSTOMER = 2;
const FIRST_CAPACITY = 64;

/** `field`: position of the value in a row. */
type Target<A> = readonly { readonly array: A; readonly field: number }[];
interface ColumnsByKind {
  readonly floats: Target<Float64Array>;
  readonly codes: Target<Uint32Array>;
  readonly words: Target<Uint8Array>;
  readonly counts: Target<Int32Array>;
  readonly references: Target<Int32Array>;
  readonly bitSets: Target<Uint16Array>;
}

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
  #byKind: ColumnsByKind;

  constructor(specs: S) {
    this.specs = specs;
    this.#fields = Object.values(specs);
    this.#arrays = this.#fields.map((spec) => emptyColumn(spec, FIRST_CAPACITY));
    this.columns = this.#named();
    this.#byKind = this.#sorted();
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

  /** The columns whose values are rows of the case table. */
  references(): readonly Int32Array[] {
    return this.#byKind.references.map(({ array }) => array);
  }

  isAlive(row: number): boolean {
    return ((this.marks[row] as number) & ALIVE) !== 0;
  }

  /** `caseBase` is the row of the customer's first case: references become rows of the case table. Returns the row. */
  append(values: Float64Array, caseBase: number): number {
    if (this.size === this.marks.length) this.#grow(this.size * 2);
    const row = this.size++;
    const { floats, codes, words, counts, references, bitSets } = this.#byKind;
    for (const { array, field } of floats) array[row] = values[field] as number;
    for (const { array, field } of codes) array[row] = values[field] as number;
    for (const { array, field } of words) array[row] = values[field] as number;
    for (const { array, field } of counts) {
      const value = values[field] as number;
      array[row] = value === value ? value : UNKNOWN_COUNT;
    }
    for (const { array, field } of references) array[row] = caseBase + (values[field] as number);
    for (const { array, field } of bitSets) array[row] = values[field] as number;
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
    this.#byKind = this.#sorted();
  }

  /** Columns of one kind of array together: writing a row is then a few loops that each see one kind only. */
  #sorted(): ColumnsByKind {
    const those = <A extends ColumnArray>(...kinds: readonly FieldSpec['kind'][]) =>
      this.#fields.flatMap(({ kind }, field) =>
        kinds.includes(kind) ? [{ array: this.#arrays[field] as A, field }] : [],
      );
    return {
      floats: those<Float64Array>('instant', 'duration', 'number'),
      codes: those<Uint32Array>('dimension'),
      words: those<Uint8Array>('oneOf', 'flag'),
      counts: those<Int32Array>('count'),
      references: those<Int32Array>('case'),
      bitSets: those<Uint16Array>('variants', 'wordSet'),
    };
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
