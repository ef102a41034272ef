/** How often a customer has to try another channel for one matter, on average. */
import { defineMetric } from '../define-metric.ts';
import { averaging } from '../statistic.ts';
import { byCohort } from '../times.ts';
import { cohortOf, issueOf } from '../wording.ts';
import { measureCountPerIssue, WITHOUT_CONTACT } from './counts-per-issue.ts';

export const channelSwitchesPerIssue = defineMetric({
  id: 'channel_switches_per_issue',
  title: 'Channel switches per issue',
  unit: 'ratio',
  better: 'lower',
  counts: 'issue',
  table: 'issue',
  time: byCohort,
  parameters: ['cohort', 'attribution', 'issueWindowDays'],
  needs: 'contacts',
  excludes: WITHOUT_CONTACT,
  measure: measureCountPerIssue('channelSwitches'),
  statistic: averaging({ least: 0, most: Infinity }),
  sentence: (question) =>
    `How often the customer came through another channel than the time before, per issue: ` +
    `${cohortOf('issues', question)}; ${issueOf(question)}.`,
  formula: 'Σ inbound contacts through another channel than the one before / issues with a contact',
  topic: 'issues',
});
