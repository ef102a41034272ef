/** Blocks back to values. `bytes` must begin at a multiple of eight bytes of its buffer. */
import { unpackBits, wordsFor } from './bits.ts';
import {
  HEAD_BYTES,
  LISTED,
  MOST_BLOCK_ROWS,
  NO_CODE,
  RAW,
  SAME,
  SPARSE,
  upToEight,
  WHOLE,
} from './block-format.ts';

const codes = new Uint32Array(MOST_BLOCK_ROWS);
const highs = new Uint32Array(MOST_BLOCK_ROWS);
/** At most one block lies within another. */
const rest = new Float64Array(MOST_BLOCK_ROWS);
const wholeRest = new Int32Array(MOST_BLOCK_ROWS);

interface Head {
  readonly encoding: number;
  readonly width: number;
  readonly length: number;
  readonly first: number;
  readonly step: number;
  readonly unknown: number;
}

function headOf({ buffer, byteOffset }: Uint8Array): Head {
  const [kind = 0, length = 0] = new Uint32Array(buffer, byteOffset, 2);
  const [first = 0, step = 0, unknown = NO_CODE] = new Float64Array(buffer, byteOffset + 8, 3);
  return { encoding: kind & 0xff, width: kind >>> 8, length, first, step, unknown };
}

/** `length` values to `into` from position `at` on; NaN for what is not known. */
export function decodeFloats(bytes: Uint8Array, length: number, into: Float64Array, at: number): void {
  const head = headOf(bytes);
  const { buffer, byteOffset } = bytes;
  const body = byteOffset + HEAD_BYTES;
  switch (head.encoding) {
    case SAME:
      into.fill(head.first, at, at + length);
      return;
    case WHOLE:
      wholeFloats(bytes, head, length, into, at);
      return;
    case SPARSE: {
      into.fill(head.first, at, at + length);
      const places = new Uint16Array(buffer, body, head.length);
      decodeFloats(bytes.subarray(HEAD_BYTES + upToEight(2 * head.length)), head.length, rest, 0);
      for (let i = 0; i < head.length; i++) into[at + (places[i] as number)] = rest[i] as number;
      return;
    }
    case LISTED: {
      const listed = new Float64Array(buffer, body, head.length);
      const words = wordsFor(length, head.width);
      unpackBits(new Uint32Array(buffer, body + 8 * head.length, words), length, head.width, codes);
      for (let i = 0; i < length; i++) into[at + i] = listed[codes[i] as number] as number;
      return;
    }
    case RAW:
      into.set(new Float64Array(buffer, body, length), at);
      return;
    default:
      throw new RangeError(`there is no encoding ${head.encoding}`);
  }
}

function wholeFloats(bytes: Uint8Array, head: Head, length: number, into: Float64Array, at: number): void {
  const { width, first, step, unknown } = head;
  const { buffer, byteOffset } = bytes;
  const body = byteOffset + HEAD_BYTES;
  if (width <= 32) {
    unpackBits(new Uint32Array(buffer, body, wordsFor(length, width)), length, width, codes);
    if (unknown === NO_CODE) {
      for (let i = 0; i < length; i++) into[at + i] = first + (codes[i] as number) * step;
    } else {
      for (let i = 0; i < length; i++) {
        const code = codes[i] as number;
        into[at + i] = code === unknown ? Number.NaN : first + code * step;
      }
    }
    return;
  }
  const low = new Uint32Array(buffer, body, length);
  const high = new Uint32Array(buffer, body + 4 * length, wordsFor(length, width - 32));
  unpackBits(high, length, width - 32, highs);
  for (let i = 0; i < length; i++) {
    const code = (highs[i] as number) * 2 ** 32 + (low[i] as number);
    into[at + i] = code === unknown ? Number.NaN : first + code * step;
  }
}

/** Of a column of codes or counts: whole numbers of 32 bits, all known; `add` to each. */
export function decodeWhole(bytes: Uint8Array, length: number, into: Int32Array, add: number): void {
  const { encoding, width, length: others, first, step } = headOf(bytes);
  const { buffer, byteOffset } = bytes;
  const body = byteOffset + HEAD_BYTES;
  if (encoding === SAME) into.fill(first + add, 0, length);
  else if (encoding === SPARSE) {
    into.fill(first + add, 0, length);
    const places = new Uint16Array(buffer, body, others);
    decodeWhole(bytes.subarray(HEAD_BYTES + upToEight(2 * others)), others, wholeRest, add);
    for (let i = 0; i < others; i++) into[places[i] as number] = wholeRest[i] as number;
  } else if (encoding === WHOLE && width <= 32) {
    unpackBits(new Uint32Array(buffer, body, wordsFor(length, width)), length, width, codes);
    const base = first + add;
    if (step === 1) for (let i = 0; i < length; i++) into[i] = base + (codes[i] as number);
    else for (let i = 0; i < length; i++) into[i] = base + (codes[i] as number) * step;
  } else throw new RangeError('the block holds other values than small whole numbers');
}
