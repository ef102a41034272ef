import { anyOf, oncePer, matchesOf } from './pattern.ts';
import type { LanguagePack } from './languages/language-pack.ts';

const LONGEST_SIGNATURE = 220;

const closingsOf = oncePer(
  ({ names }: LanguagePack) =>
    new RegExp(`(?<=^|[\\n.!?,] *)${anyOf(names.closings).source}(?=[\\s,.!]*(?:\\n|\\p{L}|$))`, 'gmu'),
);

/** A line of a full name alone, after an empty one: signed without a closing formula. */
const NAME_ALONE =
  /(?<=\n[ \t]*\n)\p{Lu}[\p{L}'’.-]*(?: (?:de|van|von|der|le|la|du|al) ?)?(?: \p{Lu}[\p{L}'’.-]*){1,3}[ \t]*,?[ \t]*(?=\n|$)/gu;

/** Where the e-mail signature begins (at the closing formula, at "--" or a name alone), or the length of the text when there is none. */
export function signatureStart(text: string, folded: string, pack: LanguagePack): number {
  const dashes = folded.search(/^-- *$/mu);
  if (dashes >= 0) return dashes;
  const starts = [matchesOf(closingsOf(pack), folded).at(-1), matchesOf(NAME_ALONE, text).at(-1)]
    .map((match) => match?.index ?? text.length)
    .filter((start) => text.slice(start).trimEnd().length <= LONGEST_SIGNATURE);
  return Math.min(text.length, ...starts);
}
