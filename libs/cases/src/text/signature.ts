import { anyOf } from './pattern.ts';
import type { LanguagePack } from './languages/language-pack.ts';

const LONGEST_SIGNATURE = 220;

/** Where the e-mail signature begins (at the closing formula or at "--"), or the length of the text when there is none. */
export function signatureStart(folded: string, pack: LanguagePack): number {
  const dashes = folded.search(/^-- *$/mu);
  if (dashes >= 0) return dashes;
  const closings = new RegExp(
    `(?<=^|[\\n.!?,] *)${anyOf(pack.names.closings).source}(?=[\\s,.!]*(?:\\n|\\p{L}|$))`,
    'gmu',
  );
  const last = [...folded.matchAll(closings)].at(-1);
  if (last === undefined || folded.length - last.index > LONGEST_SIGNATURE) return folded.length;
  return last.index;
}
