import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { auc, aucWithinFolds } from './auc.ts';
import { brier } from './brier.ts';
import { solve } from './cholesky.ts';
import { reliability } from './reliability.ts';
import { fitRidgeLogistic, logistic, type LogisticData } from './ridge-logistic.ts';

/** The 23 launches of the space shuttle before the accident of 1986 (Dalal, Fowlkes & Hoadley 1989): °F and O-ring distress. */
const TEMPERATURES = [
  66, 70, 69, 68, 67, 72, 73, 70, 57, 63, 70, 78, 67, 53, 67, 75, 70, 81, 76, 79, 75, 76, 58,
];
const DISTRESS = [0, 1, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 1];
const shuttle: LogisticData = {
  predictors: Float64Array.from(TEMPERATURES),
  seen: new Float64Array(23).fill(1),
  outcomes: Float64Array.from(DISTRESS),
  given: new Float64Array(23),
};
const free = { believed: [0], ridge: 0, least: -Infinity };

describe('Logistic regression', () => {
  it('of O-ring distress on temperature is 15.0429 − 0.2322 · °F (Dalal, Fowlkes & Hoadley 1989)', () => {
    const { intercept, weights, standardErrors, converged } = fitRidgeLogistic(shuttle, free);
    expect(converged).toBe(true);
    expect(intercept).toBeCloseTo(15.0429, 4);
    expect(weights[0]).toBeCloseTo(-0.2322, 4);
    expect(standardErrors.intercept).toBeCloseTo(7.3786, 3);
    expect(standardErrors.weights[0]).toBeCloseTo(0.1082, 4);
  });

  it('comes to the same with equal rows taken together', () => {
    const distinct = [...new Set(TEMPERATURES)];
    const of = (t: number) => TEMPERATURES.flatMap((each, i) => (each === t ? [DISTRESS[i] as number] : []));
    const together = fitRidgeLogistic(
      {
        predictors: Float64Array.from(distinct),
        seen: Float64Array.from(distinct, (t) => of(t).length),
        outcomes: Float64Array.from(distinct, (t) => of(t).reduce((a, b) => a + b, 0)),
        given: new Float64Array(distinct.length),
      },
      free,
    );
    expect(together.weights[0]).toBeCloseTo(fitRidgeLogistic(shuttle, free).weights[0] as number, 9);
  });

  it('with a large ridge is what was believed, with the intercept that gives the base rate', () => {
    const { weights, intercept } = fitRidgeLogistic(shuttle, {
      believed: [-0.1],
      ridge: 1e9,
      least: -Infinity,
    });
    expect(weights[0]).toBeCloseTo(-0.1, 6);
    const expected = TEMPERATURES.reduce((sum, t) => sum + logistic(intercept - 0.1 * t), 0);
    expect(expected).toBeCloseTo(7, 3);
  });

  it('moves from the fit to what is believed as the ridge grows', () => {
    const weightAt = (ridge: number) =>
      fitRidgeLogistic(shuttle, { believed: [0.3], ridge, least: -Infinity }).weights[0] as number;
    const path = [0, 1, 10, 100, 1e4, 1e6].map(weightAt);
    expect(path).toEqual([...path].sort((a, b) => a - b));
  });

  it('never lets a weight below its least value: warmth does not cause distress, so it counts nothing', () => {
    const { weights, intercept } = fitRidgeLogistic(shuttle, { believed: [0.1], ridge: 0, least: 0 });
    expect(weights).toEqual([0]);
    // ln(7/16)
    expect(intercept).toBeCloseTo(-0.8267, 4);
  });

  it('finds no fit for data that are told apart in full, and says so', () => {
    const told: LogisticData = {
      predictors: Float64Array.of(1, 2, 3, 4),
      seen: new Float64Array(4).fill(1),
      outcomes: Float64Array.of(0, 0, 1, 1),
      given: new Float64Array(4),
    };
    expect(fitRidgeLogistic(told, free).converged).toBe(false);
    expect(fitRidgeLogistic(told, { ...free, ridge: 1 }).converged).toBe(true);
  });
});

describe('Linear equations', () => {
  it('4x + 2y = 10 and 2x + 3y = 9 have the solution 1.5 and 2, a matrix that is not positive definite has none', () => {
    const x = solve(Float64Array.of(4, 2, 2, 3), Float64Array.of(10, 9), 2);
    expect(x?.[0]).toBeCloseTo(1.5, 12);
    expect(x?.[1]).toBeCloseTo(2, 12);
    expect(solve(Float64Array.of(1, 2, 2, 1), Float64Array.of(1, 1), 2)).toBeNull();
  });
});

/** Scores 1 to 5, so many times each. */
const scored = (counts: readonly number[]) =>
  counts.flatMap((count, i) => new Array<number>(count).fill(i + 1));

describe('The area under the curve', () => {
  it('is 0.893 for the tomograms of Hanley & McNeil 1982, table I, with the standard error they give', () => {
    const normal = scored([33, 6, 6, 11, 2]);
    const abnormal = scored([3, 2, 2, 11, 33]);
    const scores = Float64Array.from([...normal, ...abnormal]);
    const happened = Uint8Array.from([...normal.map(() => 0), ...abnormal.map(() => 1)]);
    const { value, low, high } = auc(scores, happened);
    expect(value).toBeCloseTo(0.893, 3);
    // They give 0.032.
    expect(((high as number) - (low as number)) / 2 / 1.96).toBeCloseTo(0.032, 2);
  });

  it('within folds counts no pair across them: what one fit calls 0.4 may be as rare as what another calls 0.1', () => {
    const scores = Float64Array.of(0.1, 0.2, 0.4, 0.5);
    const happened = Uint8Array.of(0, 1, 0, 1);
    expect(auc(scores, happened).value).toBe(0.75);
    expect(aucWithinFolds(scores, happened, Uint8Array.of(0, 0, 1, 1)).value).toBe(1);
  });

  it('is one half for scores that are all the same, and not known where nothing happened', () => {
    expect(auc(Float64Array.of(3, 3, 3), Uint8Array.of(0, 1, 0)).value).toBe(0.5);
    expect(auc(Float64Array.of(1, 2), Uint8Array.of(0, 0)).value).toBeNull();
  });
});

describe('The Brier score', () => {
  it('of 0.9, 0.8, 0.3 and 0.1 for yes, yes, no, no is 0.0375, a skill of 85 %', () => {
    // (0.01 + 0.04 + 0.09 + 0.01) / 4; the base rate of one half scores 0.25.
    const found = brier(Float64Array.of(0.9, 0.8, 0.3, 0.1), Uint8Array.of(1, 1, 0, 0));
    expect(found?.score).toBeCloseTo(0.0375, 12);
    expect(found?.skill?.value).toBeCloseTo(0.85, 12);
  });

  it('has no skill for always saying the base rate', () => {
    const rate = brier(new Float64Array(4).fill(0.25), Uint8Array.of(1, 0, 0, 0));
    expect(rate?.skill?.value).toBeCloseTo(0, 12);
    expect(brier(Float64Array.of(0.2), Uint8Array.of(0))?.skill).toBeNull();
  });
});

describe('The reliability curve', () => {
  it('puts every prediction into one bin, in order, and equal ones into the same', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(0.1, 0.2, 0.4, 0.41, 0.9), fc.boolean()), {
          minLength: 1,
          maxLength: 80,
        }),
        (drawn) => {
          const probabilities = Float64Array.from(drawn, ([p]) => p);
          const curve = reliability(
            probabilities,
            Uint8Array.from(drawn, ([, y]) => (y ? 1 : 0)),
            10,
          );
          expect(curve.reduce((sum, { n }) => sum + n, 0)).toBe(drawn.length);
          const predicted = curve.map((bin) => bin.predicted);
          expect(predicted).toEqual([...predicted].sort((a, b) => a - b));
          expect(curve.length).toBeLessThanOrEqual(5 + 4);
        },
      ),
    );
  });

  it('of two bins over 0.1, 0.2, 0.6 and 0.8 says 15 % where none happened and 70 % where one of two did', () => {
    const curve = reliability(Float64Array.of(0.6, 0.1, 0.8, 0.2), Uint8Array.of(1, 0, 0, 0), 2);
    expect(curve.map(({ n, observed }) => [n, observed])).toEqual([
      [2, 0],
      [2, 0.5],
    ]);
    expect(curve[0]?.predicted).toBeCloseTo(0.15, 12);
    expect(curve[1]?.predicted).toBeCloseTo(0.7, 12);
  });
});
