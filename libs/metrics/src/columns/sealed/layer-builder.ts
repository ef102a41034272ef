/** Makes a sealed layer out of customers that come in the order of their keys, in as much memory as one block of each column. */
import { MEASURE_NAMES, measureFields } from '@twicetold/cases';
import { BLOCK_ROWS } from '../encoding/block-format.ts';
import { encodeBlock } from '../encoding/encode-block.ts';
import type { BlockSink, BlockSource } from './blocks.ts';
import { GrowingArray } from './growing-array.ts';
import { RowCountsBuilder } from './row-counts.ts';
import { SealedLayer, type SealedColumn, type SealedTable } from './sealed-layer.ts';
import { SortedKeys } from './sorted-keys.ts';

const FIELDS = MEASURE_NAMES.map((measure) => Object.keys(measureFields[measure]).length);
export const CASE_MEASURE = MEASURE_NAMES.indexOf('case');

export class LayerBuilder {
  readonly #tables: readonly TableBuilder[];
  readonly #low = new GrowingArray(Uint32Array);
  readonly #high = new GrowingArray(Uint32Array);

  constructor(sink: BlockSink) {
    this.#tables = FIELDS.map((fields) => new TableBuilder(fields, sink));
  }

  /** The rows that follow are this customer's. */
  begin(low: number, high: number): void {
    if (this.#low.length > 0) this.#end();
    this.#low.push(low);
    this.#high.push(high);
  }

  /** Of cases, those of customers before included. */
  get caseRows(): number {
    return (this.#tables[CASE_MEASURE] as TableBuilder).rows;
  }

  /** `values` as they stand in columns; references are rows of the new layer. */
  add(measure: number, values: Float64Array): void {
    (this.#tables[measure] as TableBuilder).add(values);
  }

  finish(blocks: BlockSource): SealedLayer {
    if (this.#low.length > 0) this.#end();
    const keys = new SortedKeys(this.#low.whole(), this.#high.whole());
    return new SealedLayer(
      keys,
      this.#tables.map((table) => table.finish()),
      blocks,
    );
  }

  #end(): void {
    for (const table of this.#tables) table.endOfCustomer();
  }
}

class TableBuilder {
  rows = 0;
  readonly #sink: BlockSink;
  readonly #counts = new RowCountsBuilder();
  /** The block in hand; made with the first row. */
  #values: readonly Float64Array[] = [];
  readonly #columns: readonly ColumnBuilder[];

  constructor(fields: number, sink: BlockSink) {
    this.#sink = sink;
    this.#columns = Array.from({ length: fields }, () => new ColumnBuilder());
  }

  add(values: Float64Array): void {
    if (this.rows === 0) this.#values = this.#columns.map(() => new Float64Array(BLOCK_ROWS));
    const place = this.rows++ % BLOCK_ROWS;
    for (let field = 0; field < this.#values.length; field++)
      (this.#values[field] as Float64Array)[place] = values[field] as number;
    if (place === BLOCK_ROWS - 1) this.#write(BLOCK_ROWS);
  }

  endOfCustomer(): void {
    this.#counts.push(this.rows - this.#counts.rows);
  }

  finish(): SealedTable {
    if (this.rows % BLOCK_ROWS > 0) this.#write(this.rows % BLOCK_ROWS);
    return {
      rows: this.rows,
      counts: this.#counts.finish(),
      columns: this.#columns.map((column) => column.finish()),
    };
  }

  #write(length: number): void {
    for (const [field, column] of this.#columns.entries())
      column.write(this.#values[field] as Float64Array, length, this.#sink);
  }
}

class ColumnBuilder {
  #largest = 0;
  readonly #places = new GrowingArray(Float64Array);
  readonly #lengths = new GrowingArray(Uint32Array);

  write(values: Float64Array, length: number, sink: BlockSink): void {
    for (let i = 0; i < length; i++)
      if ((values[i] as number) > this.#largest) this.#largest = values[i] as number;
    const bytes = encodeBlock(values, length);
    this.#places.push(sink.append(bytes));
    this.#lengths.push(bytes.length);
  }

  finish(): SealedColumn {
    return { largest: this.#largest, places: this.#places.whole(), lengths: this.#lengths.whole() };
  }
}
