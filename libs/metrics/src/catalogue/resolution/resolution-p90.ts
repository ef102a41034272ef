/** The time by which nine tenths of the cases are solved, counting those that are still open. */
import { defineMetric } from '../define-metric.ts';
import { SETTLED_RESOLUTION } from '../settled.ts';
import { measureResolution, RESOLUTION_EXCLUSIONS } from './resolution-durations.ts';
import { durationQuantile } from '../statistic.ts';
import { byCohort } from '../times.ts';
import { clockOf, cohortOf } from '../wording.ts';

export const resolutionP90 = defineMetric({
  id: 'resolution_p90',
  title: 'Resolution time, nine tenths',
  unit: 'seconds',
  better: 'lower',
  counts: 'case',
  table: 'case',
  time: byCohort,
  parameters: ['cohort', 'attribution', 'clock'],
  knowsWaits: true,
  excludes: RESOLUTION_EXCLUSIONS,
  measure: measureResolution,
  settled: SETTLED_RESOLUTION,
  statistic: durationQuantile(0.9),
  sentence: (question) =>
    `The time from opening to the final resolution within which nine tenths of the cases are solved, ${clockOf(question)}: ` +
    `${cohortOf('cases', question)}, those still open counted as unfinished.`,
  formula: 'smallest t with S(t) ≤ 0.1, S = Kaplan–Meier, open cases censored at asOf',
  topic: 'resolution-time',
});
