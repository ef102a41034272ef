/** How often a customer has to ask where a matter stands, on average. */
import { defineMetric } from '../define-metric.ts';
import { averaging } from '../statistic.ts';
import { byCohort } from '../times.ts';
import { cohortOf, issueOf } from '../wording.ts';
import { measureCountPerIssue, WITHOUT_CONTACT } from './counts-per-issue.ts';

export const chasesPerIssue = defineMetric({
  id: 'chases_per_issue',
  title: 'Chases per issue',
  unit: 'ratio',
  better: 'lower',
  counts: 'issue',
  table: 'issue',
  time: byCohort,
  parameters: ['cohort', 'attribution', 'issueWindowDays'],
  needs: 'contacts',
  excludes: WITHOUT_CONTACT,
  measure: measureCountPerIssue('chases'),
  statistic: averaging({ least: 0, most: Infinity }),
  sentence: (question) =>
    `Repeat contacts made before the issue was resolved, per issue: ${cohortOf('issues', question)}; ${issueOf(question)}.`,
  formula: 'Σ chases / issues with a contact',
  topic: 'issues',
});
