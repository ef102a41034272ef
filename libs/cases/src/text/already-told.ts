import { blotOut } from './facts/reading.ts';
import type { LanguagePack } from './languages/language-pack.ts';
import { anyOf, isAnyFoundIn, isFoundIn, spansOf } from './pattern.ts';
import { sentences } from './sentences.ts';

/** Whether the customer says that information or wish was given before. What others told, or was already done, is taken out first. */
export function isAlreadyTold(folded: string, pack: LanguagePack): boolean {
  const { phrases, never } = pack.alreadyTold;
  const isTold = (text: string): boolean => isAnyFoundIn(phrases, text) || hasTwoCues(text, pack);
  return isTold(folded) && isTold(blotOut(folded, spansOf(anyOf(never), folded)));
}

function hasTwoCues(folded: string, { alreadyTold: { cues } }: LanguagePack): boolean {
  if (cues === undefined) return false;
  return sentences(folded).some((span) => {
    const has = (words: readonly string[]): boolean =>
      isFoundIn(anyOf(words), folded.slice(span.start, span.end));
    if (has(cues.said)) return has(cues.same) || has(cues.place) || has(cues.earlier);
    return has(cues.place) && has(cues.same);
  });
}
