import type { Metric } from '../define-metric.ts';
import { firstResolutionMedian } from './first-resolution-median.ts';
import { firstResponseMedian } from './first-response-median.ts';
import { resolutionMedian } from './resolution-median.ts';
import { resolutionNaiveMedian } from './resolution-naive-median.ts';
import { resolutionNaiveP90 } from './resolution-naive-p90.ts';
import { resolutionP75 } from './resolution-p75.ts';
import { resolutionP90 } from './resolution-p90.ts';

/** In the order of presentation. */
export const RESOLUTION_METRICS: readonly Metric[] = [
  resolutionMedian,
  resolutionP75,
  resolutionP90,
  resolutionNaiveMedian,
  resolutionNaiveP90,
  firstResolutionMedian,
  firstResponseMedian,
];
