/** The share of issues after which the customer was still there so many days later. */
import { defineMetric } from '../define-metric.ts';
import { durationUnless, notEndedWithin } from '../statistic.ts';
import { whenOpened } from '../times.ts';
import { days, issueOf } from '../wording.ts';
import { measureWhatFollowed, outcomeWindow, WHAT_FOLLOWED_EXCLUSIONS } from './what-followed.ts';

export const retention = defineMetric({
  id: 'retention',
  title: 'Retention after an issue',
  unit: 'share',
  better: 'higher',
  counts: 'issue',
  table: 'issue',
  time: whenOpened,
  parameters: ['attribution', 'issueWindowDays', 'outcomeDays'],
  needs: 'churn',
  excludes: WHAT_FOLLOWED_EXCLUSIONS,
  measure: measureWhatFollowed('openedAt', 'churnedAt'),
  statistic: notEndedWithin(outcomeWindow, durationUnless('still there')),
  sentence: (question) =>
    `Of the issues opened in the period, the share whose customer had not left within ${days(question.outcomeDays)} of ` +
    `their opening (Kaplan–Meier); ${issueOf(question)}.`,
  formula: 'S(t), S = Kaplan–Meier from opening to churn of the customer, censored at asOf',
  topic: 'loyalty',
});
