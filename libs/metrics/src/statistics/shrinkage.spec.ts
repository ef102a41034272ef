import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { betweenVariance, shrink, type Measured } from './shrinkage.ts';

/**
 * Hits in the first 45 times at bat of 18 players, and their average over the rest of the season of 1970: Efron & Morris
 * 1975, "Data analysis using Stein's estimator and its generalizations", JASA 70, 311–319, table 1.
 */
const HITS = [18, 17, 16, 15, 14, 14, 13, 12, 11, 11, 10, 10, 10, 10, 10, 9, 8, 7];
const REST_OF_SEASON = [
  0.346, 0.298, 0.276, 0.222, 0.273, 0.27, 0.263, 0.21, 0.269, 0.23, 0.264, 0.256, 0.303, 0.264, 0.226, 0.286,
  0.316, 0.2,
];
/** √n · arcsin(2p − 1), whose error is 1 whatever p is. */
const transformed = (share: number) => Math.sqrt(45) * Math.asin(2 * share - 1);
const squaredError = (estimates: readonly number[]) =>
  estimates.reduce((sum, x, i) => sum + (x - transformed(REST_OF_SEASON[i] as number)) ** 2, 0);

const measured = (pairs: readonly (readonly [number, number])[]): Measured[] =>
  pairs.map(([value, standardError]) => ({ value, standardError }));

describe('Shrinkage of groups', () => {
  const batting = HITS.map((hits) => ({ value: transformed(hits / 45), standardError: 1 }));
  const shrunk = shrink(batting);

  it('is that of Efron & Morris 1975 for equal errors: 0.791 of the way to the mean of 18 batters', () => {
    expect(shrunk.centre).toBeCloseTo(-3.317, 3);
    expect(shrunk.groups[0]?.moved).toBeCloseTo(0.791, 3);
  });

  it('is three and a half times nearer to the rest of the season than the first 45 at bats (17.56 and 5.01)', () => {
    // The paper has the averages of the season in more digits than it prints.
    expect(squaredError(batting.map(({ value }) => value)) / 17.56).toBeCloseTo(1, 2);
    expect(squaredError(shrunk.groups.map(({ value }) => value)) / 5.01).toBeCloseTo(1, 2);
  });

  it('holds the rest of the season of every batter in its intervals', () => {
    const missed = shrunk.groups.filter(({ low, high }, i) => {
      const truth = transformed(REST_OF_SEASON[i] as number);
      return truth < low || truth > high;
    });
    expect(missed).toEqual([]);
  });

  it('keeps 0.212 of a batter: .400 becomes .294, .178 becomes .247 (Efron & Morris 1977, Scientific American 236)', () => {
    const mean = HITS.reduce((a, b) => a + b) / 18 / 45;
    const standardError = Math.sqrt((mean * (1 - mean)) / 45);
    const { groups } = shrink(HITS.map((hits) => ({ value: hits / 45, standardError })));
    expect(1 - (groups[0]?.moved as number)).toBeCloseTo(0.212, 3);
    expect(groups[0]?.value).toBeCloseTo(0.294, 3);
    expect(groups[16]?.value).toBeCloseTo(0.247, 3);
  });

  it('finds no difference between eight schools: 7.7 for all, yet not wholly shrunk (Gelman et al., BDA, 5.5)', () => {
    const schools = measured([
      [28, 15],
      [8, 10],
      [-3, 16],
      [7, 11],
      [-1, 9],
      [1, 11],
      [18, 10],
      [12, 18],
    ]);
    const { centre, between, groups } = shrink(schools);
    expect(between).toBe(0);
    expect(centre).toBeCloseTo(7.7, 1);
    // (8 − 3)/(8 − 1) of the way: 28 − 5/7 · (28 − 7.69)
    expect(groups[0]?.value).toBeCloseTo(13.49, 2);
  });

  it('finds the variance between the 13 trials of the BCG vaccine, 0.318 (Colditz 1994; R package metafor, "PM" and "EB")', () => {
    const trials = [
      [4, 119, 11, 128],
      [6, 300, 29, 274],
      [3, 228, 11, 209],
      [62, 13_536, 248, 12_619],
      [33, 5036, 47, 5761],
      [180, 1361, 372, 1079],
      [8, 2537, 10, 619],
      [505, 87_886, 499, 87_892],
      [29, 7470, 45, 7232],
      [17, 1699, 65, 1600],
      [186, 50_448, 141, 27_197],
      [5, 2493, 3, 2338],
      [27, 16_886, 29, 17_825],
    ].map(([a = 0, b = 0, c = 0, d = 0]) => ({
      value: Math.log(a / (a + b) / (c / (c + d))),
      standardError: Math.sqrt(1 / a - 1 / (a + b) + 1 / c - 1 / (c + d)),
    }));
    expect(betweenVariance(trials)).toBeCloseTo(0.318, 3);
    expect(shrink(trials).centre).toBeCloseTo(-0.715, 3);
  });

  it('leaves three groups as they are, for nothing can be learned from so few', () => {
    const { groups, between } = shrink(
      measured([
        [1, 0.5],
        [2, 0.5],
        [9, 0.5],
      ]),
    );
    expect(groups.map(({ value, moved }) => [value, moved])).toEqual([
      [1, 0],
      [2, 0],
      [9, 0],
    ]);
    expect(between).toBeNull();
    expect(shrink([])).toEqual({ groups: [], centre: null, between: null });
  });

  it('moves every group towards the centre, never beyond, and the badly measured further', () => {
    const groupsOf = fc.array(
      fc.tuple(fc.double({ min: -50, max: 50, noNaN: true }), fc.double({ min: 0.1, max: 20, noNaN: true })),
      { minLength: 4, maxLength: 30 },
    );
    fc.assert(
      fc.property(groupsOf, (pairs) => {
        const groups = measured(pairs);
        const { centre, groups: found } = shrink(groups);
        found.forEach(({ value, low, high, moved }, i) => {
          const own = (groups[i] as Measured).value;
          expect(moved).toBeGreaterThanOrEqual(0);
          expect(moved).toBeLessThan(1);
          expect(value).toBeGreaterThanOrEqual(Math.min(own, centre as number) - 1e-9);
          expect(value).toBeLessThanOrEqual(Math.max(own, centre as number) + 1e-9);
          expect(low).toBeLessThanOrEqual(value);
          expect(high).toBeGreaterThanOrEqual(value);
        });
        const byError = found
          .map(({ moved }, i) => ({ moved, error: (groups[i] as Measured).standardError }))
          .sort((a, b) => a.error - b.error);
        byError.slice(1).forEach(({ moved }, i) => {
          expect(moved).toBeGreaterThanOrEqual((byError[i]?.moved as number) - 1e-12);
        });
      }),
    );
  });
});
