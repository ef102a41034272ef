/** What a column is used for: named by the server in the middle of a sentence, and by the page where somebody chooses it. */
import { type ColumnUse, SPOKEN_USES } from '@twicetold/metrics/mapping-uses';

type UseWords = { readonly [Use in ColumnUse as `use.${Use}`]: string };

const USES = Object.keys(SPOKEN_USES) as ColumnUse[];
const wordsOf = (said: (use: ColumnUse) => string) =>
  Object.fromEntries(USES.map((use) => [`use.${use}`, said(use)])) as UseWords;

export const spokenUses = wordsOf((use) => SPOKEN_USES[use]);

/** Of the words of the page where columns are mapped. */
export const usesIn = (mapping: UseWords): UseWords => wordsOf((use) => mapping[`use.${use}`]);
