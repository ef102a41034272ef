import { describe, expect, it } from '@jest/globals';
import { answer } from '../../answer/answer.ts';
import { behind } from '../../answer/behind.ts';
import { WEEKDAYS } from '../../calendars/calendar.ts';
import { Columns } from '../../columns/columns.ts';
import { customerWith, type SomeRows } from '../../fixtures/measure-rows.ts';
import type { Question } from '../../question/question.ts';
import type { AnswerSettings } from '../../settings/settings.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A Monday, nine in the morning. */
const opened = Date.parse('2026-01-12T09:00:00Z');
const context = { asOf: opened + 10 * DAY, zone: 'UTC', firstEventAt: opened };

function columnsWith(rows: SomeRows): Columns {
  const columns = new Columns();
  columns.replace(1n, customerWith(rows, columns));
  return columns;
}

function total(
  metric: string,
  rows: SomeRows,
  question: Partial<Question> = {},
  settings: AnswerSettings = {},
) {
  const asked = { ...question, metrics: [metric] };
  return answer(columnsWith(rows), asked, { ...context, settings }).overall[0]?.total;
}

const solvedAfter = (...days: number[]) =>
  days.map((after) => ({
    openedAt: opened,
    firstResolvedAt: opened + after * DAY,
    resolvedAt: opened + after * DAY,
  }));
const open = { openedAt: opened };

describe('The example of resolution worked by hand', () => {
  it('for a share resolved in time: 1, 2 and 4 days and two open for 10 make 40 % within 48 hours', () => {
    const rows = { case: [...solvedAfter(1, 2, 4), open, open] };
    const within = total('resolved_within', rows, { withinHours: 48 });
    expect(within).toMatchObject({ n: 5, maturity: 1 });
    expect(within?.value).toBeCloseTo(0.4, 12);
    // Within ten days all five have been seen through, and three of them are solved.
    expect(total('resolved_within', rows, { withinHours: 240 })?.value).toBeCloseTo(0.6, 12);
    expect(total('resolved_within', rows, { withinHours: 241 })?.maturity).toBeCloseTo(0.6, 12);
  });

  it('for a share resolved in time: a case open for 12 hours is not yet known to miss the 24', () => {
    const young = { openedAt: context.asOf - 12 * HOUR };
    const rows = { case: [...solvedAfter(0.25, 2), young] };
    // After 6 hours one of three is solved: S = 2/3; the young case is lost from sight before 24 hours.
    const within = total('resolved_within', rows);
    expect(within?.value).toBeCloseTo(1 / 3, 12);
    expect(within?.maturity).toBeCloseTo(2 / 3, 12);
    // log(−log S) ± 1.96·√(1/6)/|log S|: 1 − (2/3)^exp(±1.973).
    expect(within?.low).toBeCloseTo(1 - (2 / 3) ** Math.exp(-1.9732), 3);
    expect(within?.high).toBeCloseTo(1 - (2 / 3) ** Math.exp(1.9732), 3);
  });

  it('for first resolution: three quarters and nine tenths are those of the first, whatever came after', () => {
    const reopened = { openedAt: opened, firstResolvedAt: opened + DAY };
    const rows = { case: [...solvedAfter(2, 3, 4, 5, 6, 7, 8), reopened, open, open] };
    expect(total('first_resolution_p75', rows)?.value).toBe(8 * 86_400);
    expect(total('first_resolution_p90', rows)?.unknownBecause).toBe('not_reached_yet');
    // Of 1 to 8 days the middle lies between 4 and 5.
    expect(total('first_resolution_naive_median', rows)).toMatchObject({ value: 4.5 * 86_400, n: 8 });
  });

  it('for first response: 1, 2, 3 and 30 hours and one waiting for 10 days', () => {
    const rows = {
      case: [1, 2, 3, 30, null].map((hours) => ({
        openedAt: opened,
        firstContactAt: opened,
        firstResponse: hours === null ? null : hours * HOUR,
      })),
      contact: [{ case: 0, at: opened, direction: 'inbound' as const }],
    };
    expect(total('first_response_p75', rows)?.value).toBe(30 * 3600);
    expect(total('first_response_p90', rows)?.unknownBecause).toBe('not_reached_yet');
    expect(total('first_response_naive_median', rows)).toMatchObject({ value: 2.5 * 3600, n: 4 });
    expect(total('first_response_within', rows)?.value).toBeCloseTo(0.6, 12);
    expect(total('first_response_within', rows, { withinHours: 2 })?.value).toBeCloseTo(0.4, 12);
  });

  it('for a bot: answers after 2, 4 and 9 seconds give 4, and the case that a person took is no part of it', () => {
    const rows = {
      case: [2, 4, 9, null].map((seconds) => ({
        openedAt: opened,
        firstContactAt: opened,
        botResponse: seconds === null ? null : seconds * 1000,
        firstResponse: seconds === null ? HOUR : null,
      })),
      contact: [{ case: 0, at: opened, direction: 'inbound' as const }],
    };
    expect(total('bot_response_median', rows)).toMatchObject({
      value: 4,
      n: 3,
      excluded: [{ reason: 'no_bot_answer', count: 1 }],
    });
  });
});

describe('The clock', () => {
  const office = {
    name: 'office',
    zone: 'UTC',
    weekly: Object.fromEntries(WEEKDAYS.slice(0, 5).map((weekday) => [weekday, ['09:00-17:00']])),
  };
  const settings: AnswerSettings = { calendars: [office], teamCalendars: { Billing: 'office' } };
  const legOf = (caseOrdinal: number, team: string) => ({ case: caseOrdinal, enteredAt: opened, team });
  const rows: SomeRows = {
    case: [...solvedAfter(1, 7), open, { ...open, firstContactAt: opened, firstResponse: 20 * HOUR }],
    leg: [legOf(0, 'Billing'), legOf(1, 'Billing'), legOf(2, 'Billing'), legOf(3, 'Elsewhere')],
    contact: [{ case: 3, at: opened, direction: 'inbound' }],
  };

  it('BUSINESS counts working hours: 8 for a day, 40 for a week, 64 for one open since the Monday before last', () => {
    const question: Question = { metrics: ['resolution_median'], clock: 'BUSINESS' };
    const units = behind(
      columnsWith(rows),
      question,
      { metric: 'resolution_median' },
      { ...context, settings },
    );
    expect(units.units().map(({ value, note }) => [(value as number) / 3600, note])).toEqual([
      [8, null],
      [40, null],
      [64, 'open'],
    ]);
  });

  it('BUSINESS leaves out, and says so, what went to a team without a calendar', () => {
    expect(total('resolution_median', rows, { clock: 'BUSINESS' }, settings)).toMatchObject({
      value: 40 * 3600,
      n: 3,
      coverage: 0.75,
      excluded: [{ reason: 'no_calendar', count: 1 }],
    });
    const withDefault = { ...settings, defaultCalendar: 'office' };
    expect(total('resolution_median', rows, { clock: 'BUSINESS' }, withDefault)).toMatchObject({ n: 4 });
    // Twenty hours from Monday nine o'clock are eight of the office.
    expect(total('first_response_naive_median', rows, { clock: 'BUSINESS' }, withDefault)?.value).toBe(
      8 * 3600,
    );
  });

  it('BUSINESS is not known at all where no calendar is set, and the other clocks need none', () => {
    expect(total('resolution_median', rows, { clock: 'BUSINESS' })).toMatchObject({
      value: null,
      n: 0,
      coverage: 0,
      unknownBecause: 'no_calendar',
    });
    expect(total('resolution_median', rows)?.value).toBe(7 * 86_400);
  });

  it('BUSINESS measures "within 8 hours" in working hours', () => {
    const question = { clock: 'BUSINESS', withinHours: 8 } as const;
    expect(total('resolved_within', rows, question, settings)?.value).toBeCloseTo(1 / 3, 12);
  });

  it('OURS leaves out of the first resolution what the case waited on the customer before it, not after', () => {
    const waited = { waitedOnCustomer: 3 * DAY, waitedBeforeFirstResolved: DAY };
    const reopened = { openedAt: opened, firstResolvedAt: opened + 4 * DAY, ...waited };
    expect(total('first_resolution_median', { case: [reopened] }, { clock: 'OURS' })?.value).toBe(3 * 86_400);
    expect(total('first_resolution_median', { case: [reopened] })?.value).toBe(4 * 86_400);
    // Open again: 10 days less 3 of waiting so far.
    const units = behind(
      columnsWith({ case: [reopened] }),
      { metrics: ['resolution_median'], clock: 'OURS' },
      { metric: 'resolution_median' },
      context,
    ).units();
    expect(units[0]?.value).toBe(7 * 86_400);
  });
});
