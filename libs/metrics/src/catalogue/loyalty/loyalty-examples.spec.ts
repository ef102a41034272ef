import { describe, expect, it } from '@jest/globals';
import type { MeasureRow } from '@twicetold/cases';
import type { SomeRows } from '../../fixtures/measure-rows.ts';
import { totalOf, totalOfStories } from '../../fixtures/totals.ts';

const DAY = 86_400_000;
const start = Date.parse('2026-01-10T00:00:00Z');
const asOf = start + 130 * DAY;

function issues(...rows: readonly Partial<MeasureRow<'issue'>>[]): SomeRows {
  return {
    case: rows.map(() => ({ openedAt: start })),
    issue: rows.map((row, i) => ({ case: i, openedAt: start, ...row })),
    voice: (['churn', 'purchase', 'referral'] as const).map((kind) => ({ case: 0, at: start, kind })),
  };
}

describe('The example worked by hand', () => {
  it('for ease: 7 of 7, 5 of 7 and 4 of 5 are easy, 4 of 7 is not, 6 of an unknown scale is left out', () => {
    const scores = [
      [7, 7],
      [5, 7],
      [4, 5],
      [4, 7],
      [6, null],
    ] as const;
    const voice = scores.map(([score, max]) => ({ case: 0, at: start, kind: 'ces' as const, score, max }));
    expect(totalOf('ces', { case: [{ openedAt: start }], voice }, asOf)).toMatchObject({
      value: 0.75,
      n: 4,
      coverage: 0.8,
      excluded: [{ reason: 'no_scale', count: 1 }],
    });
  });

  it.each(['csat', 'nps', 'ces'] as const)(
    'for answers (%s): of three solved long ago one is rated, twice; of two solved yesterday one; the open one waits',
    (kind) => {
      const resolved = (at: number) => ({ openedAt: start, resolvedAt: at });
      const rows: SomeRows = {
        case: [
          ...Array(3).fill(resolved(start)),
          ...Array(2).fill(resolved(asOf - DAY)),
          { openedAt: start },
          { openedAt: start, merged: true },
        ],
        voice: [0, 0, 3, 5].map((rated) => ({ case: rated, at: start, kind, score: 5, max: 5 })),
      };
      expect(totalOf(`${kind}_response_rate`, rows, asOf)).toMatchObject({
        value: 2 / 5,
        n: 5,
        maturity: 4 / 6,
        excluded: [
          { reason: 'merged', count: 1 },
          { reason: 'not_resolved_yet', count: 1 },
        ],
      });
    },
  );

  it('for answers in the stories: one of six cases was rated', () => {
    expect(totalOfStories('csat_response_rate').value).toBeCloseTo(1 / 6, 12);
    expect(totalOfStories('nps_response_rate').unknownBecause).toBe('no_ratings_recorded');
  });

  it('for retention: one left at once, the sofa after 118 days, two are young: 80 % after 90 days, 40 % after 180', () => {
    expect(totalOfStories('retention')).toMatchObject({ value: 0.8, n: 5, maturity: 0.6 });
    const after180 = totalOfStories('retention', { question: { outcomeDays: 180 } });
    expect(after180.value).toBeCloseTo(0.8 * 0.5, 12);
    expect(after180.maturity).toBe(0.6);
  });

  it('for retention: who had left before had nothing left to leave', () => {
    const rows = issues({ churnedAt: start + DAY }, {}, { leftBefore: true });
    expect(totalOf('retention', rows, asOf)).toMatchObject({
      value: 0.5,
      n: 2,
      excluded: [{ reason: 'left_before', count: 1 }],
    });
  });

  const followed = (field: 'boughtAt' | 'referredAt') =>
    issues(
      { firstResolvedAt: start, [field]: start + 40 * DAY },
      { firstResolvedAt: start },
      { firstResolvedAt: asOf - 30 * DAY },
      {},
      { firstResolvedAt: start, leftBefore: true },
    );

  it.each([
    ['repurchase_rate', 'boughtAt'],
    ['referral_rate', 'referredAt'],
  ] as const)(
    'for %s: one after 40 days, one never in 130, one seen for 30 only: 50 %, not a third',
    (metric, field) => {
      expect(totalOf(metric, followed(field), asOf)).toMatchObject({
        value: 0.5,
        n: 3,
        maturity: 0.5,
        excluded: [
          { reason: 'left_before', count: 1 },
          { reason: 'not_resolved_yet', count: 1 },
        ],
      });
    },
  );

  it('for all three: unknown where the source records nothing of the kind', () => {
    expect(totalOfStories('repurchase_rate').unknownBecause).toBe('no_purchases_recorded');
    expect(totalOfStories('referral_rate').unknownBecause).toBe('no_referrals_recorded');
  });
});
