/** Which rows of a metric's table lie in a slice, and in which bucket. Ascending by row, those of a state by bucket too. */
import type { Metric, Scope } from '../catalogue/define-metric.ts';
import { keepOnAxis } from '../periods/bucket-lookup.ts';
import { caseRowsOf } from './dimension-places.ts';
import { GrowingRows } from './growing-rows.ts';
import { rowFilters } from './row-filters.ts';
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

export function selectRows(metric: Metric, scope: Scope, edges: Float64Array): Selection {
  const table = scope.columns.tables[metric.table];
  const time = metric.time(scope.question);
  const timeTable = time.ofCase === true ? scope.columns.tables.case : table;
  const instants = timeTable.column(time.field) as Float64Array;
  const via = time.ofCase === true ? caseRowsOf(scope.columns, metric.table) : null;
  const filters = rowFilters(metric, scope);
  const states = metric.state === undefined ? null : new StateBuckets(metric.state, scope, table, edges);
  const batch = new Int32Array(Math.min(BATCH, table.size));
  const buckets = new Int32Array(batch.length);
  const selected = new GrowingRows();
  for (let base = 0; base < table.size; base += BATCH) {
    let length = aliveRows(table.marks, base, Math.min(base + BATCH, table.size), batch);
    for (const filter of filters) length = filter(batch, length);
    if (states === null) {
      length = keepOnAxis(batch, length, instants, via, edges, buckets);
      selected.append(batch, buckets, length);
    } else states.append(batch, length, selected);
  }
  return { length: selected.length, rows: selected.first, buckets: selected.second, legs: null };
}

function aliveRows(marks: Uint8Array, start: number, end: number, into: Int32Array): number {
  let length = 0;
  for (let row = start; row < end; row++) if (((marks[row] as number) & 1) === 1) into[length++] = row;
  return length;
}
