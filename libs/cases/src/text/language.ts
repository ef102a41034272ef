import { fold } from '../values/fold.ts';
import { anyOf, matchesOf } from './pattern.ts';
import { PACKS } from './languages/packs.ts';
import { TEXT_LANGUAGES, type TextLanguage, type TextMessage } from './text-types.ts';

const FUNCTION_WORDS = TEXT_LANGUAGES.map(
  (language) => [language, anyOf(PACKS[language].functionWords)] as const,
);

/** The language whose function words are most frequent; null when none leads. */
export function languageOf(text: string): TextLanguage | null {
  const folded = fold(text);
  const counts = FUNCTION_WORDS.map(([language, words]) => ({
    language,
    count: matchesOf(words, folded).length,
  }));
  counts.sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  if (first !== undefined && first.count > (second?.count ?? 0)) return first.language;
  return /[а-я]/u.test(folded) ? 'ru' : /[õäöü]/u.test(folded) ? 'et' : /[éèêçà]/u.test(folded) ? 'fr' : null;
}

/** A message too short to tell ("5123 4567") is in the language of its conversation. */
export function languagesOf(
  messages: readonly TextMessage[],
  own: readonly string[],
): (TextLanguage | null)[] {
  const stated = messages.find((message) => message.language !== undefined)?.language;
  const whole = languageOf(own.join('\n')) ?? stated ?? null;
  return messages.map((message, place) => {
    if (message.language !== undefined) return message.language;
    const text = own[place] ?? '';
    return text.length < 25 && !/[а-я]/iu.test(text)
      ? (whole ?? languageOf(text))
      : (languageOf(text) ?? whole);
  });
}
