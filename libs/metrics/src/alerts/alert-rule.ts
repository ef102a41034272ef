/** What somebody wants to be told of: a number, cut as a question cuts it, and when it is worth telling. */
import type { Grain } from '../question/question.ts';
import type { QuestionAsAsked } from '../question/resolve.ts';
import type { Rule } from '../statistics/western-electric.ts';

/** What a rule is judged by; a year is too long to wait for. */
export const ALERT_GRAINS = ['DAY', 'WEEK', 'MONTH', 'QUARTER'] as const satisfies readonly Grain[];
export type AlertGrain = (typeof ALERT_GRAINS)[number];

/**
 * threshold: the value lies above or below a fixed one. signal: one of these rules of the control chart fires, on this side of
 * the usual. Fewer than `minimumN` units are too few to judge.
 */
export type AlertCondition =
  | {
      readonly kind: 'threshold';
      readonly side: 'above' | 'below';
      /** In the unit of the metric; the value itself is neither above nor below it. */
      readonly value: number;
      readonly minimumN: number;
    }
  | {
      readonly kind: 'signal';
      readonly side: 'above' | 'below' | 'either';
      /** Numbers of the Western Electric rules. */
      readonly rules: readonly Rule[];
      readonly minimumN: number;
    };

/** One metric, a grain, at most one dimension; without period, comparison, limit and moment of risk. */
export type AlertQuestion = Pick<
  QuestionAsAsked,
  | 'filters'
  | 'cohort'
  | 'attribution'
  | 'windowDays'
  | 'issueWindowDays'
  | 'sameReason'
  | 'outcomeDays'
  | 'level'
  | 'clock'
  | 'withinHours'
  | 'calibration'
> & {
  readonly metrics: readonly [string];
  readonly grain: AlertGrain;
  readonly by: NonNullable<QuestionAsAsked['by']>;
};

/** How many buckets before the judged one are its baseline: two months of days, half a year of weeks, two years of months, three of quarters. */
export const BASELINE_BUCKETS: Readonly<Record<AlertGrain, number>> = {
  DAY: 60,
  WEEK: 26,
  MONTH: 24,
  QUARTER: 12,
};
