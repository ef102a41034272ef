import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { HEAD_BYTES } from './block-format.ts';
import { decodeFloats, decodeWhole } from './decode-block.ts';
import { encodeBlock } from './encode-block.ts';

const DAY = 86_400_000;

function there(values: readonly number[]): number[] {
  const bytes = encodeBlock(Float64Array.from(values), values.length);
  expect(bytes.length % 8).toBe(0);
  const into = new Float64Array(values.length + 1);
  decodeFloats(bytes, values.length, into, 1);
  return [...into.subarray(1)];
}

const bytesOf = (values: readonly number[]): number =>
  encodeBlock(Float64Array.from(values), values.length).length - HEAD_BYTES;

describe('a block of values', () => {
  it('comes back to the last bit, whatever the values are', () => {
    const anything = fc.oneof(
      fc.double(),
      fc.maxSafeInteger(),
      fc.constantFrom(NaN, 0, -0, Infinity, -Infinity, 2 ** 53, -(2 ** 53) + 1, 5e-324, 1.5),
    );
    const instants = fc.integer({ min: 0, max: 730 * 86_400 }).map((second) => 1.6e12 + second * 1000);
    const mixtures = fc.oneof(
      fc.array(anything, { minLength: 1, maxLength: 300 }),
      fc.array(fc.oneof(instants, fc.constant(NaN)), { minLength: 1, maxLength: 300 }),
      fc.array(fc.oneof({ weight: 30, arbitrary: fc.constant(NaN) }, anything), {
        minLength: 50,
        maxLength: 600,
      }),
      fc.array(fc.oneof({ weight: 30, arbitrary: fc.constant(-0) }, fc.constant(0)), {
        minLength: 50,
        maxLength: 600,
      }),
      fc.array(fc.constantFrom(0.25, 0.5, NaN, 1 / 3), { minLength: 1, maxLength: 300 }),
    );
    fc.assert(
      fc.property(mixtures, (values) => {
        expect(there(values)).toEqual(values);
      }),
      { numRuns: 2000 },
    );
  });

  it('of small whole numbers comes back as whole numbers too, with something added to each', () => {
    const codes = fc.array(
      fc.oneof({ weight: 20, arbitrary: fc.constant(0) }, fc.integer({ min: -1, max: 70_000 })),
      {
        minLength: 1,
        maxLength: 400,
      },
    );
    fc.assert(
      fc.property(codes, fc.nat(1000), (values, add) => {
        const into = new Int32Array(values.length);
        decodeWhole(encodeBlock(Float64Array.from(values), values.length), values.length, into, add);
        expect([...into]).toEqual(values.map((value) => value + add));
      }),
    );
  });

  it('takes 25 bits for an instant of one year that is known to the second, and no more where many are not known', () => {
    // 365 days are 31 536 000 seconds, which is less than 2^25.
    const seconds = Array.from({ length: 6400 }, (_, i) => 1.7e12 + ((i * 7919) % 31_535_999) * 1000);
    seconds[0] = 1.7e12;
    seconds[1] = 1.7e12 + 365 * DAY;
    expect(bytesOf(seconds)).toBe((6400 * 25) / 8);
    expect(bytesOf(seconds.map((instant, i) => (i % 3 === 2 ? NaN : instant)))).toBe((6400 * 25) / 8);
  });

  it('takes nothing where all rows have one value, and some bytes for each that has another', () => {
    expect(bytesOf(Array.from({ length: 8000 }, () => NaN))).toBe(0);
    const praised = Array.from({ length: 8000 }, (_, i) => (i % 1000 === 0 ? 1.7e12 + i * 1000 : NaN));
    // Eight places of two bytes, and a block of eight numbers 0, 1, … 7 × 1000 s: three bits each.
    expect(bytesOf(praised)).toBe(16 + HEAD_BYTES + 8);
  });

  it('lists shares of which there are few', () => {
    const ratings = Array.from({ length: 8000 }, (_, i) => [0, 0.25, 0.5, 1][i % 4] as number);
    expect(bytesOf(ratings)).toBe(4 * 8 + (8000 * 2) / 8);
  });
});
