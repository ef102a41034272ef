/** How many of the cases opened in the period are still open. */
import { defineMetric, type Scope } from '../define-metric.ts';
import { counting } from '../statistic.ts';
import { whenOpened } from '../times.ts';

export const casesOpen = defineMetric({
  id: 'cases_open',
  title: 'Cases still open',
  unit: 'count',
  better: 'lower',
  counts: 'case',
  table: 'case',
  time: whenOpened,
  parameters: ['attribution'],
  only: () => ({ merged: false }),
  keep: keepOpen,
  statistic: counting,
  sentence: () =>
    'Cases opened in the period that were not resolved, closed or merged by the observation horizon.',
  formula: 'count of cases by openedAt, not resolved, not closed, not merged',
  topic: 'case-counts',
});

function keepOpen(scope: Scope, rows: Int32Array, length: number): number {
  const { resolvedAt, administrativelyClosedAt } = scope.columns.tables.case.columns;
  let kept = 0;
  for (let i = 0; i < length; i++) {
    const row = rows[i] as number;
    if (Number.isNaN(resolvedAt[row]) && Number.isNaN(administrativelyClosedAt[row])) rows[kept++] = row;
  }
  return kept;
}
