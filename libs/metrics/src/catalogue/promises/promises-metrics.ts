import type { Metric } from '../define-metric.ts';
import { promiseLatenessMedian } from './promise-lateness-median.ts';
import { promisesBroken } from './promises-broken.ts';
import { promisesContradictory } from './promises-contradictory.ts';
import { promisesKeptOnTime } from './promises-kept-on-time.ts';
import { promisesLate } from './promises-late.ts';
import { promisesMade } from './promises-made.ts';
import { promisesPending } from './promises-pending.ts';

/** In the order of presentation. */
export const PROMISES_METRICS = [
  promisesMade,
  promisesKeptOnTime,
  promisesLate,
  promisesBroken,
  promisesPending,
  promiseLatenessMedian,
  promisesContradictory,
] as const satisfies readonly Metric[];
