/**
 * Everything that happened to one customer as measure rows. Whatever the order of the events and however often they
 * were delivered, the rows are the same.
 */
import type { LoggedEvent } from '../events/logged-event.ts';
import { renameTeams, type TeamNames } from '../events/rename-teams.ts';
import { readIssue, type Issue } from '../issues/issue.ts';
import { readOutcomes } from '../issues/outcomes.ts';
import { partition } from '../issues/partition.ts';
import { readCases } from '../issues/read-cases.ts';
import { ALL_VARIANTS } from '../issues/variants.ts';
import type { CaseHistory } from '../issues/case-history.ts';
import { caseRow } from './case-row.ts';
import { contactRows } from './contact-rows.ts';
import { handoffRows } from './handoff-rows.ts';
import { issueRow } from './issue-row.ts';
import { legRows } from './leg-rows.ts';
import { lossRows } from './loss-rows.ts';
import { mergeVariants, type VariantRow } from './merge-variants.ts';
import { promiseRows } from './promise-rows.ts';
import { riskRows } from './risk-rows.ts';
import type { CustomerMeasures } from './rows.ts';
import { stayRows } from './stay-rows.ts';
import { voiceRows } from './voice-rows.ts';

/** `teamNames`: teams that have another name now. */
export function foldCustomer(events: readonly LoggedEvent[], teamNames: TeamNames = {}): CustomerMeasures {
  const cases = readCases(renameTeams(events, teamNames));
  const outcomes = readOutcomes(cases);
  const found = partition(cases);
  const issues = found.map(({ variants, ordinals }) => ({
    variants,
    issue: readIssue(ordinals.map((ordinal) => cases[ordinal] as CaseHistory)),
  }));
  // Only where a case stands in different issues in different variants can two rows be alike.
  const allAlike = found.every(({ variants }) => variants === ALL_VARIANTS);
  const perVariant = <R extends VariantRow>(rowsOf: (issue: Issue, variants: number) => R[]) => {
    const rows = issues.flatMap(({ issue, variants }) => rowsOf(issue, variants));
    return allAlike ? rows : mergeVariants(rows);
  };
  return {
    cases: cases.map(({ id }) => id),
    rows: {
      case: cases.map(caseRow),
      leg: cases.flatMap(legRows),
      stay: cases.flatMap(stayRows),
      issue: perVariant((issue, variants) => [issueRow(issue, variants, outcomes)]),
      contact: perVariant(contactRows),
      handoff: perVariant((issue, variants) => handoffRows(issue, variants, outcomes)),
      loss: perVariant(lossRows),
      promise: perVariant(promiseRows),
      voice: perVariant(voiceRows),
      ...riskRows(cases, issues),
    },
  };
}
