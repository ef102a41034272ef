/**
 * Laney's correction of p and u charts ("Improved control charts for attributes", Quality Engineering 14, 2002, 531–537).
 * With thousands of cases in a point the limits of chance alone are so narrow that every weekday lies outside, for the
 * rate itself wavers a little. σ_z is that wavering, measured by the moving ranges of the deviations; limits are
 * multiplied by it.
 *
 * It is applied only
 *
 * - to large points: at least 36 hits and 36 misses each on average (counts: 36), where the limits of chance come within half
 *   of the rarer of the two. In small ones it would take the signals of a chart for noise: of the orange juice cans of
 *   Montgomery's example 7.1, 12 of 50 a sample, it finds none of the two that are there;
 * - where σ_z exceeds what chance would make of it (one-sided 5 %: the standard error of an average moving range over its
 *   mean is about 0.91/√(k − 1) for k points). Limits are never made narrower than chance.
 */
import { deviationOf, type Deviating } from './control-chart.ts';
import { averageMovingRange, RANGE_IN_DEVIATIONS } from './moving-range.ts';

const LARGE = 36;
const ONE_SIDED = 1.645;
const SPREAD = 0.91;

/** 1, or σ_z where it is applied. `rarer`: the smaller of the average hits and the average misses of a point. */
export function dispersionOf(baseline: readonly Deviating[], rarer: number): number {
  const measured = measuredDispersion(baseline);
  if (measured === null || rarer < LARGE) return 1;
  return measured > 1 + (ONE_SIDED * SPREAD) / Math.sqrt(baseline.length - 1) ? measured : 1;
}

/** σ_z itself; null below two points. */
export function measuredDispersion(baseline: readonly Deviating[]): number | null {
  const average = averageMovingRange(baseline.map(deviationOf));
  return average === null ? null : average / RANGE_IN_DEVIATIONS;
}
