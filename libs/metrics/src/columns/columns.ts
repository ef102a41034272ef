/**
 * Everything that is counted, in memory: one table of typed arrays per measure. Customers are replaced whole (a
 * late event re-folds the customer), so the content after any order of replacements is that of a full rebuild.
 */
import { MEASURE_NAMES, measureFields, readMeasures, type MeasureName } from '@twicetold/cases';
import { CustomerIndex } from './customer-index.ts';
import { Dictionaries } from './dictionaries.ts';
import { MeasureTable } from './measure-table.ts';

export type Tables = { readonly [M in MeasureName]: MeasureTable<(typeof measureFields)[M]> };

const NO_ROWS = -1;
const CASE_MEASURE = MEASURE_NAMES.indexOf('case');
/** Compact when more than a quarter of a table is dead and it is worth the copying. */
const DEAD_SHARE = 0.25;
const WORTH_COMPACTING = 1024;

export class Columns {
  readonly dictionaries: Dictionaries;
  readonly tables: Tables;
  /** Changes with every replacement: what is derived from the columns may be kept until then. */
  version = 0;
  readonly #customers = new CustomerIndex();
  readonly #tableList: readonly MeasureTable[];
  /** Per measure: first row of each customer slot, or -1. */
  readonly #firstRows: Int32Array[];
  /** Customer slot of each row of the case table. */
  #slotOfCase = new Int32Array(64);

  constructor(dictionaries: Dictionaries = new Dictionaries()) {
    this.dictionaries = dictionaries;
    const tables = Object.fromEntries(MEASURE_NAMES.map((m) => [m, new MeasureTable(measureFields[m])]));
    this.tables = tables as unknown as Tables;
    this.#tableList = MEASURE_NAMES.map((m) => tables[m] as unknown as MeasureTable);
    this.#firstRows = MEASURE_NAMES.map(() => new Int32Array(64).fill(NO_ROWS));
  }

  /** The customer's rows are these from now on. `packed` as `packMeasures` of libs/cases writes it. */
  replace(customer: bigint, packed: Uint8Array): void {
    this.version++;
    const slot = this.#customers.findOrAdd(customer);
    this.#makeRoomForSlot(slot);
    this.#kill(slot);
    let caseBase = -1;
    let measureOfRun = -1;
    try {
      readMeasures(packed, (_measure, values, measureIndex) => {
        if (caseBase < 0) caseBase = (this.#tableList[CASE_MEASURE] as MeasureTable).size;
        const row = (this.#tableList[measureIndex] as MeasureTable).append(values, caseBase);
        if (measureIndex !== measureOfRun) {
          this.#tableList[measureOfRun]?.closeRun();
          (this.#firstRows[measureIndex] as Int32Array)[slot] = row;
          measureOfRun = measureIndex;
        }
        if (measureIndex === CASE_MEASURE) this.#ownCase(row, slot);
      });
    } finally {
      this.#tableList[measureOfRun]?.closeRun();
    }
    this.#compactWhereWorthIt();
  }

  remove(customer: bigint): void {
    const slot = this.#customers.find(customer);
    if (slot < 0) return;
    this.version++;
    this.#kill(slot);
    this.#compactWhereWorthIt();
  }

  /** Cases that count. */
  get cases(): number {
    return this.tables.case.alive;
  }

  /** Slot of the customer a case row belongs to. */
  customerSlot(caseRow: number): number {
    return this.#slotOfCase[caseRow] as number;
  }

  customerKey(slot: number): bigint {
    return this.#customers.keyOf(slot);
  }

  compareCustomers(slotA: number, slotB: number): number {
    return this.#customers.compare(slotA, slotB);
  }

  /** Position of a case row in its customer's list of cases. */
  caseOrdinal(caseRow: number): number {
    return caseRow - ((this.#firstRows[CASE_MEASURE] as Int32Array)[this.customerSlot(caseRow)] as number);
  }

  /** Position of a row in its customer's list of rows of the table. */
  ordinal(measure: MeasureName, row: number, slot: number): number {
    return row - ((this.#firstRows[MEASURE_NAMES.indexOf(measure)] as Int32Array)[slot] as number);
  }

  memoryBytes(): number {
    const tables = this.#tableList.reduce((sum, table) => sum + table.memoryBytes(), 0);
    const first = this.#firstRows.reduce((sum, rows) => sum + rows.byteLength, 0);
    return tables + first + this.#slotOfCase.byteLength + this.#customers.memoryBytes();
  }

  #kill(slot: number): void {
    for (let m = 0; m < this.#tableList.length; m++) {
      const firstRows = this.#firstRows[m] as Int32Array;
      const first = firstRows[slot] as number;
      if (first === NO_ROWS) continue;
      (this.#tableList[m] as MeasureTable).killRun(first);
      firstRows[slot] = NO_ROWS;
    }
  }

  #ownCase(row: number, slot: number): void {
    if (row >= this.#slotOfCase.length) this.#slotOfCase = enlarged(this.#slotOfCase, row * 2, 0);
    this.#slotOfCase[row] = slot;
  }

  #makeRoomForSlot(slot: number): void {
    for (let m = 0; m < this.#firstRows.length; m++) {
      const rows = this.#firstRows[m] as Int32Array;
      if (slot >= rows.length) this.#firstRows[m] = enlarged(rows, slot * 2, NO_ROWS);
    }
  }

  #compactWhereWorthIt(): void {
    for (let m = 0; m < this.#tableList.length; m++) {
      const table = this.#tableList[m] as MeasureTable;
      if (table.dead < WORTH_COMPACTING || table.dead < table.size * DEAD_SHARE) continue;
      const moved = table.compact();
      const firstRows = this.#firstRows[m] as Int32Array;
      for (let slot = 0; slot < this.#customers.size; slot++) {
        const first = firstRows[slot] as number;
        if (first !== NO_ROWS) firstRows[slot] = moved[first] as number;
      }
      if (m === CASE_MEASURE) this.#followMovedCases(moved);
    }
  }

  /** Rows of the other measures name cases by their rows. Those that are dead may name one that is gone. */
  #followMovedCases(moved: Int32Array): void {
    for (let row = 0; row < moved.length; row++) {
      const to = moved[row] as number;
      if (to >= 0) this.#slotOfCase[to] = this.#slotOfCase[row] as number;
    }
    for (const table of this.#tableList) {
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
