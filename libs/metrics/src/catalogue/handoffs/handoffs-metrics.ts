import type { Metric } from '../define-metric.ts';
import { baselineLoss } from './baseline-loss.ts';
import { churnAfterHandoff } from './churn-after-handoff.ts';
import { droppedPromises } from './dropped-promises.ts';
import { excessLoss } from './excess-loss.ts';
import { fieldsLost } from './fields-lost.ts';
import { handoffCoverageStructured } from './handoff-coverage-structured.ts';
import { handoffCoverageText } from './handoff-coverage-text.ts';
import { handoffCoverage } from './handoff-coverage.ts';
import { handoffWaitMedian } from './handoff-wait-median.ts';
import { handoffWaitP90 } from './handoff-wait-p90.ts';
import { handoffs } from './handoffs.ts';
import { handoffsPerIssue } from './handoffs-per-issue.ts';
import { informationLoss } from './information-loss.ts';
import { issuesHandedOver } from './issues-handed-over.ts';
import { orphans } from './orphans.ts';
import { publicAfterHandoff } from './public-after-handoff.ts';
import { ratingAfterHandoff } from './rating-after-handoff.ts';
import { repeatAfterHandoff } from './repeat-after-handoff.ts';
import { repeatYourselfRate } from './repeat-yourself-rate.ts';
import { returnRate } from './return-rate.ts';
import { returns } from './returns.ts';

/** In the order of presentation. */
export const HANDOFFS_METRICS = [
  handoffs,
  issuesHandedOver,
  handoffsPerIssue,
  informationLoss,
  repeatYourselfRate,
  baselineLoss,
  excessLoss,
  returns,
  returnRate,
  handoffWaitMedian,
  handoffWaitP90,
  orphans,
  droppedPromises,
  repeatAfterHandoff,
  publicAfterHandoff,
  ratingAfterHandoff,
  churnAfterHandoff,
  handoffCoverage,
  handoffCoverageStructured,
  handoffCoverageText,
  fieldsLost,
] as const satisfies readonly Metric[];
