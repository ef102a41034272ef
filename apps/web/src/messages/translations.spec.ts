import { describe, expect, it } from '@jest/globals';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { createIntl } from 'react-intl';
import { type Catalogue, catalogueIn } from './catalogue.ts';
import { en } from './en.ts';
import { type Language, LANGUAGES } from './language.ts';
import { SAME_IN } from './same-words.fixture.ts';
import { createWords } from './words.ts';

const OTHERS = LANGUAGES.filter((language) => language !== 'en');
const COUNTS = [0, 1, 2, 5, 11, 21, 1.5];
const english: Catalogue = en;
const ids = Object.keys(en) as (keyof Catalogue)[];

describe.each(OTHERS)('the catalogue in %s', (language) => {
  it('has the messages of the English one', async () => {
    expect(Object.keys(await catalogueIn(language)).sort()).toEqual([...ids].sort());
  });

  it('asks for the same values', async () => {
    const messages = await catalogueIn(language);
    const differing = ids.filter((id) => argumentsOf(messages[id]) !== argumentsOf(english[id]));
    expect(differing).toEqual([]);
  });

  it('has words of its own, but for names, signs and commands', async () => {
    const messages = await catalogueIn(language);
    const alike = ids.filter(
      (id) => messages[id] === english[id] && /\p{L}{2}/u.test(literalOf(english[id])),
    );
    expect(alike.filter((id) => !SAME_IN[language].has(id))).toEqual([]);
  });
});

describe.each(LANGUAGES)('a number of things in %s', (language) => {
  it('has a form for every number', async () => {
    const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const messages = await catalogueIn(language);
    const lacking = ids.filter((id) =>
      pluralsOf(parse(messages[id])).some((forms) => {
        // A bare number, or what is the same whatever the number.
        if (forms.every((form) => form === 'other' || form.startsWith('='))) return false;
        return needed.some((form) => !forms.includes(form));
      }),
    );
    expect(lacking).toEqual([]);
  });

  it.each(COUNTS)('can be said of %d', async (count) => {
    const messages = await catalogueIn(language);
    const broken: string[] = [];
    const intl = createIntl({
      locale: language,
      messages: { ...messages },
      onError: (error) => broken.push(error.message),
    });
    const words = createWords(intl);
    for (const id of ids) {
      const names = argumentsOf(messages[id]).split(' ');
      words(id, Object.fromEntries(names.map((name) => [name, count])));
    }
    expect(broken).toEqual([]);
  });
});

it('French signs of two parts and quotes keep to their word', async () => {
  const messages = await catalogueIn('fr');
  expect(ids.filter((id) => /[ \u00A0](?!::)[:;?!»%]|«(?!\u202F)/u.test(messages[id]))).toEqual([]);
});

it.each([
  ['en', ['0 cases', '1 case', '2 cases', '5 cases', '11 cases', '21 cases', '1.5 cases']],
  [
    'et',
    ['0 juhtumit', '1 juhtum', '2 juhtumit', '5 juhtumit', '11 juhtumit', '21 juhtumit', '1,5 juhtumit'],
  ],
  ['ru', ['0 заявок', '1 заявка', '2 заявки', '5 заявок', '11 заявок', '21 заявка', '1,5 заявки']],
  ['fr', ['0 dossier', '1 dossier', '2 dossiers', '5 dossiers', '11 dossiers', '21 dossiers', '1,5 dossier']],
] as const satisfies readonly (readonly [Language, readonly string[]])[])(
  'cases are counted in %s',
  async (language, said) => {
    const words = createWords(
      createIntl({ locale: language, messages: { ...(await catalogueIn(language)) } }),
    );
    expect(COUNTS.map((count) => words('counts.case', { count }))).toEqual(said);
  },
);

function argumentsOf(text: string): string {
  const found = new Set<string>();
  walk(parse(text), (element) => {
    if (element.type !== TYPE.literal && element.type !== TYPE.pound) found.add(element.value);
  });
  return [...found].sort().join(' ');
}

function pluralsOf(elements: readonly MessageFormatElement[]): string[][] {
  const found: string[][] = [];
  walk(elements, (element) => {
    if (element.type === TYPE.plural) found.push(Object.keys(element.options));
  });
  return found;
}

/** What stands there whatever the values. */
function literalOf(text: string): string {
  let found = '';
  walk(parse(text), (element) => {
    if (element.type === TYPE.literal) found += element.value;
  });
  return found;
}

function walk(
  elements: readonly MessageFormatElement[],
  visit: (element: MessageFormatElement) => void,
): void {
  for (const element of elements) {
    visit(element);
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      for (const option of Object.values(element.options)) walk(option.value, visit);
    }
    if (element.type === TYPE.tag) walk(element.children, visit);
  }
}
