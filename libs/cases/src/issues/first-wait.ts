/**
 * The wait that a message begins which nobody took: the customer's first contact on the issue, without an agent and
 * without recorded seconds. It ends with the first answer of a person, or with the resolution if that comes first:
 * nobody waits for an answer on a matter that is settled.
 */
import { isUnit } from './contacts.ts';
import { answerIn } from './first-response.ts';
import type { Issue } from './issue.ts';

export interface FirstWait {
  readonly from: number;
  /** Position of the message. */
  readonly position: number;
  /** Position of the step that ended it and the moment at which it did; null while it lasts. */
  readonly end: { readonly position: number; readonly at: number } | null;
}

/** null where the first contact was taken at once, or there was none. */
export function firstWait({ contacts, life, steps }: Issue): FirstWait | null {
  const first = contacts.find(isUnit);
  if (first === undefined) return null;
  const { agent, waitSeconds } = first.step.event.body;
  if (agent !== null || waitSeconds !== null) return null;
  const { position } = first;
  const resolved = life.resolutions.find((resolution) => resolution > position) ?? Infinity;
  for (const contact of contacts) {
    if (contact.position <= position || contact.step.event.body.bot === true) continue;
    if (contact.position > resolved) break;
    const at = answerIn(contact.step);
    if (at !== null) return { from: first.step.event.at, position, end: { position: contact.position, at } };
  }
  const resolvedAt = steps[resolved]?.event.at;
  const end = resolvedAt === undefined ? null : { position: resolved, at: resolvedAt };
  return { from: first.step.event.at, position, end };
}
