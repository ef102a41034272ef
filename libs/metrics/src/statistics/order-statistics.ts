/**
 * The values at some places of a sorted list, without sorting it: values are counted in bins, only those in the bins that
 * hold a wanted place are taken out, and only these are sorted. Two passes and a bit instead of one per binary digit.
 *
 * Bins are made of the upper half of the eight bytes of a number, which for numbers from 0 up is in the order of the
 * numbers: they are as wide in proportion everywhere, as durations are spread. What is negative or not a number is sorted.
 */
import { floatScratch, type Scratch } from './scratch.ts';

const MOST_BINS = 2048;
/** So few are sorted at once. */
const FEW = 32;
/** Position of the upper half within the eight bytes. */
const UPPER = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1 ? 1 : 0;
const NOT_FINITE = 0x7ff0_0000;

const counts = new Int32Array(MOST_BINS);
const placeOfBin = new Int32Array(MOST_BINS);
/** By depth: what is taken out of a bin with very many values is looked through in the same way. */
const takenOut: Scratch<Float64Array>[] = [];
/** By depth, of each bin with wanted places: where it is put, its size, its ranks from and to, and how many come before it. */
const wantedBins: Int32Array[] = [];
const PER_BIN = 5;

/**
 * `ranks` from 0, ascending, all below `end - start`: `into[i]` becomes the value at place `ranks[i]` of `values` from
 * `start` to before `end`, were they sorted. `values` stay as they are.
 */
export function orderStatistics(
  values: Float64Array,
  start: number,
  end: number,
  ranks: readonly number[],
  into: Float64Array,
): void {
  placesOf(values, start, end, ranks, into, 0, ranks.length, 0, 0);
}

/** For the ranks from `first` to before `last`, of which `less` is taken off. */
function placesOf(
  values: Float64Array,
  start: number,
  end: number,
  ranks: readonly number[],
  into: Float64Array,
  first: number,
  last: number,
  less: number,
  depth: number,
): void {
  const length = end - start;
  if (length <= FEW) {
    const few = scratchAt(depth, length);
    sortFew(values, start, end, few);
    takeRanks(few, ranks, into, first, last, less);
    return;
  }
  const upper = new Uint32Array(values.buffer, values.byteOffset, values.length * 2);
  let least = 0xffff_ffff;
  let most = 0;
  for (let i = 2 * start + UPPER; i < 2 * end; i += 2) {
    const word = upper[i] as number;
    if (word < least) least = word;
    if (word > most) most = word;
  }
  if (least === most || most >= NOT_FINITE) {
    const sorted = scratchAt(depth, length);
    sorted.set(values.subarray(start, end));
    sorted.sort();
    takeRanks(sorted, ranks, into, first, last, less);
    return;
  }
  const shift = shiftFor(most - least, length);
  const bins = ((most - least) >>> shift) + 1;
  countInBins(upper, start, end, least, shift, bins);
  const wanted = (wantedBins[depth] ??= new Int32Array(0));
  const bounds = wanted.length < PER_BIN * ranks.length ? new Int32Array(PER_BIN * ranks.length) : wanted;
  wantedBins[depth] = bounds;
  let before = 0;
  let taken = 0;
  let next = first;
  let found = 0;
  for (let bin = 0; bin < bins; bin++) {
    const count = counts[bin] as number;
    placeOfBin[bin] = -1;
    if (next < last && (ranks[next] as number) - less < before + count) {
      const from = next;
      while (next < last && (ranks[next] as number) - less < before + count) next++;
      bounds[found++] = taken;
      bounds[found++] = count;
      bounds[found++] = from;
      bounds[found++] = next;
      bounds[found++] = less + before;
      placeOfBin[bin] = taken;
      taken += count;
    }
    before += count;
  }
  const out = scratchAt(depth, taken);
  takeOut(values, upper, start, end, least, shift, out);
  for (let i = 0; i < found; i += PER_BIN) {
    const at = bounds[i] as number;
    const count = bounds[i + 1] as number;
    const from = bounds[i + 2] as number;
    // One value, for however many equal ranks.
    if (count === 1) into.fill(out[at] as number, from, bounds[i + 3]);
    else
      placesOf(
        out,
        at,
        at + count,
        ranks,
        into,
        from,
        bounds[i + 3] as number,
        bounds[i + 4] as number,
        depth + 1,
      );
  }
}

function takeRanks(
  sorted: Float64Array,
  ranks: readonly number[],
  into: Float64Array,
  first: number,
  last: number,
  less: number,
): void {
  for (let i = first; i < last; i++) into[i] = sorted[(ranks[i] as number) - less] as number;
}

/** Each put in before the larger ones. Not for numbers of which some are none. */
function sortFew(values: Float64Array, start: number, end: number, sorted: Float64Array): void {
  for (let i = start; i < end; i++) {
    const value = values[i] as number;
    let place = i - start;
    while (place > 0 && (sorted[place - 1] as number) > value) {
      sorted[place] = sorted[place - 1] as number;
      place--;
    }
    sorted[place] = value;
  }
}

/** Few values need few bins: going over the bins shall cost less than going over the values. */
function shiftFor(range: number, length: number): number {
  const most = Math.min(MOST_BINS, length);
  let shift = 0;
  while (range >>> shift >= most) shift++;
  return shift;
}

function countInBins(
  upper: Uint32Array,
  start: number,
  end: number,
  least: number,
  shift: number,
  bins: number,
): void {
  counts.fill(0, 0, bins);
  for (let i = 2 * start + UPPER; i < 2 * end; i += 2) {
    const bin = ((upper[i] as number) - least) >>> shift;
    counts[bin] = (counts[bin] as number) + 1;
  }
}

function takeOut(
  values: Float64Array,
  upper: Uint32Array,
  start: number,
  end: number,
  least: number,
  shift: number,
  out: Float64Array,
): void {
  for (let i = start; i < end; i++) {
    const bin = ((upper[2 * i + UPPER] as number) - least) >>> shift;
    const place = placeOfBin[bin] as number;
    if (place < 0) continue;
    out[place] = values[i] as number;
    placeOfBin[bin] = place + 1;
  }
}

function scratchAt(depth: number, length: number): Float64Array {
  return (takenOut[depth] ??= floatScratch()).take(length);
}
