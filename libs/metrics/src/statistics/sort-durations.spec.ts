import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sortDurations } from './sort-durations.ts';

const sorted = (values: readonly number[]) => [...Float64Array.from(values).sort()];

describe('Sorting durations', () => {
  it('gives what the general sort gives, for many durations of any length whatever their length', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.constantFrom(10, 2 ** 11, 2 ** 22, 2 ** 33, 2 ** 44, 2 ** 50),
        (seed, most) => {
          let state = seed;
          const values = Array.from({ length: 5000 }, () => {
            state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
            return Math.floor((state / 2_147_483_648) * most) + (state % 2);
          });
          expect([...sortDurations(Float64Array.from(values))]).toEqual(sorted(values));
        },
      ),
      { numRuns: 20 },
    );
  });

  it('falls back on it where they are few, negative, fractional or beyond', () => {
    const many = Array.from({ length: 5000 }, (_, i) => (i * 7919) % 5003);
    for (const odd of [-1, 0.5, 2 ** 50, 2 ** 60]) {
      expect([...sortDurations(Float64Array.from([...many, odd]))]).toEqual(sorted([...many, odd]));
    }
    expect([...sortDurations(Float64Array.of(3, 1, 2))]).toEqual([1, 2, 3]);
  });
});
