import { describe, expect, it } from '@jest/globals';
import { createIntl } from 'react-intl';
import { NOTHING_HERE, REASONS } from '@twicetold/metrics/question';
import { en } from './en.ts';
import { localeOf } from './language.ts';
import { createWords, messageFor } from './words.ts';

describe('the catalogue', () => {
  it('every message is well-formed ICU text', () => {
    const broken: string[] = [];
    const intl = createIntl({ locale: 'en', messages: en, onError: (error) => broken.push(error.message) });
    for (const id of Object.keys(en)) intl.formatMessage({ id }, everyArgument());
    expect(broken).toEqual([]);
  });

  it('counts one contact and two contacts', () => {
    const words = createWords(createIntl({ locale: 'en', messages: en }));
    expect([words('counts.contact', { count: 1 }), words('counts.contact', { count: 1200 })]).toEqual([
      '1 contact',
      '1,200 contacts',
    ]);
  });

  it('every reason for not knowing a number is said in words', () => {
    const unsaid = Object.keys(REASONS).filter(
      (code) => !NOTHING_HERE.has(code) && !(`unknown.${code}` in en),
    );
    expect(unsaid).toEqual([]);
  });

  it('a reason nobody has put into words yet falls back', () => {
    expect(messageFor('unknown.no_facts', 'unknown.other')).toBe('unknown.no_facts');
    expect(messageFor('unknown.full_moon', 'unknown.other')).toBe('unknown.other');
  });
});

/** All arguments that occur in the catalogue; a message ignores what it does not use. */
function everyArgument(): Record<string, number> {
  const found = Object.values(en).flatMap((text) =>
    [...text.matchAll(/\{(\w+)/g)].map(([, name]) => name ?? ''),
  );
  return Object.fromEntries(found.map((name) => [name, 1]));
}

describe('the language', () => {
  it.each([
    [['en-US@posix'], 'en-US'],
    [['fi-FI', 'en-GB'], 'en-GB'],
    [['fi-FI'], 'en'],
    [[], 'en'],
  ])('of a reader who wants %j is %s', (wanted, locale) => {
    expect(localeOf(wanted)).toBe(locale);
  });
});
