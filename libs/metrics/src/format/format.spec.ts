import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatDuration } from './format-duration.ts';
import { formatChange } from './format-change.ts';
import { formatInterval, formatValue } from './format-value.ts';

const HOUR = 3600;
const DAY = 24 * HOUR;
/** Locales put spaces of their own between digits. */
const plain = (text: string | null) => text?.replace(/\s/gu, ' ') ?? null;

describe('A duration', () => {
  it.each([
    [0, '0\u00a0s'],
    [0.4, '0.4\u00a0s'],
    [45, '45\u00a0s'],
    [90, '1\u00a0min\u00a030\u00a0s'],
    [15 * 60, '15\u00a0min'],
    [59 * 60 + 59.7, '1\u00a0h'],
    [2 * HOUR + 5 * 60, '2\u00a0h\u00a05\u00a0min'],
    [23 * HOUR + 59 * 60 + 40, '1\u00a0d'],
    [3 * DAY + 4 * HOUR, '3\u00a0d\u00a04\u00a0h'],
    [3 * DAY + 5 * 60, '3\u00a0d'],
    [9 * DAY + 23.6 * HOUR, '10\u00a0d'],
    [107.06 * DAY, '107\u00a0d'],
    [-90, '−1\u00a0min\u00a030\u00a0s'],
  ])('of %d seconds reads "%s"', (seconds, text) => {
    expect(formatDuration(seconds)).toBe(text);
  });

  it('is said in the language of the reader, and in English where that is not known', () => {
    const threeDays = 3 * DAY + 4 * HOUR;
    expect(['et', 'ru-RU', 'fr', 'de'].map((locale) => formatDuration(threeDays, locale))).toEqual([
      '3\u00a0p\u00a04\u00a0t',
      '3\u00a0д\u00a04\u00a0ч',
      '3\u00a0j\u00a04\u00a0h',
      '3\u00a0d\u00a04\u00a0h',
    ]);
  });

  it('never shows sixty minutes or twenty-four hours', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 40 * DAY, noNaN: true }), (seconds) => {
        expect(formatDuration(seconds)).not.toMatch(/\b60\s(s|min)|\b24\sh/);
      }),
    );
  });
});

describe('A number', () => {
  it('has at most three digits that matter, but counts are exact', () => {
    expect(formatValue(0.571429, 'share')).toBe('57.1%');
    expect(formatValue(0.0004567, 'share')).toBe('0.0457%');
    expect(formatValue(20_347, 'count')).toBe('20,347');
    expect(formatValue(1.2345, 'ratio')).toBe('1.23');
    expect(formatValue(93.27, 'index')).toBe('93.3');
    expect(formatValue(-12.4, 'score')).toBe('−12');
    expect(formatValue(4463 * 60, 'seconds')).toBe('3\u00a0d\u00a02\u00a0h');
  });

  it('below zero has a minus, not a hyphen, in every language', () => {
    for (const locale of ['en', 'et', 'ru', 'fr']) {
      expect(formatValue(-12.4, 'score', locale)).toBe('−12');
      expect(formatChange(8, 12, 'score', locale)).toBe('−4');
      expect(plain(formatChange(0.2108, 0.2212, 'share', locale))).toMatch(/^−1 /);
    }
  });

  it('that is not known is never 0', () => {
    expect(formatValue(null, 'count')).toBe('–');
    expect(formatInterval(null, null, 'share')).toBeNull();
  });

  it('follows the locale of the reader', () => {
    expect(plain(formatValue(0.1234, 'share', 'et'))).toBe('12,3%');
    expect(plain(formatValue(20_347, 'count', 'fr'))).toBe('20 347');
  });

  it('has an interval, of which one side may be open', () => {
    expect(formatInterval(0.25, 0.366, 'share')).toBe('25% to 36.6%');
    expect(formatInterval(13 * DAY, null, 'seconds')).toBe('13\u00a0d to ?');
  });
});
