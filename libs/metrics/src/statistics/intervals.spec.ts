import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { meanOfSums } from './mean.ts';
import { quantileInterval, quantileOfSorted } from './quantile.ts';
import { pairSums, ratioOfSums } from './ratio-of-sums.ts';
import { steadySum, steadySumOfSquares } from './steady-sum.ts';
import { studentT95 } from './student-t.ts';
import { wilsonInterval } from './wilson.ts';

describe('The plain quantile, type 7', () => {
  it('gives the quartiles that R gives (example of Wikipedia, "Quartile", method 2 and R alike)', () => {
    const values = Float64Array.of(6, 7, 15, 36, 39, 40, 41, 42, 43, 47, 49);
    expect([0.25, 0.5, 0.75].map((p) => quantileOfSorted(values, p))).toEqual([25.5, 40, 42.5]);
  });

  it('interpolates where the position falls between two values (d3-array, "uses the R-7 method")', () => {
    const values = Float64Array.of(3, 6, 7, 8, 8, 10, 13, 15, 16, 20);
    expect([0, 0.25, 0.5, 0.75, 1].map((p) => quantileOfSorted(values, p))).toEqual([3, 7.25, 9, 14.5, 20]);
    expect(quantileOfSorted(values, 0.1)).toBeCloseTo(5.7, 12);
  });

  it('is not known for no values', () => {
    expect(quantileOfSorted(new Float64Array(0), 0.5)).toBeNull();
  });

  it('has an interval between order statistics: for 20 values the 6th and the 15th around the median', () => {
    // 20 · 0.5 ± 1.96 · √5 = 5.6 and 14.4, both rounded up (Conover 1999, 3.2).
    const values = Float64Array.from({ length: 20 }, (_, i) => i + 1);
    expect(quantileInterval(values, 0.5)).toEqual({ low: 6, high: 15 });
    expect(quantileInterval(values.slice(0, 3), 0.9)).toEqual({ low: 2, high: null });
  });
});

describe("Wilson's interval of a share", () => {
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])(
    'for %i of %i is that of Newcombe 1998, Statistics in Medicine 17, table I, method 3',
    (hits, n, low, high) => {
      const interval = wilsonInterval(hits, n);
      expect(interval.low).toBeCloseTo(low, 4);
      expect(interval.high).toBeCloseTo(high, 4);
    },
  );

  it('is unknown for nothing, and always lies within 0 and 1 around the share', () => {
    expect(wilsonInterval(0, 0)).toEqual({ low: null, high: null });
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (hits, misses) => {
        fc.pre(hits + misses > 0);
        const { low, high } = wilsonInterval(hits, hits + misses);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(hits / (hits + misses));
        expect(high).toBeGreaterThanOrEqual(hits / (hits + misses));
      }),
    );
  });
});

describe('The mean', () => {
  it('has the interval of the NIST e-Handbook, section 1.3.5.2 (heat flow, 195 values)', () => {
    const n = 195;
    const mean = 9.26146;
    const deviation = 0.02278881;
    const { low, high } = meanOfSums(n, n * mean, (n - 1) * deviation ** 2 + n * mean ** 2);
    expect(low).toBeCloseTo(9.258242, 5);
    expect(high).toBeCloseTo(9.264679, 5);
  });

  it('uses the points of Student (published table: 2.2281 for 10, 2.0423 for 30, 1.9840 for 100 degrees)', () => {
    expect(studentT95(1)).toBe(12.7062);
    expect(studentT95(10)).toBeCloseTo(2.2281, 3);
    expect(studentT95(30)).toBeCloseTo(2.0423, 4);
    expect(studentT95(100)).toBeCloseTo(1.984, 4);
  });

  it('of one value has no interval, of none is not known', () => {
    expect(meanOfSums(1, 4, 16)).toEqual({ mean: 4, standardError: null, low: null, high: null });
    expect(meanOfSums(0, 0, 0).mean).toBeNull();
  });
});

describe('The ratio of sums', () => {
  it('is 37.9 % ± 2.4 % for food in the income of 33 families (Cochran 1977, section 2.11)', () => {
    const sums = { n: 33, x: 907.2, y: 2394, xx: 28_224, xy: 66_678, yy: 177_524 };
    const { ratio, standardError } = ratioOfSums(sums);
    expect(ratio).toBeCloseTo(0.379, 3);
    expect(standardError).toBeCloseTo(0.0239, 3);
  });

  it('counts every field alike: 2 of 3 and 0 of 1 lost is a half, not a third', () => {
    const lost = Float64Array.of(2, 0);
    const known = Float64Array.of(3, 1);
    // residuals 2 − 1.5 and 0 − 0.5; standard error √(2 · 0.5) / 4
    expect(ratioOfSums(pairSums(lost, known, 0, 2))).toMatchObject({ ratio: 0.5, standardError: 0.25 });
  });
});

describe('A steady sum', () => {
  it('is the same in any order, where plain addition is not', () => {
    const numbers = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), {
      minLength: 2,
      maxLength: 200,
    });
    fc.assert(
      fc.property(numbers, (values) => {
        const forward = Float64Array.from(values);
        const sorted = Float64Array.from(values).sort();
        expect(steadySum(sorted, 0, sorted.length)).toBe(steadySum(forward, 0, forward.length));
        expect(steadySumOfSquares(sorted, 0, sorted.length)).toBe(
          steadySumOfSquares(forward, 0, forward.length),
        );
        expect(steadySum(forward, 0, forward.length)).toBeCloseTo(
          values.reduce((a, b) => a + b, 0),
          6,
        );
      }),
    );
  });
});
