/**
 * From opening to the start of the final unbroken resolved run; still running (until `asOf`) for a case that is
 * open. Shared by the quantiles of resolution time, so that they differ in p alone.
 */
import type { Exclusion, Scope } from '../define-metric.ts';
import type { Observations } from '../observations.ts';

export const RESOLUTION_EXCLUSIONS: readonly Exclusion[] = [
  { reason: 'merged' },
  { reason: 'administrative_close' },
  { reason: 'negative_duration' },
];
const MERGED = 1;
const ADMINISTRATIVE_CLOSE = 2;
const NEGATIVE_DURATION = 3;

export function measureResolution(scope: Scope, rows: Int32Array, length: number, into: Observations): void {
  const { openedAt, resolvedAt, administrativelyClosedAt, merged, waitedOnCustomer, waitingOnCustomerSince } =
    scope.columns.tables.case.columns;
  const ours = scope.question.clock === 'OURS';
  for (let i = 0; i < length; i++) {
    const row = rows[i] as number;
    const resolved = resolvedAt[row] as number;
    const over = resolved === resolved;
    let duration = (over ? resolved : scope.asOf) - (openedAt[row] as number);
    if (ours) {
      const waited = waitedOnCustomer[row] as number;
      const since = over ? NaN : (waitingOnCustomerSince[row] as number);
      if (waited === waited) duration -= waited;
      if (since === since) duration -= scope.asOf - since;
    }
    into.first[i] = duration;
    into.second[i] = into.complete[i] = over ? 1 : 0;
    if (merged[row] === 1) into.excluded[i] = MERGED;
    else if (!over && !Number.isNaN(administrativelyClosedAt[row])) into.excluded[i] = ADMINISTRATIVE_CLOSE;
    else if (duration < 0) into.excluded[i] = NEGATIVE_DURATION;
  }
}

/** Cases that are resolved now. */
export function keepResolved(scope: Scope, rows: Int32Array, length: number): number {
  const { resolvedAt } = scope.columns.tables.case.columns;
  let kept = 0;
  for (let i = 0; i < length; i++) {
    const row = rows[i] as number;
    if (!Number.isNaN(resolvedAt[row])) rows[kept++] = row;
  }
  return kept;
}
