/**
 * First customer contact to the first answer: the first outbound contact after it, or the moment an agent took a
 * contact of the customer itself (a call, a visit), known where the seconds waited are. A reopening does not start it
 * anew. People and bots apart.
 */
import type { CaseHistory } from './case-history.ts';
import { isContact, isInbound, type ContactStep } from './step.ts';

export interface FirstResponse {
  readonly firstContactAt: number | null;
  /** Milliseconds; null while there is none. */
  readonly human: number | null;
  readonly bot: number | null;
}

export function readFirstResponse({ steps }: CaseHistory): FirstResponse {
  const first = steps.findIndex(isInbound);
  if (first === -1) return { firstContactAt: null, human: null, bot: null };
  const firstContactAt = (steps[first] as ContactStep).event.at;
  let human: number | null = null;
  let bot: number | null = null;
  for (let i = first; i < steps.length; i++) {
    const step = steps[i];
    if (step === undefined || !isContact(step)) continue;
    const answeredAt = answerIn(step);
    if (answeredAt === null) continue;
    const passed = answeredAt - firstContactAt;
    if (step.event.body.bot === true) bot = Math.min(bot ?? Infinity, passed);
    else human = Math.min(human ?? Infinity, passed);
  }
  return { firstContactAt, human, bot };
}

/** When this contact is an answer: that moment. */
export function answerIn({ event }: ContactStep): number | null {
  const { direction, agent, bot, waitSeconds } = event.body;
  if (direction === 'outbound') return event.at;
  if (waitSeconds === null || (agent === null && bot !== true)) return null;
  return event.at + Math.round(waitSeconds * 1000);
}
