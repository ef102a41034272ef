/**
 * Do two or more groups end at the same speed? At every time at which something ended, each group would have its share
 * of those ends by the number still waiting in it; the test compares what ended in each group with the sum of that
 * over time (Mantel 1966; Peto & Peto 1972). Those still running take part for as long as they were seen.
 *
 * Durations in coded, sorted form: see kaplan-meier.ts.
 */
import { chiSquareAtLeast } from './chi-square.ts';
import { isOver } from './kaplan-meier.ts';
import { sortDurations } from './sort-durations.ts';

export interface LogRank {
  readonly chiSquare: number;
  /** Groups that were ever at risk when something ended, less one. */
  readonly degreesOfFreedom: number;
  /** How often chance alone would give at least so large a difference between equal groups. */
  readonly p: number;
  readonly groups: readonly { readonly ended: number; readonly expected: number }[];
}

/** From here on, going over all groups at every time takes too long. */
const MANY = 10_000;

/** null when there are not two groups to compare, or nothing ended while two were waiting. */
export function logRank(groups: readonly Float64Array[]): LogRank | null {
  const k = groups.length;
  const count = groups.reduce((sum, { length }) => sum + length, 0);
  const { ended, expected, variance } = (count < MANY ? overTime : overTimeOfMany)(groups);
  const compared = groups.flatMap((_, g) => ((variance[g * k + g] as number) > 0 ? [g] : []));
  if (compared.length < 2) return null;
  // The differences of all groups add up to nothing: the last one says nothing new.
  const free = compared.slice(0, -1);
  const differences = free.map((g) => (ended[g] as number) - (expected[g] as number));
  const matrix = free.map((g) => free.map((h) => variance[Math.min(g, h) * k + Math.max(g, h)] as number));
  const chiSquare = quadraticForm(matrix, differences);
  return {
    chiSquare,
    degreesOfFreedom: free.length,
    p: chiSquareAtLeast(chiSquare, free.length),
    groups: groups.map((_, g) => ({ ended: ended[g] as number, expected: expected[g] as number })),
  };
}

function overTime(groups: readonly Float64Array[]) {
  const k = groups.length;
  const ended = new Float64Array(k);
  const expected = new Float64Array(k);
  const variance = new Float64Array(k * k);
  const next = new Int32Array(k);
  const endedNow = new Float64Array(k);
  const shares = new Float64Array(k);
  for (;;) {
    let now = Infinity;
    for (let g = 0; g < k; g++) now = Math.min(now, groups[g]?.[next[g] as number] ?? Infinity);
    if (now === Infinity) return { ended, expected, variance };
    let waiting = 0;
    let ends = 0;
    const over = isOver(now);
    for (let g = 0; g < k; g++) {
      const durations = groups[g] as Float64Array;
      waiting += durations.length - (next[g] as number);
      let place = next[g] as number;
      while (durations[place] === now) place++;
      endedNow[g] = over ? place - (next[g] as number) : 0;
      ends += endedNow[g] as number;
    }
    if (over) {
      const spread = waiting > 1 ? (ends * (waiting - ends)) / (waiting - 1) : 0;
      for (let g = 0; g < k; g++) {
        shares[g] = ((groups[g] as Float64Array).length - (next[g] as number)) / waiting;
        ended[g] = (ended[g] as number) + (endedNow[g] as number);
        expected[g] = (expected[g] as number) + ends * (shares[g] as number);
      }
      for (let g = 0; g < k; g++) {
        const own = spread * (shares[g] as number);
        if (own === 0) continue;
        variance[g * k + g] = (variance[g * k + g] as number) + own;
        for (let h = g; h < k; h++) {
          variance[g * k + h] = (variance[g * k + h] as number) - own * (shares[h] as number);
        }
      }
    }
    for (let g = 0; g < k; g++) {
      const durations = groups[g] as Float64Array;
      while (durations[next[g] as number] === now) next[g] = (next[g] as number) + 1;
    }
  }
}

/**
 * The same for very many. Nothing is added up over the groups at each time: what one of them adds to a sum is how much the
 * cumulated hazard has grown by the time it leaves, so that each of them is looked at once. With n(g) waiting in group g, a
 * sum of a(t)·n(g)·n(h) over time is the sum, over those who leave, of the cumulated a times what n(g)·n(h) falls by.
 */
function overTimeOfMany(groups: readonly Float64Array[]) {
  const k = groups.length;
  const ended = new Float64Array(k);
  const expected = new Float64Array(k);
  /** Of group g at [g, g], before what it shares with others is taken off. */
  const alone = new Float64Array(k);
  const products = new Float64Array(k * k);
  const leftAt = new Float64Array(k);
  const waiting = Float64Array.from(groups, ({ length }) => length);
  const together = new Uint8Array(k);
  let someTogether = false;
  const merged = mergedDurations(groups);
  let [hazard, spread, spreadByWaiting] = [0, 0, 0];
  for (let i = 0; i < merged.length;) {
    const now = Math.floor((merged[i] as number) / k);
    const beyond = (now + 1) * k;
    let next = i + 1;
    while (next < merged.length && (merged[next] as number) < beyond) next++;
    const over = isOver(now);
    if (over) {
      const ends = next - i;
      const all = merged.length - i;
      const variance = all > 1 ? (ends * (all - ends)) / (all - 1) : 0;
      hazard += ends / all;
      spread += variance / all;
      spreadByWaiting += variance / all / all;
      if (variance > 0 && !someTogether) {
        someTogether = true;
        for (let g = 0; g < k; g++) together[g] = waiting[g] !== 0 && waiting[g] !== all ? 1 : 0;
      }
    }
    for (; i < next; i++) {
      const g = (merged[i] as number) - now * k;
      if (over) ended[g] = (ended[g] as number) + 1;
      expected[g] = (expected[g] as number) + hazard;
      alone[g] = (alone[g] as number) + spread;
      leftAt[g] = (leftAt[g] as number) + spreadByWaiting;
      addTimes(products, g * k, waiting, spreadByWaiting);
      waiting[g] = (waiting[g] as number) - 1;
    }
  }
  return { ended, expected, variance: varianceOf(k, together, alone, products, leftAt) };
}

function addTimes(into: Float64Array, from: number, vector: Float64Array, factor: number): void {
  for (let h = 0; h < vector.length; h++)
    into[from + h] = (into[from + h] as number) + factor * (vector[h] as number);
}

/** n(g)² falls by 2·n(g) − 1 when one leaves; n(g)·n(h) by n(h) when one leaves g, by n(g) when one leaves h. */
function varianceOf(
  k: number,
  together: Uint8Array,
  alone: Float64Array,
  products: Float64Array,
  leftAt: Float64Array,
): Float64Array {
  const variance = new Float64Array(k * k);
  for (let g = 0; g < k; g++) {
    if (together[g] === 0) continue;
    const own = 2 * (products[g * k + g] as number) - (leftAt[g] as number);
    variance[g * k + g] = (alone[g] as number) - own;
    for (let h = g + 1; h < k; h++)
      variance[g * k + h] = -((products[g * k + h] as number) + (products[h * k + g] as number));
  }
  return variance;
}

/** The durations of all groups, sorted: each times the number of groups, plus its group. */
function mergedDurations(groups: readonly Float64Array[]): Float64Array {
  const k = groups.length;
  const merged = new Float64Array(groups.reduce((sum, { length }) => sum + length, 0));
  let next = 0;
  for (let g = 0; g < k; g++) {
    const durations = groups[g] as Float64Array;
    for (let i = 0; i < durations.length; i++) merged[next++] = (durations[i] as number) * k + g;
  }
  return sortDurations(merged);
}

/** dᵀ V⁻¹ d for a positive definite V, by the factors of Cholesky: V = L Lᵀ, then |L⁻¹ d|². */
function quadraticForm(matrix: readonly number[][], d: readonly number[]): number {
  const lower: number[][] = [];
  const solved: number[] = [];
  let sum = 0;
  for (let i = 0; i < d.length; i++) {
    const row: number[] = [];
    for (let j = 0; j <= i; j++) {
      let value = matrix[i]?.[j] as number;
      const other = j === i ? row : (lower[j] as number[]);
      for (let m = 0; m < j; m++) value -= (row[m] as number) * (other[m] as number);
      row.push(j === i ? Math.sqrt(value) : value / (other[j] as number));
    }
    lower.push(row);
    const rest = row
      .slice(0, i)
      .reduce((left, factor, m) => left - factor * (solved[m] as number), d[i] as number);
    solved.push(rest / (row[i] as number));
    sum += (solved[i] as number) ** 2;
  }
  return sum;
}
