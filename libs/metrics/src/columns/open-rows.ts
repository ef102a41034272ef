/**
 * Rows of one measure, column by column, that are only ever appended and marked dead; those of a customer lie
 * next to each other, so that a customer is found by its first row alone: the last row carries a mark.
 */
import type { FieldSpec } from '@twicetold/cases';
import {
  emptyColumn,
  largestIn,
  UNKNOWN_COUNT,
  type CodeArray,
  type ColumnArray,
  type CountArray,
} from './column-types.ts';

export const ALIVE = 1;
const LAST_OF_CUSTOMER = 2;
const FIRST_CAPACITY = 64;

/** Where the values of one field go. */
interface Target<A extends ColumnArray = ColumnArray> {
  /** Position of the value in a row. */
  readonly field: number;
  array: A;
  /** That the array can hold. */
  largest: number;
}

/** Writing a row is a few loops that each see few kinds of array. */
interface TargetsByKind {
  readonly floats: readonly Target<Float64Array>[];
  readonly codes: readonly Target<CodeArray>[];
  readonly words: readonly Target<Uint8Array>[];
  readonly counts: readonly Target<CountArray>[];
  readonly references: readonly Target<Int32Array>[];
  readonly bitSets: readonly Target<Uint16Array>[];
}

export class OpenRows {
  /** Bit 0: the row counts. */
  marks = new Uint8Array(FIRST_CAPACITY);
  /** Rows, dead ones included. */
  size = 0;
  dead = 0;
  readonly #fields: readonly FieldSpec[];
  readonly #targets: readonly Target[];
  readonly #byKind: TargetsByKind;

  constructor(fields: readonly FieldSpec[]) {
    this.#fields = fields;
    this.#targets = this.#fields.map((spec, field) => {
      const array = emptyColumn(spec, FIRST_CAPACITY);
      return { field, array, largest: largestIn(spec, array) };
    });
    this.#byKind = this.#sorted();
  }

  /** Longer than `size`. Fetch anew after rows were appended: growing replaces it. */
  column(field: number): ColumnArray {
    return (this.#targets[field] as Target).array;
  }

  /** What the values of a field may be at most without taking more room. */
  largest(field: number): number {
    return (this.#targets[field] as Target).largest;
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
    if (this.size === this.marks.length) this.#resize(this.size * 2);
    const row = this.size++;
    const { floats, codes, words, counts, references, bitSets } = this.#byKind;
    for (const { array, field } of floats) array[row] = values[field] as number;
    for (const target of codes) {
      const value = values[target.field] as number;
      if (value > target.largest) this.#replace(target, target.array.length, value);
      target.array[row] = value;
    }
    for (const { array, field } of words) array[row] = values[field] as number;
    for (const target of counts) {
      const value = values[target.field] as number;
      if (value > target.largest) this.#replace(target, target.array.length, value);
      target.array[row] = value === value ? value : UNKNOWN_COUNT;
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

  /** Returns how many rows it was. */
  killRun(first: number): number {
    let row = first;
    for (;;) {
      const last = this.isLastOfRun(row);
      this.marks[row] = (this.marks[row] as number) & ~ALIVE;
      this.dead++;
      row++;
      if (last) return row - first;
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
      next++;
    }
    for (const { array } of this.#targets) closeGaps(array, moved);
    this.size = next;
    this.dead = 0;
    this.#resize(Math.max(FIRST_CAPACITY, Math.ceil(next * 1.25)));
    return moved;
  }

  memoryBytes(): number {
    return this.#targets.reduce((sum, { array }) => sum + array.byteLength, this.marks.byteLength);
  }

  #resize(capacity: number): void {
    this.marks = copy(this.marks, new Uint8Array(capacity), this.size);
    for (const target of this.#targets) this.#replace(target, capacity, 0);
  }

  #replace(target: Target, capacity: number, value: number): void {
    const spec = this.#fields[target.field] as FieldSpec;
    const narrowest = Number.isFinite(target.largest) ? Math.max(target.largest, value) : 0;
    target.array = copy(target.array, emptyColumn(spec, capacity, narrowest), this.size);
    target.largest = largestIn(spec, target.array);
  }

  #sorted(): TargetsByKind {
    const those = <A extends ColumnArray>(...kinds: readonly FieldSpec['kind'][]) =>
      this.#targets.filter(({ field }) =>
        kinds.includes((this.#fields[field] as FieldSpec).kind),
      ) as Target<A>[];
    return {
      floats: those<Float64Array>('instant', 'duration', 'number'),
      codes: those<CodeArray>('dimension'),
      words: those<Uint8Array>('oneOf', 'flag'),
      counts: those<CountArray>('count'),
      references: those<Int32Array>('case'),
      bitSets: those<Uint16Array>('variants', 'wordSet'),
    };
  }
}

function closeGaps(array: ColumnArray, moved: Int32Array): void {
  for (let row = 0; row < moved.length; row++) {
    const to = moved[row] as number;
    if (to >= 0) array[to] = array[row] as number;
  }
}

function copy<A extends ColumnArray>(from: ColumnArray, to: A, length: number): A {
  to.set(from.subarray(0, length));
  return to;
}
