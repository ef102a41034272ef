import { describe, expect, it } from '@jest/globals';
import { DateTime } from 'luxon';
import fc from 'fast-check';
import { wallClock, WEEKDAYS } from './wall-clock.ts';

const HOUR = 3_600_000;
const shown = (zone: string, instant: string) => {
  const clock = wallClock(zone);
  const at = Date.parse(instant);
  return `${WEEKDAYS[clock.weekday(at)]} ${clock.hour(at)}`;
};
const hoursOfDay = (zone: string, start: string, count: number) => {
  const clock = wallClock(zone);
  return Array.from({ length: count }, (_, i) => clock.hour(Date.parse(start) + i * HOUR));
};

describe('The clock on the wall', () => {
  it('shows another day than UTC where it is already tomorrow or still yesterday', () => {
    expect(shown('UTC', '2026-11-22T23:30:00Z')).toBe('Sunday 23');
    expect(shown('Europe/Tallinn', '2026-11-22T23:30:00Z')).toBe('Monday 1');
    expect(shown('America/New_York', '2026-11-23T03:30:00Z')).toBe('Sunday 22');
    expect(shown('Asia/Kathmandu', '2026-11-22T18:20:00Z')).toBe('Monday 0');
  });

  it('leaves out the third hour of a day of 23 hours in Tallinn', () => {
    expect(hoursOfDay('Europe/Tallinn', '2026-03-28T22:00:00Z', 5)).toEqual([0, 1, 2, 4, 5]);
  });

  it('shows the third hour of a day of 25 hours twice', () => {
    expect(hoursOfDay('Europe/Tallinn', '2026-10-24T21:00:00Z', 6)).toEqual([0, 1, 2, 3, 3, 4]);
  });

  it('agrees with a calendar in every zone, before 1970 too', () => {
    const zones = ['Australia/Lord_Howe', 'Europe/Tallinn', 'America/St_Johns', 'Pacific/Apia', 'UTC'];
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.date({ min: new Date('1960-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }),
        (zone, date) => {
          const clock = wallClock(zone);
          const { weekday, hour } = DateTime.fromJSDate(date, { zone });
          expect([clock.weekday(date.getTime()) + 1, clock.hour(date.getTime())]).toEqual([weekday, hour]);
        },
      ),
    );
  });
});
