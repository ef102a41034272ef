import type { Metric } from '../define-metric.ts';
import { botResponseMedian } from './bot-response-median.ts';
import { firstResolutionMedian } from './first-resolution-median.ts';
import { firstResolutionNaiveMedian } from './first-resolution-naive-median.ts';
import { firstResolutionP75 } from './first-resolution-p75.ts';
import { firstResolutionP90 } from './first-resolution-p90.ts';
import { firstResponseMedian } from './first-response-median.ts';
import { firstResponseNaiveMedian } from './first-response-naive-median.ts';
import { firstResponseP75 } from './first-response-p75.ts';
import { firstResponseP90 } from './first-response-p90.ts';
import { firstResponseWithin } from './first-response-within.ts';
import { resolutionMedian } from './resolution-median.ts';
import { resolutionNaiveMedian } from './resolution-naive-median.ts';
import { resolutionNaiveP90 } from './resolution-naive-p90.ts';
import { resolutionP75 } from './resolution-p75.ts';
import { resolutionP90 } from './resolution-p90.ts';
import { resolvedWithin } from './resolved-within.ts';
import { stayMedian } from './stay-median.ts';

/** In the order of presentation. */
export const RESOLUTION_METRICS = [
  resolutionMedian,
  resolutionP75,
  resolutionP90,
  resolvedWithin,
  resolutionNaiveMedian,
  resolutionNaiveP90,
  firstResolutionMedian,
  firstResolutionP75,
  firstResolutionP90,
  firstResolutionNaiveMedian,
  firstResponseMedian,
  firstResponseP75,
  firstResponseP90,
  firstResponseWithin,
  firstResponseNaiveMedian,
  botResponseMedian,
  stayMedian,
] as const satisfies readonly Metric[];
