/**
 * All metrics, in the order in which they are presented. Adding one = one file in the folder of its topic, one line in
 * the list beside it, one page below docs/metrics.
 */
import { CONDUCT_METRICS } from './conduct/conduct-metrics.ts';
import { CONTACTS_METRICS } from './contacts/contacts-metrics.ts';
import { EFFORT_METRICS } from './effort/effort-metrics.ts';
import { HANDOFFS_METRICS } from './handoffs/handoffs-metrics.ts';
import { ISSUES_METRICS } from './issues/issues-metrics.ts';
import { LOYALTY_METRICS } from './loyalty/loyalty-metrics.ts';
import { PROMISES_METRICS } from './promises/promises-metrics.ts';
import { RESOLUTION_METRICS } from './resolution/resolution-metrics.ts';
import { WORD_OF_MOUTH_METRICS } from './word-of-mouth/word-of-mouth-metrics.ts';
import { WORKLOAD_METRICS } from './workload/workload-metrics.ts';
import type { Metric } from './define-metric.ts';
import { informationLoss } from './handoffs/information-loss.ts';
import { repeatRate } from './contacts/repeat-rate.ts';
import { resolutionMedian } from './resolution/resolution-median.ts';
import { wordOfMouthIndex } from './word-of-mouth/word-of-mouth-index.ts';

/** What metrics are about, each topic with its metrics. */
export const TOPICS = {
  resolution: RESOLUTION_METRICS,
  workload: WORKLOAD_METRICS,
  contacts: CONTACTS_METRICS,
  issues: ISSUES_METRICS,
  handoffs: HANDOFFS_METRICS,
  'word-of-mouth': WORD_OF_MOUTH_METRICS,
  promises: PROMISES_METRICS,
  effort: EFFORT_METRICS,
  conduct: CONDUCT_METRICS,
  loyalty: LOYALTY_METRICS,
} as const satisfies Readonly<Record<string, readonly Metric[]>>;

export type Topic = keyof typeof TOPICS;
export type MetricId = (typeof TOPICS)[Topic][number]['id'];
export const METRICS: readonly Metric[] = Object.values(TOPICS).flat();

/** The four that stand at the top of the page. */
export const HEADLINES: readonly Metric[] = [resolutionMedian, repeatRate, informationLoss, wordOfMouthIndex];
