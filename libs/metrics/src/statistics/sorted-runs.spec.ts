import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { BOUNDS, boundsOf, countStretch, orderStatisticsOfStretches, type Stretches } from './sorted-runs.ts';

function stretchesOf(lists: readonly (readonly number[])[]): Stretches {
  const bounds = boundsOf(Float64Array.from(lists.flat()));
  const sources = lists.map((list) => {
    const values = Float64Array.from(list).sort();
    const below = new Uint16Array(BOUNDS);
    countStretch(values, 0, values.length, bounds, below, 0);
    return { values, below };
  });
  return {
    sources,
    sourceOf: Int32Array.from(lists, (_, i) => i),
    numberOf: new Int32Array(lists.length),
    from: new Int32Array(lists.length),
    to: Int32Array.from(lists, ({ length }) => length),
  };
}

function places(lists: readonly (readonly number[])[], ranks: readonly number[]): number[] {
  const into = new Float64Array(ranks.length);
  orderStatisticsOfStretches(stretchesOf(lists), 0, lists.length, ranks, into);
  return [...into];
}

describe('The number at a place of several sorted stretches', () => {
  it('is the one that stands there when all are sorted together', () => {
    expect(
      places(
        [
          [1, 5, 9],
          [2, 2, 8],
        ],
        [0, 2, 3, 5],
      ),
    ).toEqual([1, 2, 5, 9]);
  });

  it('is found between bounds as it is among all, however the numbers are spread over the stretches', () => {
    const spread = fc.constantFrom(3, 1000, 1e9);
    const wanted = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 });
    const lengths = fc.array(fc.nat(3000), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.nat(), spread, lengths, wanted, fc.boolean(), (seed, most, sizes, shares, isSkewed) => {
        let state = seed + 1;
        const next = () => (state = (state * 48_271) % 0x7fff_ffff) % most;
        const lists = [5000, ...sizes].map((size, i) =>
          Array.from({ length: size }, () => next() + (isSkewed ? i * most : 0)),
        );
        const sorted = lists.flat().sort((a, b) => a - b);
        const ranks = shares
          .map((share) => Math.min(sorted.length - 1, Math.floor(share * sorted.length)))
          .sort((a, b) => a - b);
        expect(places(lists, ranks)).toEqual(ranks.map((rank) => sorted[rank]));
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
