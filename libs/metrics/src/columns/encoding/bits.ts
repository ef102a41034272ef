/** Whole numbers of a few bits each, one after the other in words of 32 bits, the lowest bits first. */

/** Bits that hold the numbers from 0 to `largest`, up to 53. */
export function bitsFor(largest: number): number {
  return largest < 1
    ? 0
    : largest > 0xffffffff
      ? 32 + bitsFor(Math.floor(largest / 2 ** 32))
      : 32 - Math.clz32(largest);
}

export const wordsFor = (length: number, width: number): number => Math.ceil((length * width) / 32);

/** `width` 0 to 32; the numbers must fit. `words` is as long as `wordsFor` says. */
export function packBits(numbers: Uint32Array, length: number, width: number, words: Uint32Array): void {
  if (width === 0) return;
  let word = 0;
  let filled = 0;
  let at = 0;
  for (let i = 0; i < length; i++) {
    const number = numbers[i] as number;
    word |= number << filled;
    filled += width;
    if (filled >= 32) {
      words[at++] = word;
      filled -= 32;
      word = filled === 0 ? 0 : number >>> (width - filled);
    }
  }
  if (filled > 0) words[at] = word;
}

export function unpackBits(words: Uint32Array, length: number, width: number, into: Uint32Array): void {
  if (width === 0) into.fill(0, 0, length);
  else if (width === 32) into.set(words.subarray(0, length));
  else if (width === 8 || width === 16) {
    const { buffer, byteOffset } = words;
    into.set(
      width === 8 ? new Uint8Array(buffer, byteOffset, length) : new Uint16Array(buffer, byteOffset, length),
    );
  } else {
    const mask = (1 << width) - 1;
    for (let i = 0, bit = 0; i < length; i++, bit += width) {
      const at = bit >>> 5;
      const shift = bit & 31;
      let number = (words[at] as number) >>> shift;
      if (shift + width > 32) number |= (words[at + 1] as number) << (32 - shift);
      into[i] = number & mask;
    }
  }
}

/** One number that begins at a bit. */
export function bitsAt(words: Uint32Array, bit: number, width: number): number {
  if (width === 0) return 0;
  const at = bit >>> 5;
  const shift = bit & 31;
  let number = (words[at] as number) >>> shift;
  if (shift + width > 32) number |= (words[at + 1] as number) << (32 - shift);
  return width === 32 ? number >>> 0 : number & ((1 << width) - 1);
}
