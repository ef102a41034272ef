/**
 * First customer contact to the first answer: the first outbound contact after it, or the moment an agent took a
 * contact of the customer itself (a call, a visit), known where the seconds waited are. A reopening does not start it
 * anew. People and bots apart. A conversation with a person of which no wait is recorded is an answer of unknown time: an
 * outbound contact weeks later is not the first one, and a wait of 0 would be made up.
 */
import type { CaseHistory } from './case-history.ts';
import { isContact, isInbound, type ContactStep } from './step.ts';

export interface FirstResponse {
  readonly firstContactAt: number | null;
  /** Milliseconds; null while there is none, and where it is not timed. */
  readonly human: number | null;
  readonly bot: number | null;
  /** A person had spoken with the customer before any answer of which the time is known. */
  readonly notTimed: boolean;
}

export function readFirstResponse({ steps }: CaseHistory): FirstResponse {
  const first = steps.findIndex(isInbound);
  if (first === -1) return { firstContactAt: null, human: null, bot: null, notTimed: false };
  const firstContactAt = (steps[first] as ContactStep).event.at;
  let human: number | null = null;
  let bot: number | null = null;
  let spoken = Infinity;
  for (let i = first; i < steps.length; i++) {
    const step = steps[i];
    if (step === undefined || !isContact(step)) continue;
    if (isSpokenWithoutWait(step)) spoken = Math.min(spoken, step.event.at - firstContactAt);
    const answeredAt = answerIn(step);
    if (answeredAt === null) continue;
    const passed = answeredAt - firstContactAt;
    if (step.event.body.bot === true) bot = Math.min(bot ?? Infinity, passed);
    else human = Math.min(human ?? Infinity, passed);
  }
  const notTimed = spoken < Infinity && spoken <= (human ?? Infinity);
  return { firstContactAt, human: notTimed ? null : human, bot, notTimed };
}

/** A mail that lies with somebody has an agent, too; only what was spoken has a length. */
function isSpokenWithoutWait({ event }: ContactStep): boolean {
  const { direction, agent, bot, waitSeconds, durationSeconds } = event.body;
  return (
    direction === 'inbound' &&
    agent !== null &&
    bot !== true &&
    waitSeconds === null &&
    durationSeconds !== null
  );
}

/** When this contact is an answer: that moment. */
export function answerIn({ event }: ContactStep): number | null {
  const { direction, agent, bot, waitSeconds } = event.body;
  if (direction === 'outbound') return event.at;
  if (waitSeconds === null || (agent === null && bot !== true)) return null;
  return event.at + Math.round(waitSeconds * 1000);
}
