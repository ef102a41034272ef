/**
 * Coded durations of whole seconds, as most logs have them, in 32 bits: twice the seconds, plus 1 for one that is not over. Their
 * order is that of the coded durations.
 */
const TWO_SECONDS = 2_000;

/** Written to `words` from `at` on, each times `factor` plus `added`; the largest of them, or NaN where one is no whole second or does not fit. */
export function secondsOf(coded: Float64Array, words: Uint32Array, at = 0, factor = 1, added = 0): number {
  let largest = 0;
  for (let i = 0; i < coded.length; i++) {
    const value = coded[i] as number;
    const twoSeconds = Math.floor(value / TWO_SECONDS);
    const cutOff = value - twoSeconds * TWO_SECONDS;
    const word = (2 * twoSeconds + cutOff) * factor + added;
    // Also where it is not a number.
    if (!((cutOff === 0 || cutOff === 1) && word >= 0 && word < 2 ** 32)) return NaN;
    if (word > largest) largest = word;
    words[at + i] = word;
  }
  return largest;
}

export const codedOf = (word: number): number => (word >>> 1) * TWO_SECONDS + (word & 1);
