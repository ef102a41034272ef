import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  codeDuration,
  survivalCurve,
  survivalQuantile,
  type SurvivalStep,
} from '../statistics/kaplan-meier.ts';
import { SurvivalPlaces } from '../statistics/survival-places.ts';
import { MOST_POINTS, thinCurve } from './thin-curve.ts';

const QUANTILES = [0.5, 0.75, 0.9];
const survivalOf = (curve: readonly SurvivalStep[], time: number): number =>
  curve.filter((step) => step.time <= time).at(-1)?.survival ?? 1;

/** A step in digits that roundings do not reach. */
const near = (step: SurvivalStep | undefined) =>
  step && Object.entries(step).map(([name, value]: [string, number | null]) => [name, value?.toPrecision(9)]);

describe('A curve with fewer points', () => {
  it('is the curve itself where it has few', () => {
    const sorted = Float64Array.of(codeDuration(1, true), codeDuration(2, true));
    expect(thinCurve(sorted, new SurvivalPlaces(sorted), QUANTILES)).toEqual(survivalCurve(sorted));
  });

  it('of thousands of cases has at most 400 points, is nowhere off by more than 1/380, and exact at its quantiles', () => {
    const durations = fc.array(fc.tuple(fc.nat(100_000), fc.integer({ min: 0, max: 9 })), {
      minLength: 3000,
      maxLength: 3000,
    });
    fc.assert(
      fc.property(durations, (list) => {
        // One in ten is still open.
        const sorted = Float64Array.from(list, ([time, tenth]) => codeDuration(time, tenth > 0)).sort();
        const curve = survivalCurve(sorted);
        const thin = thinCurve(sorted, new SurvivalPlaces(sorted), QUANTILES);
        expect(thin.length).toBeLessThanOrEqual(MOST_POINTS);
        expect(near(thin.at(-1))).toEqual(near(curve.at(-1)));
        for (const { time, survival } of curve.filter((_, i) => i % 50 === 0)) {
          expect(Math.abs(survivalOf(thin, time) - survival)).toBeLessThan(1 / 380 + 1e-12);
        }
        for (const p of QUANTILES) {
          const { time } = survivalQuantile(sorted, p);
          expect(thin.find(({ survival }) => survival <= 1 - p)?.time).toBe(time);
        }
      }),
      { numRuns: 5 },
    );
  });
});
