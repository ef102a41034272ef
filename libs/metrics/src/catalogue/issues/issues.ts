/** How many matters customers had, as they see it. */
import { defineMetric } from '../define-metric.ts';
import { counting } from '../statistic.ts';
import { byCohort } from '../times.ts';
import { cohortOf, issueOf } from '../wording.ts';

export const issues = defineMetric({
  id: 'issues',
  title: 'Issues',
  unit: 'count',
  better: 'none',
  counts: 'issue',
  table: 'issue',
  time: byCohort,
  parameters: ['cohort', 'attribution', 'issueWindowDays'],
  statistic: counting,
  sentence: (question) =>
    `Matters as the customer sees them, ${cohortOf('issues', question)}: ${issueOf(question)}.`,
  formula: 'count of issues',
  topic: 'issues',
});
