import { anyOf, oncePer, matchesOf } from './pattern.ts';
import type { LanguagePack } from './languages/language-pack.ts';

const LONGEST_SIGNATURE = 220;

const closingsOf = oncePer(
  ({ names }: LanguagePack) =>
    new RegExp(`(?<=^|[\\n.!?,] *)${anyOf(names.closings).source}(?=[\\s,.!]*(?:\\n|\\p{L}|$))`, 'gmu'),
);

/** Where the e-mail signature begins (at the closing formula or at "--"), or the length of the text when there is none. */
export function signatureStart(folded: string, pack: LanguagePack): number {
  const dashes = folded.search(/^-- *$/mu);
  if (dashes >= 0) return dashes;
  const last = matchesOf(closingsOf(pack), folded).at(-1);
  if (last === undefined || folded.length - last.index > LONGEST_SIGNATURE) return folded.length;
  return last.index;
}
