/** Which layers become one with what is open: few layers, without writing the large ones anew for each small change. */
import { MEASURE_NAMES } from '@twicetold/cases';
import type { Layer } from '../layer.ts';
import { SealedLayer } from './sealed-layer.ts';

const CASE_MEASURE = MEASURE_NAMES.indexOf('case');
/** A layer is written anew together with those above it when it is at most so many times as large as they are. */
const TIMES_AS_LARGE = 3;
/** Or when more than this share of it counts no more. */
const DEAD_SHARE = 0.25;

/** Index of the lowest layer to be sealed; `erasedFrom`: that and all above it have to be. */
export function firstToSeal(layers: readonly { readonly layer: Layer }[], erasedFrom: number): number {
  let from = layers.length;
  let cases = 0;
  for (let index = layers.length - 1; index >= 0; index--) {
    const { layer } = layers[index] as { readonly layer: Layer };
    const own = layer.rows(CASE_MEASURE);
    const isOpen = !(layer instanceof SealedLayer);
    const isWorthIt = own <= TIMES_AS_LARGE * cases || layer.dead(CASE_MEASURE) > DEAD_SHARE * own;
    if (isOpen || index >= erasedFrom || isWorthIt) {
      for (; from > index; from--)
        cases += (layers[from - 1] as { readonly layer: Layer }).layer.rows(CASE_MEASURE);
    }
  }
  return from;
}
