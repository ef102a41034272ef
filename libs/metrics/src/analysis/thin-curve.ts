/**
 * A survival curve with fewer steps that looks the same: of the steps that begin in one of a few hundred equal bands of S
 * only the first is kept, so that the curve drawn is nowhere further from the true one than a band is high. Kept besides:
 * the last step, and the steps at which S first reaches a quantile, so that what is read off the curve is exact.
 */
import { countSteps, survivalCurve, type SurvivalStep } from '../statistics/kaplan-meier.ts';

export const MOST_POINTS = 400;
const BANDS = 380;

/** `sorted` coded durations, ascending; `quantiles`: shares that have ended, like 0.5 for the median, ascending. */
export function thinCurve(sorted: Float64Array, quantiles: readonly number[]): SurvivalStep[] {
  const steps = countSteps(sorted);
  if (steps <= MOST_POINTS) return survivalCurve(sorted);
  let band = -1;
  let reached = 0;
  return survivalCurve(sorted, (survival, step) => {
    const own = Math.floor((1 - survival) * BANDS);
    const exact = reached < quantiles.length && reaches(survival, quantiles[reached] as number);
    while (reached < quantiles.length && reaches(survival, quantiles[reached] as number)) reached++;
    const kept = own > band || exact || step === steps - 1;
    if (own > band) band = own;
    return kept;
  });
}

/** As `survivalQuantile` has it. */
const reaches = (survival: number, p: number): boolean => survival <= (1 - p) * (1 + 1e-12);
