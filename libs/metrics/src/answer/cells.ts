/**
 * The observations of a metric, put in order of group and bucket, so that every cell is one stretch of them and the
 * total of a group too. Rows that are excluded have been taken out and counted by reason.
 */
import type { Metric, Scope } from '../catalogue/define-metric.ts';
import { Observations } from '../catalogue/observations.ts';
import type { Selection } from './select-rows.ts';

export interface Cells {
  readonly buckets: number;
  readonly groups: number;
  /** Cell `group * buckets + bucket` is observations `starts[cell]` to before `starts[cell + 1]`. */
  readonly starts: Int32Array;
  readonly rows: Int32Array;
  readonly observations: Observations;
  /** Per cell, how many observations nothing can change any more. */
  readonly complete: Int32Array;
  /** Per cell and reason, how many rows were left out. */
  readonly excluded: Int32Array;
}

/** `groupOf` null: all in one group. A group below 0 or not below `groups`: the row is in none. */
export function cellsOf(
  metric: Metric,
  scope: Scope,
  selection: Selection,
  buckets: number,
  groupOf: Int32Array | null,
  groups: number,
): Cells {
  const { starts, rows } = sortedByCell(selection, buckets, groupOf, groups);
  const length = rows.length;
  const observations = new Observations(length);
  metric.measure?.(scope, rows, length, observations);
  const cells = buckets * groups;
  const reasons = metric.excludes?.length ?? 0;
  const complete = new Int32Array(cells);
  const excluded = new Int32Array(cells * reasons);
  const kept = new Int32Array(cells + 1);
  let next = 0;
  for (let cell = 0; cell < cells; cell++) {
    const end = starts[cell + 1] as number;
    for (let i = starts[cell] as number; i < end; i++) {
      const reason = observations.excluded[i] as number;
      if (reason > 0) {
        addTo(excluded, cell * reasons + reason - 1, 1);
        continue;
      }
      addTo(complete, cell, observations.complete[i] as number);
      if (next !== i) {
        observations.move(i, next);
        rows[next] = rows[i] as number;
      }
      next++;
    }
    kept[cell + 1] = next;
  }
  return { buckets, groups, starts: kept, rows, observations, complete, excluded };
}

/** Counting sort: linear, and rows of one cell keep their order. */
function sortedByCell(selection: Selection, buckets: number, groupOf: Int32Array | null, groups: number) {
  const starts = new Int32Array(buckets * groups + 1);
  const { length } = selection;
  const cellOf = (i: number): number => {
    const group = groupOf === null ? 0 : (groupOf[i] as number);
    return group < 0 || group >= groups ? -1 : group * buckets + (selection.buckets[i] as number);
  };
  for (let i = 0; i < length; i++) {
    const cell = cellOf(i);
    if (cell >= 0) addTo(starts, cell + 1, 1);
  }
  for (let cell = 1; cell < starts.length; cell++) addTo(starts, cell, starts[cell - 1] as number);
  const rows = new Int32Array(starts[starts.length - 1] as number);
  const next = starts.slice();
  for (let i = 0; i < length; i++) {
    const cell = cellOf(i);
    if (cell < 0) continue;
    rows[next[cell] as number] = selection.rows[i] as number;
    addTo(next, cell, 1);
  }
  return { starts, rows };
}

function addTo(counts: Int32Array, index: number, amount: number): void {
  counts[index] = (counts[index] as number) + amount;
}
