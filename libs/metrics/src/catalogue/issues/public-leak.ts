/** The share of issues that went public after a private contact had failed. */
import { defineMetric, type Scope } from '../define-metric.ts';
import type { Observations } from '../observations.ts';
import { sharing } from '../statistic.ts';
import { byCohort } from '../times.ts';
import { cohortOf, issueOf } from '../wording.ts';

export const publicLeak = defineMetric({
  id: 'public_leak',
  title: 'Public leak',
  unit: 'share',
  better: 'lower',
  counts: 'issue',
  table: 'issue',
  time: byCohort,
  parameters: ['cohort', 'attribution', 'issueWindowDays'],
  needs: 'contacts',
  excludes: [{ reason: 'no_contact', lacksEvidence: true }],
  measure: measureLeak,
  statistic: sharing,
  note: (_scope, _row, first) => (first === 1 ? 'went public' : null),
  sentence: (question) =>
    `The share of issues that the customer took to the public after asking in private: ` +
    `${cohortOf('issues', question)}; ${issueOf(question)}.`,
  formula: 'issues with a public contact after a failed private one / issues with a contact',
  topic: 'public-leak',
});

function measureLeak(scope: Scope, rows: Int32Array, length: number, into: Observations): void {
  const { contacts, leakedAt, resolvedAt } = scope.columns.tables.issue.columns;
  for (let i = 0; i < length; i++) {
    const row = rows[i] as number;
    const leaked = !Number.isNaN(leakedAt[row]);
    into.first[i] = leaked ? 1 : 0;
    into.complete[i] = leaked || !Number.isNaN(resolvedAt[row]) ? 1 : 0;
    if ((contacts[row] as number) <= 0) into.excluded[i] = 1;
  }
}
