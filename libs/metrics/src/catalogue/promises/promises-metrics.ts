import type { Metric } from '../define-metric.ts';
import { promisesBroken } from './promises-broken.ts';
import { promisesKeptOnTime } from './promises-kept-on-time.ts';
import { promisesMade } from './promises-made.ts';

/** In the order of presentation. */
export const PROMISES_METRICS: readonly Metric[] = [promisesMade, promisesKeptOnTime, promisesBroken];
