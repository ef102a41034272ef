/**
 * Customers that were put in or replaced lately, in memory as they are. Customers are replaced whole (a late event re-folds the
 * customer), so the content after any order of replacements is that of a full rebuild.
 */
import { MEASURE_NAMES, measureFields, readMeasures, type FieldSpec } from '@twicetold/cases';
import type { ColumnArray } from './column-types.ts';
import { CustomerIndex } from './customer-index.ts';
import type { Buried, Layer, RowRange } from './layer.ts';
import { OpenRows } from './open-rows.ts';

const NO_ROWS = -1;
const CASE_MEASURE = MEASURE_NAMES.indexOf('case');
/** Compact when more than a quarter of a table is dead and it is worth the copying. */
const DEAD_SHARE = 0.25;
const WORTH_COMPACTING = 1024;
const FIELDS = MEASURE_NAMES.map((measure) => Object.values<FieldSpec>(measureFields[measure]));

export class OpenLayer implements Layer {
  readonly tables: readonly OpenRows[] = FIELDS.map((fields) => new OpenRows(fields));
  readonly #customers = new CustomerIndex();
  /** Per measure: first row of each customer slot, or -1. */
  readonly #firstRows: Int32Array[] = MEASURE_NAMES.map(() => new Int32Array(64).fill(NO_ROWS));
  /** Customer slot of each row of the case table. */
  #owners = new Int32Array(64);

  /** The customer's rows are these from now on; `packed` null: none. */
  replace(low: number, high: number, packed: Uint8Array | null, buried: Buried): void {
    const slot = this.#customers.findOrAdd(low, high);
    this.#makeRoomForSlot(slot);
    this.bury(slot, buried);
    if (packed === null) return;
    let caseBase = -1;
    let measureOfRun = -1;
    try {
      readMeasures(packed, (_measure, values, measure) => {
        if (caseBase < 0) caseBase = this.rows(CASE_MEASURE);
        const row = (this.tables[measure] as OpenRows).append(values, caseBase);
        if (measure !== measureOfRun) {
          this.tables[measureOfRun]?.closeRun();
          (this.#firstRows[measure] as Int32Array)[slot] = row;
          measureOfRun = measure;
        }
        if (measure === CASE_MEASURE) this.#ownCase(row, slot);
      });
    } finally {
      this.tables[measureOfRun]?.closeRun();
    }
  }

  /** Gives back the room of dead rows; true where rows have other numbers now. */
  compactWhereWorthIt(): boolean {
    let moved = false;
    for (const [measure, table] of this.tables.entries()) {
      if (table.dead < WORTH_COMPACTING || table.dead < table.size * DEAD_SHARE) continue;
      this.#compact(measure, table);
      moved = true;
    }
    return moved;
  }

  get customers(): number {
    return this.#customers.size;
  }

  find(low: number, high: number): number {
    return this.#customers.find(low, high);
  }

  lowOf(slot: number): number {
    return this.#customers.lowOf(slot);
  }

  highOf(slot: number): number {
    return this.#customers.highOf(slot);
  }

  rows(measure: number): number {
    return (this.tables[measure] as OpenRows).size;
  }

  dead(measure: number): number {
    return (this.tables[measure] as OpenRows).dead;
  }

  firstRow(measure: number, slot: number): number {
    return (this.#firstRows[measure] as Int32Array)[slot] as number;
  }

  ownerOf(caseRow: number): number {
    return this.#owners[caseRow] as number;
  }

  bury(slot: number, buried: Buried): void {
    for (const [measure, table] of this.tables.entries()) {
      const firstRows = this.#firstRows[measure] as Int32Array;
      const first = firstRows[slot] as number;
      if (first === NO_ROWS) continue;
      buried(measure, first, table.killRun(first));
      firstRows[slot] = NO_ROWS;
    }
  }

  largest(measure: number, field: number): number {
    return (this.tables[measure] as OpenRows).largest(field);
  }

  fill(measure: number, field: number, rows: RowRange, into: ColumnArray, at: number, add: number): void {
    const table = this.tables[measure] as OpenRows;
    const column = table.column(field).subarray(rows.from, rows.to);
    into.set(column, at);
    if (add === 0 || (FIELDS[measure]?.[field] as FieldSpec).kind !== 'case') return;
    for (let i = 0; i < column.length; i++) into[at + i] = (column[i] as number) + add;
  }

  fillMarks(measure: number, from: number, into: Uint8Array, at: number): void {
    const table = this.tables[measure] as OpenRows;
    into.set(table.marks.subarray(from, table.size), at);
  }

  fillOwners(from: number, into: Int32Array, at: number, add: number): void {
    const owners = this.#owners.subarray(from, this.rows(CASE_MEASURE));
    for (let i = 0; i < owners.length; i++) into[at + i] = (owners[i] as number) + add;
  }

  tableBytes(measure: number): number {
    return (this.tables[measure] as OpenRows).memoryBytes();
  }

  memoryBytes(): number {
    const tables = this.tables.reduce((sum, table) => sum + table.memoryBytes(), 0);
    const first = this.#firstRows.reduce((sum, rows) => sum + rows.byteLength, 0);
    return tables + first + this.#owners.byteLength + this.#customers.memoryBytes();
  }

  #ownCase(row: number, slot: number): void {
    if (row >= this.#owners.length) this.#owners = enlarged(this.#owners, row * 2, 0);
    this.#owners[row] = slot;
  }

  #makeRoomForSlot(slot: number): void {
    for (const [measure, rows] of this.#firstRows.entries())
      if (slot >= rows.length) this.#firstRows[measure] = enlarged(rows, slot * 2, NO_ROWS);
  }

  #compact(measure: number, table: OpenRows): void {
    const moved = table.compact();
    const firstRows = this.#firstRows[measure] as Int32Array;
    for (let slot = 0; slot < this.customers; slot++) {
      const first = firstRows[slot] as number;
      if (first !== NO_ROWS) firstRows[slot] = moved[first] as number;
    }
    if (measure === CASE_MEASURE) this.#followMovedCases(moved);
  }

  /** Rows of the other measures name cases by their rows. Those that are dead may name one that is gone. */
  #followMovedCases(moved: Int32Array): void {
    for (let row = 0; row < moved.length; row++) {
      const to = moved[row] as number;
      if (to >= 0) this.#owners[to] = this.#owners[row] as number;
    }
    for (const table of this.tables) {
      for (const caseRows of table.references()) {
        for (let row = 0; row < table.size; row++) {
          if (table.isAlive(row)) caseRows[row] = moved[caseRows[row] as number] as number;
        }
      }
    }
  }
}

function enlarged(array: Int32Array, capacity: number, filler: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(64, capacity)).fill(filler);
  larger.set(array);
  return larger;
}
