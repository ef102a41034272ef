/**
 * Where a metric counts customers, one row stands for each: the earliest of its rows in the same group and bucket. The
 * others get group -1. Rows of one customer lie next to each other in the table, but not always in the order of time.
 */
import type { Metric, Scope } from '../catalogue/define-metric.ts';
import { caseRowsOf } from './dimension-places.ts';
import type { Selection } from './select-rows.ts';
import { MOST_BUCKETS } from '../question/resolve.ts';

const MORE_THAN_BUCKETS = MOST_BUCKETS + 1;

export function oncePerCustomer(
  { rows, buckets, length }: Selection,
  groups: Int32Array,
  metric: Metric,
  { columns, question }: Scope,
): void {
  const caseRows = caseRowsOf(columns, metric.table);
  const instants = columns.tables[metric.table].column(metric.time(question).field) as Float64Array;
  const earliest = new Map<number, number>();
  let customer = -1;
  for (let i = 0; i < length; i++) {
    const row = rows[i] as number;
    const slot = columns.customerSlot(caseRows === null ? row : (caseRows[row] as number));
    if (slot !== customer) earliest.clear();
    customer = slot;
    if ((groups[i] as number) < 0) continue;
    const cell = (groups[i] as number) * MORE_THAN_BUCKETS + (buckets[i] as number);
    const before = earliest.get(cell);
    const isEarlier =
      before === undefined || (instants[row] as number) < (instants[rows[before] as number] as number);
    if (!isEarlier) groups[i] = -1;
    else {
      if (before !== undefined) groups[before] = -1;
      earliest.set(cell, i);
    }
  }
}
