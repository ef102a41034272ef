/**
 * The settled durations of one sealed layer, in order within cells of month, channel, team and reason: questions that are cut and
 * filtered by these read stretches of numbers instead of looking at every row. All other rows of the layer are named, to be
 * looked at as usual. Who counts no more is taken out one by one.
 */
import { MEASURE_NAMES } from '@twicetold/cases';
import type { Settled } from '../../catalogue/settled.ts';
import type { CodeArray } from '../../columns/column-types.ts';
import type { Columns } from '../../columns/columns.ts';
import type { SealedLayer } from '../../columns/sealed/sealed-layer.ts';
import { BucketLookup, bucketOf } from '../../periods/bucket-lookup.ts';
import { addToDay, dayOf, firstDayOf } from '../../periods/calendar-day.ts';
import { timeAxis } from '../../periods/time-axis.ts';
import { BOUNDS, boundsOf, countStretch } from '../../statistics/sorted-runs.ts';
import { durationsAt } from './durations-at.ts';

/** What is kept, and by what. */
export interface SettledKind {
  readonly settled: Settled;
  /** The instant by which rows belong to months. */
  readonly time: string;
  /** Fields of the case table, in the order of the cells. */
  readonly fields: readonly [channel: string, team: string, reason: string];
  readonly zone: string;
}

const CASE_MEASURE = MEASURE_NAMES.indexOf('case');
const FIELDS = 3;
const BATCH = 8192;
/** With fewer rows in a cell than this on average, looking through cells is not worth it. */
const LEAST_ROWS_A_CELL = 8;
/** So many cells a month are few, however many rows there are. */
const FEW_CELLS = 64;
/** So few are put in order one by one. */
const FEW = 24;

export class SettledPart {
  readonly kind: SettledKind;
  /** The first and the last instant of any row. */
  readonly least: number;
  readonly most: number;
  /** Of the months. */
  readonly edges: Float64Array;
  /** Codes of each field; 1 where there would be too many cells with it, so that it is in none. */
  readonly sizes: readonly [number, number, number];
  /** Cell `((month * channels + channel) * teams + team) * reasons + reason` is values from `starts` to before `ends`, ascending. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly values: Float64Array;
  /** The same of all parts of a kind. */
  readonly bounds: Float64Array;
  /** Per cell, how many values are less than each bound. */
  readonly below: Uint16Array | Int32Array;
  /** Rows of the layer of which the value of the kind is not known, ascending. */
  readonly unknown: Int32Array;
  /** Rows of which it is, and which are not settled all the same, ascending. */
  readonly unsettled: Int32Array;
  readonly #seen: Uint8Array;

  /** `firstRow`: which row of the table is the first of the layer. `bounds` null: its own. */
  constructor(
    columns: Columns,
    layer: SealedLayer,
    firstRow: number,
    kind: SettledKind,
    bounds: Float64Array | null,
  ) {
    const table = columns.tables.case;
    const instants = table.column(kind.time) as Float64Array;
    const { marks } = table;
    const size = layer.rows(CASE_MEASURE);
    this.kind = kind;
    let least = Infinity;
    let most = -Infinity;
    for (let row = firstRow; row < firstRow + size; row++) {
      const instant = instants[row] as number;
      if (instant < least) least = instant;
      if (instant > most) most = instant;
    }
    this.least = least;
    this.most = most;
    this.edges = least <= most ? monthsOf(least, most, kind.zone) : Float64Array.of(0, 1);
    const months = this.edges.length - 1;
    this.sizes = sizesOf(columns, layer, kind, Math.max(FEW_CELLS, size / LEAST_ROWS_A_CELL / months));
    const [channels, teams, reasons] = this.sizes;
    const durationAt = durationsAt(columns, kind.settled);
    const cellAt = cellsAt(columns, kind, this.sizes);
    const lookup = new BucketLookup(this.edges);
    const cellOf = new Int32Array(size).fill(-1);
    const cells = months * channels * teams * reasons;
    const starts = new Int32Array(cells + 1);
    const ends = table.column(kind.settled.value) as Float64Array;
    const unknown: number[] = [];
    const unsettled: number[] = [];
    const rows = new Int32Array(Math.min(BATCH, size));
    const buckets = new Int32Array(rows.length);
    for (let base = firstRow; base < firstRow + size; base += BATCH) {
      const end = Math.min(base + BATCH, firstRow + size);
      let length = 0;
      for (let row = base; row < end; row++) {
        rows[length] = row;
        length += (marks[row] as number) & 1;
      }
      length = lookup.keepOnAxis(rows, length, instants, null, buckets);
      for (let i = 0; i < length; i++) {
        const row = rows[i] as number;
        if (Number.isNaN(durationAt(row))) {
          (Number.isNaN(ends[row]) ? unknown : unsettled).push(row - firstRow);
          continue;
        }
        const cell = cellAt(row, buckets[i] as number);
        cellOf[row - firstRow] = cell;
        starts[cell + 1] = (starts[cell + 1] as number) + 1;
      }
    }
    for (let cell = 1; cell <= cells; cell++)
      starts[cell] = (starts[cell] as number) + (starts[cell - 1] as number);
    this.starts = starts;
    this.ends = starts.slice(0, cells);
    this.values = new Float64Array(starts[cells] as number);
    this.unknown = Int32Array.from(unknown);
    this.unsettled = Int32Array.from(unsettled);
    for (let i = 0; i < size; i++) {
      const cell = cellOf[i] as number;
      if (cell < 0) continue;
      const place = this.ends[cell] as number;
      this.values[place] = durationAt(firstRow + i);
      this.ends[cell] = place + 1;
    }
    this.bounds = bounds ?? boundsOf(this.values);
    let longest = 0;
    for (let cell = 0; cell < cells; cell++)
      longest = Math.max(longest, (starts[cell + 1] as number) - (starts[cell] as number));
    this.below = longest > 0xffff ? new Int32Array(cells * BOUNDS) : new Uint16Array(cells * BOUNDS);
    for (let cell = 0; cell < cells; cell++) {
      const end = starts[cell + 1] as number;
      putInOrder(this.values, starts[cell] as number, end);
      countStretch(this.values, starts[cell] as number, end, this.bounds, this.below, cell);
    }
    this.#seen = new Uint8Array(Math.ceil(layer.customers / 8));
    layer.buriedSince(this.#seen, () => undefined);
  }

  get bytes(): number {
    const { starts, ends, values, below, unknown, unsettled, edges } = this;
    return [starts, ends, values, below, unknown, unsettled, edges, this.#seen].reduce(
      (sum, { byteLength }) => sum + byteLength,
      0,
    );
  }

  /** Takes out the rows of those who count no more since it was made, or since the last time. */
  takeOutBuried(columns: Columns, layer: SealedLayer, firstRow: number): void {
    let takeOut: ((row: number) => void) | null = null;
    layer.buriedSince(this.#seen, (first, count) => {
      takeOut ??= this.#takerOut(columns);
      for (let row = first; row < first + count; row++) takeOut(firstRow + row);
    });
  }

  #takerOut(columns: Columns): (row: number) => void {
    const durationAt = durationsAt(columns, this.kind.settled);
    const cellAt = cellsAt(columns, this.kind, this.sizes);
    const instants = columns.tables.case.column(this.kind.time) as Float64Array;
    return (row) => {
      const duration = durationAt(row);
      const instant = instants[row] as number;
      if (Number.isNaN(duration) || Number.isNaN(instant)) return;
      const cell = cellAt(row, bucketOf(this.edges, instant));
      const end = this.ends[cell] as number;
      const start = this.starts[cell] as number;
      const place = this.values.subarray(start, end).indexOf(duration);
      if (place < 0) throw new Error('a settled duration is not where it was put');
      this.values.copyWithin(start + place, start + place + 1, end);
      for (let at = BOUNDS * cell; at < BOUNDS * (cell + 1); at++)
        if (duration < (this.bounds[at - BOUNDS * cell] as number))
          this.below[at] = (this.below[at] as number) - 1;
      this.ends[cell] = end - 1;
    };
  }
}

function monthsOf(least: number, most: number, zone: string): Float64Array {
  const from = firstDayOf(dayOf(least, zone), 'month');
  const after = addToDay(firstDayOf(dayOf(most, zone), 'month'), 1, 'month');
  return timeAxis(from, addToDay(after, -1, 'day'), 'MONTH', zone, most).edges;
}

/** Fields are left out, reasons first, until there are at most so many cells a month. */
function sizesOf(
  columns: Columns,
  layer: SealedLayer,
  { fields }: SettledKind,
  most: number,
): readonly [number, number, number] {
  const names = Object.keys(columns.tables.case.specs);
  const sizes: [number, number, number] = [1, 1, 1];
  let cells = 1;
  for (let i = 0; i < FIELDS; i++) {
    const size = 1 + layer.largest(CASE_MEASURE, names.indexOf(fields[i] as string));
    if (cells * size > most) continue;
    sizes[i] = size;
    cells *= size;
  }
  return sizes;
}

function cellsAt({ tables }: Columns, { fields }: SettledKind, sizes: readonly [number, number, number]) {
  const [channels, teams, reasons] = sizes;
  const [channel, team, reason] = fields.map((field) => tables.case.column(field) as CodeArray) as [
    CodeArray,
    CodeArray,
    CodeArray,
  ];
  return (row: number, month: number): number => {
    const ofChannel = channels === 1 ? month : month * channels + (channel[row] as number);
    const ofTeam = teams === 1 ? ofChannel : ofChannel * teams + (team[row] as number);
    return reasons === 1 ? ofTeam : ofTeam * reasons + (reason[row] as number);
  };
}

/** From `start` to before `end`, ascending. */
export function putInOrder(values: Float64Array, start: number, end: number): void {
  if (end - start > FEW) {
    values.subarray(start, end).sort();
    return;
  }
  for (let i = start + 1; i < end; i++) {
    const value = values[i] as number;
    let place = i;
    for (; place > start && (values[place - 1] as number) > value; place--)
      values[place] = values[place - 1] as number;
    values[place] = value;
  }
}
