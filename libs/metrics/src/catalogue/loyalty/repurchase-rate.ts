/** The share of resolved issues after which the customer bought or renewed within so many days. */
import { defineMetric } from '../define-metric.ts';
import { durationUnless, endedWithin } from '../statistic.ts';
import { days, issueOf } from '../wording.ts';
import { measureWhatFollowed, outcomeWindow, WHAT_FOLLOWED_EXCLUSIONS } from './what-followed.ts';

export const repurchaseRate = defineMetric({
  id: 'repurchase_rate',
  title: 'Repurchase after an issue',
  unit: 'share',
  better: 'higher',
  counts: 'issue',
  table: 'issue',
  time: ({ cohort }) => ({ field: cohort === 'OPENED' ? 'openedAt' : 'firstResolvedAt' }),
  parameters: ['cohort', 'attribution', 'issueWindowDays', 'outcomeDays'],
  needs: 'purchases',
  excludes: WHAT_FOLLOWED_EXCLUSIONS,
  measure: measureWhatFollowed('firstResolvedAt', 'boughtAt'),
  statistic: endedWithin(outcomeWindow, durationUnless('did not buy')),
  sentence: (question) =>
    `The share of resolved issues whose customer bought or renewed within ${days(question.outcomeDays)} of the first ` +
    `resolution (Kaplan–Meier); ${issueOf(question)}.`,
  formula:
    '1 − S(t), S = Kaplan–Meier from first resolution to the next purchase or renewal of the customer, censored at asOf',
  topic: 'loyalty',
});
