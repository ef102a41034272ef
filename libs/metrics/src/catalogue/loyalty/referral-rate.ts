/** The share of resolved issues after which the customer recommended the organisation within so many days. */
import { defineMetric } from '../define-metric.ts';
import { durationUnless, endedWithin } from '../statistic.ts';
import { days, issueOf } from '../wording.ts';
import { measureWhatFollowed, outcomeWindow, WHAT_FOLLOWED_EXCLUSIONS } from './what-followed.ts';

export const referralRate = defineMetric({
  id: 'referral_rate',
  title: 'Referral after an issue',
  unit: 'share',
  better: 'higher',
  counts: 'issue',
  table: 'issue',
  time: ({ cohort }) => ({ field: cohort === 'OPENED' ? 'openedAt' : 'firstResolvedAt' }),
  parameters: ['cohort', 'attribution', 'issueWindowDays', 'outcomeDays'],
  needs: 'referrals',
  excludes: WHAT_FOLLOWED_EXCLUSIONS,
  measure: measureWhatFollowed('firstResolvedAt', 'referredAt'),
  statistic: endedWithin(outcomeWindow, durationUnless('did not recommend')),
  sentence: (question) =>
    `The share of resolved issues whose customer recommended the organisation within ${days(question.outcomeDays)} of the first ` +
    `resolution (Kaplan–Meier); ${issueOf(question)}.`,
  formula:
    '1 − S(t), S = Kaplan–Meier from first resolution to the next referral by the customer, censored at asOf',
  topic: 'loyalty',
});
