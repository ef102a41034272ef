/**
 * Order statistics of numbers that lie in many stretches, each in ascending order, of which it is known how many numbers lie below each
 * of a few bounds: adding these up says between which bounds the wanted places are, and only what lies there is taken out.
 */
import { orderStatistics } from './order-statistics.ts';
import { floatScratch } from './scratch.ts';

/** Bounds between which numbers are counted. */
export const BOUNDS = 31;
/** So few are looked through at once. */
const FEW = 128;

const taken = floatScratch();
const below = new Float64Array(BOUNDS);
const within: number[] = [];
let foundWithin = new Float64Array(16);

/** Numbers, and for each of its stretches how many of them are less than each bound; the same bounds for all sources. */
export interface CountedSource {
  readonly values: Float64Array;
  readonly below: Uint16Array | Int32Array;
}

/** Stretch `i` is `sources[sourceOf[i]]` from `from[i]` to before `to[i]`; its counts are the `BOUNDS` from `BOUNDS * numberOf[i]` on. */
export interface Stretches {
  readonly sources: readonly CountedSource[];
  readonly sourceOf: Int32Array;
  readonly numberOf: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/**
 * `ranks` from 0, ascending, all below how many numbers there are in the stretches from `first` to before `end`: `into[i]`
 * becomes the number at place `ranks[i]`, were all of them sorted.
 */
export function orderStatisticsOfStretches(
  stretches: Stretches,
  first: number,
  end: number,
  ranks: readonly number[],
  into: Float64Array,
): void {
  const length = countBelow(stretches, first, end);
  for (let next = 0; next < ranks.length;) {
    const start = next;
    const low = length <= FEW ? -1 : boundBefore(ranks[start] as number);
    let high = length <= FEW ? BOUNDS : boundAfter(ranks[start] as number);
    do next++;
    while (next < ranks.length && boundBefore(ranks[next] as number) <= high);
    if (high < BOUNDS) high = boundAfter(ranks[next - 1] as number);
    takeBetween(stretches, first, end, low, high, ranks, start, next, into);
  }
}

/** Adds up what lies below each bound; returns how many numbers there are. */
function countBelow(
  { sources, sourceOf, numberOf, from, to }: Stretches,
  first: number,
  end: number,
): number {
  below.fill(0);
  let length = 0;
  for (let i = first; i < end; i++) {
    const counts = (sources[sourceOf[i] as number] as CountedSource).below;
    const at = BOUNDS * (numberOf[i] as number);
    for (let bound = 0; bound < BOUNDS; bound++)
      below[bound] = (below[bound] as number) + (counts[at + bound] as number);
    length += (to[i] as number) - (from[i] as number);
  }
  return length;
}

/** The last bound below which there are no more numbers than come before the place; −1: none. */
function boundBefore(rank: number): number {
  let bound = -1;
  while (bound + 1 < BOUNDS && (below[bound + 1] as number) <= rank) bound++;
  return bound;
}

/** The first bound below which the place is; `BOUNDS`: none. */
function boundAfter(rank: number): number {
  let bound = 0;
  while (bound < BOUNDS && (below[bound] as number) <= rank) bound++;
  return bound;
}

/** Ranks from `start` to before `next`, all of which lie from bound `low` to below bound `high`. */
function takeBetween(
  { sources, sourceOf, numberOf, from, to }: Stretches,
  first: number,
  end: number,
  low: number,
  high: number,
  ranks: readonly number[],
  start: number,
  next: number,
  into: Float64Array,
): void {
  const before = low < 0 ? 0 : (below[low] as number);
  let length = 0;
  for (let i = first; i < end; i++) {
    const { below: counts } = sources[sourceOf[i] as number] as CountedSource;
    const at = BOUNDS * (numberOf[i] as number);
    const least = low < 0 ? 0 : (counts[at + low] as number);
    const most = high === BOUNDS ? (to[i] as number) - (from[i] as number) : (counts[at + high] as number);
    length += most - least;
  }
  const between = taken.take(length);
  for (let i = first, place = 0; i < end; i++) {
    const { values, below: counts } = sources[sourceOf[i] as number] as CountedSource;
    const at = BOUNDS * (numberOf[i] as number);
    const begin = from[i] as number;
    const least = low < 0 ? begin : begin + (counts[at + low] as number);
    const most = high === BOUNDS ? (to[i] as number) : begin + (counts[at + high] as number);
    for (let k = least; k < most; k++) between[place++] = values[k] as number;
  }
  within.length = 0;
  for (let i = start; i < next; i++) within.push((ranks[i] as number) - before);
  if (foundWithin.length < within.length) foundWithin = new Float64Array(within.length);
  orderStatistics(between, 0, length, within, foundWithin);
  for (let i = start; i < next; i++) into[i] = foundWithin[i - start] as number;
}

/** Bounds between which about equally many of the values lie: any are right, these are quick. */
export function boundsOf(values: Float64Array): Float64Array {
  const sample = new Float64Array(Math.min(values.length, 64 * BOUNDS));
  const step = values.length / sample.length;
  for (let i = 0; i < sample.length; i++) sample[i] = values[Math.floor((i + 0.5) * step)] as number;
  sample.sort();
  return Float64Array.from(
    { length: BOUNDS },
    (_, bound) => sample[Math.floor(((bound + 1) * sample.length) / (BOUNDS + 1))] ?? Infinity,
  );
}

/** Of stretch `number`, `values` from `start` to before `end` in ascending order: writes how many are less than each bound. */
export function countStretch(
  values: Float64Array,
  start: number,
  end: number,
  bounds: Float64Array,
  into: Uint16Array | Int32Array,
  number: number,
): void {
  let place = start;
  for (let bound = 0; bound < BOUNDS; bound++) {
    const limit = bounds[bound] as number;
    while (place < end && (values[place] as number) < limit) place++;
    into[BOUNDS * number + bound] = place - start;
  }
}
