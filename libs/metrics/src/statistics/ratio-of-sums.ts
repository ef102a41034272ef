/**
 * Ratio of two sums, Σx / Σy, with the interval by linearisation (Cochran, Sampling Techniques, 3rd ed., 2.11):
 * the spread of x − r·y over the units. It is the average loss per known field, with every field counting alike;
 * the average of the units' own ratios would let a handoff with one known field weigh as much as one with nine.
 */
import type { Interval } from './interval.ts';
import { Z95 } from './normal.ts';

export interface PairSums {
  readonly n: number;
  readonly x: number;
  readonly y: number;
  readonly xx: number;
  readonly xy: number;
  readonly yy: number;
}
export interface Ratio extends Interval {
  readonly ratio: number | null;
  readonly standardError: number | null;
}

/** null when Σy = 0; no interval for a single unit. */
export function ratioOfSums({ n, x, y, xx, xy, yy }: PairSums): Ratio {
  if (n === 0 || y === 0) return { ratio: null, standardError: null, low: null, high: null };
  const ratio = x / y;
  if (n === 1) return { ratio, standardError: null, low: null, high: null };
  const residuals = Math.max(0, xx - 2 * ratio * xy + ratio * ratio * yy);
  const standardError = Math.sqrt((n / (n - 1)) * residuals) / Math.abs(y);
  return { ratio, standardError, low: ratio - Z95 * standardError, high: ratio + Z95 * standardError };
}

export function pairSums(x: Float64Array, y: Float64Array, start: number, end: number): PairSums {
  let sumX = 0;
  let sumY = 0;
  let sumXX = 0;
  let sumXY = 0;
  let sumYY = 0;
  for (let i = start; i < end; i++) {
    const a = x[i] as number;
    const b = y[i] as number;
    sumX += a;
    sumY += b;
    sumXX += a * a;
    sumXY += a * b;
    sumYY += b * b;
  }
  return { n: end - start, x: sumX, y: sumY, xx: sumXX, xy: sumXY, yy: sumYY };
}
