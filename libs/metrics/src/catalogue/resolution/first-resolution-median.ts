/** The time by which half of the cases were declared solved for the first time, whatever came after. */
import { defineMetric, type Scope } from '../define-metric.ts';
import type { Observations } from '../observations.ts';
import { RESOLUTION_EXCLUSIONS } from './resolution-durations.ts';
import { durationQuantile } from '../statistic.ts';
import { byCohort } from '../times.ts';
import { cohortOf } from '../wording.ts';

export const firstResolutionMedian = defineMetric({
  id: 'first_resolution_median',
  title: 'Time to first resolution, median',
  unit: 'seconds',
  better: 'lower',
  counts: 'case',
  table: 'case',
  time: byCohort,
  parameters: ['cohort', 'attribution'],
  excludes: RESOLUTION_EXCLUSIONS,
  measure: measureFirstResolution,
  statistic: durationQuantile(0.5),
  sentence: (question) =>
    'The time from opening to the first resolution within which half of the cases got one, in calendar time: ' +
    `${cohortOf('cases', question)}, those never resolved counted as unfinished.`,
  formula: 'smallest t with S(t) ≤ 0.5, S = Kaplan–Meier from opened to first resolved, censored at asOf',
  topic: 'resolution-time',
});

function measureFirstResolution(scope: Scope, rows: Int32Array, length: number, into: Observations): void {
  const { openedAt, firstResolvedAt, administrativelyClosedAt, merged } = scope.columns.tables.case.columns;
  for (let i = 0; i < length; i++) {
    const row = rows[i] as number;
    const resolved = firstResolvedAt[row] as number;
    const over = resolved === resolved;
    const duration = (over ? resolved : scope.asOf) - (openedAt[row] as number);
    into.first[i] = duration;
    into.second[i] = into.complete[i] = over ? 1 : 0;
    if (merged[row] === 1) into.excluded[i] = 1;
    else if (!over && !Number.isNaN(administrativelyClosedAt[row])) into.excluded[i] = 2;
    else if (duration < 0) into.excluded[i] = 3;
  }
}
