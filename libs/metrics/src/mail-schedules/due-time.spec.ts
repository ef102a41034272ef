import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { latestDue, nextDue } from './due-time.ts';
import type { MailRhythm } from './mail-rhythm.ts';

const at = (text: string) => Date.parse(text);
const told = (instant: number) => new Date(instant).toISOString().slice(0, 16);
const monday8: MailRhythm = { every: 'WEEK', weekday: 1, hour: 8 };

describe('a weekly mail', () => {
  it('of Mondays at eight in Tallinn leaves at six in UTC in winter and at five in summer', () => {
    // 22 November 2026 is a Sunday; clocks go forward on 28 March 2027 and back on 31 October.
    expect(told(nextDue(monday8, 'Europe/Tallinn', at('2026-11-22T12:00Z')))).toBe('2026-11-23T06:00');
    expect(told(nextDue(monday8, 'Europe/Tallinn', at('2027-03-27T12:00Z')))).toBe('2027-03-29T05:00');
    expect(told(nextDue(monday8, 'Europe/Tallinn', at('2027-10-30T12:00Z')))).toBe('2027-11-01T06:00');
  });

  it('is due once: at the very moment the next one is a week off', () => {
    const due = at('2026-11-23T06:00Z');
    expect(told(nextDue(monday8, 'Europe/Tallinn', due))).toBe('2026-11-30T06:00');
    expect(latestDue(monday8, 'Europe/Tallinn', due)).toBe(due);
    expect(told(latestDue(monday8, 'Europe/Tallinn', due - 1))).toBe('2026-11-16T06:00');
  });

  it('at an hour that is left out in spring leaves when the clock goes on after it', () => {
    // On 28 March 2027 the clock of Tallinn jumps from 3:00 to 4:00, which is 01:00 UTC.
    const rhythm: MailRhythm = { every: 'WEEK', weekday: 7, hour: 3 };
    expect(told(nextDue(rhythm, 'Europe/Tallinn', at('2027-03-27T12:00Z')))).toBe('2027-03-28T01:00');
  });

  it('at an hour that comes twice in autumn leaves the first time', () => {
    // On 31 October 2027 the clock of Tallinn shows 3:00 at 00:00 UTC and again at 01:00 UTC.
    const rhythm: MailRhythm = { every: 'WEEK', weekday: 7, hour: 3 };
    const first = nextDue(rhythm, 'Europe/Tallinn', at('2027-10-30T12:00Z'));
    expect(told(first)).toBe('2027-10-31T00:00');
    expect(told(nextDue(rhythm, 'Europe/Tallinn', first))).toBe('2027-11-07T01:00');
  });

  it('on Lord Howe Island, where clocks jump half an hour, leaves at half past two', () => {
    // On 3 October 2027 the clock jumps from 2:00 to 2:30, which is 15:30 UTC of the day before.
    const rhythm: MailRhythm = { every: 'WEEK', weekday: 7, hour: 2 };
    expect(told(nextDue(rhythm, 'Australia/Lord_Howe', at('2027-10-02T00:00Z')))).toBe('2027-10-02T15:30');
  });
});

describe('a monthly mail', () => {
  it('of the 31st leaves on the last day of shorter months', () => {
    const rhythm: MailRhythm = { every: 'MONTH', day: 31, hour: 9 };
    expect(told(nextDue(rhythm, 'UTC', at('2027-02-01T00:00Z')))).toBe('2027-02-28T09:00');
    expect(told(nextDue(rhythm, 'UTC', at('2027-02-28T09:00Z')))).toBe('2027-03-31T09:00');
    expect(told(nextDue(rhythm, 'UTC', at('2028-02-10T00:00Z')))).toBe('2028-02-29T09:00');
    expect(told(nextDue(rhythm, 'UTC', at('2027-04-01T00:00Z')))).toBe('2027-04-30T09:00');
  });

  it('of the first leaves on the first day over there, not here', () => {
    const rhythm: MailRhythm = { every: 'MONTH', day: 1, hour: 0 };
    // Kathmandu is 5 h 45 min ahead.
    expect(told(nextDue(rhythm, 'Asia/Kathmandu', at('2026-11-22T00:00Z')))).toBe('2026-11-30T18:15');
  });
});

describe('the last and the next due time', () => {
  const rhythms = fc.oneof(
    fc.record({
      every: fc.constant('WEEK' as const),
      weekday: fc.integer({ min: 1, max: 7 }),
      hour: fc.integer({ min: 0, max: 23 }),
    }),
    fc.record({
      every: fc.constant('MONTH' as const),
      day: fc.integer({ min: 1, max: 31 }),
      hour: fc.integer({ min: 0, max: 23 }),
    }),
  );
  const zones = fc.constantFrom(
    'Europe/Tallinn',
    'America/New_York',
    'Australia/Lord_Howe',
    'Asia/Kathmandu',
    'America/Havana',
  );

  it('lie on either side of any moment, with none between them', () => {
    fc.assert(
      fc.property(
        rhythms,
        zones,
        fc.integer({ min: at('2024-01-01'), max: at('2030-01-01') }),
        (rhythm, zone, now) => {
          const last = latestDue(rhythm, zone, now);
          const next = nextDue(rhythm, zone, now);
          expect(last).toBeLessThanOrEqual(now);
          expect(next).toBeGreaterThan(now);
          expect(nextDue(rhythm, zone, last)).toBe(next);
          expect(latestDue(rhythm, zone, next)).toBe(next);
        },
      ),
    );
  });
});
