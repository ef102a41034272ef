import type { Metric } from '../define-metric.ts';
import { csat } from './csat.ts';
import { nps } from './nps.ts';

/** In the order of presentation. */
export const LOYALTY_METRICS: readonly Metric[] = [csat, nps];
