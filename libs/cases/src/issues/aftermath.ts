/**
 * What came of a handoff: when the receiving side first touched it, whether the customer had to chase before anybody
 * did (orphan), the next repeat contact, and a promise of the sender that broke on the way.
 *
 * A touch is an outbound contact, a contact taken by an agent, a fact by an agent, a promise or a resolution, on the
 * case that was handed over and before it was handed on. The contact that shows an implicit handoff is a touch when an
 * agent took it; a post on somebody's page is none.
 */
import { compareEvents } from '../events/logged-event.ts';
import type { CaseHistory } from './case-history.ts';
import { nextRepeatAfter, type Contact } from './contacts.ts';
import type { Handoff } from './handoffs.ts';
import type { KeptOrNot } from './promises.ts';
import type { Step } from './step.ts';

export interface Aftermath {
  /** Milliseconds until the receiving side's first touch; null when there is none. */
  readonly firstTouch: number | null;
  readonly orphan: boolean;
  /** Milliseconds until the next repeat contact of the issue; null when there is none. */
  readonly nextRepeat: number | null;
  readonly droppedPromiseAt: number | null;
}

/** Of the handoffs of one level, in their order. */
export function readAftermaths(
  handoffs: readonly Handoff[],
  contacts: readonly Contact[],
  promises: readonly KeptOrNot[],
): Aftermath[] {
  const handedOn = new Map<CaseHistory, number>();
  const aftermaths: Aftermath[] = [];
  const broken = promises
    .filter(({ dueAt, keptAt }) => keptAt === null || keptAt > dueAt)
    .sort((a, b) => a.dueAt - b.dueAt);
  let dueLater = broken.length;
  for (const handoff of handoffs.toReversed()) {
    const { step } = handoff;
    while ((broken[dueLater - 1]?.dueAt ?? -Infinity) > step.event.at) dueLater -= 1;
    const touch = firstTouch(handoff, handedOn.get(step.case) ?? step.case.steps.length);
    handedOn.set(step.case, step.index);
    const chase = nextRepeatAfter(contacts, handoff.position);
    aftermaths.push({
      firstTouch: touch === null ? null : touch.event.at - step.event.at,
      orphan: chase !== null && (touch === null || compareEvents(touch.event, chase.step.event) >= 0),
      nextRepeat: chase === null ? null : chase.step.event.at - step.event.at,
      droppedPromiseAt: droppedPromiseAt(handoff, broken, dueLater),
    });
  }
  return aftermaths.reverse();
}

function firstTouch(handoff: Handoff, end: number): Step | null {
  const { steps } = handoff.step.case;
  for (let index = handoff.step.index; index < end; index++) {
    const step = steps[index] as Step;
    if (touches(step, handoff)) return step;
  }
  return null;
}

function touches({ event, resolves }: Step, { toTeam, toAgent }: Handoff): boolean {
  const byReceiver = (team: string | null, agent: string | null) =>
    (team ?? toTeam) === toTeam && (agent === null || toAgent === null || agent === toAgent);
  switch (event.type) {
    case 'contact':
      return (
        (event.body.direction === 'outbound' || event.body.agent !== null) &&
        byReceiver(event.body.team, event.body.agent)
      );
    case 'promise.made':
      return byReceiver(event.body.team, event.body.agent);
    case 'fact':
      return event.body.by === 'agent' && event.body.action !== 'cleared';
    default:
      return resolves;
  }
}

/** `broken`: promises not kept when they were due, in the order they were due, those due after the handoff from `from`. */
function droppedPromiseAt(
  { position, fromTeam, fromAgent, toTeam }: Handoff,
  broken: readonly KeptOrNot[],
  from: number,
): number | null {
  for (let i = from; i < broken.length; i++) {
    const { position: madeAt, team, agent, dueAt } = broken[i] as KeptOrNot;
    const bySender = toTeam === fromTeam ? agent !== null && agent === fromAgent : team === fromTeam;
    if (bySender && madeAt < position) return dueAt;
  }
  return null;
}
