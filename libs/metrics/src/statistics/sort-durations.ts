/**
 * Sorts whole numbers from 0 to below 2⁵⁰ (coded durations, with a few bits to spare) in place, ascending: counting sort on
 * ten or eleven bits at a time, lowest first. For a million durations it takes a fifth of the time of the general sort;
 * below a few thousand, and for anything else than such numbers, the general sort is used. Durations of whole seconds are sorted in
 * half of the room.
 *
 * With 2⁵² added, the bits of a whole number stand at the end of the eight bytes as they are: digits are then read off
 * without any arithmetic on fractions.
 */
import { codedOf, secondsOf } from './coded-seconds.ts';
import { floatScratch, Scratch } from './scratch.ts';
import { sortWords, toPlaces } from './sort-words.ts';

const SHIFTED = 2 ** 52;
const LARGEST = 2 ** 50;
const WORTH_IT = 4096;
const WORD = 32;
/** Of the lower word three digits, of the upper one two: where each begins and how many bits it has. */
const DIGITS = [
  { upper: false, shift: 0, bits: 11 },
  { upper: false, shift: 11, bits: 11 },
  { upper: false, shift: 22, bits: 10 },
  { upper: true, shift: 0, bits: 10 },
  { upper: true, shift: 10, bits: 10 },
] as const;
/** Position of the upper half within the eight bytes. */
const UPPER = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1 ? 1 : 0;

const spare = floatScratch();
const words = new Scratch((length) => new Uint32Array(length));

export function sortDurations(values: Float64Array): Float64Array {
  if (values.length >= WORTH_IT && sortedAsSeconds(values)) return values;
  const largest = values.length < WORTH_IT ? NaN : largestWhole(values);
  if (!(largest < LARGEST)) return values.sort();
  let from = values;
  let to: Float64Array = spare.take(values.length);
  for (let i = 0; i < from.length; i++) from[i] = (from[i] as number) + SHIFTED;
  for (const { upper, shift, bits } of DIGITS) {
    if (2 ** (shift + (upper ? WORD : 0)) > largest) break;
    scatter(from, to, upper ? UPPER : 1 - UPPER, shift, bits);
    [from, to] = [to, from];
  }
  for (let i = 0; i < from.length; i++) values[i] = (from[i] as number) - SHIFTED;
  return values;
}

/** False where they are not coded durations of whole seconds, all of less than 68 years: then nothing has changed. */
function sortedAsSeconds(values: Float64Array): boolean {
  const short = words.take(values.length);
  const largest = secondsOf(values, short);
  if (Number.isNaN(largest)) return false;
  sortWords(short, largest);
  for (let i = 0; i < values.length; i++) values[i] = codedOf(short[i] as number);
  return true;
}

/** NaN when one of them is negative, fractional or not a number. */
function largestWhole(values: Float64Array): number {
  let largest = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (!(value >= 0) || Math.floor(value) !== value) return NaN;
    if (value > largest) largest = value;
  }
  return largest;
}

function scatter(from: Float64Array, to: Float64Array, half: number, shift: number, bits: number): void {
  const words = new Uint32Array(from.buffer, from.byteOffset, from.length * 2);
  const places = new Int32Array(1 << bits);
  const mask = (1 << bits) - 1;
  for (let i = half; i < words.length; i += 2) {
    const digit = ((words[i] as number) >>> shift) & mask;
    places[digit] = (places[digit] as number) + 1;
  }
  toPlaces(places);
  for (let i = 0; i < from.length; i++) {
    const digit = ((words[2 * i + half] as number) >>> shift) & mask;
    const place = places[digit] as number;
    to[place] = from[i] as number;
    places[digit] = place + 1;
  }
}
