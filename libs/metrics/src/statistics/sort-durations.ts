/**
 * Sorts whole numbers from 0 to below 2⁴⁴ (coded durations of up to 278 years) in place, ascending: counting sort on
 * eleven bits at a time, lowest first. For a million durations it takes a third of the time of the general sort; below a
 * few thousand, and for anything else than such numbers, the general sort is used.
 */
const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;
const HALF = 2 ** 22;
const LARGEST = HALF * HALF;
const WORTH_IT = 4096;

let spare = new Float64Array(0);

export function sortDurations(values: Float64Array): Float64Array {
  const largest = values.length < WORTH_IT ? NaN : largestWhole(values);
  if (!(largest < LARGEST)) return values.sort();
  if (spare.length < values.length) spare = new Float64Array(values.length * 2);
  let from = values;
  let to: Float64Array = spare.subarray(0, values.length);
  for (let shift = 0; shift < 4 && (shift === 0 || 2 ** (DIGIT_BITS * shift) <= largest); shift++) {
    scatter(from, to, shift);
    [from, to] = [to, from];
  }
  if (from !== values) values.set(from);
  return values;
}

/** NaN when one of them is negative, fractional or not a number. */
function largestWhole(values: Float64Array): number {
  let largest = 0;
  for (const value of values) {
    if (!(value >= 0) || value % 1 !== 0) return NaN;
    if (value > largest) largest = value;
  }
  return largest;
}

function scatter(from: Float64Array, to: Float64Array, shift: number): void {
  const places = new Int32Array(DIGITS);
  const low = shift < 2;
  const bits = low ? shift * DIGIT_BITS : (shift - 2) * DIGIT_BITS;
  for (let i = 0; i < from.length; i++) {
    const digit = digitOf(from[i] as number, low, bits);
    places[digit] = (places[digit] as number) + 1;
  }
  for (let digit = 0, next = 0; digit < DIGITS; digit++) {
    const count = places[digit] as number;
    places[digit] = next;
    next += count;
  }
  for (let i = 0; i < from.length; i++) {
    const value = from[i] as number;
    const digit = digitOf(value, low, bits);
    const place = places[digit] as number;
    to[place] = value;
    places[digit] = place + 1;
  }
}

/** Eleven bits, out of the lower or the upper twenty-two. */
function digitOf(value: number, low: boolean, bits: number): number {
  const half = Math.floor(value / HALF);
  return ((low ? value - half * HALF : half) >>> bits) & (DIGITS - 1);
}
