import { describe, expect, it } from '@jest/globals';
import { createIntl } from 'react-intl';
import { en } from '../messages/en.ts';
import { createWords } from '../messages/words.ts';
import { changeOf } from './change.ts';
import { createFormat } from './format.ts';

const intl = createIntl({ locale: 'en-GB', messages: en });
const format = createFormat(intl, createWords(intl), 'Europe/Tallinn');

describe('durations', () => {
  it.each([
    [0, '0 s'],
    [45, '45 s'],
    [95, '1 min 35 s'],
    [15 * 60, '15 min'],
    [59.7 * 60, '1 h'],
    [3_600 * 5 + 60 * 12, '5 h 12 min'],
    [23 * 3_600 + 50 * 60, '1 d'],
    [3 * 86_400 + 4 * 3_600 + 1_500, '3 d 4 h'],
    [19 * 86_400 + 7 * 3_600, '19 d'],
    [-90, '−1 min 30 s'],
  ])('%d seconds are said as %s', (seconds, said) => {
    expect(format.value('seconds', seconds)).toBe(said);
  });

  it('the tooltip has them to the second', () => {
    expect(format.exact('seconds', 267_810.4)).toBe('3 d 2 h 23 min 30 s');
  });
});

describe('values', () => {
  it('what is not known is never a number', () => {
    for (const unit of ['seconds', 'share', 'count', 'index', 'ratio']) {
      expect(format.value(unit, null)).toBe('unknown');
    }
  });

  it.each([
    ['share', 0.1834, '18%'],
    ['share', 0.0512, '5.1%'],
    ['share', 0, '0%'],
    ['count', 25_104, '25,104'],
    ['index', 34.46, '34'],
    ['index', 4.74, '4.7'],
    ['ratio', 1.23456, '1.23'],
  ])('%s %d is shown as %s', (unit, value, shown) => {
    expect(format.value(unit, value)).toBe(shown);
  });

  it('an interval without an upper end says from where, and none says nothing', () => {
    expect(format.interval('seconds', 3_600, null)).toBe('at least 1 h');
    expect(format.interval('share', null, null)).toBe('');
    expect(format.interval('share', 0.18, 0.23)).toBe('18% – 23%');
  });

  it('instants are dated where the workspace is', () => {
    expect(format.day('2026-11-21T22:30:00Z')).toBe('22 Nov 2026');
    expect(format.clock('2026-11-21T22:30:00Z')).toBe('00:30');
  });

  it.each([
    ['2026-03', 'Mar 2026', 'Mar'],
    ['2026-01', 'Jan 2026', 'Jan 2026'],
    ['2026-W09', 'week 9, 2026', 'W 9'],
    ['2026-Q3', 'Q3 2026', 'Q3 2026'],
    ['2026-03-14', '14 Mar', '14 Mar'],
    ['2026', '2026', '2026'],
  ])('bucket %s reads %s, on an axis %s', (label, long, short) => {
    expect([format.bucket(label), format.bucketTick(label)]).toEqual([long, short]);
  });
});

describe('change', () => {
  it('a share from 18 to 23 % rises by 5 percentage points, not by 28 %', () => {
    const change = changeOf('share', 0.23, 0.18);
    expect(change).toMatchObject({ kind: 'percentage-points' });
    expect(change && format.change(change)).toBe('+5 percentage points');
  });

  it('a time from 10 to 8 hours falls by a fifth', () => {
    const change = changeOf('seconds', 8 * 3_600, 10 * 3_600);
    expect(change && format.change(change)).toBe('−20 %');
  });

  it('an index moves in points', () => {
    const change = changeOf('index', 35.04, 35);
    expect(change && format.change(change)).toBe('±0 points');
  });

  it('from nothing there is no percentage, and from the unknown no change', () => {
    expect(changeOf('count', 5, 0)).toBeNull();
    expect(changeOf('share', 0.2, null)).toBeNull();
    expect(changeOf('share', null, 0.2)).toBeNull();
  });
});
