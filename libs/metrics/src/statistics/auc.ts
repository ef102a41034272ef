/**
 * How well scores tell apart what happened from what did not: the share of pairs, one of each, in which the one that
 * happened had the higher score, ties counted half (Mann–Whitney). 0.5 is chance. Interval after Hanley & McNeil 1982.
 */
import type { Interval } from './interval.ts';
import { Z95 } from './normal.ts';

export interface Auc extends Interval {
  /** null where all or none had the outcome. */
  readonly value: number | null;
}

/** `happened`: 1 or 0 for each score. */
export function auc(scores: Float64Array, happened: Uint8Array): Auc {
  const order = Uint32Array.from(scores, (_, i) => i).sort(
    (a, b) => (scores[a] as number) - (scores[b] as number),
  );
  let positives = 0;
  let rankSum = 0;
  for (let start = 0; start < order.length;) {
    let end = start;
    let tied = 0;
    while (end < order.length && scores[order[end] as number] === scores[order[start] as number]) {
      tied += happened[order[end] as number] as number;
      end++;
    }
    positives += tied;
    rankSum += (tied * (start + 1 + end)) / 2;
    start = end;
  }
  const negatives = order.length - positives;
  if (positives === 0 || negatives === 0) return { value: null, low: null, high: null };
  const value = (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives);
  return { value, ...intervalOf(value, positives, negatives) };
}

/**
 * Of scores that can be compared within their folds only, since each was given by another fit: all pairs within a fold,
 * over the folds. Pooling them would count differences between the fits as errors.
 */
export function aucWithinFolds(scores: Float64Array, happened: Uint8Array, folds: Uint8Array): Auc {
  let pairs = 0;
  let won = 0;
  let positives = 0;
  for (const fold of new Set(folds)) {
    const own = Uint32Array.from(folds.keys()).filter((i) => folds[i] === fold);
    const count = own.reduce((sum, i) => sum + (happened[i] as number), 0);
    positives += count;
    const { value } = auc(
      Float64Array.from(own, (i) => scores[i] as number),
      Uint8Array.from(own, (i) => happened[i] as number),
    );
    if (value === null) continue;
    const ofFold = count * (own.length - count);
    pairs += ofFold;
    won += value * ofFold;
  }
  if (pairs === 0) return { value: null, low: null, high: null };
  return { value: won / pairs, ...intervalOf(won / pairs, positives, folds.length - positives) };
}

function intervalOf(value: number, positives: number, negatives: number): Interval {
  const q1 = value / (2 - value);
  const q2 = (2 * value * value) / (1 + value);
  const variance =
    (value * (1 - value) + (positives - 1) * (q1 - value * value) + (negatives - 1) * (q2 - value * value)) /
    (positives * negatives);
  const half = Z95 * Math.sqrt(Math.max(0, variance));
  return { low: Math.max(0, value - half), high: Math.min(1, value + half) };
}
