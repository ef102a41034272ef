/**
 * The observations of a metric, put in order of group and bucket, so that every cell is one stretch of them and the
 * total of a group too. Rows that are excluded have been taken out and counted by reason.
 */
import { Observations } from '../catalogue/observations.ts';
import { addTo } from './counts.ts';
import type { Slice } from './slice.ts';

export interface Cells {
  /** The same without buckets, where the total is not what they add up to. */
  readonly whole: Cells | null;
  readonly buckets: number;
  readonly groups: number;
  /** Cell `group * buckets + bucket` is observations `starts[cell]` to before `starts[cell + 1]`. */
  readonly starts: Int32Array;
  readonly rows: Int32Array;
  readonly observations: Observations;
  /** Per cell, how many observations nothing can change any more. */
  readonly complete: Int32Array;
  /** Per cell, how many of them rest on what is recorded. */
  readonly recorded: Int32Array;
  /** Per cell and reason, how many rows were left out. */
  readonly excluded: Int32Array;
}

const NO_OBSERVATIONS = new Observations(0);

/**
 * `groupOf` null: all in one group. A group below 0 or not below `groups`: the row is in none. By counting sort: linear, and
 * rows of one cell keep their order.
 */
export function cellsOf(slice: Slice, groupOf: Int32Array | null, groups: number): Cells {
  const { buckets, metric, selection, observations: from } = slice;
  const reasons = metric.excludes?.length ?? 0;
  const cells = buckets * groups;
  const cellOf = new Int32Array(selection.length);
  const starts = new Int32Array(cells + 1);
  const complete = new Int32Array(cells);
  const recorded = new Int32Array(cells);
  const excluded = new Int32Array(cells * reasons);
  for (let i = 0; i < selection.length; i++) {
    const group = groupOf === null ? 0 : (groupOf[i] as number);
    cellOf[i] = -1;
    if (group < 0 || group >= groups) continue;
    const cell = group * buckets + (selection.buckets[i] as number);
    const reason = from === null ? 0 : (from.excluded[i] as number);
    if (reason > 0) {
      addTo(excluded, cell * reasons + reason - 1, 1);
      continue;
    }
    cellOf[i] = cell;
    addTo(starts, cell + 1, 1);
    addTo(complete, cell, from === null ? 1 : (from.complete[i] as number));
    addTo(recorded, cell, from === null ? 1 : (from.recorded[i] as number));
  }
  for (let cell = 1; cell <= cells; cell++) addTo(starts, cell, starts[cell - 1] as number);
  const rows = new Int32Array(starts[cells] as number);
  const observations = from === null ? NO_OBSERVATIONS : new Observations(rows.length);
  const next = starts.slice();
  for (let i = 0; i < selection.length; i++) {
    const cell = cellOf[i] as number;
    if (cell < 0) continue;
    const place = next[cell] as number;
    next[cell] = place + 1;
    rows[place] = selection.rows[i] as number;
    if (from !== null) observations.take(from, i, place);
  }
  return { whole: null, buckets, groups, starts, rows, observations, complete, recorded, excluded };
}
