/** What helpdesks print as first resolution time: only cases that got one, the slow ones that wait for theirs left out. */
import { defineMetric } from '../define-metric.ts';
import { SETTLED_FIRST_RESOLUTION } from '../settled.ts';
import { keepOnceResolved, measureFirstResolution, RESOLUTION_EXCLUSIONS } from './resolution-durations.ts';
import { plainQuantile } from '../statistic.ts';
import { byCohort } from '../times.ts';
import { clockOf, cohortOf } from '../wording.ts';

export const firstResolutionNaiveMedian = defineMetric({
  id: 'first_resolution_naive_median',
  title: 'Time to first resolution of resolved cases only, median',
  unit: 'seconds',
  better: 'lower',
  counts: 'case',
  table: 'case',
  time: byCohort,
  parameters: ['cohort', 'attribution', 'clock'],
  knowsWaits: true,
  keep: keepOnceResolved,
  excludes: RESOLUTION_EXCLUSIONS,
  measure: measureFirstResolution,
  settled: SETTLED_FIRST_RESOLUTION,
  statistic: plainQuantile(0.5),
  sentence: (question) =>
    `The time from opening within which half of the cases that were ever resolved got their first resolution, ${clockOf(question)}: ` +
    `${cohortOf('cases', question)}; cases never resolved are left out, which makes it look faster than it is.`,
  formula: 'quantile of type 7 at 0.5 over cases that were ever resolved',
  topic: 'resolution-time',
});
