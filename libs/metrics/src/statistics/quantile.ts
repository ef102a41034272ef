/**
 * Plain quantile, "type 7" of Hyndman & Fan (1996): linear interpolation between the order statistics at
 * (n − 1)·p. It is what R, NumPy and spreadsheets give by default. Only for values that are all known; with
 * values still running (open cases) it is biased towards the fast ones: use the Kaplan–Meier quantile.
 */
import type { Interval } from './interval.ts';
import { Z95 } from './normal.ts';
import { orderStatistics } from './order-statistics.ts';

/** `sorted` ascending. null for an empty list. */
export function quantileOfSorted(sorted: Float64Array, p: number): number | null {
  const n = sorted.length;
  if (n === 0) return null;
  const position = (n - 1) * p;
  const below = Math.floor(position);
  const low = sorted[below] as number;
  const high = sorted[Math.min(below + 1, n - 1)] as number;
  return low + (high - low) * (position - below);
}

/**
 * Distribution-free 95 % interval of a quantile: the order statistics whose ranks enclose n·p by 1.96 binomial
 * standard deviations (Conover 1999, section 3.2). A side beyond the sample is null.
 */
export function quantileInterval(sorted: Float64Array, p: number): Interval {
  const n = sorted.length;
  const half = Z95 * Math.sqrt(n * p * (1 - p));
  const low = Math.ceil(n * p - half);
  const high = Math.ceil(n * p + half);
  return {
    low: low >= 1 ? (sorted[low - 1] as number) : null,
    high: high <= n ? (sorted[high - 1] ?? null) : null,
  };
}

export interface PlainQuantile extends Interval {
  readonly value: number;
}

/** The same two of the values from `start` to before `end`, at least one, in any order. */
export function plainQuantile(values: Float64Array, start: number, end: number, p: number): PlainQuantile {
  const n = end - start;
  const position = (n - 1) * p;
  const below = Math.floor(position);
  const half = Z95 * Math.sqrt(n * p * (1 - p));
  const low = Math.ceil(n * p - half) - 1;
  const high = Math.ceil(n * p + half) - 1;
  ranks[0] = Math.max(0, low);
  ranks[1] = below;
  ranks[2] = Math.min(below + 1, n - 1);
  ranks[3] = Math.min(high, n - 1);
  if (ranks[0] > below || ranks[3] < ranks[2]) {
    const sorted = values.slice(start, end).sort();
    return { value: quantileOfSorted(sorted, p) as number, ...quantileInterval(sorted, p) };
  }
  orderStatistics(values, start, end, ranks, found);
  const [atLow, atBelow, atAbove, atHigh] = found as unknown as [number, number, number, number];
  return {
    value: atBelow + (atAbove - atBelow) * (position - below),
    low: low >= 0 ? atLow : null,
    high: high < n ? atHigh : null,
  };
}

/** The same for several shares at once, in their order. */
export function plainQuantiles(
  values: Float64Array,
  start: number,
  end: number,
  shares: readonly number[],
): PlainQuantile[] {
  return quantilesBy(end - start, shares, (ranks, into) => orderStatistics(values, start, end, ranks, into));
}

/** The same of `n` numbers, at least one, of which `select` writes those at some ascending places to the front of `into`. */
export function quantilesBy(
  n: number,
  shares: readonly number[],
  select: (ranks: readonly number[], into: Float64Array) => void,
): PlainQuantile[] {
  wanted.length = 0;
  for (const p of shares) {
    const half = Z95 * Math.sqrt(n * p * (1 - p));
    const below = Math.floor((n - 1) * p);
    addInOrder(wanted, within(n, Math.ceil(n * p - half) - 1));
    addInOrder(wanted, below);
    addInOrder(wanted, within(n, below + 1));
    addInOrder(wanted, within(n, Math.ceil(n * p + half) - 1));
  }
  if (inOrder.length < wanted.length) inOrder = new Float64Array(wanted.length);
  select(wanted, inOrder);
  return shares.map((p) => {
    const half = Z95 * Math.sqrt(n * p * (1 - p));
    const position = (n - 1) * p;
    const below = Math.floor(position);
    const [low, high] = [Math.ceil(n * p - half) - 1, Math.ceil(n * p + half) - 1];
    return {
      value: at(below) + (at(within(n, below + 1)) - at(below)) * (position - below),
      low: low >= 0 ? at(low) : null,
      high: high < n ? at(high) : null,
    };
  });
}

/** Places asked for, ascending, and the values found there; used again by the next call. */
const wanted: number[] = [];
let inOrder = new Float64Array(16);

const within = (n: number, rank: number): number => Math.max(0, Math.min(n - 1, rank));
const at = (rank: number): number => inOrder[wanted.indexOf(rank)] as number;

function addInOrder(ranks: number[], rank: number): void {
  let place = ranks.push(rank) - 1;
  for (; place > 0 && (ranks[place - 1] as number) > rank; place--) ranks[place] = ranks[place - 1] as number;
  ranks[place] = rank;
}

const ranks: [number, number, number, number] = [0, 0, 0, 0];
const found = new Float64Array(4);
