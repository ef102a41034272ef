/** The time by which half of the cases were declared solved for the first time, whatever came after. */
import { defineMetric } from '../define-metric.ts';
import { SETTLED_FIRST_RESOLUTION } from '../settled.ts';
import { measureFirstResolution, RESOLUTION_EXCLUSIONS } from './resolution-durations.ts';
import { durationQuantile } from '../statistic.ts';
import { byCohort } from '../times.ts';
import { clockOf, cohortOf } from '../wording.ts';

export const firstResolutionMedian = defineMetric({
  id: 'first_resolution_median',
  title: 'Time to first resolution, median',
  unit: 'seconds',
  better: 'lower',
  counts: 'case',
  table: 'case',
  time: byCohort,
  parameters: ['cohort', 'attribution', 'clock'],
  knowsWaits: true,
  excludes: RESOLUTION_EXCLUSIONS,
  measure: measureFirstResolution,
  settled: SETTLED_FIRST_RESOLUTION,
  statistic: durationQuantile(0.5),
  sentence: (question) =>
    `The time from opening to the first resolution within which half of the cases got one, ${clockOf(question)}: ` +
    `${cohortOf('cases', question)}, those never resolved counted as unfinished.`,
  formula: 'smallest t with S(t) ≤ 0.5, S = Kaplan–Meier from opened to first resolved, censored at asOf',
  topic: 'resolution-time',
});
