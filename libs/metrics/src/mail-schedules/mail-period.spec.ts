import { describe, expect, it } from '@jest/globals';
import { mailPeriod } from './mail-period.ts';

// A Monday, half past midnight in Tallinn and still Sunday in UTC.
const monday = Date.parse('2026-11-22T22:30:00Z');

describe('the days that a mail is about', () => {
  it.each([
    ['WEEK', '2026-11-16', '2026-11-22'],
    ['FOUR_WEEKS', '2026-10-26', '2026-11-22'],
    ['MONTH', '2026-10-01', '2026-10-31'],
    ['QUARTER', '2026-07-01', '2026-09-30'],
    ['HALF_YEAR', '2026-05-01', '2026-10-31'],
  ] as const)('%s: from %s to %s on that Monday in Tallinn', (kind, from, to) => {
    expect(mailPeriod(kind, monday, 'Europe/Tallinn')).toEqual({ from, to });
  });

  it('where it is still Sunday the week is not over', () => {
    expect(mailPeriod('WEEK', monday, 'UTC')).toEqual({ from: '2026-11-09', to: '2026-11-15' });
  });

  it('on the first of January the month is December', () => {
    expect(mailPeriod('MONTH', Date.parse('2027-01-01T08:00:00Z'), 'UTC')).toEqual({
      from: '2026-12-01',
      to: '2026-12-31',
    });
  });
});
