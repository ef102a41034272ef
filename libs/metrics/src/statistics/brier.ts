/**
 * Brier score: the mean squared distance of a probability from what happened (Brier 1950). Skill: how much of the score
 * of always saying the base rate it does away with; 0 is no better than that, 1 is perfect, below 0 is worse.
 */
import type { Interval } from './interval.ts';
import { Z95 } from './normal.ts';

export interface Brier {
  readonly score: number;
  /** 95 % interval from the spread of the differences; null where all or none had the outcome. */
  readonly skill: ({ readonly value: number } & Interval) | null;
}

/** `happened`: 1 or 0 for each probability. null for none. */
export function brier(probabilities: Float64Array, happened: Uint8Array): Brier | null {
  const n = probabilities.length;
  if (n === 0) return null;
  let count = 0;
  for (const each of happened) count += each;
  const rate = count / n;
  let sum = 0;
  let gain = 0;
  let gainSquared = 0;
  for (let i = 0; i < n; i++) {
    const y = happened[i] as number;
    const own = ((probabilities[i] as number) - y) ** 2;
    const better = (rate - y) ** 2 - own;
    sum += own;
    gain += better;
    gainSquared += better * better;
  }
  const score = sum / n;
  const reference = rate * (1 - rate);
  if (reference === 0) return { score, skill: null };
  const mean = gain / n;
  const error = n > 1 ? Math.sqrt(Math.max(0, gainSquared / n - mean * mean) / (n - 1)) : Infinity;
  const half = (Z95 * error) / reference;
  const value = mean / reference;
  return { score, skill: { value, low: value - half, high: value + half } };
}
