/**
 * Customers in the order of their keys, whose rows are written in blocks and read when somebody asks for a column. In memory are the keys,
 * how many rows each customer has, and where the blocks lie. Nothing in it changes but who counts no more.
 */
import { MEASURE_NAMES, measureFields, type FieldSpec } from '@twicetold/cases';
import type { ColumnArray } from '../column-types.ts';
import { BLOCK_ROWS } from '../encoding/block-format.ts';
import { decodeFloats, decodeWhole } from '../encoding/decode-block.ts';
import type { Buried, Layer, RowRange } from '../layer.ts';
import { ALIVE } from '../open-rows.ts';
import type { BlockSource } from './blocks.ts';
import type { RowCounts } from './row-counts.ts';
import type { SortedKeys } from './sorted-keys.ts';

/** Where the blocks of a column lie. */
export interface SealedColumn {
  /** Of its values; 0 where none is known. */
  readonly largest: number;
  readonly places: Float64Array;
  readonly lengths: Uint32Array;
}

export interface SealedTable {
  readonly rows: number;
  readonly counts: RowCounts;
  readonly columns: readonly SealedColumn[];
}

const CASE_MEASURE = MEASURE_NAMES.indexOf('case');
const KINDS = MEASURE_NAMES.map((measure) =>
  Object.values<FieldSpec>(measureFields[measure]).map(({ kind }) => kind),
);
const whole = new Int32Array(BLOCK_ROWS);
const floats = new Float64Array(BLOCK_ROWS);

export class SealedLayer implements Layer {
  readonly keys: SortedKeys;
  readonly tables: readonly SealedTable[];
  readonly blocks: BlockSource;
  readonly #dead: number[];
  /** A bit for each customer; none while all count. */
  #buried: Uint8Array | null = null;

  constructor(keys: SortedKeys, tables: readonly SealedTable[], blocks: BlockSource) {
    this.keys = keys;
    this.tables = tables;
    this.blocks = blocks;
    this.#dead = tables.map(() => 0);
  }

  get customers(): number {
    return this.keys.length;
  }

  find(low: number, high: number): number {
    return this.keys.find(low, high);
  }

  lowOf(slot: number): number {
    return this.keys.low[slot] as number;
  }

  highOf(slot: number): number {
    return this.keys.high[slot] as number;
  }

  rows(measure: number): number {
    return this.#table(measure).rows;
  }

  dead(measure: number): number {
    return this.#dead[measure] as number;
  }

  firstRow(measure: number, slot: number): number {
    const { counts } = this.#table(measure);
    return this.counts(slot) && counts.count(slot) > 0 ? counts.firstRow(slot) : -1;
  }

  ownerOf(caseRow: number): number {
    return this.#table(CASE_MEASURE).counts.customerOf(caseRow);
  }

  /** The customer stands in it only to say that there are no rows any more. */
  isEmpty(slot: number): boolean {
    return this.tables.every(({ counts }) => counts.count(slot) === 0);
  }

  /** Whether the customer's rows count. */
  counts(slot: number): boolean {
    return this.#buried === null || ((this.#buried[slot >>> 3] as number) & (1 << (slot & 7))) === 0;
  }

  bury(slot: number, buried: Buried): void {
    if (!this.counts(slot)) return;
    this.#buried ??= new Uint8Array(Math.ceil(this.customers / 8));
    this.#buried[slot >>> 3] = (this.#buried[slot >>> 3] as number) | (1 << (slot & 7));
    for (const [measure, { counts }] of this.tables.entries()) {
      const count = counts.count(slot);
      if (count === 0) continue;
      this.#dead[measure] = (this.#dead[measure] as number) + count;
      buried(measure, counts.firstRow(slot), count);
    }
  }

  /** The case rows of those who count no more and are not in `seen`, a bit for each customer, which knows of them afterwards. */
  buriedSince(seen: Uint8Array, buried: (first: number, count: number) => void): void {
    const now = this.#buried;
    if (now === null) return;
    const { counts } = this.#table(CASE_MEASURE);
    for (let byte = 0; byte < now.length; byte++) {
      const added = (now[byte] as number) & ~(seen[byte] as number);
      if (added === 0) continue;
      seen[byte] = now[byte] as number;
      for (let bit = 0; bit < 8; bit++) {
        if ((added & (1 << bit)) === 0) continue;
        const slot = 8 * byte + bit;
        buried(counts.firstRow(slot), counts.count(slot));
      }
    }
  }

  largest(measure: number, field: number): number {
    return (this.#table(measure).columns[field] as SealedColumn).largest;
  }

  fill(
    measure: number,
    field: number,
    { from, to }: RowRange,
    into: ColumnArray,
    at: number,
    add: number,
  ): void {
    const { rows } = this.#table(measure);
    const shift = KINDS[measure]?.[field] === 'case' ? add : 0;
    for (let block = Math.floor(from / BLOCK_ROWS); block * BLOCK_ROWS < to; block++) {
      const first = block * BLOCK_ROWS;
      const length = Math.min(BLOCK_ROWS, rows - first);
      const [start, end] = [Math.max(from - first, 0), Math.min(to - first, length)];
      const place = at + first + start - from;
      const bytes = this.block(measure, field, block);
      if (!(into instanceof Float64Array)) {
        decodeWhole(bytes, length, whole, shift);
        into.set(end - start === BLOCK_ROWS ? whole : whole.subarray(start, end), place);
      } else if (end - start === length) decodeFloats(bytes, length, into, place);
      else {
        decodeFloats(bytes, length, floats, 0);
        into.set(floats.subarray(start, end), place);
      }
    }
  }

  block(measure: number, field: number, block: number): Uint8Array {
    const { places, lengths } = this.#table(measure).columns[field] as SealedColumn;
    return this.blocks.read(places[block] as number, lengths[block] as number);
  }

  fillMarks(measure: number, from: number, into: Uint8Array, at: number): void {
    const { rows, counts } = this.#table(measure);
    into.fill(ALIVE, at, at + rows - from);
    const dead = this.#buried;
    if (dead === null) return;
    for (let byte = 0; byte < dead.length; byte++) {
      if (dead[byte] === 0) continue;
      for (let slot = 8 * byte; slot < 8 * byte + 8; slot++) {
        if (this.counts(slot)) continue;
        const first = counts.firstRow(slot);
        into.fill(0, at + first, at + first + counts.count(slot));
      }
    }
  }

  fillOwners(_from: number, into: Int32Array, at: number, add: number): void {
    const { counts } = this.#table(CASE_MEASURE);
    let row = at;
    for (let slot = 0; slot < this.customers; slot++) {
      for (let left = counts.count(slot); left > 0; left--) into[row++] = slot + add;
    }
  }

  tableBytes(measure: number): number {
    const { counts, columns } = this.#table(measure);
    return columns.reduce(
      (sum, { places, lengths }) => sum + places.byteLength + lengths.byteLength,
      counts.memoryBytes,
    );
  }

  memoryBytes(): number {
    const ofTables = this.tables.reduce((sum, _, measure) => sum + this.tableBytes(measure), 0);
    return this.keys.memoryBytes + ofTables + (this.#buried?.byteLength ?? 0) + this.blocks.memoryBytes;
  }

  #table(measure: number): SealedTable {
    return this.tables[measure] as SealedTable;
  }
}
