/** How often a customer has to make contact for one matter, on average. */
import { defineMetric, type Scope } from '../define-metric.ts';
import type { Observations } from '../observations.ts';
import { averaging } from '../statistic.ts';
import { byCohort } from '../times.ts';
import { cohortOf, issueOf } from '../wording.ts';

export const contactsPerIssue = defineMetric({
  id: 'contacts_per_issue',
  title: 'Contacts per issue',
  unit: 'ratio',
  better: 'lower',
  counts: 'issue',
  table: 'issue',
  time: byCohort,
  parameters: ['cohort', 'attribution', 'issueWindowDays'],
  needs: 'contacts',
  excludes: [{ reason: 'no_contact', lacksEvidence: true }],
  measure: measureContacts,
  statistic: averaging({ least: 1, most: Infinity }),
  sentence: (question) =>
    `Inbound contacts per issue, thanks and praise left out: ${cohortOf('issues', question)}; ${issueOf(question)}.`,
  formula: 'Σ contacts / issues with at least one',
  topic: 'issues',
});

function measureContacts(scope: Scope, rows: Int32Array, length: number, into: Observations): void {
  const { contacts, resolvedAt } = scope.columns.tables.issue.columns;
  for (let i = 0; i < length; i++) {
    const row = rows[i] as number;
    into.first[i] = contacts[row] as number;
    into.complete[i] = Number.isNaN(resolvedAt[row]) ? 0 : 1;
    if ((contacts[row] as number) <= 0) into.excluded[i] = 1;
  }
}
