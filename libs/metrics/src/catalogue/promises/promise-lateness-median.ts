/**
 * How late promises are that were not kept when they fell due: from the due time to the keeping, those never kept counted
 * as late so far. Over all promises the median would be nothing wherever half of them are kept on time.
 */
import { defineMetric, type Scope } from '../define-metric.ts';
import type { Observations } from '../observations.ts';
import { fateOf, noteFate } from './promise-fates.ts';
import { durationQuantile } from '../statistic.ts';
import { atItsMoment } from '../times.ts';

const PENDING = 1;

export const promiseLatenessMedian = defineMetric({
  id: 'promise_lateness_median',
  title: 'Lateness of missed promises, median',
  unit: 'seconds',
  better: 'lower',
  counts: 'promise',
  table: 'promise',
  time: atItsMoment,
  parameters: [],
  needs: 'promises',
  excludes: [{ reason: 'pending', notYet: true }],
  keep: keepNotOnTime,
  measure: measureLateness,
  statistic: durationQuantile(0.5),
  note: noteFate,
  sentence: () =>
    'Half of the promises made in the period that were not kept when they fell due were kept within this time after it; ' +
    'those never kept count as late so far (Kaplan–Meier).',
  formula:
    'Kaplan–Meier median of keptAt − dueAt over promises not kept by dueAt, broken ones censored at asOf',
  topic: 'promises',
});

function keepNotOnTime(scope: Scope, rows: Int32Array, length: number): number {
  const { dueAt, keptAt } = scope.columns.tables.promise.columns;
  let kept = 0;
  for (let i = 0; i < length; i++) {
    const row = rows[i] as number;
    if (!((keptAt[row] as number) <= (dueAt[row] as number))) rows[kept++] = row;
  }
  return kept;
}

function measureLateness(scope: Scope, rows: Int32Array, length: number, into: Observations): void {
  const { dueAt, keptAt } = scope.columns.tables.promise.columns;
  for (let i = 0; i < length; i++) {
    const row = rows[i] as number;
    const due = dueAt[row] as number;
    const fate = fateOf(due, keptAt[row] as number, scope.asOf);
    const isOver = fate === 'late';
    into.first[i] = (isOver ? (keptAt[row] as number) : scope.asOf) - due;
    into.second[i] = into.complete[i] = isOver ? 1 : 0;
    if (fate === 'pending') into.excluded[i] = PENDING;
  }
}
