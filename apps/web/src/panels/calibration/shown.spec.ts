import { describe, expect, it } from '@jest/globals';
import type { Calibration, Fit } from './calibrations.ts';
import { reliabilityTop, shownOf, worthOf } from './shown.ts';

const fit = (skill: Fit['skill'], highs: readonly number[] = []): Fit => ({
  baseline: { default: -3, fitted: -2.5 },
  drivers: [],
  auc: { value: 0.64, low: 0.62, high: 0.66 },
  aucOfDefaults: { value: 0.64, low: 0.62, high: 0.66 },
  brier: 0.09,
  skill,
  reliability: highs.map((high) => ({ n: 100, predicted: high / 2, observed: high / 2, low: 0, high })),
});

const version = (number: number, rest: Partial<Calibration> = {}): Calibration => ({
  version: number,
  createdAt: '2026-11-22T00:00:00Z',
  asOf: '2026-11-22T00:00:00Z',
  chosen: false,
  n: 1000,
  outcomes: 200,
  byKind: { public: 100, rating: 50, churn: 50 },
  needed: 120,
  windowNotOver: 0,
  refused: null,
  fit: fit(null),
  ...rest,
});

describe('which calibration is looked at', () => {
  const refused = version(3, { fit: null, refused: 'too_few_outcomes' });
  const all = [refused, version(2), version(1, { chosen: true })];

  it('the one in use, although it is the oldest', () => {
    expect(shownOf(all, null)?.version).toBe(1);
  });

  it('with none in use the newest that was fitted, and the one refused only where there is no other', () => {
    expect(shownOf([refused, version(2)], null)?.version).toBe(2);
    expect(shownOf([refused], null)?.version).toBe(3);
    expect(shownOf([], null)).toBeNull();
  });

  it('any of them by its number', () => {
    expect(shownOf(all, 2)?.version).toBe(2);
  });
});

describe('whether learning paid', () => {
  it.each([
    ['a skill of 2 % (0.6 to 3.4)', { value: 0.02, low: 0.006, high: 0.034 }, 'better'],
    ['a skill of 1 % (−1 to 3)', { value: 0.01, low: -0.01, high: 0.03 }, 'unclear'],
    ['a skill of −4 % (−6 to −2)', { value: -0.04, low: -0.06, high: -0.02 }, 'worse'],
    ['no skill to be had', null, 'unclear'],
  ] as const)('%s: %s', (_, skill, worth) => {
    expect(worthOf(fit(skill))).toBe(worth);
  });
});

describe('the axes of the reliability curve', () => {
  it('end at the tenth above the highest interval, and never beyond everything', () => {
    expect(reliabilityTop(fit(null, [0.09, 0.23]))).toBeCloseTo(0.3, 10);
    expect(reliabilityTop(fit(null, [0.3]))).toBeCloseTo(0.3, 10);
    expect(reliabilityTop(fit(null, [0.98]))).toBe(1);
    expect(reliabilityTop(fit(null, [0.01]))).toBe(0.1);
  });
});
