/**
 * The first sign that the receiving side of a handoff took the case up: an outbound contact, a contact taken by an agent,
 * a fact asked or recorded by an agent, a promise, putting the case on the customer or on hold, or its resolution, on the
 * case that was handed over and before it was handed on.
 *
 * - A bot's message is no touch: it goes out by itself whenever a case changes hands.
 * - What lies in the same update as a recorded handoff (same instant, same case) is the sender's doing unless it names the
 *   receiver: a clerk who fills in the form, answers and passes the case on in one step has not been relieved yet.
 * - The contact that shows an implicit handoff is a touch when an agent took it; a post on somebody's page is none.
 * - At TEAM level anybody of the receiving team will do, at AGENT level it is the receiving agent where one is named.
 */
import type { Handoff } from './handoffs.ts';
import type { Step } from './step.ts';

/** `end`: position among the steps of the case from which it is somebody else's. null when there is none. */
export function firstTouch(handoff: Handoff, end: number): Step | null {
  const { steps } = handoff.step.case;
  for (let index = handoff.step.index; index < end; index++) {
    const step = steps[index] as Step;
    if (touches(step, handoff)) return step;
  }
  return null;
}

/**
 * Seen only through what the receiving side did, or the follow-up case that it opened: nobody recorded when
 * responsibility moved, so how long the case had waited by then is not known.
 */
export const isSeenByTouch = (handoff: Handoff, touch: Step | null): boolean =>
  touch !== null && !isRecorded(handoff) && inSameUpdate(touch, handoff);

const isRecorded = ({ step }: Handoff): boolean => step.event.type === 'handoff';
const inSameUpdate = ({ event }: Step, { step }: Handoff): boolean => event.at === step.event.at;

function touches(step: Step, handoff: Handoff): boolean {
  const { event, resolves } = step;
  const ofSender = isRecorded(handoff) && inSameUpdate(step, handoff);
  switch (event.type) {
    case 'contact':
      return (
        (event.body.direction === 'outbound' || event.body.agent !== null) &&
        event.body.bot !== true &&
        isReceiver(handoff, event.body, ofSender)
      );
    case 'promise.made':
      return isReceiver(handoff, event.body, ofSender);
    case 'fact':
      return !ofSender && event.body.by === 'agent' && event.body.action !== 'cleared';
    case 'case.waiting':
      return !ofSender;
    default:
      return resolves && !ofSender;
  }
}

interface Holder {
  readonly team: string | null;
  readonly agent: string | null;
}

/** Who is not named is whoever holds the case, unless the receiver has to be named. */
function isReceiver(
  { level, toTeam, toAgent }: Handoff,
  { team, agent }: Holder,
  mustBeNamed: boolean,
): boolean {
  const otherTeam = team !== null && team !== toTeam;
  const otherAgent = level === 'AGENT' && agent !== null && toAgent !== null && agent !== toAgent;
  const named = team !== null || (agent !== null && agent === toAgent);
  return !otherTeam && !otherAgent && (named || !mustBeNamed);
}
