import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { MetricValue } from '../../answer/answer-types.ts';
import { answer } from '../../answer/answer.ts';
import { behind } from '../../answer/behind.ts';
import { WEEKDAYS } from '../../calendars/calendar.ts';
import { Columns } from '../../columns/columns.ts';
import { foldIntoColumns } from '../../fixtures/fold-into-columns.ts';
import { customerWith, type SomeRows } from '../../fixtures/measure-rows.ts';
import { RANDOM_LOG, randomLog } from '../../fixtures/random-log.ts';
import type { Question } from '../../question/question.ts';

const HOUR = 3600;
const DAY = 24 * HOUR;
const at = (text: string) => Date.parse(`2026-01-${text}:00Z`);

function columnsWith(rows: SomeRows): Columns {
  const columns = new Columns();
  columns.replace(1n, customerWith(rows, columns));
  return columns;
}

describe('The backlog of two cases: one reopened by another team, one opened and resolved on the stroke of midnight', () => {
  const stay = (
    caseOrdinal: number,
    status: 'open' | 'resolved',
    team: string,
    enteredAt: string,
    leftAt: string | null,
  ) => ({
    case: caseOrdinal,
    status,
    team,
    enteredAt: at(enteredAt),
    leftAt: leftAt === null ? null : at(leftAt),
  });
  const columns = columnsWith({
    case: [{ openedAt: at('10T09:00') }, { openedAt: at('11T00:00'), resolvedAt: at('13T00:00') }],
    leg: [
      { case: 0, enteredAt: at('10T09:00'), team: 'Store' },
      { case: 1, enteredAt: at('11T00:00'), team: 'Store' },
    ],
    stay: [
      stay(0, 'open', 'Store', '10T09:00', '11T15:00'),
      stay(0, 'resolved', 'Store', '11T15:00', '12T10:00'),
      stay(0, 'open', 'Billing', '12T10:00', null),
      stay(1, 'open', 'Store', '11T00:00', '13T00:00'),
      stay(1, 'resolved', 'Store', '13T00:00', null),
    ],
  });
  const context = { asOf: at('13T12:00'), zone: 'UTC', firstEventAt: at('10T09:00') };
  const ask = (question: Partial<Question>) =>
    answer(columns, { metrics: ['backlog'], grain: 'DAY', ...question }, context);

  it('is 1, 1, 2 and 1 at the end of each day, and 1 at the end of the period', () => {
    const cells = ask({}).overall[0];
    expect(cells?.buckets.map(({ value }) => value)).toEqual([1, 1, 2, 1]);
    expect(cells?.total).toMatchObject({ value: 1, n: 1, maturity: 1 });
    expect(ask({ to: '2026-01-12' }).overall[0]?.total.value).toBe(2);
    expect(ask({ grain: 'NONE', to: '2026-01-11' }).overall[0]?.total.value).toBe(1);
  });

  it('counts for the team that had the case then, and the groups add up', () => {
    const { groups } = ask({ by: ['team'] });
    expect(groups.map(({ key, cells }) => [key[0], cells[0]?.buckets.map(({ value }) => value)])).toEqual([
      ['Billing', [0, 0, 1, 1]],
      ['Store', [1, 1, 1, 0]],
    ]);
    expect(groups.map(({ cells }) => cells[0]?.total.value)).toEqual([1, 0]);
  });

  it('opens into exactly the cases that were open then, the oldest first', () => {
    const units = (bucket: string | null) =>
      behind(columns, { metrics: ['backlog'], grain: 'DAY' }, { metric: 'backlog', bucket }, context)
        .units()
        .map(({ caseOrdinal }) => caseOrdinal);
    expect(units('2026-01-12')).toEqual([0, 1]);
    expect(units('2026-01-11')).toEqual([1]);
    expect(units(null)).toEqual([0]);
  });

  it('of the period before is that at the end of it, or not known where the log does not cover it', () => {
    const compared = ask({ from: '2026-01-12', to: '2026-01-12', compare: 'PREVIOUS_PERIOD' }).overall[0];
    expect([compared?.total.value, compared?.previous?.value]).toEqual([2, 1]);
    const early = ask({ from: '2026-01-10', to: '2026-01-10', compare: 'PREVIOUS_PERIOD' }).overall[0];
    expect(early?.previous).toMatchObject({ value: null, unknownBecause: 'before_first_event' });
  });

  it('at the end of the 12th has an age of 2 days 7½ hours: between 2 d 15 h and 2 d', () => {
    const cells = ask({ metrics: ['backlog_age_median'] }).overall[0];
    // Looked at in the last millisecond of the day.
    expect(cells?.buckets[2]?.value).toBeCloseTo(2 * DAY + 7.5 * HOUR, 2);
    expect(cells?.buckets[3]?.value).toBe(3 * DAY + 3 * HOUR);
  });

  it('has an age in working hours: three days of eight by the end of the 12th, or two', () => {
    const office = {
      name: 'office',
      zone: 'UTC',
      weekly: Object.fromEntries(WEEKDAYS.map((weekday) => [weekday, ['09:00-17:00']])),
    };
    const settings = { calendars: [office], defaultCalendar: 'office' };
    const question: Question = { metrics: ['backlog_age_median'], clock: 'BUSINESS', to: '2026-01-12' };
    const asked = answer(columns, question, { ...context, settings }).overall[0]?.total;
    expect(asked?.value).toBe(20 * HOUR);
    expect(answer(columns, question, context).overall[0]?.total.unknownBecause).toBe('no_calendar');
  });
});

describe('Time in a status', () => {
  type Status = 'new' | 'open' | 'waiting_customer' | 'resolved';
  const stays = (caseOrdinal: number, ...changes: (readonly [string, Status])[]) =>
    changes.map(([from, status], i) => {
      const next = changes[i + 1];
      return {
        case: caseOrdinal,
        status,
        enteredAt: at(`12T${from}`),
        leftAt: next === undefined ? null : at(`12T${next[0]}`),
      };
    });
  const columns = columnsWith({
    case: [{ openedAt: at('12T09:00'), resolvedAt: at('12T15:00') }, { openedAt: at('12T09:00') }],
    stay: [
      ...stays(
        0,
        ['09:00', 'new'],
        ['10:00', 'open'],
        ['12:00', 'waiting_customer'],
        ['14:00', 'open'],
        ['15:00', 'resolved'],
      ),
      ...stays(1, ['09:00', 'new'], ['12:00', 'open']),
    ],
  });
  const context = { asOf: at('12T17:00'), zone: 'UTC', firstEventAt: at('12T09:00') };
  const ask = (question: Partial<Question> = {}, settings = {}) =>
    answer(columns, { metrics: ['time_in_status'], ...question }, { ...context, settings });
  const hours = (question: Partial<Question>, settings = {}) => {
    const { groups } = ask({ ...question, by: ['status'] }, settings);
    const inHours = ({ value }: MetricValue) => (value ?? NaN) / HOUR;
    return new Map(groups.map(({ key, cells }) => [key[0], inHours(cells[0]?.total as MetricValue)]));
  };

  const hoursOf = (fresh: number, open: number, waiting: number) =>
    new Map([
      ['new', fresh],
      ['open', open],
      ['waiting_customer', waiting],
    ]);

  it('is all stays of a case there together, on average over the cases that had any', () => {
    // New for 1 and 3 hours, open for 2 + 1 and 5 so far, waiting for 2.
    expect(hours({})).toEqual(hoursOf(2, 4, 2));
    expect(ask().overall[0]?.total).toMatchObject({ value: 7 * HOUR, n: 6 });
    expect(ask().overall[0]?.total.maturity).toBeCloseTo(5 / 6, 12);
  });

  it('on our clock is nothing while it waits on the customer', () => {
    expect(hours({ clock: 'OURS' })).toEqual(hoursOf(2, 4, 0));
    expect(ask({ clock: 'OURS' }).overall[0]?.total.value).toBe(6 * HOUR);
  });

  it('in working hours from ten counts nothing before', () => {
    const office = {
      name: 'office',
      zone: 'UTC',
      weekly: Object.fromEntries(WEEKDAYS.map((weekday) => [weekday, ['10:00-16:00']])),
    };
    const settings = { calendars: [office], defaultCalendar: 'office' };
    expect(hours({ clock: 'BUSINESS' }, settings)).toEqual(hoursOf(1, 3.5, 2));
  });
});

describe('The backlog of any log', () => {
  const totals = (question: Question) => (log: Parameters<typeof foldIntoColumns>[0]) =>
    answer(foldIntoColumns(log), question, RANDOM_LOG).overall;

  it('at the horizon is the cases that are still open', () => {
    fc.assert(
      fc.property(randomLog, (log) => {
        const [backlog, open] = totals({ metrics: ['backlog', 'cases_open'] })(log);
        expect(backlog?.total.value).toBe(open?.total.value);
      }),
    );
  });

  it('at the end of a bucket does not depend on how the time before is cut', () => {
    fc.assert(
      fc.property(randomLog, (log) => {
        const [byDay] = totals({ metrics: ['backlog'], grain: 'DAY', to: '2026-01-31' })(log);
        const [byMonth] = totals({ metrics: ['backlog'], grain: 'MONTH', to: '2026-02-28' })(log);
        expect(byDay?.buckets.at(-1)?.value).toBe(byMonth?.buckets[0]?.value);
      }),
      { numRuns: 50 },
    );
  });
});
