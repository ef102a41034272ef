import { describe, expect, it } from '@jest/globals';
import { growthExponent, quantile, spreadOf } from './statistics.ts';

describe('What is said of repeated measurements', () => {
  it('is the middle one, and where the middle half lies', () => {
    expect(spreadOf([5, 1, 4, 2, 3])).toEqual({ repeats: 5, quarter: 2, median: 3, threeQuarters: 4 });
  });

  it('lies between two of them where it falls there', () => {
    expect(quantile([10, 20], 0.5)).toBe(15);
    expect(quantile([10, 20, 30, 40], 0.9)).toBeCloseTo(37);
  });

  it('is a growth of 1 where ten times the cases take ten times as long, and of 0 where they take as long', () => {
    expect(growthExponent([10, 100, 1000].map((n) => ({ n, time: 3 * n })))).toBeCloseTo(1);
    expect(growthExponent([10, 100, 1000].map((n) => ({ n, time: 3 })))).toBeCloseTo(0);
    expect(growthExponent([10, 100, 1000].map((n) => ({ n, time: n ** 0.5 })))).toBeCloseTo(0.5);
  });
});
