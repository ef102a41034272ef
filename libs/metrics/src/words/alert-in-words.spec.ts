import { describe, expect, it } from '@jest/globals';
import { createIntl } from '@formatjs/intl';
import { alertInWords, type SaidAlert } from './alert-in-words.ts';
import { CATALOGUES } from './catalogues.ts';
import type { Language } from './language.ts';
import { createWording } from './wording.ts';

const wordingIn = (language: Language) =>
  createWording(createIntl({ locale: language, messages: { ...CATALOGUES[language] } }), 'Europe/Tallinn');

const ALERT: SaidAlert = {
  metric: 'repeat_rate',
  unit: 'share',
  slice: { dimension: 'team', name: 'Billing North' },
  filters: [],
  bucket: '2026-W46',
  isNow: false,
  value: 0.31,
  n: 1204,
  side: 'above',
  limit: 0.25,
  rule: null,
  centre: null,
};
const SIGNAL: SaidAlert = { ...ALERT, slice: null, side: 'below', limit: null, rule: 4, centre: 0.4 };

describe('an alert in words', () => {
  it('says number, place, bucket and threshold', () => {
    expect(alertInWords(ALERT, wordingIn('en'))).toBe(
      'Repeat rate, team: Billing North: 31% in week 46, 2026, above 25% (n\u00a0=\u00a01,204)',
    );
  });

  it('names the rule of the control chart, and what is usual', () => {
    expect(alertInWords(SIGNAL, wordingIn('en'))).toBe(
      'Repeat rate: 31% in week 46, 2026, below the usual 40%: eight in a row on one side (rule\u00a04) (n\u00a0=\u00a01,204)',
    );
  });

  it('of a state says now, and to what it is confined', () => {
    const said = {
      ...ALERT,
      slice: null,
      isNow: true,
      filters: [{ dimension: 'channel', in: ['phone', null] }],
    };
    expect(alertInWords(said, wordingIn('en'))).toBe(
      'Repeat rate: 31% now, above 25% (n\u00a0=\u00a01,204). Only channel phone and not known',
    );
  });

  it.each(['en', 'et', 'ru', 'fr'] as const)('has everything it says in %s', (language) => {
    for (const said of [ALERT, SIGNAL]) {
      const sentence = alertInWords(said, wordingIn(language));
      expect(sentence).not.toMatch(/alert\.|rule\.|dimension\.|undefined|[{}]/);
      expect(sentence).toContain('31');
    }
  });
});
