/** How often one matter changes hands, on average. */
import { defineMetric } from '../define-metric.ts';
import { averaging } from '../statistic.ts';
import { byCohort } from '../times.ts';
import { cohortOf, issueOf, levelOf } from '../wording.ts';
import { HOLDER_UNKNOWN, measureHandoffs } from './handoffs-of-issue.ts';

export const handoffsPerIssue = defineMetric({
  id: 'handoffs_per_issue',
  title: 'Handoffs per issue',
  unit: 'ratio',
  better: 'lower',
  counts: 'issue',
  table: 'issue',
  time: byCohort,
  parameters: ['cohort', 'attribution', 'level', 'issueWindowDays'],
  needs: 'handoffs',
  excludes: HOLDER_UNKNOWN,
  measure: measureHandoffs,
  statistic: averaging({ least: 0, most: Infinity }),
  sentence: (question) =>
    `Handoffs ${levelOf(question)} per issue: ${cohortOf('issues', question)}; ${issueOf(question)}.`,
  formula: 'Σ handoffs / issues',
  topic: 'handoffs',
});
