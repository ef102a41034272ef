import type { Metric } from '../define-metric.ts';
import { effortMinutes } from './effort-minutes.ts';
import { escalationRate } from './escalation-rate.ts';
import { escalations } from './escalations.ts';
import { factsRepeatedPerIssue } from './facts-repeated-per-issue.ts';

/** In the order of presentation. */
export const EFFORT_METRICS = [
  effortMinutes,
  factsRepeatedPerIssue,
  escalations,
  escalationRate,
] as const satisfies readonly Metric[];
