/** The customers of a layer that count, one after the other in the order of their keys. */
import { MEASURE_NAMES, measureFields, type FieldSpec } from '@twicetold/cases';
import { BLOCK_ROWS } from '../encoding/block-format.ts';
import { decodeFloats } from '../encoding/decode-block.ts';
import type { Layer } from '../layer.ts';
import { OpenLayer } from '../open-layer.ts';
import type { OpenRows } from '../open-rows.ts';
import { CASE_MEASURE, type LayerBuilder } from './layer-builder.ts';
import { SealedLayer } from './sealed-layer.ts';

export interface CustomerSource {
  /** Of the customer in hand. */
  readonly low: number;
  readonly high: number;
  /** It has no rows: it stands there because it had some before. */
  readonly isEmpty: boolean;
  /** Goes on to the next; false after the last. To be asked before the first. */
  next(): boolean;
  copyTo(builder: LayerBuilder): void;
}

export const sourceOf = (layer: Layer): CustomerSource =>
  layer instanceof SealedLayer ? new SealedSource(layer) : new OpenSource(layer as OpenLayer);

const KINDS = MEASURE_NAMES.map((measure) =>
  Object.values<FieldSpec>(measureFields[measure]).map(({ kind }) => kind),
);
const REFERENCES = KINDS.map((kinds) => kinds.flatMap((kind, field) => (kind === 'case' ? [field] : [])));
const VALUES = KINDS.map((kinds) => new Float64Array(kinds.length));

/** Rows of cases have other numbers in the new layer. */
function add(builder: LayerBuilder, measure: number, values: Float64Array, shift: number): void {
  for (const field of REFERENCES[measure] as readonly number[])
    values[field] = (values[field] as number) + shift;
  builder.add(measure, values);
}

class SealedSource implements CustomerSource {
  readonly #layer: SealedLayer;
  #slot = -1;
  /** Per measure: rows of the customer in hand. */
  readonly #first = MEASURE_NAMES.map(() => 0);
  readonly #count = MEASURE_NAMES.map(() => 0);
  /** Per measure: the block in hand, and its values by field. */
  readonly #block = MEASURE_NAMES.map(() => -1);
  readonly #values: Float64Array[][] = MEASURE_NAMES.map(() => []);

  constructor(layer: SealedLayer) {
    this.#layer = layer;
  }

  get low(): number {
    return this.#layer.lowOf(this.#slot);
  }

  get high(): number {
    return this.#layer.highOf(this.#slot);
  }

  get isEmpty(): boolean {
    return this.#count.every((count) => count === 0);
  }

  next(): boolean {
    const { tables, customers } = this.#layer;
    do {
      if (++this.#slot >= customers) return false;
      for (const [measure, { counts }] of tables.entries()) {
        this.#first[measure] = (this.#first[measure] as number) + (this.#count[measure] as number);
        this.#count[measure] = counts.count(this.#slot);
      }
    } while (!this.#layer.counts(this.#slot));
    return true;
  }

  copyTo(builder: LayerBuilder): void {
    const shift = builder.caseRows - (this.#first[CASE_MEASURE] as number);
    for (let measure = 0; measure < VALUES.length; measure++) {
      const first = this.#first[measure] as number;
      const end = first + (this.#count[measure] as number);
      const values = VALUES[measure] as Float64Array;
      for (let row = first; row < end; row++) {
        const columns = this.#columns(measure, Math.floor(row / BLOCK_ROWS));
        const place = row % BLOCK_ROWS;
        for (let field = 0; field < values.length; field++)
          values[field] = (columns[field] as Float64Array)[place] as number;
        add(builder, measure, values, shift);
      }
    }
  }

  #columns(measure: number, block: number): readonly Float64Array[] {
    const columns = this.#values[measure] as Float64Array[];
    if (this.#block[measure] === block) return columns;
    const length = Math.min(BLOCK_ROWS, this.#layer.rows(measure) - block * BLOCK_ROWS);
    for (let field = 0; field < (KINDS[measure] as readonly string[]).length; field++) {
      const values = (columns[field] ??= new Float64Array(BLOCK_ROWS));
      decodeFloats(this.#layer.block(measure, field, block), length, values, 0);
    }
    this.#block[measure] = block;
    return columns;
  }
}

class OpenSource implements CustomerSource {
  readonly #layer: OpenLayer;
  readonly #slots: Int32Array;
  #place = -1;

  constructor(layer: OpenLayer) {
    this.#layer = layer;
    this.#slots = Int32Array.from({ length: layer.customers }, (_, slot) => slot).sort(
      (a, b) => layer.highOf(a) - layer.highOf(b) || layer.lowOf(a) - layer.lowOf(b),
    );
  }

  get low(): number {
    return this.#layer.lowOf(this.#slot);
  }

  get high(): number {
    return this.#layer.highOf(this.#slot);
  }

  get isEmpty(): boolean {
    return MEASURE_NAMES.every((_, measure) => this.#layer.firstRow(measure, this.#slot) < 0);
  }

  next(): boolean {
    return ++this.#place < this.#slots.length;
  }

  copyTo(builder: LayerBuilder): void {
    const shift = builder.caseRows - this.#layer.firstRow(CASE_MEASURE, this.#slot);
    for (let measure = 0; measure < VALUES.length; measure++) {
      let row = this.#layer.firstRow(measure, this.#slot);
      if (row < 0) continue;
      const table = this.#layer.tables[measure] as OpenRows;
      const values = VALUES[measure] as Float64Array;
      do {
        for (let field = 0; field < values.length; field++)
          values[field] = table.column(field)[row] as number;
        add(builder, measure, values, shift);
      } while (!table.isLastOfRun(row++));
    }
  }

  get #slot(): number {
    return this.#slots[this.#place] as number;
  }
}
