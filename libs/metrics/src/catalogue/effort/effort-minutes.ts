/** How much time of their own customers have to wait and spend on one matter, on average. */
import { defineMetric, type Scope } from '../define-metric.ts';
import type { Observations } from '../observations.ts';
import { averaging } from '../statistic.ts';
import { byCohort } from '../times.ts';
import { cohortOf, issueOf, listOf } from '../wording.ts';
import { secondsPerIssue } from './seconds-per-issue.ts';

const NO_CONTACT = 1;
const NO_MINUTES = 2;

export const effortMinutes = defineMetric({
  id: 'effort_minutes',
  title: 'Effort per issue',
  unit: 'seconds',
  better: 'lower',
  counts: 'issue',
  table: 'issue',
  time: byCohort,
  parameters: ['cohort', 'attribution', 'issueWindowDays'],
  needs: 'contacts',
  excludes: [
    { reason: 'no_contact', lacksEvidence: true },
    { reason: 'no_minutes', lacksEvidence: true },
  ],
  measure: measureMinutes,
  statistic: averaging({ least: 0, most: Infinity }),
  says: ({ contactMinutes = {} }) =>
    Object.entries(contactMinutes).map(([channel, minutes]) => ({
      name: 'contactMinutes',
      of: channel,
      value: String(minutes),
    })),
  sentence: (question, _riskThreshold, { contactMinutes = {} }) =>
    `Time that the customer waited and spent on the inbound contacts of an issue, as recorded` +
    `${assumed(contactMinutes)}: ${cohortOf('issues', question)}; ${issueOf(question)}.`,
  formula: 'Σ over inbound contacts (time waited + time it lasted) / issues',
  topic: 'effort',
});

function assumed(contactMinutes: Readonly<Record<string, number>>): string {
  const each = Object.entries(contactMinutes).map(
    ([channel, minutes]) => `${minutes} minutes for ${channel}`,
  );
  return each.length === 0 ? '' : `, where nothing is recorded ${listOf(each)}`;
}

function measureMinutes(scope: Scope, rows: Int32Array, length: number, into: Observations): void {
  const { case: firstCase, contacts, resolvedAt } = scope.columns.tables.issue.columns;
  const { seconds, recorded } = secondsPerIssue(scope);
  for (let i = 0; i < length; i++) {
    const row = rows[i] as number;
    const issue = firstCase[row] as number;
    into.first[i] = seconds[issue] as number;
    into.complete[i] = Number.isNaN(resolvedAt[row]) ? 0 : 1;
    into.recorded[i] = recorded[issue] as number;
    if ((contacts[row] as number) <= 0) into.excluded[i] = NO_CONTACT;
    else if (Number.isNaN(into.first[i])) into.excluded[i] = NO_MINUTES;
  }
}
