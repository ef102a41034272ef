/**
 * What came of a handoff: when the receiving side first touched it, until when it could have, whether the customer had
 * to chase before it did (orphan), the next repeat contact, rating and public contact, and a promise of the sender
 * that broke on the way.
 *
 * The receiving side has the case until it is handed on (at that level), resolved, closed by rule or merged. What comes
 * after it was handed on belongs to the next handoff: a case passed on untouched is one orphan, not two. Where the customer
 * comes back to another team about a case that nobody reopens, that team has it until it answered, or the case is
 * resolved or closed once more: somebody waits for an answer, whatever the status says.
 */
import { compareEvents } from '../events/logged-event.ts';
import type { CaseHistory } from './case-history.ts';
import { contactThatOpened, contactUpTo, isUnit, nextRepeatAfter, type Contact } from './contacts.ts';
import { firstTouch, isSeenByTouch } from './first-touch.ts';
import type { Handoff } from './handoffs.ts';
import type { KeptOrNot } from './promises.ts';
import { shareOfScale } from './rating-share.ts';
import { isPublic, type Step } from './step.ts';

export interface Aftermath {
  /** Milliseconds until the receiving side's first touch; null when there is none. */
  readonly firstTouch: number | null;
  /** Seen only through what the receiving side did: how long it had waited by then is not known. */
  readonly seenByTouch: boolean;
  /** When the receiving side had the case no longer, or nothing more to do on it; null while it has. */
  readonly spanEndedAt: number | null;
  readonly orphan: boolean;
  /** Milliseconds until the next repeat contact of the issue; null when there is none. */
  readonly nextRepeat: number | null;
  /** When the first promise of the sender broke after it; null when none did. */
  readonly droppedPromiseAt: number | null;
  /** When the last promise of the sender that stood at the handoff was kept or fell due; null when none stood. */
  readonly promisesSettledAt: number | null;
  /** First rating on the issue after it, 0 to 1 of its scale; null when there is none, or its scale is not known. */
  readonly ratedAfter: number | null;
  /** First public contact of the customer on the issue after it, praise left out. */
  readonly publicAfterAt: number | null;
}

/** Of the handoffs of one level, in their order. */
export function readAftermaths(
  handoffs: readonly Handoff[],
  steps: readonly Step[],
  contacts: readonly Contact[],
  promises: readonly KeptOrNot[],
): Aftermath[] {
  const latest = new Map<CaseHistory, Handoff>();
  const aftermaths: Aftermath[] = [];
  const firstRating = backwards(handoffs.length === 0 ? [] : ratingsOf(steps));
  const firstPost = backwards(contacts.filter((contact) => isUnit(contact) && isPublic(contact.step)));
  const promisesDueAfter = dueAfter(promises);
  for (const handoff of handoffs.toReversed()) {
    const { step, position } = handoff;
    const next = latest.get(step.case) ?? null;
    latest.set(step.case, handoff);
    const touch = firstTouch(handoff, next?.step.index ?? step.case.steps.length);
    const shownAt = whereShown(handoff, contacts);
    const repeat = nextRepeatAfter(contacts, shownAt);
    aftermaths.push({
      firstTouch: touch === null ? null : touch.event.at - step.event.at,
      seenByTouch: isSeenByTouch(handoff, touch),
      spanEndedAt: spanEndedAt(handoff, next, comesBack(handoff, contacts) ? touch : undefined),
      orphan: repeat?.repeat === 'chase' && leftAloneUntil(repeat, touch, next),
      nextRepeat: repeat === null ? null : repeat.step.event.at - step.event.at,
      ...promisesOfSender(handoff, promisesDueAfter(step.event.at)),
      ratedAfter: firstRating(position)?.share ?? null,
      publicAfterAt: firstPost(shownAt)?.step.event.at ?? null,
    });
  }
  return aftermaths.reverse();
}

/**
 * Up to where the log shows the handoff. A follow-up case that is opened for another team and the contact that opens it are
 * one thing, which sources write as two events of one moment: that contact is not what came after.
 */
function whereShown({ step, position }: Handoff, contacts: readonly Contact[]): number {
  if (step.event.type !== 'case.opened') return position;
  return contactThatOpened(contacts, step, position)?.position ?? position;
}

/** Whether the customer had to make this contact before the receiving side touched the case or passed it on. */
function leftAloneUntil(chase: Contact, touch: Step | null, next: Handoff | null): boolean {
  if (next !== null && next.position < chase.position) return false;
  return touch === null || compareEvents(touch.event, chase.step.event) >= 0;
}

/** Seen through a contact with which the customer wanted something. */
function comesBack({ position }: Handoff, contacts: readonly Contact[]): boolean {
  const contact = contactUpTo(contacts, position);
  return contact?.position === position && isUnit(contact);
}

/** `answer`: to the customer who came back, null while there is none; undefined where nobody did. */
function spanEndedAt(
  { step }: Handoff,
  next: Handoff | null,
  answer: Step | null | undefined,
): number | null {
  const { steps } = step.case;
  const handedOn = next?.step.index ?? steps.length;
  let atRest = answer !== undefined && step.state !== 'open';
  for (let index = step.index; index < handedOn; index++) {
    const current = steps[index] as Step;
    const { state, event } = current;
    if (state === 'open') atRest = false;
    else if (!atRest || ENDS.has(event.type) || current === answer) return event.at;
  }
  return next?.step.event.at ?? null;
}

const ENDS: ReadonlySet<string> = new Set(['case.resolved', 'case.closed', 'case.merged']);

/** A promise of the sender made before the handoff that was then neither kept nor due. */
function promisesOfSender(
  { position, step, fromTeam, fromAgent, toTeam }: Handoff,
  dueLater: readonly KeptOrNot[],
): Pick<Aftermath, 'droppedPromiseAt' | 'promisesSettledAt'> {
  let droppedPromiseAt: number | null = null;
  let promisesSettledAt: number | null = null;
  for (const { position: madeAt, team, agent, dueAt, keptAt } of dueLater) {
    const bySender = toTeam === fromTeam ? agent !== null && agent === fromAgent : team === fromTeam;
    if (!bySender || madeAt >= position || (keptAt !== null && keptAt <= step.event.at)) continue;
    const settledAt = Math.min(dueAt, keptAt ?? Infinity);
    promisesSettledAt = Math.max(promisesSettledAt ?? settledAt, settledAt);
    if (keptAt === null || keptAt > dueAt) droppedPromiseAt ??= dueAt;
  }
  return { droppedPromiseAt, promisesSettledAt };
}

/** Promises due after an instant, soonest first; to be asked for instants that only go back. */
function dueAfter(promises: readonly KeptOrNot[]): (at: number) => readonly KeptOrNot[] {
  const byDue = promises.toSorted((a, b) => a.dueAt - b.dueAt);
  let from = byDue.length;
  return (at) => {
    while ((byDue[from - 1]?.dueAt ?? -Infinity) > at) from -= 1;
    return from === byDue.length ? [] : byDue.slice(from);
  };
}

interface Rating {
  readonly position: number;
  readonly share: number | null;
}

function ratingsOf(steps: readonly Step[]): Rating[] {
  return steps.flatMap(({ event }, position) =>
    event.type === 'rating' ? [{ position, share: shareOfScale(event.body) }] : [],
  );
}

/** The first of a list after a position; quick when asked for positions that go back but for single steps. */
function backwards<T extends { readonly position: number }>(
  list: readonly T[],
): (position: number) => T | null {
  let first = list.length;
  return (position) => {
    while ((list[first - 1]?.position ?? -1) > position) first -= 1;
    while ((list[first]?.position ?? Infinity) <= position) first += 1;
    return list[first] ?? null;
  };
}
