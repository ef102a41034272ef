/**
 * A survival curve with fewer steps that looks the same: of the steps that begin in one of a few hundred equal bands of S
 * only the first is kept, so that the curve drawn is nowhere further from the true one than a band is high. Kept besides:
 * the last step, and the steps at which S first reaches a quantile, so that what is read off the curve is exact.
 */
import { isOver, survivalCurve, type SurvivalStep } from '../statistics/kaplan-meier.ts';
import type { SurvivalPlaces } from '../statistics/survival-places.ts';

export const MOST_POINTS = 400;
const BANDS = 380;

/** `sorted` coded durations, ascending, and the places of it; `quantiles`: shares that have ended, like 0.5 for the median. */
export function thinCurve(
  sorted: Float64Array,
  places: SurvivalPlaces,
  quantiles: readonly number[],
): SurvivalStep[] {
  if (hasFewSteps(sorted)) return survivalCurve(sorted);
  const kept = new Map<number, SurvivalStep>();
  const keep = ({ place, ...step }: SurvivalStep & { readonly place: number }) => void kept.set(place, step);
  // Whatever S is then, the first step is kept.
  let place = places.first(0, ({ survival }) => survival < 1);
  while (place !== null) {
    const step = places.stepAt(place);
    keep(step);
    const next = 1 - (1 + Math.floor((1 - step.survival) * BANDS)) / BANDS;
    place = places.first(step.place, ({ survival }) => survival <= next);
  }
  for (const p of quantiles) {
    const step = places.stepOf(p);
    if (step !== null) keep(step);
  }
  keep(places.stepAt(places.last));
  return [...kept].sort(([one], [other]) => one - other).map(([, step]) => step);
}

function hasFewSteps(sorted: Float64Array): boolean {
  let steps = 0;
  for (let i = 0; i < sorted.length && steps <= MOST_POINTS; i++)
    if (sorted[i] !== sorted[i - 1] && isOver(sorted[i] as number)) steps++;
  return steps <= MOST_POINTS;
}
