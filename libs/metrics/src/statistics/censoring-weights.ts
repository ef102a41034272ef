/**
 * The Kaplan–Meier share that ended within a time, as a plain sum: each end counts 1/G, where G is the probability not to
 * have been lost from sight before it (itself a Kaplan–Meier estimate, of the censoring). The sum over all divided by
 * their number is 1 − S exactly (Satten & Datta 2001, "The Kaplan–Meier estimator as an inverse-probability-of-censoring
 * weighted average", The American Statistician 55, 207–210), so that slices can be added up to the whole, which
 * Kaplan–Meier shares of slices cannot.
 */
import { isOver, timeOf } from './kaplan-meier.ts';

/** `sorted` coded durations, ascending. The weight of an end at each coded duration up to `time`, that included. */
export function weightsOfEnds(sorted: Float64Array, time: number): Map<number, number> {
  const weights = new Map<number, number>();
  let seen = 1;
  for (let i = 0; i < sorted.length;) {
    const coded = sorted[i] as number;
    if (timeOf(coded) > time) break;
    let next = i + 1;
    while (next < sorted.length && sorted[next] === coded) next++;
    // Ends come before censorings at the same time, so those still at risk of being lost are those from here on.
    if (isOver(coded)) weights.set(coded, 1 / seen);
    else seen *= (sorted.length - next) / (sorted.length - i);
    i = next;
  }
  return weights;
}
