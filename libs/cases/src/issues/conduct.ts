/**
 * How the organisation spoke, read off its agents' messages. A machine's messages have no conduct.
 * Good: acknowledgement, apology, ownership, a concrete next step. Bad: excuse, empty phrase, argument, persuasion.
 * A message may be both.
 */
import type { ConductTag } from '../events/message-reading.ts';
import { isContact, type ContactStep, type Step } from './step.ts';

const BAD: ReadonlySet<ConductTag> = new Set(['excuse', 'empty_phrase', 'argument', 'persuasion']);

export interface ConductCounts {
  /** Messages with at least one good tag; null where none was read. */
  readonly good: number | null;
  readonly bad: number | null;
}

/** Whether an agent's message shows an excuse, an empty phrase, argument or persuasion. */
export function isBadlyPut({ event: { body } }: ContactStep): boolean {
  if (body.direction !== 'outbound' || body.bot === true) return false;
  return body.read?.conduct.some((tag) => BAD.has(tag)) ?? false;
}

export function conductOf(steps: readonly Step[]): ConductCounts {
  let read = 0;
  let good = 0;
  let bad = 0;
  for (const step of steps) {
    if (!isContact(step) || step.event.body.direction !== 'outbound' || step.event.body.bot === true)
      continue;
    const reading = step.event.body.read ?? null;
    if (reading === null || reading.language === 'other') continue;
    read += 1;
    if (reading.conduct.some((tag) => !BAD.has(tag))) good += 1;
    if (reading.conduct.some((tag) => BAD.has(tag))) bad += 1;
  }
  return read === 0 ? { good: null, bad: null } : { good, bad };
}
