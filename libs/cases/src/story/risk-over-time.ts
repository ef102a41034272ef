/**
 * The risk row of a case after every moment that moved it, so that risk can be drawn over time: each is the fold of
 * what had happened by then. The issue is followed as it came about: a follow-up case counts from when it was opened.
 */
import type { LoggedEvent } from '../events/logged-event.ts';
import { inOrderOnce } from '../issues/read-cases.ts';
import { variantBit } from '../issues/variants.ts';
import { riskRows } from '../measures/risk-rows.ts';
import type { MeasureRow } from '../measures/rows.ts';
import { issueOf } from './issue-story.ts';
import type { RiskMoment, StoryOptions } from './story-types.ts';

export function riskRowsOver(events: readonly LoggedEvent[], options: StoryOptions): RiskMoment[] {
  const final = issueOf(events, options);
  if (final === null) return [];
  const ids = new Set(final.cases.map(({ id }) => id));
  const own = inOrderOnce(events.filter((event) => ids.has(event.case) && event.at <= options.asOf));
  const moments: RiskMoment[] = [];
  let before: MeasureRow<'risk'> | null = null;
  own.forEach((event, i) => {
    // What happened at one instant is one moment: half of an update is a state the case was never in.
    if (own[i + 1]?.at === event.at) return;
    const row = rowOf(own.slice(0, i + 1), firstCase(own, options.caseId, i), options);
    if (row === null || (before !== null && sameRow(row, before))) return;
    moments.push({ at: event.at, eventId: event.id, row });
    before = row;
  });
  return withBrokenPromises(moments, options.asOf);
}

/** Before the case itself was opened, its issue is that of the first case. */
function firstCase(events: readonly LoggedEvent[], caseId: string, upTo: number): string {
  const exists = events.slice(0, upTo + 1).some((event) => event.case === caseId);
  return exists ? caseId : (events[0]?.case ?? caseId);
}

function rowOf(
  events: readonly LoggedEvent[],
  caseId: string,
  { variant, asOf }: StoryOptions,
): MeasureRow<'risk'> | null {
  const issue = issueOf(events, { caseId, variant, asOf });
  const ordinal = issue?.cases.findIndex(({ id }) => id === caseId) ?? -1;
  return issue === null ? null : (riskRows(issue, variantBit(variant))[ordinal] ?? null);
}

/** A promise that falls due moves the risk without an event. */
function withBrokenPromises(moments: readonly RiskMoment[], asOf: number): RiskMoment[] {
  return moments.flatMap((moment, i) => {
    const until = moments[i + 1]?.at ?? asOf + 1;
    const { brokenAt1, brokenAt2, brokenAt3 } = moment.row;
    const broken = [brokenAt1, brokenAt2, brokenAt3].filter(
      (at): at is number => at !== null && at > moment.at && at < until,
    );
    return [moment, ...[...new Set(broken)].map((at) => ({ at, eventId: null, row: moment.row }))];
  });
}

/** The number of the case among the customer's does not move the risk. */
function sameRow(a: MeasureRow<'risk'>, b: MeasureRow<'risk'>): boolean {
  return (Object.keys(a) as (keyof MeasureRow<'risk'>)[]).every(
    (field) => field === 'case' || a[field] === b[field],
  );
}
