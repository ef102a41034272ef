/** The time by which three quarters of the cases were declared solved for the first time, whatever came after. */
import { defineMetric } from '../define-metric.ts';
import { SETTLED_FIRST_RESOLUTION } from '../settled.ts';
import { measureFirstResolution, RESOLUTION_EXCLUSIONS } from './resolution-durations.ts';
import { durationQuantile } from '../statistic.ts';
import { byCohort } from '../times.ts';
import { clockOf, cohortOf } from '../wording.ts';

export const firstResolutionP75 = defineMetric({
  id: 'first_resolution_p75',
  title: 'Time to first resolution, three quarters',
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
  statistic: durationQuantile(0.75),
  sentence: (question) =>
    `The time from opening to the first resolution within which three quarters of the cases got one, ${clockOf(question)}: ` +
    `${cohortOf('cases', question)}, those never resolved counted as unfinished.`,
  formula: 'smallest t with S(t) ≤ 0.25, S = Kaplan–Meier from opened to first resolved, censored at asOf',
  topic: 'resolution-time',
});
