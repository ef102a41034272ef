/** Mean with the 95 % interval of Student's t. One value has a mean but no interval. */
import type { Interval } from './interval.ts';
import { studentT95 } from './student-t.ts';

export interface Mean extends Interval {
  readonly mean: number | null;
  readonly standardError: number | null;
}

export function meanOfSums(n: number, sum: number, sumOfSquares: number): Mean {
  if (n === 0) return { mean: null, standardError: null, low: null, high: null };
  const mean = sum / n;
  if (n === 1) return { mean, standardError: null, low: null, high: null };
  const variance = Math.max(0, (sumOfSquares - n * mean * mean) / (n - 1));
  const standardError = Math.sqrt(variance / n);
  const half = studentT95(n - 1) * standardError;
  return { mean, standardError, low: mean - half, high: mean + half };
}
