/** The issue of one case, told from what had happened by `asOf`. null when the case did not exist yet. */
import type { LoggedEvent } from '../events/logged-event.ts';
import type { CaseHistory } from '../issues/case-history.ts';
import { readIssue, type Issue } from '../issues/issue.ts';
import { partition } from '../issues/partition.ts';
import { readCases } from '../issues/read-cases.ts';
import { variantBit } from '../issues/variants.ts';
import { caseRow } from '../measures/case-row.ts';
import { riskFacts } from '../measures/risk-facts.ts';
import { storyFacts } from './story-facts.ts';
import { storyHandoffs } from './story-handoffs.ts';
import { storyLegs } from './story-legs.ts';
import { storyReadings } from './story-readings.ts';
import type { IssueStory, PromiseFate, StoryEvent, StoryOptions, StoryPromise } from './story-types.ts';

/** `events` are those of the case's customer; later ones and those of other issues are left out here. */
export function issueStory(events: readonly LoggedEvent[], options: StoryOptions): IssueStory | null {
  const { caseId, asOf } = options;
  const issue = issueOf(events, options);
  const history = issue?.cases.find(({ id }) => id === caseId);
  if (issue === null || history === undefined) return null;
  return {
    caseId,
    issueCases: issue.cases.map(({ id }) => id),
    caseRow: caseRow(history),
    riskRow: riskFacts(issue),
    events: storyEvents(issue),
    legs: storyLegs(issue, asOf),
    handoffs: storyHandoffs(issue),
    promises: storyPromises(issue, asOf),
    facts: storyFacts(issue),
    evidence: issue.knowledge.evidence,
    readings: storyReadings(issue),
  };
}

/** The issue that the case belongs to, as it stood at `asOf`. */
export function issueOf(
  events: readonly LoggedEvent[],
  { caseId, variant, asOf }: StoryOptions,
): Issue | null {
  const cases = readCases(events.filter(({ at }) => at <= asOf));
  const ordinal = cases.findIndex(({ id }) => id === caseId);
  if (ordinal === -1) return null;
  const bit = variantBit(variant);
  const own = partition(cases).find(
    ({ variants, ordinals }) => (variants & bit) !== 0 && ordinals.includes(ordinal),
  );
  return own === undefined ? null : readIssue(own.ordinals.map((each) => cases[each] as CaseHistory));
}

function storyEvents({ steps, contacts }: Issue): StoryEvent[] {
  const contactAt = new Map(contacts.map((contact) => [contact.position, contact]));
  return steps.map((step, position) => {
    const contact = contactAt.get(position);
    return {
      event: step.event,
      team: step.team,
      agent: step.agent,
      repeat: contact?.repeat ?? null,
      praise: contact?.praise ?? false,
      answersUs: step.answersUs,
    };
  });
}

function storyPromises({ promises }: Issue, asOf: number): StoryPromise[] {
  return promises.map(({ event, dueAt, keptAt, team, contradictory }) => ({
    case: event.case,
    promise: event.body.promise,
    eventId: event.id,
    what: event.body.what,
    madeAt: event.at,
    dueAt,
    keptAt,
    fate: fateOf(dueAt, keptAt, asOf),
    contradictory,
    team,
  }));
}

/** Kept at the very moment it was due is on time; due at the very moment of `asOf` and not kept is broken. */
export function fateOf(dueAt: number, keptAt: number | null, asOf: number): PromiseFate {
  if (keptAt !== null && keptAt <= asOf) return keptAt <= dueAt ? 'on_time' : 'late';
  return dueAt <= asOf ? 'broken' : 'pending';
}
