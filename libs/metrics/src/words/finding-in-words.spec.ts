import { describe, expect, it } from '@jest/globals';
import { createIntl } from '@formatjs/intl';
import { en } from './en.ts';
import { findingInWords, type SaidFinding } from './finding-in-words.ts';
import { createWording } from './wording.ts';

const wording = createWording(createIntl({ locale: 'en', messages: en }), 'UTC');
const told = {
  question: { compare: 'PREVIOUS_PERIOD' },
  definitions: [{ metric: 'repeat_rate', unit: 'share' }],
  judged: ['repeat_rate'],
  steady: ['repeat_rate'],
} as const;
const nothing: SaidFinding = {
  kind: 'no_change',
  metric: null,
  change: null,
  place: null,
  afterHow: null,
  caveats: [],
};

describe('a finding in words', () => {
  it('says what rose, from what to what, since when, that it is a change, and what most of it is', () => {
    const change = {
      side: 'high',
      since: '2026-03',
      against: 'earlier',
      before: { value: 0.18 },
      after: { value: 0.23 },
      by: ['reason', 'channel'],
      carriers: [{ key: ['billing', 'phone'] }],
      mix: 0.1,
    };
    expect(findingInWords({ ...nothing, kind: 'change', metric: 'repeat_rate', change }, told, wording)).toBe(
      'Repeat contacts rose from 18% to 23% since Mar 2026: a real change; most of it is billing by phone.',
    );
  });

  it('names two durations as people say them, not to the second', () => {
    const change = {
      side: 'high',
      since: '2026-03',
      against: 'earlier',
      before: { value: 65_068 },
      after: { value: 69_109 },
      by: [],
      carriers: [],
      mix: null,
    };
    const timed = { ...told, definitions: [{ metric: 'resolution_median', unit: 'seconds' }] };
    expect(
      findingInWords({ ...nothing, kind: 'change', metric: 'resolution_median', change }, timed, wording),
    ).toMatch(/rose from 18\sh\s4\smin to 19\sh\s12\smin /);
  });

  it('says plainly when nothing changed', () => {
    expect(findingInWords(nothing, told, wording)).toBe(
      'Nothing changed beyond chance: repeat contacts stayed within their limits.',
    );
  });

  it('does not say that a metric stayed within limits which it left', () => {
    const judged = ['repeat_rate', 'nps'];
    expect(findingInWords(nothing, { ...told, judged }, wording)).toBe(
      'Nothing changed beyond chance: repeat contacts stayed within their limits. ' +
        'A rule of the control chart fired for net promoter score, but the numbers before and after do not bear a change out.',
    );
    expect(findingInWords(nothing, { ...told, steady: [] }, wording)).toBe(
      'A rule of the control chart fired for repeat contacts, but the numbers before and after do not bear a change out.',
    );
  });
});
