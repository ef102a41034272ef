/**
 * How well a failure was made good: the share of these signs that hold, of those that apply. After the last failure
 * - fast: a person answered within an hour;
 * - one owner: it was handed over at most once more, and not straight back;
 * - word kept: promises that fell due were all kept on time (applies only where there was one);
 * - fair end: the issue was resolved within seven days, and still is.
 * A failure is a contact the customer had to make again, an angry or public one, a handoff at which something was
 * lost, or a promise that broke. null where nothing failed: there was nothing to recover.
 */
import type { Contact } from './contacts.ts';
import { isRepeat, isUnit } from './contacts.ts';
import { answerIn } from './first-response.ts';
import type { Issue } from './issue.ts';
import { isPublic } from './step.ts';

/** An answer within the hour is a fast one. */
export const FAST = 3_600_000;
/** A solution within seven days is one soon. */
export const SOON = 7 * 24 * FAST;

export interface Failure {
  readonly at: number;
  readonly position: number;
}

export function recoveryOf(issue: Issue): number | null {
  const failure = lastFailure(issue);
  if (failure === null) return null;
  const signs = [
    answeredFast(issue, failure),
    handedOverAtMostOnce(issue, failure),
    wordKept(issue, failure),
    resolvedSoon(issue, failure),
  ].filter((sign) => sign !== null);
  return signs.filter(Boolean).length / signs.length;
}

/** When the customer first praised us after the last contact that showed a failure; null when not. */
export function praisedAt({ contacts }: Issue): number | null {
  const last = contacts.findLast(isFailure)?.position ?? -1;
  return contacts.find(({ praise, position }) => praise && position > last)?.step.event.at ?? null;
}

/** A contact that shows that something failed. */
export const isFailure = (contact: Contact): boolean =>
  isRepeat(contact) ||
  (isUnit(contact) && (isPublic(contact.step) || (contact.step.event.body.sentiment ?? 0) < 0));

function lastFailure(issue: Issue): Failure | null {
  const failures: Failure[] = [];
  const contact = issue.contacts.findLast(isFailure);
  if (contact !== undefined) failures.push({ at: contact.step.event.at, position: contact.position });
  for (const handoff of issue.handoffs.TEAM) {
    const lost = issue.knowledge.handoffs.get(handoff)?.lost.size ?? 0;
    if (lost > 0) failures.push({ at: handoff.step.event.at, position: handoff.position });
  }
  const lastEventAt = issue.steps.at(-1)?.event.at ?? -Infinity;
  const brokenAt = issue.promises
    .filter(({ dueAt, keptAt }) => dueAt < lastEventAt && (keptAt === null || keptAt > dueAt))
    .reduce((latest, { dueAt }) => Math.max(latest, dueAt), -Infinity);
  const broken = issue.steps.findLastIndex(({ event }) => event.at <= brokenAt);
  if (broken !== -1) failures.push({ at: brokenAt, position: broken });
  return failures.reduce<Failure | null>(
    (last, failure) => (last === null || failure.position >= last.position ? failure : last),
    null,
  );
}

function answeredFast({ contacts }: Issue, { at, position }: Failure): boolean {
  return contacts.some((contact) => {
    if (contact.position < position || contact.step.event.body.bot === true) return false;
    const answeredAt = answerIn(contact.step);
    return answeredAt !== null && answeredAt >= at && answeredAt - at <= FAST;
  });
}

function handedOverAtMostOnce({ handoffs }: Issue, { position }: Failure): boolean {
  const after = handoffs.TEAM.filter((handoff) => handoff.position > position);
  return after.length <= 1 && !after.some(({ returned }) => returned);
}

function wordKept({ promises, steps }: Issue, { at }: Failure): boolean | null {
  const lastEventAt = steps.at(-1)?.event.at ?? -Infinity;
  const due = promises.filter(({ dueAt, keptAt }) => dueAt > at && (keptAt !== null || dueAt < lastEventAt));
  return due.length === 0 ? null : due.every(({ dueAt, keptAt }) => keptAt !== null && keptAt <= dueAt);
}

function resolvedSoon({ life, steps }: Issue, { at, position }: Failure): boolean {
  const resolution = life.resolutions.find((resolved) => resolved > position);
  const resolvedAt = resolution === undefined ? undefined : steps[resolution]?.event.at;
  return resolvedAt !== undefined && resolvedAt - at <= SOON && life.resolvedAt !== null;
}
