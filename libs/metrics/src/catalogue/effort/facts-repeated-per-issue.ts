/** How many items of information a customer has to give again for one matter, on average. */
import { defineMetric } from '../define-metric.ts';
import { averaging } from '../statistic.ts';
import { byCohort } from '../times.ts';
import { cohortOf, issueOf } from '../wording.ts';
import { measureCountPerIssue, WITHOUT_CONTACT } from '../issues/counts-per-issue.ts';

export const factsRepeatedPerIssue = defineMetric({
  id: 'facts_repeated_per_issue',
  title: 'Facts repeated per issue',
  unit: 'ratio',
  better: 'lower',
  counts: 'issue',
  table: 'issue',
  time: byCohort,
  parameters: ['cohort', 'attribution', 'issueWindowDays'],
  needs: 'tellings',
  excludes: WITHOUT_CONTACT,
  measure: measureCountPerIssue('factsRepeated'),
  statistic: averaging({ least: 0, most: Infinity }),
  sentence: (question) =>
    `Items of information that the customer gave or was asked for although they were known, per issue, with or without ` +
    `a handoff: ${cohortOf('issues', question)}; ${issueOf(question)}.`,
  formula: 'Σ fields repeated after handoffs and within conversations / issues with a contact',
  topic: 'handoffs',
});
