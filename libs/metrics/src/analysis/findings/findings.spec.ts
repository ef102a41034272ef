import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foldIntoColumns } from '../../fixtures/fold-into-columns.ts';
import { customerWith } from '../../fixtures/measure-rows.ts';
import { ratedCases, type Ratings } from '../../fixtures/published-logs.ts';
import { RANDOM_LOG, randomLog } from '../../fixtures/random-log.ts';
import { Columns } from '../../columns/columns.ts';
import { addToDay } from '../../periods/calendar-day.ts';
import { trend } from '../trend.ts';
import { findings } from './findings.ts';

const DAY = 86_400_000;
const START = '2026-04-01';
const day = (i: number) => addToDay(START, i, 'day');
const context = {
  asOf: Date.parse('2026-06-01T00:00:00Z'),
  zone: 'UTC',
  firstEventAt: Date.parse(`${START}T00:00:00Z`),
};
const month = { metrics: ['csat'], grain: 'DAY', from: day(0), to: day(29) } as const;

/** Thirty days; of 25 ratings a day each reason has so many good ones. */
const monthOf = (reasons: Readonly<Record<string, (i: number) => number>>): Ratings[] =>
  Object.entries(reasons).flatMap(([reason, hits]) =>
    Array.from({ length: 30 }, (_, i) => ({ reason, day: day(i), hits: hits(i), n: 25 })),
  );

describe('A month in which billing got worse on the 23rd day', () => {
  const columns = foldIntoColumns(
    ratedCases(monthOf({ billing: (i) => (i < 22 ? 20 : 10), delivery: () => 20 })),
  );
  const found = findings(columns, month, context);
  const [first] = found.findings;

  it('is one change, from 80 % of 1,100 to 60 % of 400, since that day, by two of three beyond two deviations', () => {
    expect(first).toMatchObject({ kind: 'change', metric: 'csat', caveats: [] });
    expect(first?.change).toMatchObject({
      side: 'low',
      rule: 2,
      since: day(22),
      against: 'earlier',
      before: { value: 0.8, n: 1100 },
      after: { value: 0.6, n: 400 },
      beforeDays: { from: day(0), to: day(21) },
      afterDays: { from: day(22), to: day(29) },
    });
  });

  it('comes from billing alone, by its rate: half of the ratings, each 40 points worse', () => {
    expect(first?.change).toMatchObject({ by: ['reason'], explainedBy: 'csat' });
    expect(first?.change?.carriers).toHaveLength(1);
    expect(first?.change?.carriers[0]).toMatchObject({
      key: ['billing'],
      before: { value: 0.8, n: 550 },
      after: { value: 0.4, n: 200 },
    });
    expect(first?.change?.carriers[0]?.share).toBeCloseTo(1, 9);
    expect(first?.change?.mix).toBeCloseTo(0, 9);
    expect(first?.question.by).toEqual(['reason']);
  });

  it('weighs as its size in half widths of the limits, times its ratings: 0.2 / 0.1833 · 400', () => {
    // Centre (22 · 40 + 7 · 30) / (29 · 50) = 0.7517, half width 3 · √(0.7517 · 0.2483 / 50).
    expect(first?.importance).toBeCloseTo(436.5, 0);
  });

  it('is said before what stands: that billing is worst of the two', () => {
    expect(found.findings.map(({ kind }) => kind).indexOf('change')).toBe(0);
    expect(found.judged).toEqual(['csat']);
  });

  it('against the month before, of which there is no log, is judged by its own days all the same', () => {
    const compared = findings(columns, { ...month, compare: 'PREVIOUS_PERIOD' }, context);
    expect(compared.findings[0]?.change).toMatchObject({ against: 'earlier', since: day(22) });
  });
});

describe('A period compared with the one before', () => {
  const columns = foldIntoColumns(
    ratedCases(monthOf({ billing: (i) => (i < 15 ? 20 : 12), delivery: (i) => (i < 15 ? 18 : 17) })),
  );
  const second = { ...month, from: day(15), to: day(29), compare: 'PREVIOUS_PERIOD' } as const;
  const [first] = findings(columns, second, context).findings;

  it('fell from 76 % of 750 to 58 % of 750, and most of that is billing: 8 of 9 parts', () => {
    expect(first?.change).toMatchObject({
      against: 'compared',
      side: 'low',
      before: { value: 0.76, n: 750 },
      after: { value: 0.58, n: 750 },
      beforeDays: { from: day(0), to: day(14) },
      afterDays: { from: day(15), to: day(29) },
    });
    expect(first?.change?.carriers[0]?.key).toEqual(['billing']);
    expect(first?.change?.carriers[0]?.share).toBeCloseTo(8 / 9, 9);
  });
});

describe('A month like any other', () => {
  const steady = (hits: number) => (i: number) => hits + (i % 2);

  it('says that nothing changed, of what it could judge, and where it is worst if that can be told', () => {
    const columns = foldIntoColumns(
      ratedCases(monthOf({ a: steady(20), b: steady(20), c: steady(21), d: steady(8) })),
    );
    const found = findings(columns, month, context);
    expect(found.findings.map(({ kind }) => kind)).toEqual(['no_change', 'place']);
    expect(found.judged).toEqual(['csat']);
    expect(found.steady).toEqual(['csat']);
    // 15 · 8 + 15 · 9 of 750
    expect(found.findings[1]?.place).toMatchObject({
      dimension: 'reason',
      key: ['d'],
      value: { value: 255 / 750, n: 750 },
      alike: 1,
      groups: 4,
    });
  });

  it('names no place where all are alike', () => {
    const columns = foldIntoColumns(ratedCases(monthOf({ a: steady(20), b: steady(20), c: steady(20) })));
    expect(findings(columns, month, context).findings.map(({ kind }) => kind)).toEqual(['no_change']);
  });
});

describe('A month whose last day had no good rating among fifteen', () => {
  const columns = foldIntoColumns(
    ratedCases(
      Array.from({ length: 30 }, (_, i) => ({
        reason: 'a',
        day: day(i),
        hits: i === 29 ? 0 : 12 - (i % 2),
        n: 15,
      })),
    ),
  );

  it('fires a rule, but fifteen ratings are too few to be called a change: it is neither one nor steady', () => {
    const chart = trend(columns, month, context).metrics[0]?.overall.newest;
    expect(chart).toMatchObject({ verdict: 'real', rule: 1 });
    const found = findings(columns, month, context);
    expect(found.findings[0]?.kind).toBe('no_change');
    expect(found.judged).toEqual(['csat']);
    expect(found.steady).toEqual([]);
  });
});

describe('Three days of a source without recommendations', () => {
  it('are too little to say anything, and what lacks is said', () => {
    const days = ratedCases([0, 1, 2].map((i) => ({ day: day(i), hits: 20, n: 25 })));
    const asked = { ...month, metrics: ['csat', 'nps'], to: day(2) };
    const found = findings(foldIntoColumns(days), asked, context);
    expect(found.findings.map(({ kind }) => kind)).toEqual(['too_little']);
    expect(found.judged).toEqual([]);
    expect(found.notJudged).toEqual([
      { metric: 'csat', because: 'too_few' },
      { metric: 'nps', because: 'no_ratings_recorded' },
    ]);
  });
});

describe('After cases that failed', () => {
  const start = Date.parse(`${START}T00:00:00Z`);
  const issues = (leaving: { readonly clean: number; readonly failed: number }) => {
    const rows = (['clean', 'failed'] as const).flatMap((went) =>
      Array.from({ length: 40 }, (_, i) => ({
        went,
        churnedAt: i < leaving[went] ? start + 20 * DAY : null,
      })),
    );
    const columns = new Columns();
    columns.replace(
      1n,
      customerWith(
        {
          case: rows.map(() => ({ openedAt: start })),
          issue: rows.map((row, i) => ({ case: i, openedAt: start, ...row })),
          voice: [{ case: 0, at: start, kind: 'churn' }],
        },
        columns,
      ),
    );
    return findings(columns, { metrics: ['retention'], grain: 'WEEK' }, context).findings;
  };

  it('half of 40 customers left and of 40 others none: 50 % stay, against all', () => {
    const found = issues({ clean: 0, failed: 20 }).find(({ kind }) => kind === 'after_how');
    expect(found?.afterHow).toMatchObject({
      clean: { value: 1, n: 40 },
      recovered: null,
      failed: { value: 0.5, n: 40 },
    });
    expect(found?.afterHow?.p).toBeLessThan(0.001);
    // Those who left are known for good; of the others not all 90 days are over.
    expect(found?.caveats).toContainEqual({ code: 'not_complete', share: 0.5 });
  });

  it('as many left as of the others, or fewer: nothing is said', () => {
    expect(issues({ clean: 10, failed: 10 }).map(({ kind }) => kind)).not.toContain('after_how');
    expect(issues({ clean: 20, failed: 0 }).map(({ kind }) => kind)).not.toContain('after_how');
  });
});

describe('Of any log', () => {
  const metrics = ['resolution_median', 'repeat_rate', 'information_loss', 'word_of_mouth_index', 'csat'];

  it('findings are one to three, changes first, each by a rule that fired, and the more important first', () => {
    fc.assert(
      fc.property(randomLog, (log) => {
        const columns = foldIntoColumns(log);
        const asked = { metrics, grain: 'DAY' } as const;
        const { findings: found, judged, notJudged } = findings(columns, asked, RANDOM_LOG);
        expect(found.length).toBeGreaterThanOrEqual(1);
        expect(found.length).toBeLessThanOrEqual(3);
        expect(new Set([...judged, ...notJudged.map(({ metric }) => metric)])).toEqual(new Set(metrics));
        const charts = new Map(
          trend(columns, asked, RANDOM_LOG).metrics.map((each) => [each.metric, each.overall]),
        );
        const changes = found.filter(({ kind }) => kind === 'change');
        expect(found.slice(0, changes.length)).toEqual(changes);
        for (const { metric, change } of changes) {
          expect(charts.get(metric ?? '')?.newest).toMatchObject({ verdict: 'real', rule: change?.rule });
        }
        const standing = found.filter(({ kind }) => kind === 'place' || kind === 'after_how');
        for (const list of [changes, standing]) {
          list
            .slice(1)
            .forEach((each, i) => expect(each.importance).toBeLessThanOrEqual(list[i]?.importance ?? 0));
        }
      }),
      { numRuns: 20 },
    );
  });
});
