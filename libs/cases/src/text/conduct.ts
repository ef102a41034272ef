import { blotOut } from './facts/reading.ts';
import type { LanguagePack } from './languages/language-pack.ts';
import { anyOf, isFoundIn, spansOf } from './pattern.ts';
import { sentences } from './sentences.ts';
import { CONDUCT_TAGS, type ConductTag } from './text-types.ts';

/** Tags that a question cannot carry: "Shall I book a technician for tomorrow?" is no action. */
const STATEMENTS: ReadonlySet<ConductTag> = new Set(['next_step', 'excuse', 'ownership', 'acknowledgement']);

export function conductOf(folded: string, { conduct, notConduct }: LanguagePack): ConductTag[] {
  const statements = sentences(folded)
    .map((span) => folded.slice(span.start, span.end))
    .filter((sentence) => !sentence.trim().endsWith('?'))
    .join(' ');
  return CONDUCT_TAGS.filter((tag) => {
    const said = STATEMENTS.has(tag) ? statements : folded;
    const other = notConduct?.[tag];
    return isFoundIn(
      anyOf(conduct[tag]),
      other === undefined ? said : blotOut(said, spansOf(anyOf(other), said)),
    );
  });
}
