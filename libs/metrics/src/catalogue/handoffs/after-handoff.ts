/** What the customer did after a handoff, as time until it did: still to come at `asOf` where it has not. */
import type { Scope } from '../define-metric.ts';
import type { Observations } from '../observations.ts';

const DAY = 86_400_000;

/** `happenedAt` by handoff row, NaN where it has not. */
export function measureTimeTo(
  scope: Scope,
  rows: Int32Array,
  length: number,
  into: Observations,
  windowDays: number,
  happenedAt: (row: number) => number,
): void {
  const { at } = scope.columns.tables.handoff.columns;
  const { first, second, complete } = into;
  for (let i = 0; i < length; i++) {
    const row = rows[i] as number;
    const handedOverAt = at[row] as number;
    const happened = happenedAt(row);
    const has = happened === happened;
    const seen = (has ? happened : scope.asOf) - handedOverAt;
    first[i] = seen;
    second[i] = has ? 1 : 0;
    complete[i] = has || seen >= windowDays * DAY ? 1 : 0;
  }
}
