import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { codeDuration, survivalAt, survivalCurve, survivalQuantile } from './kaplan-meier.ts';
import { quantileOfSorted } from './quantile.ts';

/**
 * Weeks of remission of 21 children given 6-MP, + = still in remission: Freireich et al. 1963, Blood 21, 699–716. Survival,
 * standard errors and log–log intervals as printed by Stata's `sts list` in Kleinbaum & Klein, Survival Analysis (computer
 * appendix); the same survival and errors stand in Klein & Moeschberger, table 4.1.
 */
const SIX_MP = '6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+';
const PLACEBO = '1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23';

const coded = (weeks: string): Float64Array =>
  Float64Array.from(weeks.split(' '), (week) =>
    codeDuration(Number.parseInt(week), !week.endsWith('+')),
  ).sort();

describe('The Kaplan–Meier curve', () => {
  it('is that of the 6-MP arm of the Freireich trial', () => {
    const steps = survivalCurve(coded(SIX_MP)).map((step) => [
      step.time,
      step.atRisk,
      step.ended,
      Number(step.survival.toFixed(4)),
      Number(step.standardError.toFixed(4)),
      Number(step.low?.toFixed(4)),
      Number(step.high?.toFixed(4)),
    ]);
    expect(steps).toEqual([
      [6, 21, 3, 0.8571, 0.0764, 0.6197, 0.9516],
      [7, 17, 1, 0.8067, 0.0869, 0.5631, 0.9228],
      [10, 15, 1, 0.7529, 0.0963, 0.5032, 0.8894],
      [13, 12, 1, 0.6902, 0.1068, 0.4316, 0.8491],
      [16, 11, 1, 0.6275, 0.1141, 0.3675, 0.8049],
      [22, 7, 1, 0.5378, 0.1282, 0.2678, 0.7468],
      [23, 6, 1, 0.4482, 0.1346, 0.1881, 0.6801],
    ]);
  });

  it('has a median of 23 weeks with 6-MP, at least 13 and no upper limit yet, and of 8 weeks (4 to 11) with placebo', () => {
    expect(survivalQuantile(coded(SIX_MP), 0.5)).toEqual({ time: 23, low: 13, high: null });
    expect(survivalQuantile(coded(PLACEBO), 0.5)).toEqual({ time: 8, low: 4, high: 11 });
  });

  it('reaches the first quarter at 13 weeks and never three quarters with 6-MP', () => {
    expect(survivalQuantile(coded(SIX_MP), 0.25).time).toBe(13);
    expect(survivalQuantile(coded(SIX_MP), 0.75).time).toBeNull();
  });

  it('gives the share still in remission at 10 and at 12 weeks alike, ends at exactly that time included', () => {
    expect(survivalAt(coded(SIX_MP), 10)).toMatchObject({ atRisk: 13 + 1 });
    expect(survivalAt(coded(SIX_MP), 10).survival).toBeCloseTo(0.7529, 4);
    expect(survivalAt(coded(SIX_MP), 12).low).toBeCloseTo(0.5032, 4);
    expect(survivalAt(coded(SIX_MP), 9).survival).toBeCloseTo(0.8067, 4);
  });

  it('goes as far as anybody has been observed, and says that nobody was beyond', () => {
    expect(survivalAt(coded('1 2+ 3+'), 4)).toMatchObject({ survival: 2 / 3, atRisk: 0 });
    expect(survivalAt(coded('1 2 3'), 4).survival).toBe(0);
    expect(survivalQuantile(coded('5+ 6+'), 0.5)).toEqual({ time: null, low: null, high: null });
  });
});

const durations = fc.array(fc.tuple(fc.nat({ max: 60 }), fc.boolean()), { minLength: 1, maxLength: 60 });
const codedOf = (list: [number, boolean][]) =>
  Float64Array.from(list, ([time, over]) => codeDuration(time, over)).sort();

describe('A Kaplan–Meier quantile', () => {
  it('is the first time at which the curve, and its limits, come down to it', () => {
    fc.assert(
      fc.property(durations, fc.constantFrom(0.1, 0.25, 0.5, 0.75, 0.9), (list, p) => {
        const sorted = codedOf(list);
        const curve = survivalCurve(sorted);
        const first = (of: (step: (typeof curve)[number]) => number | null) =>
          curve.find((step) => (of(step) ?? Infinity) <= (1 - p) * (1 + 1e-12))?.time ?? null;
        const found = survivalQuantile(sorted, p);
        expect(found.time).toBe(first(({ survival }) => survival));
        expect(found.low).toBe(first(({ low, survival }) => low ?? survival));
        if (found.high !== null) expect(found.high).toBe(first(({ high }) => high));
      }),
    );
  });

  it('is an order statistic when nothing is censored, next to the plain quantile', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 1000 }), { minLength: 1 }), (times) => {
        const sorted = Float64Array.from(times).sort();
        const { time } = survivalQuantile(codedOf(times.map((t) => [t, true])), 0.5);
        const plain = quantileOfSorted(sorted, 0.5) as number;
        expect(time).toBe(sorted[Math.ceil(sorted.length / 2) - 1]);
        expect(time as number).toBeLessThanOrEqual(plain);
      }),
    );
  });

  it('of a survival at some time does not change when those known to last longer are only counted', () => {
    fc.assert(
      fc.property(durations, fc.nat({ max: 60 }), (list, time) => {
        const sorted = codedOf(list);
        const near = sorted.filter((value) => value < codeDuration(time, false));
        expect(survivalAt(near, time, sorted.length - near.length)).toEqual(survivalAt(sorted, time));
      }),
    );
  });
});
