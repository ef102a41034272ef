/**
 * A survival curve with fewer steps that looks the same: of the steps that begin in one of a few hundred equal bands of S
 * only the first is kept, so that the curve drawn is nowhere further from the true one than a band is high. Kept besides:
 * the last step, and the steps at which S first reaches a quantile, so that what is read off the curve is exact.
 */
import type { SurvivalStep } from '../statistics/kaplan-meier.ts';

export const MOST_POINTS = 400;
const BANDS = 380;

/** `quantiles`: shares that have ended, like 0.5 for the median. */
export function thinCurve(steps: readonly SurvivalStep[], quantiles: readonly number[]): SurvivalStep[] {
  if (steps.length <= MOST_POINTS) return [...steps];
  let band = -1;
  let before = 1;
  return steps.filter(({ survival }, i) => {
    const own = Math.floor((1 - survival) * BANDS);
    const exact = quantiles.some((p) => reaches(survival, p) && !reaches(before, p));
    const kept = own > band || exact || i === steps.length - 1;
    before = survival;
    band = Math.max(band, own);
    return kept;
  });
}

/** As `survivalQuantile` has it. */
const reaches = (survival: number, p: number): boolean => survival <= (1 - p) * (1 + 1e-12);
