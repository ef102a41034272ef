import { HEADLINE_METRICS, type LOYALTY_METRICS } from '@twicetold/metrics/question';

export { LOYALTY_METRICS, STAYING } from '@twicetold/metrics/question';
export const HEADLINES = HEADLINE_METRICS;
export type Headline = (typeof HEADLINES)[number];
export type LoyaltyMetric = (typeof LOYALTY_METRICS)[number];
