import { describe, expect, it } from '@jest/globals';
import type { CanonicalEvent } from '@twicetold/cases';
import { foldIntoColumns } from '../fixtures/fold-into-columns.ts';
import { casesOfWeeks } from '../fixtures/published-logs.ts';
import { ranking } from './ranking.ts';

const AS_OF = Date.parse('2026-06-01T00:00:00Z');
const context = { asOf: AS_OF, zone: 'UTC', firstEventAt: Date.parse('2025-01-01T00:00:00Z') };
const WEEK = 7 * 86_400;
const weeks = (from: number, count: number) =>
  Array.from({ length: count }, (_, i) => String(from + i)).join(' ');

function rankingOf(metric: string, log: readonly CanonicalEvent[], more: object = {}) {
  const [found] = ranking(
    foldIntoColumns(log),
    { metrics: [metric], by: ['reason'], ...more },
    context,
  ).metrics;
  const groups = new Map(found?.groups.map((group) => [group.key[0], group]));
  return { found, groups };
}

describe('How exactly groups are measured', () => {
  const log = [
    ...casesOfWeeks('early', weeks(1, 30), AS_OF),
    ...casesOfWeeks('late', weeks(11, 30), AS_OF),
    ...casesOfWeeks('later', weeks(15, 30), AS_OF),
    ...casesOfWeeks('even later', weeks(16, 30), AS_OF),
    ...casesOfWeeks('once', '1', AS_OF),
    ...casesOfWeeks('open', '9+ 10+', AS_OF),
  ];

  it('gives a single case that was solved at once no certain place at the top', () => {
    const { groups } = rankingOf('resolution_median', log);
    const once = groups.get('once');
    expect(once?.total).toMatchObject({ value: WEEK, n: 1 });
    expect(once?.moved).toBeGreaterThan(groups.get('early')?.moved as number);
    expect(once?.shrunk).toBeGreaterThan(WEEK);
    // As one of thirty early cases took a week too, nothing tells it from them.
    expect(once?.shrunkHigh).toBeGreaterThan(4 * WEEK);
    expect(once?.worstRank).toBeGreaterThan(1);
    // Medians of 29 and 30 weeks.
    expect(groups.get('later')?.tier).toBe(groups.get('even later')?.tier);
  });

  it('puts groups last of which the number is not reached yet, without a rank', () => {
    const { found } = rankingOf('resolution_median', log);
    expect(found?.groups.at(-1)).toMatchObject({
      key: ['open'],
      total: { value: null, unknownBecause: 'not_reached_yet' },
      shrunk: null,
      bestRank: null,
      tier: null,
    });
  });

  it('counts a Kaplan–Meier share as so many cases seen to the end: with none lost from sight, as all of them', () => {
    const { groups } = rankingOf('resolved_within', log, { withinHours: 24 * 7 * 20 });
    // Within 20 weeks: 20 of 30, 10, 6 and 5, all of 1; of the two that are open nothing.
    // Believed most is 20 of 30, not 1 of 1; and 0 of 2 of which none was seen for so long is believed to be in between.
    expect([...groups].map(([key, { total }]) => [key, Math.round((total.value as number) * 30)])).toEqual([
      ['early', 20],
      ['once', 30],
      ['late', 10],
      ['open', 0],
      ['later', 6],
      ['even later', 5],
    ]);
    expect(groups.get('once')?.shrunk).toBeLessThan(0.8);
    expect(groups.get('early')?.shrunk).toBeCloseTo(20 / 30, 1);
  });

  it('says so where no group is large enough to know it', () => {
    const { found } = rankingOf('resolution_median', casesOfWeeks('once', '1', AS_OF));
    expect(found).toMatchObject({ notShrunkBecause: 'no_spread', notComparedBecause: 'no_spread' });
  });
});
