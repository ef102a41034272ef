/**
 * What became of promises by `asOf`: on time (kept by the due time), late, broken (due passed, never kept), or pending.
 * Pending ones have no fate yet and are left out of the shares.
 */
import type { Exclusion, Scope } from '../define-metric.ts';
import type { Observations } from '../observations.ts';

export const FATE_EXCLUSIONS: readonly Exclusion[] = [{ reason: 'pending', notYet: true }];
const PENDING = 1;

export type Fate = 'on_time' | 'late' | 'broken';

export function fateOf(dueAt: number, keptAt: number, asOf: number): Fate | 'pending' {
  if (keptAt === keptAt) return keptAt <= dueAt ? 'on_time' : 'late';
  return dueAt <= asOf ? 'broken' : 'pending';
}

/** 1 for the promises that had this fate. */
export const measureFate =
  (fate: Fate) =>
  (scope: Scope, rows: Int32Array, length: number, into: Observations): void => {
    const { dueAt, keptAt } = scope.columns.tables.promise.columns;
    for (let i = 0; i < length; i++) {
      const row = rows[i] as number;
      const became = fateOf(dueAt[row] as number, keptAt[row] as number, scope.asOf);
      into.first[i] = became === fate ? 1 : 0;
      if (became === 'pending') into.excluded[i] = PENDING;
    }
  };

export function noteFate(scope: Scope, row: number): string {
  const { dueAt, keptAt } = scope.columns.tables.promise.columns;
  return fateOf(dueAt[row] as number, keptAt[row] as number, scope.asOf);
}
