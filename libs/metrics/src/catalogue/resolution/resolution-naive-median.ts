/**
 * The figure every helpdesk prints: resolved cases only. It looks fast as long as the slow cases are still open, so
 * it stands beside the real one under its own name.
 */
import { defineMetric } from '../define-metric.ts';
import { SETTLED_RESOLUTION } from '../settled.ts';
import { keepResolved, measureResolution, RESOLUTION_EXCLUSIONS } from './resolution-durations.ts';
import { plainQuantile } from '../statistic.ts';
import { byCohort } from '../times.ts';
import { clockOf, cohortOf } from '../wording.ts';

export const resolutionNaiveMedian = defineMetric({
  id: 'resolution_naive_median',
  title: 'Resolution time of resolved cases only, median',
  unit: 'seconds',
  better: 'lower',
  counts: 'case',
  table: 'case',
  time: byCohort,
  parameters: ['cohort', 'attribution', 'clock'],
  knowsWaits: true,
  keep: keepResolved,
  excludes: RESOLUTION_EXCLUSIONS,
  measure: measureResolution,
  settled: SETTLED_RESOLUTION,
  statistic: plainQuantile(0.5),
  sentence: (question) =>
    `The time within which half of the resolved cases were solved, ${clockOf(question)}: ${cohortOf('cases', question)}; ` +
    'cases still open are left out, which makes it look faster than it is.',
  formula: 'quantile of type 7 at 0.5 over resolved cases',
  topic: 'resolution-time',
});
