import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { orderStatistics } from './order-statistics.ts';

function placesIn(values: readonly number[], ranks: readonly number[]): number[] {
  const into = new Float64Array(ranks.length);
  orderStatistics(Float64Array.from(values), 0, values.length, ranks, into);
  return [...into];
}

describe('values at places of a sorted list', () => {
  it('are those that sorting puts there, of few and of many, equal ones and very unequal ones', () => {
    const value = fc.oneof(
      fc.integer({ min: 0, max: 20 }),
      fc.integer({ min: 0, max: 2 ** 40 }),
      fc.double({ min: 0, max: 1e12, noNaN: true }).map(Math.abs),
    );
    const lists = fc.array(value, { minLength: 1, maxLength: 3000, size: 'max' });
    const shares = fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), { maxLength: 8 });
    fc.assert(
      fc.property(lists, shares, (values, at) => {
        const ranks = at.map((share) => Math.floor(share * values.length)).sort((a, b) => a - b);
        const sorted = Float64Array.from(values).sort();
        expect(placesIn(values, ranks)).toEqual(ranks.map((rank) => sorted[rank]));
      }),
      { numRuns: 60 },
    );
  });

  it('are found where nearly all values share a bin, and among negative numbers', () => {
    const close = Array.from({ length: 5000 }, (_, i) => 1e9 + ((i * 7919) % 5000) / 1000);
    expect(placesIn(close, [0, 2500, 4999])).toEqual([1e9, 1e9 + 2.5, 1e9 + 4.999]);
    const below = Array.from({ length: 1000 }, (_, i) => ((i * 613) % 1000) - 500);
    expect(placesIn(below, [0, 1, 500, 999])).toEqual([-500, -499, 0, 499]);
  });

  it('are found as often as they are asked for', () => {
    const one = Array.from({ length: 60 }, (_, i) => 2 ** (i % 30) + i);
    const sorted = [...one].sort((a, b) => a - b);
    expect(placesIn(one, [0, 0, 30, 30, 30, 59, 59])).toEqual(
      [0, 0, 30, 30, 30, 59, 59].map((rank) => sorted[rank]),
    );
  });

  it('leave the list as it is and look at the stretch asked for alone', () => {
    const values = Float64Array.from({ length: 600 }, (_, i) => 600 - i);
    const into = new Float64Array(2);
    orderStatistics(values, 100, 400, [0, 299], into);
    expect([...into]).toEqual([201, 500]);
    expect(values[0]).toBe(600);
  });
});
