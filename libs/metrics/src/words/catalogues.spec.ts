import { describe, expect, it } from '@jest/globals';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { CATALOGUES } from './catalogues.ts';
import { LANGUAGES } from './language.ts';

/** Names of all arguments, in the order of the alphabet. */
function argumentsOf(elements: readonly MessageFormatElement[]): string[] {
  const names = elements.flatMap((element): string[] => {
    switch (element.type) {
      case TYPE.literal:
      case TYPE.pound:
        return [];
      case TYPE.tag:
        return argumentsOf(element.children);
      case TYPE.select:
      case TYPE.plural:
        return [element.value, ...Object.values(element.options).flatMap(({ value }) => argumentsOf(value))];
      default:
        return [element.value];
    }
  });
  return [...new Set(names)].toSorted();
}

describe.each(LANGUAGES)('what the server says in %s', (language) => {
  const english = Object.entries(CATALOGUES.en);
  const translated: Readonly<Record<string, string>> = CATALOGUES[language];

  it('is well-formed and asks for the values that English asks for', () => {
    const differing = english.filter(
      ([id, text]) => String(argumentsOf(parse(translated[id] ?? ''))) !== String(argumentsOf(parse(text))),
    );
    expect(differing.map(([id]) => id)).toEqual([]);
  });

  it('leaves nothing unsaid', () => {
    expect(english.filter(([id, text]) => text !== '' && !translated[id])).toEqual([]);
  });
});

it('French signs of two parts and quotes keep to their word', () => {
  const apart = Object.entries(CATALOGUES.fr).filter(([, text]) =>
    /[ \u00A0](?!::)[:;?!»%]|«(?!\u202F)/u.test(text),
  );
  expect(apart.map(([id]) => id)).toEqual([]);
});
