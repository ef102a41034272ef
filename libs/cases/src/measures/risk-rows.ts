import { conductOf } from '../issues/conduct.ts';
import { isUnit } from '../issues/contacts.ts';
import { answerIn } from '../issues/first-response.ts';
import type { Issue } from '../issues/issue.ts';
import { shareOfScale } from '../issues/rating-share.ts';
import { praisedAfterFailure, recoveryOf } from '../issues/recovery.ts';
import { isPublic } from '../issues/step.ts';
import type { MeasureRow } from './rows.ts';

/** The same for every case of the issue: the customer tells of the matter, not of our case numbers. */
export function riskRows(issue: Issue, variants: number): MeasureRow<'risk'>[] {
  const units = issue.contacts.filter(isUnit);
  const posts = units.filter(({ step }) => isPublic(step));
  const brokenAt = issue.promises
    .filter(({ dueAt, keptAt }) => keptAt === null || keptAt > dueAt)
    .map(({ dueAt }) => dueAt)
    .sort((a, b) => a - b);
  const ratings = issue.steps.map(({ event }) => (event.type === 'rating' ? shareOfScale(event.body) : null));
  const sentiments = issue.contacts.map(({ inbound, step }) => (inbound ? step.event.body.sentiment : null));
  const conduct = conductOf(issue.steps);
  const row = {
    variants,
    startedAt: units[0]?.step.event.at ?? issue.cases[0]?.openedAt ?? null,
    comebacks: units.filter(({ repeat }) => repeat === 'comeback').length,
    chases: units.filter(({ repeat }) => repeat === 'chase').length,
    repeatedFields: issue.knowledge.repetitions,
    returns: issue.handoffs.TEAM.filter(({ returned }) => returned).length,
    brokenAt1: brokenAt[0] ?? null,
    brokenAt2: brokenAt[1] ?? null,
    brokenAt3: brokenAt[2] ?? null,
    contradictions: issue.promises.filter(({ contradictory }) => contradictory).length,
    waited: waited(issue),
    lowestRating: lowest(ratings),
    lowestSentiment: lowest(sentiments),
    publicContacts: posts.length,
    reach: highest(posts.map(({ step }) => step.event.body.reach)),
    praised: praisedAfterFailure(issue),
    recovery: recoveryOf(issue),
    conductGood: conduct.good,
    conductBad: conduct.bad,
    resolvedAt: issue.life.resolvedAt,
  };
  return issue.cases.map(({ ordinal }) => ({ ...row, case: ordinal }));
}

/**
 * Seconds on the line as recorded, over all contacts of the customer. Where the first contact was a message that
 * nobody took (no agent, no seconds), the time until its first answer instead.
 */
function waited({ contacts }: Issue): number | null {
  let total: number | null = null;
  const units = contacts.filter(isUnit);
  for (const { step } of units) {
    const { waitSeconds } = step.event.body;
    if (waitSeconds !== null) total = (total ?? 0) + Math.round(waitSeconds * 1000);
  }
  const first = units[0];
  if (
    first === undefined ||
    first.step.event.body.agent !== null ||
    first.step.event.body.waitSeconds !== null
  ) {
    return total;
  }
  for (const { position, step } of contacts) {
    const answeredAt = position > first.position && step.event.body.bot !== true ? answerIn(step) : null;
    if (answeredAt !== null) return (total ?? 0) + answeredAt - first.step.event.at;
  }
  return total;
}

function lowest(values: readonly (number | null)[]): number | null {
  return values.reduce(
    (least, value) => (value !== null && value < (least ?? Infinity) ? value : least),
    null,
  );
}

function highest(values: readonly (number | null)[]): number | null {
  const most = values.reduce((most, value) => (value !== null && value > (most ?? -1) ? value : most), null);
  return most === null ? null : Math.round(most);
}
