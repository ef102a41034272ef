/** How often a resolution did not hold. n = the cases it happened to, so n and the value differ. */
import { defineMetric, type Scope } from '../define-metric.ts';
import type { Observations } from '../observations.ts';
import { summing } from '../statistic.ts';
import { byCohort } from '../times.ts';
import { cohortOf } from '../wording.ts';

export const reopenings = defineMetric({
  id: 'reopenings',
  title: 'Reopenings',
  unit: 'count',
  better: 'lower',
  counts: 'case',
  table: 'case',
  time: byCohort,
  parameters: ['cohort', 'attribution'],
  keep: keepReopened,
  measure: (scope: Scope, rows: Int32Array, length: number, into: Observations) => {
    const { reopenings: count } = scope.columns.tables.case.columns;
    for (let i = 0; i < length; i++) into.first[i] = count[rows[i] as number] as number;
  },
  statistic: summing,
  sentence: (question) =>
    `How often a resolved case was opened again: ${cohortOf('cases', question)}; n counts the cases.`,
  formula: 'Σ reopenings that ended a resolved run',
  topic: 'case-counts',
});

function keepReopened(scope: Scope, rows: Int32Array, length: number): number {
  const { reopenings: count } = scope.columns.tables.case.columns;
  let kept = 0;
  for (let i = 0; i < length; i++) {
    const row = rows[i] as number;
    if ((count[row] as number) > 0) rows[kept++] = row;
  }
  return kept;
}
