/** The share of cases solved within so many hours, counting those that are still open as unfinished. */
import { defineMetric } from '../define-metric.ts';
import { SETTLED_RESOLUTION } from '../settled.ts';
import { measureResolution, RESOLUTION_EXCLUSIONS, seenThrough } from './resolution-durations.ts';
import { endedWithinHours } from '../statistic.ts';
import { byCohort } from '../times.ts';
import { clockOf, cohortOf, hoursOf } from '../wording.ts';

export const resolvedWithin = defineMetric({
  id: 'resolved_within',
  title: 'Resolved within a time',
  unit: 'share',
  better: 'higher',
  counts: 'case',
  table: 'case',
  time: byCohort,
  parameters: ['cohort', 'attribution', 'clock', 'withinHours'],
  knowsWaits: true,
  excludes: RESOLUTION_EXCLUSIONS,
  measure: (scope, rows, length, into) => {
    measureResolution(scope, rows, length, into);
    seenThrough(scope, length, into);
  },
  settled: SETTLED_RESOLUTION,
  statistic: endedWithinHours,
  sentence: (question) =>
    `The share of cases solved for good within ${hoursOf(question)} of opening, ${clockOf(question)}: ` +
    `${cohortOf('cases', question)}, those still open counted as unfinished.`,
  formula: '1 − S(withinHours), S = Kaplan–Meier from opened to the final resolution, censored at asOf',
  topic: 'resolution-time',
});
