import { describe, expect, it } from '@jest/globals';
import { createIntl } from 'react-intl';
import { NOTHING_HERE, REASONS } from '@twicetold/metrics/question';
import { type Catalogue, catalogueIn } from './catalogue.ts';
import { en } from './en.ts';
import { LANGUAGES, localeOf } from './language.ts';
import { createWords, messageFor, type MessageId } from './words.ts';

describe.each(LANGUAGES)('the catalogue in %s', (language) => {
  it('every message is well-formed ICU text', async () => {
    const messages = await catalogueIn(language);
    const values = everyArgument(messages);
    const broken: string[] = [];
    const intl = createIntl({
      locale: language,
      messages: { ...messages },
      onError: (error) => broken.push(error.message),
    });
    const words = createWords(intl);
    for (const id of Object.keys(messages) as MessageId[]) words(id, values);
    expect(broken).toEqual([]);
  });
});

describe('the catalogue', () => {
  const words = createWords(createIntl({ locale: 'en', messages: en }));

  it('counts one contact and two contacts', () => {
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
    expect(words(messageFor('unknown.no_promises_recorded', 'unknown.other'))).toBe(
      'This source records no promises.',
    );
    expect(words(messageFor('unknown.full_moon', 'unknown.other'), { code: 'full_moon' })).toBe(
      'It cannot be computed from what this source records (full_moon).',
    );
  });
});

/** All arguments that occur in the catalogue; a message ignores what it does not use. */
function everyArgument(messages: Catalogue): Record<string, number> {
  const found = Object.values(messages).flatMap((text) =>
    [...text.matchAll(/\{(\w+)/g)].map(([, name]) => name ?? ''),
  );
  return Object.fromEntries(found.map((name) => [name, 1]));
}

describe('the language', () => {
  it.each([
    [['en-US@posix'], 'en-US'],
    [['fi-FI', 'en-GB'], 'en-GB'],
    [['ru-EE', 'en-GB'], 'ru-EE'],
    [['fi-FI', 'et'], 'et'],
    [['fi-FI'], 'en'],
    [['frr'], 'en'],
    [[], 'en'],
  ])('of a reader who wants %j is %s', (wanted, locale) => {
    expect(localeOf(wanted)).toBe(locale);
  });

  it('chosen here wins over the browser, which still says whose French it is', () => {
    expect(localeOf(['en-GB', 'fr-CA'], 'fr')).toBe('fr-CA');
    expect(localeOf(['en-GB'], 'fr')).toBe('fr');
  });
});
