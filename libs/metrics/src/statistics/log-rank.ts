/**
 * Do two or more groups end at the same speed? At every time at which something ended, each group would have its share
 * of those ends by the number still waiting in it; the test compares what ended in each group with the sum of that
 * over time (Mantel 1966; Peto & Peto 1972). Those still running take part for as long as they were seen.
 *
 * Durations in coded, sorted form: see kaplan-meier.ts.
 */
import { chiSquareAtLeast } from './chi-square.ts';
import { secondsOf } from './coded-seconds.ts';
import { isOver } from './kaplan-meier.ts';
import { sortDurations } from './sort-durations.ts';
import { sortWords } from './sort-words.ts';

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
  const { whose, marks } = inOrder(groups);
  const all = whose.length;
  let [hazard, spread, spreadByWaiting] = [0, 0, 0];
  for (let i = 0; i < all;) {
    const over = ((marks[i] as number) & OVER) !== 0;
    let next = i + 1;
    while (next < all && ((marks[next] as number) & FIRST) === 0) next++;
    if (over) {
      const ends = next - i;
      const left = all - i;
      const variance = left > 1 ? (ends * (left - ends)) / (left - 1) : 0;
      hazard += ends / left;
      spread += variance / left;
      spreadByWaiting += variance / left / left;
      if (variance > 0 && !someTogether) {
        someTogether = true;
        for (let g = 0; g < k; g++) together[g] = waiting[g] !== 0 && waiting[g] !== left ? 1 : 0;
      }
    }
    for (; i < next; i++) {
      const g = whose[i] as number;
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

/** Something ended then; it is the first of its time. */
const OVER = 1;
const FIRST = 2;

/** All durations in ascending order: whose each is, and marks. */
interface InOrder {
  readonly whose: Uint16Array;
  readonly marks: Uint8Array;
}

function inOrder(groups: readonly Float64Array[]): InOrder {
  const count = groups.reduce((sum, { length }) => sum + length, 0);
  const order = { whose: new Uint16Array(count), marks: new Uint8Array(count) };
  if (!inOrderOfSeconds(groups, order)) inAnyOrder(groups, order);
  return order;
}

/** Seconds and group in 32 bits; false where they do not fit. Each group is in order, so that only times need be sorted. */
function inOrderOfSeconds(groups: readonly Float64Array[], { whose, marks }: InOrder): boolean {
  const bits = 32 - Math.clz32(groups.length - 1);
  const words = new Uint32Array(whose.length);
  let largest = 0;
  let at = 0;
  for (const [g, durations] of groups.entries()) {
    const own = secondsOf(durations, words, at, 2 ** bits, g);
    if (Number.isNaN(own)) return false;
    largest = Math.max(largest, own);
    at += durations.length;
  }
  sortWords(words, largest, bits);
  let before = -1;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as number;
    const now = word >>> bits;
    whose[i] = word & ((1 << bits) - 1);
    marks[i] = ((now & 1) === 0 ? OVER : 0) | (now === before ? 0 : FIRST);
    before = now;
  }
  return true;
}

/** Sorted as each times the number of groups, plus its group. */
function inAnyOrder(groups: readonly Float64Array[], { whose, marks }: InOrder): void {
  const k = groups.length;
  const merged = new Float64Array(whose.length);
  let next = 0;
  for (let g = 0; g < k; g++) {
    const durations = groups[g] as Float64Array;
    for (let i = 0; i < durations.length; i++) merged[next++] = (durations[i] as number) * k + g;
  }
  sortDurations(merged);
  let before = -1;
  for (let i = 0; i < merged.length; i++) {
    const now = Math.floor((merged[i] as number) / k);
    whose[i] = (merged[i] as number) - now * k;
    marks[i] = (isOver(now) ? OVER : 0) | (now === before ? 0 : FIRST);
    before = now;
  }
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
