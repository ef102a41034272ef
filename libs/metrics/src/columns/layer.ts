/** From `from` to before `to`. */
export interface RowRange {
  readonly from: number;
  readonly to: number;
}

/** Customers with their rows of all measures; what is counted is made of one layer or several. */
import type { ColumnArray } from './column-types.ts';

/** Rows that count no more: `count` of them, from `first` on. */
export type Buried = (measure: number, first: number, count: number) => void;

export interface Layer {
  /** Customers it has, those that count no more included; each is known by its slot, from 0. */
  readonly customers: number;
  /** −1 when the layer does not have the customer; the key in two halves. */
  find(low: number, high: number): number;
  lowOf(slot: number): number;
  highOf(slot: number): number;
  /** By number of the measure: rows, dead ones included, and dead ones. */
  rows(measure: number): number;
  dead(measure: number): number;
  /** −1 where the customer has no rows of the measure. */
  firstRow(measure: number, slot: number): number;
  /** The slot whose case it is. */
  ownerOf(caseRow: number): number;
  /** The customer's rows count no more. */
  bury(slot: number, buried: Buried): void;
  /** No value of the field is larger. */
  largest(measure: number, field: number): number;
  /** Writes the field of these rows to `into`, which must be wide enough, from `at` on; `add` to references. */
  fill(measure: number, field: number, rows: RowRange, into: ColumnArray, at: number, add: number): void;
  /** Bit 0: the row counts. */
  fillMarks(measure: number, from: number, into: Uint8Array, at: number): void;
  /** Slot of the customer of each row of the case table; `add` to each. */
  fillOwners(from: number, into: Int32Array, at: number, add: number): void;
  /** Of the table alone. */
  tableBytes(measure: number): number;
  memoryBytes(): number;
}
