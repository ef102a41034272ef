/** What drives the word-of-mouth risk of an issue by the end of its events: the definition of each field of a risk row. */
import { isBadlyPut } from '../issues/conduct.ts';
import { isUnit } from '../issues/contacts.ts';
import { firstWait } from '../issues/first-wait.ts';
import type { Issue } from '../issues/issue.ts';
import { shareOfScale } from '../issues/rating-share.ts';
import { praisedAt, recoveryOf } from '../issues/recovery.ts';
import { secondFailureAt } from '../issues/second-failure.ts';
import { isPublic, type Step } from '../issues/step.ts';
import type { MeasureRow } from './rows.ts';

/** Of an issue, whatever its cases: the customer tells of the matter, not of our case numbers. */
export type RiskFacts = Omit<MeasureRow<'risk'>, 'variants' | 'case' | 'from' | 'until'>;

export function riskFacts(issue: Issue): RiskFacts {
  const units = issue.contacts.filter(isUnit);
  const posts = units.filter(({ step }) => isPublic(step));
  const brokenAt = issue.promises
    .filter(({ dueAt, keptAt }) => keptAt === null || keptAt > dueAt)
    .map(({ dueAt }) => dueAt)
    .sort((a, b) => a - b);
  const inbound = issue.contacts.filter((contact) => contact.inbound);
  const wait = firstWait(issue);
  return {
    startedAt: units[0]?.step.event.at ?? issue.cases[0]?.openedAt ?? null,
    comebacks: units.filter(({ repeat }) => repeat === 'comeback').length,
    chases: units.filter(({ repeat }) => repeat === 'chase').length,
    secondFailureAt: secondFailureAt(issue.contacts, issue.promises),
    repeatedFields: issue.knowledge.repetitions,
    returns: issue.handoffs.TEAM.filter(({ returned }) => returned).length,
    brokenAt1: brokenAt[0] ?? null,
    brokenAt2: brokenAt[1] ?? null,
    brokenAt3: brokenAt[2] ?? null,
    contradictions: issue.promises.filter(({ contradictory }) => contradictory).length,
    waited: waitedOnLine(units.map(({ step }) => step.event.body.waitSeconds)),
    waitingFrom: wait?.from ?? null,
    answeredAt: wait?.end?.at ?? null,
    lowestRating: lowest(issue.steps.map(lowRating)),
    lowestSentiment: lowest(inbound.map(({ step }) => step.event.body.sentiment)),
    publicContacts: posts.length,
    reach: highest(posts.map(({ step }) => step.event.body.reach)),
    praisedAt: praisedAt(issue),
    recovery: recoveryOf(issue),
    badlyPut: issue.contacts.filter(({ step }) => isBadlyPut(step)).length,
    resolvedAt: issue.life.resolvedAt,
  };
}

function waitedOnLine(seconds: readonly (number | null)[]): number | null {
  const known = seconds.filter((each) => each !== null);
  return known.length === 0 ? null : known.reduce((sum, each) => sum + Math.round(each * 1000), 0);
}

/** As a share of its scale, where it is in the lower half: only such a rating drives risk. */
export function lowRating({ event }: Step): number | null {
  const share = event.type === 'rating' ? shareOfScale(event.body) : null;
  return share !== null && share < 0.5 ? share : null;
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
