import { blotOut } from './facts/reading.ts';
import type { LanguagePack } from './languages/language-pack.ts';
import { anyOf, isAnyFoundIn, spansOf } from './pattern.ts';

/** Whether the customer says that information or wish was given before. What others told, or was already done, is taken out first. */
export function isAlreadyTold(folded: string, { alreadyTold }: LanguagePack): boolean {
  const { phrases, never } = alreadyTold;
  return (
    isAnyFoundIn(phrases, folded) && isAnyFoundIn(phrases, blotOut(folded, spansOf(anyOf(never), folded)))
  );
}
