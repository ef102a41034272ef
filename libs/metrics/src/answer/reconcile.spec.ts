import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { WEEKDAYS } from '../calendars/calendar.ts';
import { METRICS } from '../catalogue/catalogue.ts';
import { foldIntoColumns } from '../fixtures/fold-into-columns.ts';
import { RANDOM_LOG, randomLog } from '../fixtures/random-log.ts';
import { findMetric } from '../catalogue/find-metric.ts';
import { DIMENSIONS, type Question } from '../question/question.ts';
import type { MetricValue } from './answer-types.ts';
import { answer } from './answer.ts';
import { behind } from './behind.ts';

/** North keeps office hours, South nights; nothing is known of East, nor before anybody had the case. */
const CONTEXT = {
  ...RANDOM_LOG,
  settings: {
    ...RANDOM_LOG.settings,
    calendars: ['09:00-17:00', '22:00-06:00'].map((hours) => ({
      name: hours,
      zone: RANDOM_LOG.zone,
      weekly: Object.fromEntries(WEEKDAYS.map((weekday) => [weekday, [hours]])),
    })),
    teamCalendars: { North: '09:00-17:00', South: '22:00-06:00' },
  },
};

const ALL = METRICS.map(({ id }) => id);
const questions: fc.Arbitrary<Question> = fc.record({
  metrics: fc.constant(ALL),
  by: fc.uniqueArray(fc.constantFrom(...DIMENSIONS), { maxLength: 2 }),
  grain: fc.constantFrom('NONE', 'WEEK', 'MONTH'),
  cohort: fc.constantFrom('OPENED', 'RESOLVED'),
  attribution: fc.constantFrom('RESOLVING', 'OPENING', 'PARTICIPATING', 'AT_EVENT'),
  windowDays: fc.constantFrom(1, 7, 30),
  sameReason: fc.boolean(),
  outcomeDays: fc.constantFrom(90, 180),
  level: fc.constantFrom('TEAM', 'AGENT'),
  clock: fc.constantFrom('ELAPSED', 'BUSINESS', 'OURS'),
  filters: fc.constantFrom(
    [],
    [{ dimension: 'team', in: ['North', null] }],
    [{ dimension: 'channel', in: ['phone'] }],
  ),
  from: fc.constantFrom(null, '2026-01-15'),
  to: fc.constantFrom(null, '2026-02-10'),
  compare: fc.constantFrom('NONE', 'PREVIOUS_PERIOD'),
});

/** What every number promises, whatever it is. */
function isWellFormed({
  value,
  n,
  low,
  high,
  maturity,
  coverage,
  excluded,
  unknownBecause,
}: MetricValue): boolean {
  const inOrder = value === null || ((low ?? value) <= value + 1e-9 && (high ?? value) >= value - 1e-9);
  const shares = [maturity, coverage].every((share) => share === null || (share >= 0 && share <= 1));
  return (
    inOrder &&
    shares &&
    n >= 0 &&
    (value === null) === (unknownBecause !== null) &&
    excluded.every(({ count }) => count > 0)
  );
}

describe('Every number of an answer', () => {
  it.each(ALL)('opens into exactly the units that it counted, in every group and bucket: %s', (metric) => {
    fc.assert(
      fc.property(randomLog, questions, (log, asked) => {
        const question = { ...asked, metrics: [metric] };
        const columns = foldIntoColumns(log);
        const { overall, groups, buckets } = answer(columns, question, CONTEXT);
        for (const { key, cells } of [{ key: null, cells: overall }, ...groups]) {
          const whole = behind(columns, question, { metric, key }, CONTEXT);
          expect([key, whole.count]).toEqual([key, cells[0]?.total.n]);
          expect(whole.units()).toHaveLength(whole.count);
          const counted = buckets.map(
            ({ label }) => behind(columns, question, { metric, key, bucket: label }, CONTEXT).count,
          );
          expect(counted).toEqual(cells[0]?.buckets.map(({ n }) => n));
        }
      }),
      { numRuns: 5 },
    );
  });

  it('is null exactly when it says why, lies within its interval, and counts nothing as left out zero times', () => {
    fc.assert(
      fc.property(randomLog, questions, (log, question) => {
        const { overall, groups } = answer(foldIntoColumns(log), question, CONTEXT);
        for (const { total, buckets, previous } of [...overall, ...groups.flatMap(({ cells }) => cells)]) {
          const numbers = [total, ...buckets, ...(previous === null ? [] : [previous])];
          expect(numbers.filter((number) => !isWellFormed(number))).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('adds up: groups to the whole, buckets to the total, unless a case or a customer counts several times', () => {
    fc.assert(
      fc.property(randomLog, questions, (log, question) => {
        const { overall, groups, warnings } = answer(foldIntoColumns(log), question, CONTEXT);
        METRICS.forEach(({ id: metric, state }, m) => {
          const total = overall[m]?.total.n as number;
          const numbers = overall[m]?.buckets.map(({ n }) => n) ?? [];
          // What there is at the end of the period is what there is at the end of its last bucket.
          const buckets = state === undefined ? numbers.reduce((sum, n) => sum + n, 0) : numbers.at(-1);
          // Who makes contact in two weeks is a customer of both, and one customer in all.
          if (findMetric(metric)?.distinct === 'customer') expect(buckets).toBeGreaterThanOrEqual(total);
          else expect([metric, buckets]).toEqual([metric, total]);
          const overlaps = warnings.some(
            ({ code, metric: of }) => code === 'sums_exceed_total' && of === metric,
          );
          const sum = groups.reduce((all, { cells }) => all + (cells[m]?.total.n as number), 0);
          if (groups.length === 0) return;
          if (overlaps) expect(sum).toBeGreaterThanOrEqual(total);
          else expect([metric, sum]).toEqual([metric, total]);
        });
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});
