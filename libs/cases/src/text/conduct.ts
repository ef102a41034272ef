import { blotOut } from './facts/reading.ts';
import type { LanguagePack } from './languages/language-pack.ts';
import { anyOf, isAnyFoundIn, spansOf } from './pattern.ts';
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
    if (!isAnyFoundIn(conduct[tag], said)) return false;
    const other = notConduct?.[tag];
    return other === undefined || isAnyFoundIn(conduct[tag], blotOut(said, spansOf(anyOf(other), said)));
  });
}
