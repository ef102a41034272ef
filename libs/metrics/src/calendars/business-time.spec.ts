import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { scopeOf } from '../answer/scope.ts';
import type { Scope } from '../catalogue/define-metric.ts';
import { Columns } from '../columns/columns.ts';
import { foldIntoColumns } from '../fixtures/fold-into-columns.ts';
import { customerWith } from '../fixtures/measure-rows.ts';
import { RANDOM_LOG, randomLog } from '../fixtures/random-log.ts';
import { resolveQuestion } from '../question/resolve.ts';
import type { AnswerSettings } from '../settings/settings.ts';
import { businessTime, businessWait } from './business-time.ts';
import { WEEKDAYS, type Calendar, type Hours } from './calendar.ts';

const HOUR = 3_600_000;
const at = (text: string) => Date.parse(`2026-01-${text}:00Z`);

const daily = (name: string, ...hours: Hours[]): Calendar => ({
  name,
  zone: 'UTC',
  weekly: Object.fromEntries(WEEKDAYS.map((weekday) => [weekday, hours])),
});
const office = daily('office', '09:00-17:00');
const nights = daily('nights', '20:00-04:00');
const always = daily('always', '00:00-24:00');

function scopeWith(columns: Columns, settings: AnswerSettings): Scope {
  const context = { asOf: at('31T00:00'), zone: 'UTC', firstEventAt: at('01T00:00'), settings };
  return scopeOf(columns, resolveQuestion({ metrics: ['resolution_median'] }, context), context);
}

describe('A case that Store had until three in the afternoon, Night desk until the next morning, and Store again', () => {
  const columns = new Columns();
  const legs = [
    { case: 0, enteredAt: at('05T08:00'), leftAt: at('05T15:00'), team: 'Store' },
    { case: 0, enteredAt: at('05T15:00'), leftAt: at('06T10:00'), team: 'Night desk' },
    { case: 0, enteredAt: at('06T10:00'), team: 'Store' },
  ];
  columns.replace(1n, customerWith({ case: [{ openedAt: at('05T08:00') }], leg: legs }, columns));
  const settings: AnswerSettings = {
    calendars: [office, nights],
    teamCalendars: { Store: 'office', 'Night desk': 'nights' },
  };
  const hours = (from: string, to: string, set = settings) =>
    businessTime(scopeWith(columns, set), 0, at(from), at(to)) / HOUR;

  it('waited 6 hours in the office, 8 in the night and 7 in the office again', () => {
    expect(hours('05T08:00', '06T23:00')).toBe(6 + 8 + 7);
    expect(hours('05T16:00', '05T22:00')).toBe(2);
  });

  it('waited nothing between two instants of which the second is not later', () => {
    expect(hours('05T12:00', '05T12:00')).toBe(0);
    expect(hours('05T12:00', '05T10:00')).toBe(0);
  });

  it('goes by the default calendar where a team has none, and cannot be told without one', () => {
    const calendars = [office, nights];
    const withoutNights = { calendars, teamCalendars: { Store: 'office' } };
    expect(hours('05T08:00', '06T23:00', withoutNights)).toBeNaN();
    expect(hours('05T08:00', '05T15:00', withoutNights)).toBe(6);
    // Night desk keeps office hours then: 15:00 to 17:00 and 9:00 to 10:00.
    expect(hours('05T08:00', '06T23:00', { ...withoutNights, defaultCalendar: 'office' })).toBe(6 + 3 + 7);
    expect(hours('05T08:00', '06T23:00', { calendars, defaultCalendar: 'nights' })).toBe(11);
  });

  it('goes by the default calendar before anybody is known to have held it', () => {
    expect(hours('05T06:00', '05T09:30')).toBeNaN();
    expect(hours('05T06:00', '05T09:30', { ...settings, defaultCalendar: 'nights' })).toBe(0.5);
  });

  it('handed over at three and touched at nine in the evening waited one hour of the night desk', () => {
    const wait = businessWait(scopeWith(columns, settings), 0, at('05T15:00'), 6 * HOUR);
    expect(wait / HOUR).toBe(1);
  });
});

describe('Business time over any log', () => {
  const START = RANDOM_LOG.firstEventAt;
  const END = RANDOM_LOG.asOf;
  const teams = { North: 'office', South: 'nights', East: 'always' };
  const settings = {
    calendars: [office, nights, always],
    teamCalendars: teams,
    defaultCalendar: 'office',
  };
  const instant = fc.integer({ min: START, max: END });
  const three = fc.tuple(instant, instant, instant).map((all) => [...all].sort((a, b) => a - b));

  it('adds up over any moment in between and is never longer than what passed', () => {
    fc.assert(
      fc.property(randomLog, three, (log, [a, b, c]) => {
        const [first, second, third] = [a as number, b as number, c as number];
        const scope = scopeWith(foldIntoColumns(log), settings);
        for (let row = 0; row < scope.columns.tables.case.size; row++) {
          const whole = businessTime(scope, row, first, third);
          expect(businessTime(scope, row, first, second) + businessTime(scope, row, second, third)).toBe(
            whole,
          );
          expect(whole).toBeLessThanOrEqual(third - first);
        }
      }),
    );
  });

  it('is what passed where every team works around the clock', () => {
    fc.assert(
      fc.property(randomLog, three, (log, [a, b]) => {
        const aroundTheClock = { calendars: [always], defaultCalendar: 'always', teamCalendars: {} };
        const scope = scopeWith(foldIntoColumns(log), aroundTheClock);
        for (let row = 0; row < scope.columns.tables.case.size; row++)
          expect(businessTime(scope, row, a as number, b as number)).toBe((b as number) - (a as number));
      }),
    );
  });
});
