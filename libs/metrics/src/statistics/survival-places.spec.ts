import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { codeDuration, survivalCurve, survivalQuantile } from './kaplan-meier.ts';
import { SurvivalPlaces } from './survival-places.ts';

/** Days until solved; a third still open, many of one day. */
const durations = fc
  .array(fc.tuple(fc.nat(60), fc.integer({ min: 0, max: 2 })), { minLength: 1, maxLength: 200 })
  .map((list) => Float64Array.from(list, ([days, third]) => codeDuration(days, third > 0)).sort());

describe('The curve of cases of which some are still open, read at a place', () => {
  it('of four, the second still open: three quarters are left after the first, three eighths after the third, none after the last', () => {
    const places = new SurvivalPlaces(Float64Array.of(2, 5, 6, 8));
    expect([0, 1, 2, 3, 4].map((place) => places.at(place).survival)).toEqual([1, 0.75, 0.75, 0.375, 0]);
    // 1 / (4 · 3), and 1 / (2 · 1) more.
    expect(places.at(2).greenwood).toBeCloseTo(1 / 12, 12);
    expect(places.at(3).greenwood).toBeCloseTo(7 / 12, 12);
    expect([places.ended, places.last]).toEqual([3, 4]);
  });

  it('is that of the whole curve at each of its steps', () => {
    fc.assert(
      fc.property(durations, (sorted) => {
        const places = new SurvivalPlaces(sorted);
        const curve = survivalCurve(sorted);
        expect(places.ended).toBe(curve.reduce((sum, { ended }) => sum + ended, 0));
        for (const { time, atRisk, ended, survival, standardError, low, high } of curve) {
          const step = places.stepAt(sorted.indexOf(codeDuration(time, true)) + 1);
          expect([step.time, step.atRisk, step.ended]).toEqual([time, atRisk, ended]);
          expect(step.survival).toBeCloseTo(survival, 12);
          expect(step.standardError).toBeCloseTo(standardError, 10);
          expect(step.low ?? -1).toBeCloseTo(low ?? -1, 9);
          expect(step.high ?? -1).toBeCloseTo(high ?? -1, 9);
        }
      }),
    );
  });

  it('has the quantiles, and their limits, that going through the whole curve has', () => {
    fc.assert(
      fc.property(durations, fc.constantFrom(0.1, 0.27, 0.5, 0.75, 0.9), (sorted, p) => {
        expect(new SurvivalPlaces(sorted).quantile(p)).toEqual(survivalQuantile(sorted, p));
      }),
      { numRuns: 500 },
    );
  });
});
