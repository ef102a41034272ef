/** Several layers into one, in steps that are short enough for something else to be done between them. */
import type { Layer } from '../layer.ts';
import { sourceOf } from './customer-source.ts';
import type { LayerBuilder } from './layer-builder.ts';

const CUSTOMERS_A_STEP = 256;

/**
 * The layers' customers that count; each counts in one of them only. `isElsewhere`: whether layers below have the customer
 * too, so that one without rows has to stand in the new layer and say that it has none.
 */
export function* mergeLayers(
  layers: readonly Layer[],
  builder: LayerBuilder,
  isElsewhere: (low: number, high: number) => boolean,
): Generator<undefined, void> {
  let sources = layers.map(sourceOf).filter((source) => source.next());
  for (let customers = 1; sources.length > 0; customers++) {
    let least = sources[0] as (typeof sources)[number];
    for (const source of sources)
      if (source.high < least.high || (source.high === least.high && source.low < least.low)) least = source;
    const { low, high } = least;
    if (!least.isEmpty || isElsewhere(low, high)) {
      builder.begin(low, high);
      least.copyTo(builder);
    }
    if (!least.next()) sources = sources.filter((source) => source !== least);
    if (customers % CUSTOMERS_A_STEP === 0) yield;
  }
}
