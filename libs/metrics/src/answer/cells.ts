/**
 * The observations of a metric, put in order of group and bucket, so that every cell is one stretch of them and the
 * total of a group too. Rows that are excluded have been taken out and counted by reason.
 */
import { Observations } from '../catalogue/observations.ts';
import { wholeScratch } from '../statistics/scratch.ts';
import { addTo } from './counts.ts';
import type { Slice } from './slice.ts';

export interface Cells {
  /** The same without buckets, where the total is not what they add up to. */
  readonly whole: Cells | null;
  readonly buckets: number;
  readonly groups: number;
  /** Cell `group * buckets + bucket` is observations `starts[cell]` to before `starts[cell + 1]`. */
  readonly starts: Int32Array;
  /** Empty where only numbers are wanted. */
  readonly rows: Int32Array;
  readonly observations: Observations;
  /** Per cell, how many observations nothing can change any more. */
  readonly complete: Int32Array;
  /** Per cell, how many of them rest on what is recorded. */
  readonly recorded: Int32Array;
  /** Per cell and reason, how many rows were left out. */
  readonly excluded: Int32Array;
}

/** What is to be told of each observation: nothing but how many, the value, the pair, or everything and its row. */
export type Told = 'count' | 'first' | 'pair' | 'all';

const NO_OBSERVATIONS = new Observations(0);
const NO_ROWS = new Int32Array(0);
const scratch = wholeScratch();

/**
 * `groupOf` null: all in one group. A group below 0 or not below `groups`: the row is in none. By counting sort: linear, and
 * rows of one cell keep their order.
 */
export function cellsOf(
  slice: Pick<Slice, 'buckets' | 'metric' | 'selection' | 'observations'>,
  groupOf: Int32Array | null,
  groups: number,
  told: Told = 'all',
): Cells {
  const { buckets, metric, selection, observations: from } = slice;
  const reasons = metric.excludes?.length ?? 0;
  const cells = buckets * groups;
  const cellOf = scratch.take(selection.length);
  const starts = new Int32Array(cells + 1);
  const excluded = new Int32Array(cells * reasons);
  numberCells(cellOf, selection.buckets, groupOf, groups, buckets);
  if (from !== null && !from.noneExcluded) takeOutExcluded(cellOf, from.excluded, excluded, reasons);
  for (let i = 0; i < cellOf.length; i++) {
    const cell = cellOf[i] as number;
    if (cell >= 0) addTo(starts, cell + 1, 1);
  }
  const counts = starts.slice(1);
  for (let cell = 1; cell <= cells; cell++) addTo(starts, cell, starts[cell - 1] as number);
  const counted = {
    whole: null,
    buckets,
    groups,
    starts,
    complete: from === null || from.allComplete ? counts : onesByCell(from.complete, cellOf, cells),
    recorded: from === null || from.allRecorded ? counts : onesByCell(from.recorded, cellOf, cells),
    excluded,
  };
  const placed = told === 'count' || (told !== 'all' && from === null);
  if (placed) return { ...counted, rows: NO_ROWS, observations: NO_OBSERVATIONS };
  const length = starts[cells] as number;
  toPlaces(cellOf, starts);
  const observations = from === null ? NO_OBSERVATIONS : new Observations(length);
  if (from !== null) observations.take(from, cellOf, told);
  return {
    ...counted,
    rows: told === 'all' ? inPlaces(selection.rows, cellOf, length) : NO_ROWS,
    observations,
  };
}

/** The cells of all groups together, in one group: for what does not depend on the order within a cell. */
export function allGroups(cells: Cells, told: Exclude<Told, 'all'>): Cells {
  const { buckets, groups, starts } = cells;
  const sum = (counts: Int32Array, width: number): Int32Array => {
    const sums = new Int32Array(buckets * width);
    for (let i = 0; i < counts.length; i++) addTo(sums, i % sums.length, counts[i] as number);
    return sums;
  };
  const together = new Int32Array(buckets + 1);
  for (let cell = 0; cell < buckets * groups; cell++)
    addTo(together, (cell % buckets) + 1, (starts[cell + 1] as number) - (starts[cell] as number));
  for (let b = 1; b <= buckets; b++) addTo(together, b, together[b - 1] as number);
  return {
    whole: null,
    buckets,
    groups: 1,
    starts: together,
    rows: NO_ROWS,
    observations:
      told === 'count' || cells.observations === NO_OBSERVATIONS
        ? NO_OBSERVATIONS
        : cells.observations.byBucket(starts, buckets, told),
    complete: sum(cells.complete, 1),
    recorded: sum(cells.recorded, 1),
    excluded:
      cells.excluded.length === 0
        ? cells.excluded
        : sum(cells.excluded, cells.excluded.length / (buckets * groups)),
  };
}

function numberCells(
  into: Int32Array,
  bucketOf: Int32Array,
  groupOf: Int32Array | null,
  groups: number,
  buckets: number,
): void {
  if (groupOf === null) into.set(bucketOf.subarray(0, into.length));
  else
    for (let i = 0; i < into.length; i++) {
      const group = groupOf[i] as number;
      into[i] = group >= 0 && group < groups ? group * buckets + (bucketOf[i] as number) : -1;
    }
}

function takeOutExcluded(
  cellOf: Int32Array,
  reasonOf: Uint8Array,
  excluded: Int32Array,
  reasons: number,
): void {
  for (let i = 0; i < cellOf.length; i++) {
    const reason = reasonOf[i] as number;
    const cell = cellOf[i] as number;
    if (reason === 0 || cell < 0) continue;
    addTo(excluded, cell * reasons + reason - 1, 1);
    cellOf[i] = -1;
  }
}

function onesByCell(flags: Uint8Array, cellOf: Int32Array, cells: number): Int32Array {
  const ones = new Int32Array(cells);
  for (let i = 0; i < cellOf.length; i++) {
    const cell = cellOf[i] as number;
    if (cell >= 0) addTo(ones, cell, flags[i] as number);
  }
  return ones;
}

/** From the cell of each row to its place. */
function toPlaces(cellOf: Int32Array, starts: Int32Array): void {
  const next = starts.slice();
  for (let i = 0; i < cellOf.length; i++) {
    const cell = cellOf[i] as number;
    if (cell < 0) continue;
    const place = next[cell] as number;
    next[cell] = place + 1;
    cellOf[i] = place;
  }
}

function inPlaces(rows: Int32Array, places: Int32Array, length: number): Int32Array {
  const placed = new Int32Array(length);
  for (let i = 0; i < places.length; i++) {
    const place = places[i] as number;
    if (place >= 0) placed[place] = rows[i] as number;
  }
  return placed;
}
