import { describe, expect, it } from '@jest/globals';
import { answerOf, valueOf } from '../../fixtures/answer.ts';
import { curveRows, pointAfter, shapeCurves } from './curves.ts';
import type { Survival, SurvivalGroup } from './survived.ts';

const day = 86_400;
const step = (seconds: number, survival: number, atRisk: number) => ({
  seconds,
  survival,
  low: survival - 0.1,
  high: survival + 0.1,
  atRisk,
});

/** Four of five cases are solved after 1, 2, 3 and 4 days; the fifth is still open. */
const fiveCases: SurvivalGroup = {
  key: ['North'],
  total: valueOf(2 * day, { n: 5 }),
  ended: 4,
  censored: 1,
  quantiles: [],
  curve: [step(day, 0.8, 5), step(2 * day, 0.6, 4), step(3 * day, 0.4, 3), step(4 * day, 0.2, 2)],
};

const survivalOf = (groups: SurvivalGroup[], overall: SurvivalGroup | null = fiveCases): Survival => {
  const { asOf, question, definitions, warnings } = answerOf({ unit: 'seconds' });
  const metric = {
    metric: 'metric',
    overall,
    groups,
    groupsLeftOut: 0,
    difference: null,
    noDifferenceBecause: 'one_group',
    unknownBecause: null,
  };
  return { asOf, question, definitions, warnings, metrics: [metric] };
};

describe('curves of what is still waiting', () => {
  it('before the first solution all five wait, from two days on three, and after the last sight nothing is known', () => {
    expect([0, 2.5 * day, 5 * day].map((time) => pointAfter(fiveCases, time)?.survival ?? null)).toEqual([
      1,
      0.6,
      null,
    ]);
  });

  it('are read off from 0 to where the last of them ends, labelled at round times', () => {
    const curves = shapeCurves(survivalOf([fiveCases]), 'metric');
    expect(curves?.times[0]).toBe(0);
    expect(curves?.labelledAt.map((index) => (curves.times[index] ?? 0) / day)).toEqual([0, 1, 2, 3, 4]);
    const rows = curves === null ? [] : curveRows(curves);
    expect(rows[0]).toEqual({ index: 0, s0: 1, b0: [1, 1] });
  });

  it('only the five largest groups are drawn; all stand in the table', () => {
    const six = ['A', 'B', 'C', 'D', 'E', 'F'].map((name, place) => ({
      ...fiveCases,
      key: [name],
      total: valueOf(day, { n: 10 + place }),
    }));
    const curves = shapeCurves(survivalOf(six), 'metric');
    expect(curves?.drawn.map(({ key }) => key[0])).toEqual(['F', 'E', 'D', 'C', 'B']);
    expect([curves?.all.length, curves?.leftOut]).toEqual([6, 1]);
  });

  it('there are none where the number rests on no durations', () => {
    expect(shapeCurves(survivalOf([], null), 'metric')).toBeNull();
  });
});
