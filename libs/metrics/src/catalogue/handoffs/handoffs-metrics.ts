import type { Metric } from '../define-metric.ts';
import { baselineLoss } from './baseline-loss.ts';
import { excessLoss } from './excess-loss.ts';
import { fieldsLost } from './fields-lost.ts';
import { handoffCoverage } from './handoff-coverage.ts';
import { handoffs } from './handoffs.ts';
import { informationLoss } from './information-loss.ts';
import { repeatYourselfRate } from './repeat-yourself-rate.ts';
import { returns } from './returns.ts';

/** In the order of presentation. */
export const HANDOFFS_METRICS: readonly Metric[] = [
  handoffs,
  informationLoss,
  repeatYourselfRate,
  baselineLoss,
  excessLoss,
  returns,
  handoffCoverage,
  fieldsLost,
];
