/**
 * The risk row of a case after every moment that moved it, so that risk can be drawn over time. The issue is followed
 * as it came about: a follow-up case counts from when it was opened.
 */
import type { LoggedEvent } from '../events/logged-event.ts';
import type { CaseHistory } from '../issues/case-history.ts';
import { lineagesOf } from '../issues/lineages.ts';
import { inOrderOnce, readCases } from '../issues/read-cases.ts';
import { variantBit } from '../issues/variants.ts';
import { statesOfLineages, within } from '../measures/risk-rows.ts';
import type { RiskFacts } from '../measures/risk-facts.ts';
import { factsAt, RISK_INSTANTS, sameFacts, type RiskState } from '../measures/risk-states.ts';
import { issueOf } from './issue-story.ts';
import type { RiskMoment, StoryOptions } from './story-types.ts';

export function riskRowsOver(events: readonly LoggedEvent[], options: StoryOptions): RiskMoment[] {
  const final = issueOf(events, options);
  if (final === null) return [];
  const ids = new Set(final.cases.map(({ id }) => id));
  const own = inOrderOnce(events.filter((event) => ids.has(event.case) && event.at <= options.asOf));
  const cases = readCases(own);
  const eventAt = new Map(own.map(({ at, id }) => [at, id]));
  const moments = statesOf(cases, own, options).flatMap(({ from, until, facts }) =>
    [from, ...instantsWithin(facts, from, until ?? options.asOf + 1)].map((at) => ({
      at,
      eventId: eventAt.get(at) ?? null,
      row: facts,
    })),
  );
  return moments.filter(
    ({ at, row }, i) => i === 0 || !seenAlike((moments[i - 1] as RiskMoment).row, row, at),
  );
}

/** When something that the state says in advance came true: a promise broke, all was resolved. */
function instantsWithin(facts: RiskFacts, from: number, until: number): number[] {
  const instants = RISK_INSTANTS.map((field) => facts[field]);
  const inside = instants.filter((at): at is number => at !== null && at > from && at < until);
  return [...new Set(inside)].sort((a, b) => a - b);
}

/** Whether nothing moved with the moment at which the second facts begin to hold. */
function seenAlike(before: RiskFacts, now: RiskFacts, at: number): boolean {
  return before !== now && sameFacts(factsAt(before, at - 1), factsAt(now, at));
}

/** Before the case itself was heard of, its issue is that of the first of them. */
function statesOf(
  cases: readonly CaseHistory[],
  events: readonly LoggedEvent[],
  { caseId, variant }: StoryOptions,
): RiskState[] {
  const bit = variantBit(variant);
  const lineages = lineagesOf(cases)
    .filter(({ variants }) => (variants & bit) !== 0)
    .sort((a, b) => a.from - b.from);
  const statesOfLineage = statesOfLineages(cases, []);
  const born = cases.find(({ id }) => id === caseId)?.steps[0]?.event.at ?? -Infinity;
  const followed = (id: string | undefined) =>
    lineages
      .filter(({ ordinals }) => ordinals.some((ordinal) => cases[ordinal]?.id === id))
      .flatMap((lineage) => within(statesOfLineage(lineage), lineage.from, lineage.until));
  return [...within(followed(events[0]?.case), -Infinity, born), ...within(followed(caseId), born, null)];
}
