/** The line of answer above a comparison: who is highest, who is lowest, and whether one can tell. */
import type { Value } from '../request/ask.ts';

/** A group this small is drawn but not named as the best or the worst: with fewer, chance alone puts it at an end. */
export const WORTH_NAMING = 30;

export interface Compared {
  readonly name: string | null;
  readonly total: Pick<Value, 'value' | 'n' | 'low' | 'high'>;
}

export type Extremes = {
  /** Groups too small to be named were passed over. */
  readonly passedOver: boolean;
} & (
  | { readonly kind: 'differ'; readonly highest: Compared; readonly lowest: Compared }
  /** The intervals of the two overlap: nothing to tell them apart by. */
  | { readonly kind: 'alike'; readonly highest: Compared; readonly lowest: Compared }
  | { readonly kind: 'single'; readonly only: Compared }
  | { readonly kind: 'none' }
);

const at = ({ total }: Compared): number => total.value ?? 0;

export function extremesOf(compared: readonly Compared[]): Extremes {
  const shown = compared.filter(({ total }) => total.value !== null);
  const known = shown
    .filter(({ total }) => total.n >= WORTH_NAMING)
    .sort((one, other) => at(other) - at(one));
  const passedOver = known.length < shown.length;
  const [highest] = known;
  const lowest = known.at(-1);
  if (highest === undefined || lowest === undefined) return { kind: 'none', passedOver };
  if (highest === lowest) return { kind: 'single', only: highest, passedOver };
  const overlap = (highest.total.low ?? at(highest)) <= (lowest.total.high ?? at(lowest));
  return { kind: overlap ? 'alike' : 'differ', highest, lowest, passedOver };
}
