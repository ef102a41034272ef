/** Sorts whole numbers of 32 bits in place, ascending: counting sort on as few digits as they need, lowest first. */
import { Scratch } from './scratch.ts';

const MOST_BITS = 11;
const spare = new Scratch((length) => new Uint32Array(length));

/** `lowest`: bits at the end by which need not be sorted; equal numbers without them stay in their order. */
export function sortWords(words: Uint32Array, largest: number, lowest = 0): void {
  const width = 32 - Math.clz32(largest) - lowest;
  const passes = Math.ceil(Math.max(width, 0) / MOST_BITS);
  const bits = Math.ceil(width / Math.max(passes, 1));
  let from: Uint32Array = words;
  let to: Uint32Array = spare.take(words.length);
  for (let pass = 0; pass < passes; pass++) {
    scatter(from, to, lowest + pass * bits, bits);
    [from, to] = [to, from];
  }
  if (from !== words) words.set(from);
}

function scatter(from: Uint32Array, to: Uint32Array, shift: number, bits: number): void {
  const places = new Int32Array(1 << bits);
  const mask = (1 << bits) - 1;
  for (let i = 0; i < from.length; i++) {
    const digit = ((from[i] as number) >>> shift) & mask;
    places[digit] = (places[digit] as number) + 1;
  }
  toPlaces(places);
  for (let i = 0; i < from.length; i++) {
    const word = from[i] as number;
    const digit = (word >>> shift) & mask;
    const place = places[digit] as number;
    to[place] = word;
    places[digit] = place + 1;
  }
}

/** How many there are of each digit becomes where the first of them goes. */
export function toPlaces(counts: Int32Array): void {
  for (let digit = 0, next = 0; digit < counts.length; digit++) {
    const count = counts[digit] as number;
    counts[digit] = next;
    next += count;
  }
}
