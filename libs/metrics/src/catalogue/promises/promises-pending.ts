/** How many of the promises made in the period nobody has kept yet, and need not have. */
import { defineMetric, type Scope } from '../define-metric.ts';
import { fateOf } from './promise-fates.ts';
import { counting } from '../statistic.ts';
import { atItsMoment } from '../times.ts';

export const promisesPending = defineMetric({
  id: 'promises_pending',
  title: 'Promises pending',
  unit: 'count',
  better: 'none',
  counts: 'promise',
  table: 'promise',
  time: atItsMoment,
  parameters: [],
  needs: 'promises',
  keep: keepPending,
  statistic: counting,
  sentence: () => 'Promises made in the period that were neither kept nor due by the observation horizon.',
  formula: 'count of promises by the time they were made, not kept, due after asOf',
  topic: 'promises',
});

function keepPending(scope: Scope, rows: Int32Array, length: number): number {
  const { dueAt, keptAt } = scope.columns.tables.promise.columns;
  let kept = 0;
  for (let i = 0; i < length; i++) {
    const row = rows[i] as number;
    if (fateOf(dueAt[row] as number, keptAt[row] as number, scope.asOf) === 'pending') rows[kept++] = row;
  }
  return kept;
}
