/** Through how many channels a customer goes for one matter, on average. */
import { defineMetric } from '../define-metric.ts';
import { averaging } from '../statistic.ts';
import { byCohort } from '../times.ts';
import { cohortOf, issueOf } from '../wording.ts';
import { measureCountPerIssue, WITHOUT_CONTACT } from './counts-per-issue.ts';

export const channelsPerIssue = defineMetric({
  id: 'channels_per_issue',
  title: 'Channels per issue',
  unit: 'ratio',
  better: 'lower',
  counts: 'issue',
  table: 'issue',
  time: byCohort,
  parameters: ['cohort', 'attribution', 'issueWindowDays'],
  needs: 'contacts',
  excludes: WITHOUT_CONTACT,
  measure: measureCountPerIssue('channels'),
  statistic: averaging({ least: 1, most: Infinity }),
  sentence: (question) =>
    `Different channels of the inbound contacts on an issue, thanks and praise left out: ` +
    `${cohortOf('issues', question)}; ${issueOf(question)}.`,
  formula: 'Σ distinct channels of inbound contacts / issues with a contact',
  topic: 'issues',
});
