import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { WEEKDAYS, type Calendar, type CalendarException, type Hours, type Weekday } from './calendar.ts';
import { OpenHours, openHoursOf } from './open-hours.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const everyDay = (...hours: Hours[]) =>
  Object.fromEntries(WEEKDAYS.map((weekday) => [weekday, hours])) as Record<Weekday, Hours[]>;
const workdays = (...hours: Hours[]) => ({ ...everyDay(...hours), saturday: [], sunday: [] });

/** Hours open between two instants written in UTC. */
function hoursOpen(calendar: Omit<Calendar, 'name'>, from: string, to: string): number {
  return new OpenHours({ name: 'c', ...calendar }).between(Date.parse(from), Date.parse(to)) / HOUR;
}

describe('A week of office hours', () => {
  const office = { zone: 'UTC', weekly: workdays('09:00-12:00', '13:00-17:00') };

  it('counts from Friday afternoon to Monday morning what was open, without lunch and the weekend', () => {
    // Friday 9 January 2026, 11:00 to 12:00 and 13:00 to 17:00; Monday 9:00 to 9:30.
    expect(hoursOpen(office, '2026-01-09T11:00:00Z', '2026-01-12T09:30:00Z')).toBe(5.5);
  });

  it('is nothing at night, and nothing between an instant and itself or one before it', () => {
    expect(hoursOpen(office, '2026-01-09T17:00:00Z', '2026-01-12T09:00:00Z')).toBe(0);
    expect(hoursOpen(office, '2026-01-09T11:00:00Z', '2026-01-09T11:00:00Z')).toBe(0);
    expect(hoursOpen(office, '2026-01-09T12:00:00Z', '2026-01-09T11:00:00Z')).toBe(0);
  });

  it('that overlap or touch count once', () => {
    const doubled = { zone: 'UTC', weekly: workdays('09:00-12:00', '12:00-14:00', '13:00-17:00') };
    expect(hoursOpen(doubled, '2026-01-09T00:00:00Z', '2026-01-10T00:00:00Z')).toBe(8);
  });

  it('is closed in another zone when the clock on the wall there says so', () => {
    const newYork = { zone: 'America/New_York', weekly: workdays('09:00-17:00') };
    // 14:00 to 22:00 in UTC.
    expect(hoursOpen(newYork, '2026-01-09T13:00:00Z', '2026-01-09T15:00:00Z')).toBe(1);
  });
});

describe('A shift past midnight', () => {
  const nights = { zone: 'UTC', weekly: { friday: ['22:00-02:00'] } };

  it('belongs to the day on which it begins: Friday 22:00 to Saturday 2:00', () => {
    expect(hoursOpen(nights, '2026-01-09T00:00:00Z', '2026-01-11T00:00:00Z')).toBe(4);
    expect(hoursOpen(nights, '2026-01-10T01:00:00Z', '2026-01-10T12:00:00Z')).toBe(1);
  });

  it('is worked to its end when the next day is a holiday, and not begun when its own is', () => {
    const closed = (date: string) => ({ ...nights, exceptions: [{ date, hours: [] }] });
    expect(hoursOpen(closed('2026-01-10'), '2026-01-09T00:00:00Z', '2026-01-11T00:00:00Z')).toBe(4);
    expect(hoursOpen(closed('2026-01-09'), '2026-01-09T00:00:00Z', '2026-01-11T00:00:00Z')).toBe(0);
  });
});

describe('The day on which clocks change', () => {
  const tallinn = (...hours: Hours[]) => ({ zone: 'Europe/Tallinn', weekly: everyDay(...hours) });
  const newYork = (...hours: Hours[]) => ({ zone: 'America/New_York', weekly: everyDay(...hours) });

  it('makes a night shift an hour shorter in spring and an hour longer in autumn', () => {
    const night = '22:00-06:00';
    expect(hoursOpen(tallinn(night), '2026-03-28T12:00:00Z', '2026-03-29T12:00:00Z')).toBe(7);
    expect(hoursOpen(tallinn(night), '2026-10-24T12:00:00Z', '2026-10-25T12:00:00Z')).toBe(9);
    expect(hoursOpen(newYork(night), '2026-03-07T20:00:00Z', '2026-03-08T20:00:00Z')).toBe(7);
    expect(hoursOpen(newYork(night), '2026-10-31T20:00:00Z', '2026-11-01T20:00:00Z')).toBe(9);
  });

  it('leaves office hours as long as ever, at another time of UTC', () => {
    const office = tallinn('09:00-17:00');
    expect(hoursOpen(office, '2026-03-28T07:00:00Z', '2026-03-28T15:00:00Z')).toBe(8);
    expect(hoursOpen(office, '2026-03-29T06:00:00Z', '2026-03-29T14:00:00Z')).toBe(8);
    expect(hoursOpen(office, '2026-10-25T07:00:00Z', '2026-10-25T15:00:00Z')).toBe(8);
  });

  it('begins hours whose time does not exist when the clock jumps over it, and ends them there', () => {
    // Tallinn jumps from 3:00 to 4:00 at 1:00 UTC; New York from 2:00 to 3:00 at 7:00 UTC.
    expect(hoursOpen(tallinn('03:30-08:00'), '2026-03-29T00:00:00Z', '2026-03-29T12:00:00Z')).toBe(4);
    expect(hoursOpen(tallinn('01:00-03:30'), '2026-03-28T22:00:00Z', '2026-03-29T12:00:00Z')).toBe(2);
    expect(hoursOpen(tallinn('03:10-03:50'), '2026-03-29T00:00:00Z', '2026-03-29T12:00:00Z')).toBe(0);
    expect(hoursOpen(newYork('02:30-08:00'), '2026-03-08T05:00:00Z', '2026-03-08T20:00:00Z')).toBe(5);
  });

  it('begins hours at the first of two equal times and ends them at the second', () => {
    // Tallinn shows 3:00 to 4:00 twice, from 0:00 and from 1:00 UTC; New York 1:00 to 2:00, from 5:00 and from 6:00 UTC.
    expect(hoursOpen(tallinn('03:30-08:00'), '2026-10-24T22:00:00Z', '2026-10-25T12:00:00Z')).toBe(5.5);
    expect(hoursOpen(tallinn('02:00-03:30'), '2026-10-24T22:00:00Z', '2026-10-25T12:00:00Z')).toBe(2.5);
    expect(hoursOpen(newYork('01:30-05:00'), '2026-11-01T04:00:00Z', '2026-11-01T20:00:00Z')).toBe(4.5);
    expect(hoursOpen(newYork('00:00-01:30'), '2026-11-01T04:00:00Z', '2026-11-01T20:00:00Z')).toBe(2.5);
  });

  it('has 23 or 25 hours where the office never closes, half an hour less or more on Lord Howe Island', () => {
    const always = (zone: string) => ({ zone, weekly: everyDay('00:00-24:00') });
    const only = (zone: string, date: string) => ({
      ...always(zone),
      weekly: {},
      exceptions: [{ date, hours: ['00:00-24:00'] }],
    });
    const ofDay = (zone: string, date: string) => hoursOpen(only(zone, date), '2026-01-01', '2026-12-31');
    expect(['2026-03-29', '2026-10-25'].map((date) => ofDay('Europe/Tallinn', date))).toEqual([23, 25]);
    expect(['2026-03-08', '2026-11-01'].map((date) => ofDay('America/New_York', date))).toEqual([23, 25]);
    expect(['2026-04-05', '2026-10-04'].map((date) => ofDay('Australia/Lord_Howe', date))).toEqual([
      24.5, 23.5,
    ]);
  });
});

describe('Exceptions', () => {
  const office = { zone: 'UTC', weekly: workdays('09:00-17:00') };
  const week = (exceptions: CalendarException[]) =>
    hoursOpen({ ...office, exceptions }, '2026-12-21T00:00:00Z', '2026-12-28T00:00:00Z');

  it('close holidays, from one day to another, and open a Sunday before Christmas', () => {
    expect(week([{ date: '2026-12-25', hours: [] }])).toBe(32);
    expect(week([{ from: '2026-12-24', to: '2026-12-26', hours: [] }])).toBe(24);
    expect(week([{ date: '2026-12-27', hours: ['10:00-14:00'] }])).toBe(44);
  });

  it('that name fewer days win, and equally long ones all apply', () => {
    const closedWeek = { from: '2026-12-21', to: '2026-12-27', hours: [] };
    expect(week([closedWeek, { date: '2026-12-23', hours: ['10:00-12:00'] }])).toBe(2);
    const both = ['10:00-12:00', '11:00-13:00'].map((hours) => ({ date: '2026-12-23', hours: [hours] }));
    expect(week([closedWeek, ...both])).toBe(3);
  });
});

describe('The time between instants', () => {
  const START = Date.UTC(2026, 2, 1);
  const clock = (minutes: number) =>
    `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  const hours = fc
    .uniqueArray(fc.integer({ min: 0, max: 96 }), { minLength: 2, maxLength: 2 })
    .filter(([from]) => (from as number) < 96)
    .map(([from, to]) => `${clock((from as number) * 15)}-${clock((to as number) * 15)}`);
  const listed = fc.array(hours, { maxLength: 3 });
  const day = fc
    .integer({ min: 0, max: 300 })
    .map((days) => new Date(START + days * DAY).toISOString().slice(0, 10));
  const exception = fc.oneof(
    fc.record({ date: day, hours: listed }),
    fc.tuple(day, day, listed).map(([a, b, open]) => ({
      from: a < b ? a : b,
      to: a < b ? b : a,
      hours: open,
    })),
  );
  const calendars: fc.Arbitrary<Calendar> = fc.record({
    name: fc.constant('c'),
    zone: fc.constantFrom('Europe/Tallinn', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu'),
    weekly: fc.record(Object.fromEntries(WEEKDAYS.map((weekday) => [weekday, listed]))),
    exceptions: fc.array(exception, { maxLength: 5 }),
  });
  const instant = fc.integer({ min: 0, max: 300 * DAY }).map((after) => START + after);
  const three = fc.tuple(instant, instant, instant).map((all) => [...all].sort((a, b) => a - b));

  it('adds up, and is never longer than what passed', () => {
    fc.assert(
      fc.property(calendars, three, (calendar, [a, b, c]) => {
        const open = new OpenHours(calendar);
        const [first, second, third] = [a as number, b as number, c as number];
        expect(open.between(first, second) + open.between(second, third)).toBe(open.between(first, third));
        expect(open.between(first, third)).toBeLessThanOrEqual(third - first);
        expect(open.between(first, third)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('is all that passed where the office never closes', () => {
    fc.assert(
      fc.property(calendars, three, ({ zone }, [a, b]) => {
        const open = new OpenHours({ name: 'always', zone, weekly: everyDay('00:00-24:00') });
        expect(open.between(a as number, b as number)).toBe((b as number) - (a as number));
      }),
    );
  });

  it('does not depend on the order of the exceptions, nor on what was asked before', () => {
    fc.assert(
      fc.property(calendars, three, (calendar, [a, b, c]) => {
        const reversed = { ...calendar, exceptions: [...(calendar.exceptions ?? [])].reverse() };
        const [open, other] = [new OpenHours(calendar), new OpenHours(reversed)];
        other.between(b as number, c as number);
        expect(other.between(a as number, b as number)).toBe(open.between(a as number, b as number));
        expect(other.between(a as number, c as number)).toBe(open.between(a as number, c as number));
      }),
    );
  });

  it('is worked out once for calendars of the same content', () => {
    const calendar = { name: 'a', zone: 'UTC', weekly: {} };
    expect(openHoursOf(calendar)).toBe(openHoursOf({ ...calendar, name: 'b' }));
    expect(openHoursOf(calendar)).not.toBe(openHoursOf({ ...calendar, weekly: { monday: ['09:00-10:00'] } }));
  });
});
