/**
 * A sealed layer of customers who come in the order of their keys: each is written once and never stands open, so that ten million
 * cases take the memory of a block of every column.
 */
import { MEASURE_NAMES, measureFields, readMeasures, type FieldSpec } from '@twicetold/cases';
import { UNKNOWN_COUNT } from '../column-types.ts';
import { highHalf, lowHalf } from '../customer-index.ts';
import type { BlockSink, BlockSource } from './blocks.ts';
import { LayerBuilder } from './layer-builder.ts';
import type { SealedLayer } from './sealed-layer.ts';

const FIELDS = MEASURE_NAMES.map((measure) => Object.values<FieldSpec>(measureFields[measure]));
const fieldsOf = (kind: FieldSpec['kind']) =>
  FIELDS.map((fields) => fields.flatMap((spec, field) => (spec.kind === kind ? [field] : [])));
const COUNTS = fieldsOf('count');
const REFERENCES = fieldsOf('case');

export class SealingInOrder {
  readonly #builder: LayerBuilder;
  readonly #blocks: BlockSink & BlockSource;
  #last = -1n;

  constructor(blocks: BlockSink & BlockSource) {
    this.#blocks = blocks;
    this.#builder = new LayerBuilder(blocks);
  }

  /**
   * `packed` as `packMeasures` of libs/cases writes it; who has no rows is not in the layer. Throws RangeError where the key is not
   * above the one before, or the pack not whole: then the layer is good for nothing.
   */
  add(customer: bigint, packed: Uint8Array): void {
    if (customer <= this.#last) throw new RangeError('customers come out of order');
    this.#last = customer;
    let firstCase = -1;
    readMeasures(packed, (_measure, values, measure) => {
      if (firstCase < 0) {
        firstCase = this.#builder.caseRows;
        this.#builder.begin(lowHalf(customer), highHalf(customer));
      }
      for (const field of COUNTS[measure] as readonly number[])
        if (Number.isNaN(values[field])) values[field] = UNKNOWN_COUNT;
      for (const field of REFERENCES[measure] as readonly number[])
        values[field] = firstCase + (values[field] as number);
      this.#builder.add(measure, values);
    });
  }

  finish(): SealedLayer {
    return this.#builder.finish(this.#blocks);
  }
}
