import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CanonicalEvent } from '@twicetold/cases';
import { answer } from '../answer/answer.ts';
import { METRICS } from '../catalogue/catalogue.ts';
import { foldIntoColumns } from '../fixtures/fold-into-columns.ts';
import { casesOfWeeks, LEAKING_CANS, ratedCases, RATS, REMISSIONS } from '../fixtures/published-logs.ts';
import { RANDOM_LOG, randomLog } from '../fixtures/random-log.ts';
import { addToDay } from '../periods/calendar-day.ts';
import { explainChange } from './explain-change.ts';
import { ranking } from './ranking.ts';
import { survival } from './survival.ts';
import { trend } from './trend.ts';

const AS_OF = Date.parse('2026-06-01T00:00:00Z');
const contextFrom = (firstEventAt: string) => ({
  asOf: AS_OF,
  zone: 'UTC',
  firstEventAt: Date.parse(firstEventAt),
});
const WEEK = 7 * 86_400;

describe('Survival', () => {
  const columns = foldIntoColumns([
    ...casesOfWeeks('6-MP', REMISSIONS.sixMp, AS_OF),
    ...casesOfWeeks('placebo', REMISSIONS.placebo, AS_OF),
  ]);
  const asked = { metrics: ['resolution_median'], by: ['reason'] as const };
  const context = contextFrom('2025-01-01T00:00:00Z');

  it('is that of the Freireich trial, told as cases: medians of 23 and 8 weeks, and χ² = 16.79', () => {
    const [found] = survival(columns, asked, context).metrics;
    const groups = found?.groups.map(({ key, quantiles, ended, censored }) => [
      key[0],
      (quantiles[0]?.value ?? NaN) / WEEK,
      ended,
      censored,
    ]);
    expect(groups).toEqual([
      ['6-MP', 23, 9, 12],
      ['placebo', 8, 21, 0],
    ]);
    expect(found?.difference?.chiSquare).toBeCloseTo(16.79, 2);
    expect(found?.noDifferenceBecause).toBeNull();
    const curve = found?.groups[0]?.curve.map(({ seconds, survival: share, atRisk }) => [
      seconds / WEEK,
      Number(share.toFixed(4)),
      atRisk,
    ]);
    expect(curve?.slice(0, 3)).toEqual([
      [6, 0.8571, 21],
      [7, 0.8067, 17],
      [10, 0.7529, 15],
    ]);
  });

  it('has the number of the card for every group', () => {
    const cards = answer(columns, asked, context);
    const [found] = survival(columns, asked, context).metrics;
    expect(found?.overall?.total).toEqual(cards.overall[0]?.total);
    expect(found?.groups.map(({ key, total }) => [key, total])).toEqual(
      cards.groups.map(({ key, cells }) => [key, cells[0]?.total]),
    );
  });

  it('says why there is no curve, and why no test', () => {
    const both = survival(columns, { metrics: ['cases_opened', 'resolution_median'] }, context).metrics;
    expect(both.map(({ unknownBecause }) => unknownBecause)).toEqual(['not_a_duration', null]);
    expect(both[1]?.noDifferenceBecause).toBe('one_group');
    const overlapping = survival(
      columns,
      { metrics: ['resolution_median'], by: ['team'], attribution: 'PARTICIPATING' },
      context,
    );
    expect(overlapping.metrics[0]?.difference).toBeNull();
  });
});

describe('A ranking', () => {
  const columns = foldIntoColumns(
    ratedCases(RATS.map(({ hits, n }, i) => ({ team: `t${i}`, day: '2026-05-01', hits, n }))),
  );
  const context = contextFrom('2026-05-01T00:00:00Z');
  const [found] = ranking(columns, { metrics: ['csat'], by: ['team'] }, context).metrics;

  it('shrinks shares as those of the rats are in print: 4 of 14 to 0.208', () => {
    const last = found?.groups.find(({ key }) => key[0] === 't70');
    expect(last?.total).toMatchObject({ value: 4 / 14, n: 14 });
    expect(last?.shrunk).toBeCloseTo(6.4 / 30.7, 2);
  });

  it('has the best first, each at a rank that it may have, and tells no tiers apart that chance would give', () => {
    const groups = found?.groups ?? [];
    expect(groups).toHaveLength(71);
    groups.slice(1).forEach(({ shrunk }, i) => {
      expect(shrunk as number).toBeLessThanOrEqual(groups[i]?.shrunk as number);
    });
    // 9/24, 15/46, 15/47, 16/52: (9 + 2.4)/(24 + 16.7) = 0.280, 0.277, 0.273, 0.268
    expect(groups.slice(0, 4).map(({ key }) => key[0])).toEqual(['t69', 't68', 't67', 't66']);
    expect(groups[0]?.bestRank).toBe(1);
    expect(groups[0]?.tier).toBe(1);
  });

  it('moves means by the spread within all groups, so that two equal values are not taken for exact', () => {
    const contacts = (team: string, cases: readonly number[]) =>
      cases.flatMap((count, c) => [
        event(`${team}${c}`, 'case.opened', 0, { team }),
        ...Array.from({ length: count }, (_, k) =>
          event(`${team}${c}`, 'contact', 1 + k, { direction: 'inbound', channel: 'phone', team }),
        ),
      ]);
    const teams = foldIntoColumns([
      ...contacts('North', [1, 2, 3, 2, 1, 3, 2, 2]),
      ...contacts('South', [2, 3, 2, 4, 3, 2, 2, 3]),
      ...contacts('East', [1, 2, 2, 3, 2, 1, 2, 2]),
      ...contacts('West', [1, 1]),
    ]);
    const [means] = ranking(teams, { metrics: ['contacts_per_issue'], by: ['team'] }, context).metrics;
    const west = means?.groups.find(({ key }) => key[0] === 'West');
    expect(west?.total).toMatchObject({ value: 1, low: 1, high: 1 });
    // At most (4 − 3)/(4 − 1) of the way with four groups.
    expect(west?.moved).toBeGreaterThan(0.1);
    expect(west?.shrunk).toBeGreaterThan(1.1);
    // Pooled: 10.75 over 22 degrees, 0.699; from South (2.625 of 8) 1.625 / (0.699 · √(1/2 + 1/8)) = 2.94, p = 0.003 ≤ 0.05/6.
    expect(west).toMatchObject({ bestRank: 1, worstRank: 3 });
  });

  it('leaves volumes as they are, and refuses two dimensions', () => {
    const [volume] = ranking(columns, { metrics: ['cases_opened'], by: ['team'] }, context).metrics;
    expect(volume).toMatchObject({ notShrunkBecause: 'volume', notComparedBecause: 'volume' });
    expect(volume?.groups[0]).toMatchObject({ key: ['t66'], shrunk: null, tier: null });
    expect(() => ranking(columns, { metrics: ['csat'], by: ['team', 'reason'] }, context)).toThrow(
      'one dimension',
    );
  });
});

describe('A trend', () => {
  const day = (i: number) => addToDay('2026-04-01', i, 'day');
  const context = contextFrom('2026-04-01T00:00:00Z');
  const daily = (shares: readonly number[], from: number) =>
    shares.map((hits, i) => ({ day: day(from + i), hits, n: 50 }));
  const asked = { metrics: ['csat', 'cases_opened'], grain: 'DAY', from: day(30), to: day(44) } as const;

  it('of 30 days like the orange juice cans has the limits in print, and finds the day that lies beyond', () => {
    const columns = foldIntoColumns(
      ratedCases([
        ...daily(LEAKING_CANS, 0),
        // Fifteen days of 12 but one: before, 347 of 1500.
        ...daily([12, 12, 12, 12, 12, 30, 12, 12, 11, 11, 11, 11, 11, 11, 11], 30),
      ]),
    );
    const april = { ...asked, from: day(15), to: day(29), compare: 'PREVIOUS_PERIOD' } as const;
    expect(trend(columns, april, context).metrics[0]?.overall.baselineBuckets).toBe(15);
    const own = trend(columns, { metrics: ['csat'], grain: 'DAY', from: day(0), to: day(30) }, context);
    const [found] = own.metrics;
    // The newest day is judged by the thirty before it.
    expect(found?.chart).toBe('p');
    expect(found?.overall).toMatchObject({ baseline: 'own', baselineBuckets: 30, dispersion: 1 });
    expect(found?.overall.points[0]?.centre).toBeCloseTo(0.2313, 4);
    expect(found?.overall.points[0]?.highLimit).toBeCloseTo(0.4102, 4);
    const beyond = found?.overall.points.flatMap(({ rules }, i) => (rules.includes(1) ? [i + 1] : []));
    expect(beyond).toEqual([15, 23]);
    expect(found?.overall.newest).toEqual({
      verdict: 'noise',
      bucket: day(30),
      rule: null,
      side: null,
      since: null,
    });
  });

  it('calls a difference real only where a rule fires, on the side to which it went, and says since when', () => {
    const before = daily(
      Array<number>(15)
        .fill(0)
        .map((_, i) => 10 + (i % 3)),
      15,
    );
    const calm = daily(
      Array<number>(15)
        .fill(0)
        .map((_, i) => 11 + (i % 2)),
      30,
    );
    const risen = daily(
      Array<number>(15)
        .fill(0)
        .map((_, i) => (i < 5 ? 10 : 16)),
      30,
    );
    const verdict = (now: typeof calm) =>
      trend(
        foldIntoColumns(ratedCases([...daily(LEAKING_CANS.slice(0, 15), 0), ...before, ...now])),
        { ...asked, compare: 'PREVIOUS_PERIOD' },
        context,
      ).metrics[0]?.overall.compared;
    expect(verdict(calm)).toMatchObject({ verdict: 'noise', rule: null });
    expect(verdict(risen)).toMatchObject({ verdict: 'real', side: 'high', since: day(35) });
  });

  it('has counts in the unit of the card, by the days of each bucket, and says when there are too few', () => {
    const columns = foldIntoColumns(ratedCases(daily([5, 5, 5], 42)));
    const [csat, opened] = trend(columns, asked, contextFrom(`${day(42)}T00:00:00Z`)).metrics;
    expect(csat?.overall.newest.verdict).toBe('too_few');
    expect(opened?.chart).toBe('u');
    expect(opened?.overall.points[14]).toMatchObject({ value: { value: 50 }, centre: null, rules: [] });
    expect(opened?.overall.points[0]?.notJudgedBecause).toBe('unknown');
    expect(() => trend(columns, { metrics: ['csat'] }, context)).toThrow('grain');
  });

  it('judges no bucket that is cut or whose window is not over', () => {
    const columns = foldIntoColumns(
      Array.from({ length: 61 }, (_, i) => [
        event(`c${i}`, 'case.opened', i * 24 - 24 * 30, {}),
        event(`c${i}`, 'contact', i * 24 - 24 * 30, { direction: 'inbound', channel: 'phone' }),
      ]).flat(),
    );
    const [found] = trend(
      columns,
      { metrics: ['repeat_rate'], grain: 'WEEK', windowDays: 7 },
      contextFrom('2026-04-01T00:00:00Z'),
    ).metrics;
    const reasons = found?.overall.points.map((point) => point.notJudgedBecause);
    expect(reasons?.[0]).toBe('partial');
    expect(reasons?.at(-1)).toBe('partial');
    expect(reasons?.at(-2)).toBe('immature');
    expect(reasons?.slice(1, -2).every((reason) => reason === null)).toBe(true);
  });
});

describe('A change', () => {
  it('of the treatment of kidney stones is explained as by hand: mix −9.94 points, rate +5.37', () => {
    const columns = foldIntoColumns(
      ratedCases([
        { reason: 'small', day: '2026-03-10', hits: 234, n: 270 },
        { reason: 'large', day: '2026-03-10', hits: 55, n: 80 },
        { reason: 'small', day: '2026-04-10', hits: 81, n: 87 },
        { reason: 'large', day: '2026-04-10', hits: 192, n: 263 },
      ]),
    );
    const asked = {
      metrics: ['csat', 'cases_opened', 'resolution_median'],
      by: ['reason'],
      from: '2026-04-01',
      to: '2026-04-30',
      compare: 'PREVIOUS_PERIOD',
    } as const;
    const { metrics, previousFrom } = explainChange(columns, asked, contextFrom('2026-03-01T00:00:00Z'));
    const [share, opened, median] = metrics;
    expect(previousFrom).toBe('2026-03-01');
    expect(share?.change).toBeCloseTo((273 - 289) / 350, 12);
    expect(share?.mix).toBeCloseTo(-0.0993856, 6);
    expect(share?.rate).toBeCloseTo(0.0536712, 6);
    expect(share?.remainder).toBeCloseTo(0, 12);
    const small = share?.slices.find(({ key }) => key[0] === 'small');
    expect([small?.weightBefore, small?.weightAfter]).toEqual([270 / 350, 87 / 350]);
    expect(opened?.slices.map(({ key, total, mix }) => [key[0], total, mix])).toEqual([
      ['large', 183, null],
      ['small', -183, null],
    ]);
    expect(median).toMatchObject({ change: null, unknownBecause: 'not_reached_yet' });
  });

  it('is not asked for without a comparison or a dimension', () => {
    const columns = foldIntoColumns([]);
    const context = contextFrom('2026-04-01T00:00:00Z');
    expect(() => explainChange(columns, { metrics: ['csat'], by: ['team'] }, context)).toThrow('compare');
    const asked = { metrics: ['csat'], compare: 'PREVIOUS_PERIOD' } as const;
    expect(() => explainChange(columns, asked, context)).toThrow('by');
  });
});

describe('Every analysis over random logs', () => {
  const ALL = METRICS.map(({ id }) => id);
  const asked = fc.record({
    metrics: fc.constant(ALL),
    by: fc.constantFrom<['team'] | ['channel'] | ['reason']>(['team'], ['channel'], ['reason']),
    attribution: fc.constantFrom('RESOLVING', 'PARTICIPATING'),
    from: fc.constant('2026-02-01'),
    to: fc.constant('2026-02-28'),
    windowDays: fc.constantFrom(1, 7),
  });

  it('has the numbers of the answer to the same question', () => {
    fc.assert(
      fc.property(randomLog, asked, (log, question) => {
        const columns = foldIntoColumns(log);
        const cards = answer(columns, { ...question, limit: 1000 }, RANDOM_LOG);
        const overall = cards.overall.map(({ total }) => total);
        const ranked = ranking(columns, { ...question, limit: 1000 }, RANDOM_LOG).metrics;
        expect(ranked.map((metric) => metric.overall)).toEqual(overall);
        ranked.forEach(({ groups }, m) => {
          const totals = cards.groups.map(({ key, cells }) => [key[0], cells[m]?.total] as const);
          for (const { key, total } of groups) expect(totals).toContainEqual([key[0], total]);
        });
        const over = trend(columns, { ...question, grain: 'WEEK' }, RANDOM_LOG);
        const weeks = answer(columns, { ...question, grain: 'WEEK' }, RANDOM_LOG);
        expect(over.metrics.map((metric) => metric.overall.points.map(({ value }) => value))).toEqual(
          weeks.overall.map(({ buckets }) => buckets),
        );
        survival(columns, question, RANDOM_LOG).metrics.forEach((metric, m) => {
          if (metric.overall !== null) expect(metric.overall.total).toEqual(overall[m]);
        });
      }),
      { numRuns: 10 },
    );
  }, 60_000);

  it('explains the whole change, for every metric that is a sum of its parts', () => {
    fc.assert(
      fc.property(randomLog, asked, (log, question) => {
        const compared = { ...question, compare: 'PREVIOUS_PERIOD' } as const;
        for (const { change, remainder, slices, others } of explainChange(
          foldIntoColumns(log),
          compared,
          RANDOM_LOG,
        ).metrics) {
          if (change === null) continue;
          expect(remainder).toBeCloseTo(0, 8);
          const sum = slices.reduce((all, { total }) => all + total, others as number);
          expect(sum).toBeCloseTo(change, 8);
        }
      }),
      { numRuns: 15 },
    );
  }, 60_000);
});

function event(of: string, type: string, hours: number, body: Record<string, unknown>): CanonicalEvent {
  const at = new Date(Date.parse('2026-05-01T08:00:00Z') + hours * 3_600_000).toISOString();
  return { ...body, id: `${of}-${type}-${hours}`, at, type, case: of, customer: of } as CanonicalEvent;
}
