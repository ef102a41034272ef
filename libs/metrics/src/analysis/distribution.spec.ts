import { describe, expect, it } from '@jest/globals';
import { STORY_NAMES, storyEvents } from '@twicetold/cases';
import fc from 'fast-check';
import { answer } from '../answer/answer.ts';
import { METRICS } from '../catalogue/catalogue.ts';
import { foldIntoColumns } from '../fixtures/fold-into-columns.ts';
import { casesOfWeeks, ratedCases, REMISSIONS } from '../fixtures/published-logs.ts';
import { RANDOM_LOG, randomLog } from '../fixtures/random-log.ts';
import { binsFor, placeIn } from './bin-edges.ts';
import { distribution, type DistributionGroup } from './distribution.ts';

const AS_OF = Date.parse('2026-06-01T00:00:00Z');
const contextFrom = (firstEventAt: string, asOf = AS_OF) => ({
  asOf,
  zone: 'UTC',
  firstEventAt: Date.parse(firstEventAt),
});
const DAY = 86_400;
const rounded = (value: number | null | undefined) => (value == null ? null : Number(value.toFixed(4)));

describe('The spread of a duration', () => {
  const columns = foldIntoColumns([
    ...casesOfWeeks('6-MP', REMISSIONS.sixMp, AS_OF),
    ...casesOfWeeks('placebo', REMISSIONS.placebo, AS_OF),
  ]);
  const context = contextFrom('2025-01-01T00:00:00Z');
  const [found] = distribution(columns, { metrics: ['resolution_median'], by: ['reason'] }, context).metrics;
  const group = (name: string) => found?.groups.find(({ key }) => key[0] === name) as DistributionGroup;

  it('of the Freireich trial, told as cases: what still runs is spread by the curve, 45 % have not ended', () => {
    // Bins from the first to the last with anybody in it: 3–7 days … 180–365 days.
    expect(group('6-MP').bins.map(({ from, to }) => [from / DAY, (to ?? NaN) / DAY])).toEqual([
      [3, 7],
      [7, 14],
      [14, 30],
      [30, 90],
      [90, 180],
      [180, 365],
    ]);
    // Up to 12 weeks: 6, 6, 6, 7, 10 end, 6+, 9+, 10+, 11+ still run; S falls to 0.7529. By 25 weeks to 0.4482: 0.7529 · (1 − 11/12 · 10/11 · 6/7 · 5/6) less.
    expect(
      group('6-MP')
        .bins.slice(3)
        .map(({ n, open, share }) => [n, open, rounded(share)]),
    ).toEqual([
      [9, 4, 0.2471],
      [8, 4, 0.3048],
      [4, 4, 0],
    ]);
    expect(group('6-MP').notEnded).toMatchObject({ n: 12 });
    expect(rounded(group('6-MP').notEnded?.share)).toBe(0.4482);
    expect(group('placebo').bins.map(({ n, open }) => [n, open])).toEqual([
      [2, 0],
      [2, 0],
      [3, 0],
      [10, 0],
      [4, 0],
      [0, 0],
    ]);
    expect(group('placebo').bins[3]?.share).toBeCloseTo(10 / 21, 12);
  });

  it('marks the quarter, the half, three quarters and nine tenths where the curve has them', () => {
    const weeks = ({ quantiles }: DistributionGroup) =>
      quantiles.map(({ value }) => (value === null ? null : value / (7 * DAY)));
    expect(weeks(group('placebo'))).toEqual([4, 8, 12, 17]);
    expect(weeks(group('6-MP'))).toEqual([13, 23, null, null]);
  });

  it('up to an edge is the share of the card within that time', () => {
    const within = (withinHours: number) =>
      answer(columns, { metrics: ['resolved_within'], withinHours }, context).overall[0]?.total;
    for (const bin of found?.overall?.bins ?? []) {
      const card = within((bin.to ?? 0) / 3600);
      expect(bin.within).toBeCloseTo(card?.value as number, 12);
      expect(bin.withinLow).toBeCloseTo(card?.low as number, 12);
      expect(bin.withinHigh).toBeCloseTo(card?.high as number, 12);
    }
  });
});

describe('The spread of what is counted', () => {
  it('is by hand for the five stories: 0, 2, 4, 6 and 7 items told again, each a fifth', () => {
    const columns = foldIntoColumns(STORY_NAMES.flatMap(storyEvents));
    const context = contextFrom('2026-01-01T00:00:00Z', Date.parse('2026-10-31T00:00:00Z'));
    const asked = {
      metrics: ['facts_repeated_per_issue', 'resolution_median'],
      issueWindowDays: 30,
    } as const;
    const [facts] = distribution(columns, asked, context).metrics;
    expect(facts?.scale).toBe('counts');
    expect(
      facts?.overall?.bins.filter(({ n }) => n > 0).map(({ from, to, share }) => [from, to, share]),
    ).toEqual([
      [0, 0, 0.2],
      [2, 2, 0.2],
      [4, 4, 0.2],
      [6, 6, 0.2],
      [7, 7, 0.2],
    ]);
    expect(facts?.overall?.quantiles[1]?.value).toBe(4);
    expect(facts?.overall?.notEnded).toBeNull();
  });

  it('of ratings are the scores as given', () => {
    const columns = foldIntoColumns(ratedCases([{ day: '2026-05-01', hits: 3, n: 10 }]));
    const [csat] = distribution(columns, { metrics: ['csat'] }, contextFrom('2026-05-01T00:00:00Z')).metrics;
    expect(csat).toMatchObject({ scale: 'scores' });
    expect(csat?.overall?.bins.map(({ from, n }) => [from, n])).toEqual([
      [1, 7],
      [2, 0],
      [3, 0],
      [4, 0],
      [5, 3],
    ]);
  });

  it('goes one by one up to ten, then 1, 2, 5, as far as anybody came', () => {
    const bins = binsFor('counts', 230);
    expect(bins.slice(9).map(({ from, to }) => [from, to])).toEqual([
      [9, 9],
      [10, 10],
      [11, 20],
      [21, 50],
      [51, 100],
      [101, 200],
      [201, 500],
    ]);
    expect([0, 10, 11, 20, 21, 230].map((value) => bins[placeIn('counts', bins, value)]?.from)).toEqual([
      0, 10, 11, 11, 21, 201,
    ]);
  });

  it('of shares has nothing and everything by themselves', () => {
    const bins = binsFor('shares', 1);
    expect([0, 0.1, 0.25, 0.26, 0.99, 1].map((value) => placeIn('shares', bins, value))).toEqual([
      0, 1, 1, 2, 4, 5,
    ]);
  });

  it('says where there is nothing to spread', () => {
    const columns = foldIntoColumns(ratedCases([{ day: '2026-05-01', hits: 3, n: 10 }]));
    const asked = { metrics: ['cases_opened', 'csat_response_rate', 'excess_loss', 'retention'] };
    const found = distribution(columns, asked, contextFrom('2026-05-01T00:00:00Z')).metrics;
    expect(found.map(({ unknownBecause }) => unknownBecause)).toEqual([
      'no_value_per_unit',
      'no_value_per_unit',
      'no_handoff_history',
      'no_churn_recorded',
    ]);
  });
});

describe('Every spread over random logs', () => {
  const ALL = METRICS.map(({ id }) => id);
  const sum = (values: readonly (number | null)[]) =>
    values.reduce<number>((all, value) => all + (value ?? 0), 0);

  it('adds up: bins to n, shares to 1, groups to the whole; and is the same in whatever order the log came', () => {
    fc.assert(
      fc.property(randomLog, (log) => {
        const asked = { metrics: ALL, by: ['reason'] as const };
        const found = distribution(foldIntoColumns(log), asked, RANDOM_LOG).metrics;
        const cards = answer(foldIntoColumns(log), asked, RANDOM_LOG);
        found.forEach(({ metric, overall, groups }, m) => {
          if (overall === null) return;
          expect(overall.total).toEqual(cards.overall[m]?.total);
          for (const { n, bins, notEnded } of [overall, ...groups]) {
            if (n === 0) continue;
            expect(sum(bins.map((bin) => bin.n))).toBe(n);
            expect(sum(bins.map((bin) => bin.share)) + (notEnded?.share ?? 0)).toBeCloseTo(1, 9);
          }
          if (metric === 'time_in_status') return;
          expect(overall.n).toBe(overall.total.n);
          overall.bins.forEach((bin, b) => {
            expect(sum(groups.map((group) => group.bins[b]?.n ?? 0))).toBe(bin.n);
          });
        });
        expect(distribution(foldIntoColumns(log.toReversed()), asked, RANDOM_LOG).metrics).toEqual(found);
      }),
      { numRuns: 10 },
    );
  }, 60_000);
});
