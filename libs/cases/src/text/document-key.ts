import { fold } from '../values/fold.ts';
import { PACKS } from './languages/packs.ts';
import { phrase } from './pattern.ts';

const NOUNS = Object.values(PACKS).flatMap(({ documents }) =>
  Object.entries(documents.nouns).map(
    ([name, forms]) => [name, new RegExp(`^(?:${phrase(forms)})$`, 'u')] as const,
  ),
);

/** The noun in its first form: "saatekirja" and "saatekiri" are one document. An unknown noun is itself. */
export function documentKey(written: string): string {
  const folded = fold(written).trim();
  return NOUNS.find(([, forms]) => forms.test(folded))?.[0] ?? folded;
}
