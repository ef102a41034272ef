/** Which rows of a metric's table lie in a slice, and in which bucket. Ascending by row, those of a state by bucket too. */
import type { Metric, Scope } from '../catalogue/define-metric.ts';
import { BucketLookup } from '../periods/bucket-lookup.ts';
import { caseRowsOf } from './dimension-places.ts';
import { GrowingRows } from './growing-rows.ts';
import { inOrderOfRarity, rowFilters, type RowFilter } from './row-filters.ts';
import { StateBuckets } from './state-buckets.ts';

export interface Selection {
  readonly length: number;
  readonly rows: Int32Array;
  readonly buckets: Int32Array;
  /** With PARTICIPATING, the leg through which a row is selected (a row once per leg); else null. */
  readonly legs: Int32Array | null;
}

/** Small enough for a batch to stay in the processor's cache while the filters pass over it. */
const BATCH = 8192;

/** The rows are in memory that the next call uses again. */
export function selectRows(metric: Metric, scope: Scope, edges: Float64Array): Selection {
  const table = scope.columns.tables[metric.table];
  const { size, marks } = table;
  const states = metric.state === undefined ? null : new StateBuckets(metric.state, scope, table, edges);
  const time = metric.time(scope.question);
  const timeTable = time.ofCase === true ? scope.columns.tables.case : table;
  const instants = timeTable.column(time.field) as Float64Array;
  const via = time.ofCase === true ? caseRowsOf(scope.columns, metric.table) : null;
  const lookup = new BucketLookup(edges);
  const batch = new Int32Array(Math.min(BATCH, size));
  const buckets = new Int32Array(batch.length);
  let filters: readonly RowFilter[] = rowFilters(metric, scope);
  if (selected.length > VERY_MANY) selected = new GrowingRows();
  selected.length = 0;
  for (let base = 0; base < size; base += BATCH) {
    const end = Math.min(base + BATCH, size);
    if (base === 0) filters = inOrderOfRarity(filters, batch.subarray(0, aliveRows(marks, 0, end, batch)));
    const [first, ...others] = filters;
    let length =
      first?.ofTable === undefined
        ? aliveRows(marks, base, end, batch)
        : first.ofTable(marks, base, end, batch);
    if (first !== undefined && first.ofTable === undefined) length = first.keep(batch, length);
    for (const filter of others) length = filter.keep(batch, length);
    if (states === null) {
      length = lookup.keepOnAxis(batch, length, instants, via, buckets);
      selected.append(batch, buckets, length);
    } else states.append(batch, length, selected);
  }
  return { length: selected.length, rows: selected.first, buckets: selected.second, legs: null };
}

/** The same of some rows, in their order; in memory of its own. Not for a state. */
export function selectAmong(metric: Metric, scope: Scope, edges: Float64Array, among: Int32Array): Selection {
  const table = scope.columns.tables[metric.table];
  const { marks } = table;
  const time = metric.time(scope.question);
  const instants = (time.ofCase === true ? scope.columns.tables.case : table).column(
    time.field,
  ) as Float64Array;
  const via = time.ofCase === true ? caseRowsOf(scope.columns, metric.table) : null;
  const lookup = new BucketLookup(edges);
  const batch = new Int32Array(Math.min(BATCH, among.length));
  const buckets = new Int32Array(batch.length);
  const found = new GrowingRows();
  let filters: readonly RowFilter[] = rowFilters(metric, scope);
  for (let base = 0; base < among.length; base += BATCH) {
    const end = Math.min(base + BATCH, among.length);
    let length = 0;
    for (let i = base; i < end; i++) {
      const row = among[i] as number;
      batch[length] = row;
      length += (marks[row] as number) & 1;
    }
    if (base === 0) filters = inOrderOfRarity(filters, batch.subarray(0, length));
    for (const filter of filters) length = filter.keep(batch, length);
    length = lookup.keepOnAxis(batch, length, instants, via, buckets);
    found.append(batch, buckets, length);
  }
  return { length: found.length, rows: found.first, buckets: found.second, legs: null };
}

/** So many selected rows that the memory for them is not kept for the next question. */
const VERY_MANY = 1 << 22;
let selected = new GrowingRows();

function aliveRows(marks: Uint8Array, start: number, end: number, into: Int32Array): number {
  let length = 0;
  for (let row = start; row < end; row++) {
    into[length] = row;
    length += (marks[row] as number) & 1;
  }
  return length;
}
