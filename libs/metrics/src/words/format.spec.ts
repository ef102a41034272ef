import { describe, expect, it } from '@jest/globals';
import { createIntl } from '@formatjs/intl';
import { en } from './en.ts';
import { createWords } from './words.ts';
import { createFormat } from './format.ts';

const intl = createIntl({ locale: 'en-GB', messages: en });
const format = createFormat(intl, createWords(intl), 'Europe/Tallinn');

describe('durations', () => {
  it('are said in the two units that matter, and to the second for whoever looks closely', () => {
    expect(format.value('seconds', 267_810.4)).toBe('3\u00a0d\u00a02\u00a0h');
    expect(format.exact('seconds', 267_810.4)).toBe('3\u00a0d\u00a02\u00a0h\u00a023\u00a0min\u00a030\u00a0s');
    expect(format.exact('seconds', 19 * 86_400 + 60)).toBe('19\u00a0d\u00a01\u00a0min');
    expect(format.exact('seconds', 0)).toBe('0\u00a0s');
    expect(format.exact('seconds', -90)).toBe('−1\u00a0min\u00a030\u00a0s');
  });
});

describe('values', () => {
  it('what is not known is never a number', () => {
    for (const unit of ['seconds', 'share', 'count', 'index', 'ratio']) {
      expect(format.value(unit, null)).toBe('unknown');
    }
  });

  it('an interval without an upper end says from where, and none says nothing', () => {
    expect(format.interval('seconds', 3_600, null)).toBe('at least 1\u00a0h');
    expect(format.interval('share', null, null)).toBe('');
    expect(format.interval('share', 0.18, 0.23)).toBe('18%\u00a0– 23%');
  });

  it('a Russian date ends with its year, so that a sentence may end with it', () => {
    const russian = createIntl({ locale: 'ru', messages: en });
    const said = createFormat(russian, createWords(russian), 'Europe/Tallinn');
    expect(said.day('2026-11-21T22:30:00Z')).toBe('22 нояб. 2026');
    expect(said.days('2025-09-01', '2026-11-22')).toMatch(/^1 сент\. 2025\s–\s22 нояб\. 2026$/u);
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
