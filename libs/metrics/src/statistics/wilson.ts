/**
 * Interval of a share by Wilson's score method (1927): never below 0 or above 1 and right for small n and for
 * 0 of n, where the textbook p ± 1.96·√(p(1−p)/n) gives an interval of no width.
 */
import { NO_INTERVAL, type Interval } from './interval.ts';
import { Z95 } from './normal.ts';

/** `hits` of `n`, 95 %. No interval for n = 0. `hits` may be fractional. */
export function wilsonInterval(hits: number, n: number): Interval {
  if (n === 0) return NO_INTERVAL;
  const share = hits / n;
  const z2 = Z95 * Z95;
  const centre = share + z2 / (2 * n);
  const half = Z95 * Math.sqrt((share * (1 - share) + z2 / (4 * n)) / n);
  return {
    low: hits === 0 ? 0 : Math.max(0, (centre - half) / (1 + z2 / n)),
    high: hits === n ? 1 : Math.min(1, (centre + half) / (1 + z2 / n)),
  };
}
