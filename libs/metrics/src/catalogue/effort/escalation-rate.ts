/** The share of issues that were handed upwards. */
import { defineMetric } from '../define-metric.ts';
import { sharing } from '../statistic.ts';
import { byCohort } from '../times.ts';
import { cohortOf, issueOf } from '../wording.ts';
import { measureHappened } from '../issues/counts-per-issue.ts';

export const escalationRate = defineMetric({
  id: 'escalation_rate',
  title: 'Issues escalated',
  unit: 'share',
  better: 'lower',
  counts: 'issue',
  table: 'issue',
  time: byCohort,
  parameters: ['cohort', 'attribution', 'issueWindowDays'],
  needs: 'escalations',
  measure: measureHappened('escalatedAt', false),
  statistic: sharing,
  note: (_scope, _row, first) => (first === 1 ? 'escalated' : null),
  sentence: (question) =>
    `The share of issues with a handoff between teams that the source records as an escalation: ` +
    `${cohortOf('issues', question)}; ${issueOf(question)}.`,
  formula: 'issues with an escalation / issues',
  topic: 'handoffs',
});
