/**
 * Where a metric counts customers, one row stands for each: the earliest of its rows in the same group and bucket. The
 * others get group -1. Rows of one customer lie next to each other in the table, but not always in the order of time.
 */
import type { Metric, Scope } from '../catalogue/define-metric.ts';
import { caseRowsOf } from './dimension-places.ts';
import type { Selection } from './select-rows.ts';

export function oncePerCustomer(
  { rows, buckets, length }: Selection,
  groups: Int32Array,
  metric: Metric,
  { columns, question }: Scope,
): void {
  const caseRows = caseRowsOf(columns, metric.table);
  const instants = columns.tables[metric.table].column(metric.time(question).field) as Float64Array;
  const bucketCount = 1 + largest(buckets, length);
  const cells = bucketCount * (1 + largest(groups, length));
  /** Per cell, the customer that was met there last, counted from 1, and where its earliest row stands in the selection. */
  const met = new Int32Array(cells);
  const earliest = new Int32Array(cells);
  let customers = 0;
  let slot = -1;
  let caseRow = -1;
  for (let i = 0; i < length; i++) {
    const row = rows[i] as number;
    const ownCase = caseRows === null ? row : (caseRows[row] as number);
    if (ownCase !== caseRow) {
      caseRow = ownCase;
      const own = columns.customerSlot(ownCase);
      if (own !== slot) customers++;
      slot = own;
    }
    const group = groups[i] as number;
    if (group < 0) continue;
    const cell = group * bucketCount + (buckets[i] as number);
    if (met[cell] !== customers) {
      met[cell] = customers;
      earliest[cell] = i;
      continue;
    }
    const before = earliest[cell] as number;
    if ((instants[row] as number) < (instants[rows[before] as number] as number)) {
      groups[before] = -1;
      earliest[cell] = i;
    } else groups[i] = -1;
  }
}

function largest(numbers: Int32Array, length: number): number {
  let most = 0;
  for (let i = 0; i < length; i++) if ((numbers[i] as number) > most) most = numbers[i] as number;
  return most;
}
