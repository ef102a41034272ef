/** Values of a column to bytes, in whatever way takes least room; exactly, whatever the values are. */
import { bitsFor, packBits, wordsFor } from './bits.ts';
import { HEAD_BYTES, LISTED, NO_CODE, RAW, SAME, SPARSE, upToEight, WHOLE } from './block-format.ts';
import { commonStep, lookOver, type Looked } from './look-over.ts';

/** Up to here other numbers than whole ones are listed. */
const MOST_LISTED = 4096;
/** Where fewer values than this share differ from the commonest, writing them one by one may be shorter. */
const SPARSE_SHARE = 1 / 8;
/** Whole numbers from 0 that a float holds exactly. */
const WIDEST = 53;

/** NaN stands for "not known". The bytes are the caller's. */
export function encodeBlock(values: Float64Array, length: number): Uint8Array {
  const looked = lookOver(values, length);
  if (looked.same) return head(SAME, 0, 0, 0, values[0] ?? Number.NaN).bytes;
  const dense = denseBlock(values, length, looked);
  if (looked.others >= length * SPARSE_SHARE) return dense;
  const sparse = sparseBlock(values, length, looked.commonest, looked.others);
  return sparse.length < dense.length ? sparse : dense;
}

const denseBlock = (values: Float64Array, length: number, looked: Looked): Uint8Array =>
  wholeBlock(values, length, looked) ?? listedBlock(values, length) ?? rawBlock(values, length);

interface Block {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The bytes after the head. */
  readonly body: ArrayBuffer;
}

function head(
  encoding: number,
  width: number,
  length: number,
  bodyBytes: number,
  first: number,
  step = 0,
  unknown = NO_CODE,
): Block {
  const body = new ArrayBuffer(HEAD_BYTES + upToEight(bodyBytes));
  new Uint32Array(body, 0, 2).set([encoding | (width << 8), length]);
  new Float64Array(body, 8, 3).set([first, step, unknown]);
  return { bytes: new Uint8Array(body), body };
}

function wholeBlock(values: Float64Array, length: number, looked: Looked): Uint8Array | null {
  const { least, largest, whole, unknown } = looked;
  if (!whole || !Number.isSafeInteger(largest - least)) return null;
  const step = commonStep(values, length, least);
  const codes = (largest - least) / step;
  const width = bitsFor(codes + (unknown > 0 ? 1 : 0));
  if (width > WIDEST) return null;
  const highWidth = Math.max(0, width - 32);
  const lowWords = width > 32 ? length : wordsFor(length, width);
  const bodyBytes = 4 * (lowWords + wordsFor(length, highWidth));
  const unknownCode = unknown > 0 ? codes + 1 : NO_CODE;
  const { bytes, body } = head(WHOLE, width, length, bodyBytes, least, step, unknownCode);
  const low = new Uint32Array(length);
  const high = new Uint32Array(highWidth === 0 ? 0 : length);
  for (let i = 0; i < length; i++) {
    const value = values[i] as number;
    const code = value === value ? (value - least) / step : unknownCode;
    low[i] = code;
    if (highWidth > 0) {
      high[i] = Math.floor(code / 2 ** 32);
      low[i] = code % 2 ** 32;
    }
  }
  packBits(low, length, Math.min(width, 32), new Uint32Array(body, HEAD_BYTES, lowWords));
  const highAt = HEAD_BYTES + 4 * lowWords;
  packBits(high, length, highWidth, new Uint32Array(body, highAt, wordsFor(length, highWidth)));
  return bytes;
}

function listedBlock(values: Float64Array, length: number): Uint8Array | null {
  const codeOf = new Map<number, number>();
  const codes = new Uint32Array(length);
  for (let i = 0; i < length; i++) {
    const value = values[i] as number;
    // A Map takes −0 for 0.
    if (Object.is(value, -0)) return null;
    let code = codeOf.get(value);
    if (code === undefined) {
      if (codeOf.size === MOST_LISTED) return null;
      codeOf.set(value, (code = codeOf.size));
    }
    codes[i] = code;
  }
  const width = bitsFor(codeOf.size - 1);
  const words = wordsFor(length, width);
  const bodyBytes = 8 * codeOf.size + 4 * words;
  if (bodyBytes >= 8 * length) return null;
  const { bytes, body } = head(LISTED, width, codeOf.size, bodyBytes, 0);
  new Float64Array(body, HEAD_BYTES, codeOf.size).set([...codeOf.keys()]);
  packBits(codes, length, width, new Uint32Array(body, HEAD_BYTES + 8 * codeOf.size, words));
  return bytes;
}

function rawBlock(values: Float64Array, length: number): Uint8Array {
  const { bytes, body } = head(RAW, 64, length, 8 * length, 0);
  new Float64Array(body, HEAD_BYTES, length).set(values.subarray(0, length));
  return bytes;
}

function sparseBlock(values: Float64Array, length: number, commonest: number, others: number): Uint8Array {
  const places = new Uint16Array(others);
  const rest = new Float64Array(others);
  let found = 0;
  for (let i = 0; i < length; i++) {
    const value = values[i] as number;
    if (Object.is(value, commonest)) continue;
    places[found] = i;
    rest[found++] = value;
  }
  const block = denseBlock(rest, others, lookOver(rest, others));
  const placesBytes = upToEight(2 * others);
  const { bytes, body } = head(SPARSE, 0, others, placesBytes + block.length, commonest);
  new Uint16Array(body, HEAD_BYTES, others).set(places);
  bytes.set(block, HEAD_BYTES + placesBytes);
  return bytes;
}
