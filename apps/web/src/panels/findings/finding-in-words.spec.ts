import { describe, expect, it } from '@jest/globals';
import { createIntl } from 'react-intl';
import { answerOf, valueOf } from '../../fixtures/answer.ts';
import { createFormat } from '../../format/format.ts';
import { en } from '../../messages/en.ts';
import { createWords } from '../../messages/words.ts';
import { findingInWords } from './finding-in-words.ts';
import type { Finding } from './findings.ts';

const intl = createIntl({ locale: 'en', messages: en });
const words = createWords(intl);
const wording = {
  words,
  format: createFormat(intl, words, 'UTC'),
  nameOf: (_: string, name: string | null) => name ?? 'not known',
  listed: (texts: readonly string[]) => texts.join(' and '),
};
const { question, definitions } = answerOf({});
const told = {
  question,
  definitions: definitions.map((each) => ({ ...each, metric: 'repeat_rate' })),
  judged: ['repeat_rate'],
};
const nothing: Finding = {
  kind: 'no_change',
  metric: null,
  importance: 0,
  change: null,
  place: null,
  afterHow: null,
  caveats: [],
};

describe('a finding in words', () => {
  it('says what rose, from what to what, since when, that it is a change, and what most of it is', () => {
    const change = {
      side: 'high',
      rule: 4,
      since: '2026-03',
      against: 'earlier',
      before: valueOf(0.18),
      after: valueOf(0.23),
      by: ['reason', 'channel'],
      carriers: [{ key: ['billing', 'phone'], share: 0.7 }],
      mix: 0.1,
    };
    expect(findingInWords({ ...nothing, kind: 'change', metric: 'repeat_rate', change }, told, wording)).toBe(
      'Repeat contacts rose from 18% to 23% since Mar 2026: a real change; most of it is billing by phone.',
    );
  });

  it('says plainly when nothing changed', () => {
    expect(findingInWords(nothing, told, wording)).toBe(
      'Nothing changed beyond chance: Repeat contacts stayed within their limits.',
    );
  });
});
