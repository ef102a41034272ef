import type { LanguagePack } from './languages/language-pack.ts';
import { anyOf, isFoundIn } from './pattern.ts';
import { sentences } from './sentences.ts';
import { CONDUCT_TAGS, type ConductTag } from './text-types.ts';

/** Tags that a question cannot carry: "Shall I book a technician for tomorrow?" is no action. */
const STATEMENTS: ReadonlySet<ConductTag> = new Set(['next_step', 'excuse', 'ownership', 'acknowledgement']);

export function conductOf(folded: string, { conduct }: LanguagePack): ConductTag[] {
  const statements = sentences(folded)
    .map((span) => folded.slice(span.start, span.end))
    .filter((sentence) => !sentence.trim().endsWith('?'))
    .join(' ');
  return CONDUCT_TAGS.filter((tag) =>
    isFoundIn(anyOf(conduct[tag]), STATEMENTS.has(tag) ? statements : folded),
  );
}
