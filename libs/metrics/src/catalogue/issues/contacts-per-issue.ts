/** How often a customer has to make contact for one matter, on average. */
import { defineMetric } from '../define-metric.ts';
import { averaging } from '../statistic.ts';
import { byCohort } from '../times.ts';
import { cohortOf, issueOf } from '../wording.ts';
import { measureCountPerIssue, WITHOUT_CONTACT } from './counts-per-issue.ts';

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
  excludes: WITHOUT_CONTACT,
  measure: measureCountPerIssue('contacts'),
  statistic: averaging({ least: 1, most: Infinity }),
  sentence: (question) =>
    `Inbound contacts per issue, thanks and praise left out: ${cohortOf('issues', question)}; ${issueOf(question)}.`,
  formula: 'Σ contacts / issues with at least one',
  topic: 'issues',
});
