import { describe, expect, it } from '@jest/globals';
import { betaAtMost, betaQuantile } from './beta-distribution.ts';
import { chiSquareAtLeast, normalBeyond } from './chi-square.ts';
import { logGamma } from './log-gamma.ts';

describe('The gamma function', () => {
  it('is the factorial of whole numbers and √π at a half', () => {
    expect(logGamma(1)).toBeCloseTo(0, 12);
    expect(logGamma(11)).toBeCloseTo(Math.log(3_628_800), 11);
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 12);
    expect(logGamma(0.1)).toBeCloseTo(2.252_712_651_734_206, 10);
  });
});

describe('The chi-square distribution', () => {
  it.each([
    [3.841, 1, 0.05],
    [6.635, 1, 0.01],
    [5.991, 2, 0.05],
    [16.812, 6, 0.01],
    [18.307, 10, 0.05],
    [124.342, 100, 0.05],
  ])(
    'exceeds %f with %i degrees of freedom so often as the printed table says (NIST e-Handbook 1.3.6.7.4)',
    (x, v, p) => {
      expect(chiSquareAtLeast(x, v)).toBeCloseTo(p, 4);
    },
  );

  it('of one degree is the square of a normal deviate: 5 % beyond 1.96, 0.27 % beyond 3', () => {
    expect(normalBeyond(1.959_964)).toBeCloseTo(0.05, 6);
    expect(normalBeyond(-3)).toBeCloseTo(0.0027, 5);
    expect(chiSquareAtLeast(0, 3)).toBe(1);
  });
});

describe('The beta distribution', () => {
  it('is that of the order statistics: of five uniform numbers, the second is below a half in 26 of 32 cases', () => {
    // P(at least 2 of 5 below ½) = 1 − (1 + 5)/32
    expect(betaAtMost(0.5, 2, 4)).toBeCloseTo(26 / 32, 12);
    expect(betaAtMost(0.5, 2, 3)).toBeCloseTo(11 / 16, 12);
    expect([betaAtMost(0, 2, 3), betaAtMost(1, 2, 3)]).toEqual([0, 1]);
  });

  it('has the quantiles that can be written down', () => {
    expect(betaQuantile(0.025, 1, 10)).toBeCloseTo(1 - 0.975 ** 0.1, 12);
    expect(betaQuantile(0.9, 7, 1)).toBeCloseTo(0.9 ** (1 / 7), 12);
    expect(betaQuantile(0.5, 300, 300)).toBeCloseTo(0.5, 12);
  });

  it('gives the interval of Clopper & Pearson for 81 of 263: 0.2527 to 0.3676 (Newcombe 1998, table I, method 5)', () => {
    expect(betaQuantile(0.025, 81, 183)).toBeCloseTo(0.2527, 4);
    expect(betaQuantile(0.975, 82, 182)).toBeCloseTo(0.3676, 4);
  });
});
