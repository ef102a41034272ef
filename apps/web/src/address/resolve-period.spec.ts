import { describe, expect, it } from '@jest/globals';
import { dayOf, daysIn, isDay, monthsBefore } from './days.ts';
import { grainsFor, resolveGrain, resolvePeriod, usualPeriod } from './resolve-period.ts';

const horizon = {
  zone: 'Europe/Tallinn',
  asOf: '2026-11-21T22:30:00Z',
  firstEventAt: '2025-09-21T22:30:00Z',
};

describe('the period looked at', () => {
  it('ends on the day of the last event as people in Tallinn date it: half past midnight is the next day', () => {
    expect(resolvePeriod({ kind: 'months', months: 6 }, horizon)).toEqual({
      from: '2026-06-01',
      to: '2026-11-22',
    });
  });

  it('is usually the last six months, but the whole log while that is no longer than a year', () => {
    expect(usualPeriod(horizon)).toEqual({ kind: 'months', months: 6 });
    const incidents = { zone: 'UTC', firstEventAt: '2016-02-29T01:16:00Z', asOf: '2017-02-07T18:00:00Z' };
    expect(resolvePeriod({ kind: 'usual' }, incidents)).toEqual({ from: '2016-02-29', to: '2017-02-07' });
  });

  it('twelve months reach back over the turn of the year', () => {
    expect(resolvePeriod({ kind: 'months', months: 12 }, horizon)?.from).toBe('2025-12-01');
    expect(monthsBefore('2026-01-15', 1)).toBe('2025-12-01');
  });

  it('everything begins on the day of the first event', () => {
    expect(resolvePeriod({ kind: 'everything' }, horizon)?.from).toBe('2025-09-22');
  });

  it('there is no period before the first load, unless its days are named', () => {
    const unloaded = { ...horizon, asOf: null, firstEventAt: null };
    expect(resolvePeriod({ kind: 'everything' }, unloaded)).toBeNull();
    const march = { from: '2026-03-01', to: '2026-03-31' };
    expect(resolvePeriod({ kind: 'between', ...march }, unloaded)).toEqual(march);
  });

  it('counts calendar days, whatever the clocks did in between', () => {
    expect(daysIn('2026-03-28', '2026-03-30')).toBe(3);
    expect(dayOf('2026-03-29T21:30:00Z', 'Europe/Tallinn')).toBe('2026-03-30');
  });

  it.each(['2026-02-29', '2026-13-01', '2026-1-1', 'today'])('%s is no day', (text) => {
    expect(isDay(text)).toBe(false);
  });
});

describe('the grain', () => {
  it.each([
    ['a month by day', '2026-11-01', '2026-11-22', 'DAY'],
    ['a quarter by week', '2026-09-01', '2026-11-22', 'WEEK'],
    ['half a year by month', '2026-06-01', '2026-11-22', 'MONTH'],
    ['fourteen months by month', '2025-09-22', '2026-11-22', 'MONTH'],
  ])('%s when nothing is said', (_, from, to, grain) => {
    expect(resolveGrain('AUTO', { from, to })).toBe(grain);
  });

  it('days of fourteen months are more than a panel can show: they are not offered, and not drawn when asked for', () => {
    const days = { from: '2025-09-22', to: '2026-11-22' };
    expect(grainsFor(days)).toEqual(['WEEK', 'MONTH', 'QUARTER']);
    expect(resolveGrain('DAY', days)).toBe('MONTH');
  });

  it('a single day has one grain', () => {
    expect(grainsFor({ from: '2026-11-22', to: '2026-11-22' })).toEqual(['DAY']);
  });
});
