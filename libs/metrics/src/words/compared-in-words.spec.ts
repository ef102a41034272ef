import { describe, expect, it } from '@jest/globals';
import { createIntl } from '@formatjs/intl';
import { comparedInWords, comparedOf } from './compared-in-words.ts';
import { en } from './en.ts';
import { createWording } from './wording.ts';

const wording = createWording(createIntl({ locale: 'en', messages: en }), 'Europe/Tallinn');
const real = { verdict: 'real', bucket: '2026-11', rule: 1, side: 'high', since: '2026-11' };
const trend = (whole: boolean, previous: number | null) => ({
  comparedDays: { whole },
  metrics: [{ metric: 'repeat_rate', overall: { compared: { ...real, previous: { value: previous } } } }],
});
const said = (whole: boolean, previous: number | null) =>
  comparedInWords(
    comparedOf(trend(whole, previous), 'repeat_rate', 'lower', 'PREVIOUS_YEAR'),
    { unit: 'share', value: 0.23, logBegins: '2026-01-31T22:30:00Z' },
    wording,
  );

describe('a number against the year before', () => {
  it('says the difference in points, and whether it is a change', () => {
    expect(said(true, 0.18)).toBe('+5\u00a0pp · Worse since Nov 2026: beyond the limits (rule\u00a01)');
  });

  it('is not compared where the log does not reach back to the first of those days, and says since when it does', () => {
    expect(said(false, 0.18)).toBe('No year before: the log begins on Feb 1, 2026');
  });

  it('is not compared with what is not known', () => {
    expect(said(true, null)).toBe('Nothing to compare with');
  });

  it('that prints as the same has no verdict', () => {
    expect(said(true, 0.2301)).toBe('±0\u00a0pp');
  });
});
