/** One metric over one period: selected, grouped and put into cells. */
import type { Metric, Scope } from '../catalogue/define-metric.ts';
import { cellsOf, type Cells, type Told } from './cells.ts';
import { lackingEvidence } from './evidence.ts';
import type { Observations } from '../catalogue/observations.ts';
import type { Groups } from './groups.ts';
import { oncePerCustomer } from './once-per-customer.ts';
import { eachRowOnce, oncePerGroup } from './participations.ts';
import { foreignDimensions } from './row-filters.ts';
import type { Selection } from './select-rows.ts';
import { cellsOfSettled, settledCellsOf, type SettledCells } from './settled/settled-cells.ts';
import { observationsOf, selectionOf } from './shared-selections.ts';

export interface Slice {
  readonly metric: Metric;
  readonly scope: Scope;
  readonly buckets: number;
  readonly selection: Selection;
  /** What the metric reads off the selected rows, in their order; null when every row is simply one. */
  readonly observations: Observations | null;
  /** Group of each selected row; null without groups. */
  readonly groupOf: Int32Array | null;
  /** 0 for the rows that count overall, -1 for the others. null: all of them do. */
  readonly overall: Int32Array | null;
  /** The same as one bucket, where the total is not what the buckets add up to. */
  readonly whole: Slice | null;
  /** Where numbers are made of what is settled: then nothing is selected. */
  readonly settled: SettledCells | null;
  /** Why the metric cannot be known here at all. */
  readonly unknown: string | null;
  /** Buckets that were over before the log begins. */
  readonly bucketsBeforeLog: number;
  /** Whether the log begins only after the first day of the slice. */
  readonly startsBeforeLog: boolean;
}

const NOTHING: Selection = { length: 0, rows: new Int32Array(0), buckets: new Int32Array(0), legs: null };

const NOTHING_SELECTED = {
  selection: NOTHING,
  observations: null,
  groupOf: null,
  overall: null,
  whole: null,
  settled: null,
};

/** Why the metric cannot be known in a question at all; null when it can. */
export const unknownIn = (metric: Metric, scope: Scope): string | null =>
  foreignDimensions(metric.table, scope).length > 0
    ? 'dimension_not_for_metric'
    : lackingEvidence(metric, scope.columns, scope.hasCustomers);

export function sliceOf(metric: Metric, scope: Scope, edges: Float64Array, groups: Groups | null): Slice {
  scope.goOn();
  const unknown = unknownIn(metric, scope);
  const slice = { ...outlineOf(metric, scope, edges), unknown };
  if (foreignDimensions(metric.table, scope).length > 0) {
    return { ...slice, ...NOTHING_SELECTED };
  }
  const selection = selectionOf(metric, scope, edges);
  const groupOf = groups === null ? null : groups.assign(selection, metric, scope);
  if (groupOf !== null) oncePerGroup(selection, groupOf);
  const overall = eachRowOnce(selection) ?? (metric.distinct === undefined ? null : allInOne(selection));
  if (metric.distinct !== undefined) {
    oncePerCustomer(selection, overall as Int32Array, metric, scope);
    if (groupOf !== null) oncePerCustomer(selection, groupOf, metric, scope);
  }
  const ends = Float64Array.of(edges[0] as number, edges[edges.length - 1] as number);
  const whole =
    edges.length === 2 || (metric.distinct === undefined && metric.state === undefined)
      ? null
      : sliceOf(metric, scope, ends, groups);
  const observations = observationsOf(metric, scope, edges);
  return { ...slice, selection, observations, groupOf, overall, whole, settled: null };
}

/** For numbers alone, not for the rows behind them: `told` of its cells must not be 'all'. */
export function sliceOfNumbers(
  metric: Metric,
  scope: Scope,
  edges: Float64Array,
  groups: Groups | null,
): Slice {
  scope.goOn();
  const isForeign = foreignDimensions(metric.table, scope).length > 0;
  const settled = isForeign ? null : settledCellsOf(metric, scope, edges, groups);
  if (settled === null) return sliceOf(metric, scope, edges, groups);
  const unknown = unknownIn(metric, scope);
  return { ...outlineOf(metric, scope, edges), ...NOTHING_SELECTED, unknown, settled };
}

const outlineOf = (metric: Metric, scope: Scope, edges: Float64Array) => ({
  metric,
  scope,
  buckets: edges.length - 1,
  ...beforeLog(edges, scope.logStart),
});

const allInOne = ({ length }: Selection): Int32Array => new Int32Array(length);

function beforeLog(edges: Float64Array, logStart: number) {
  const bucketsBeforeLog = edges.slice(1).filter((end) => end <= logStart).length;
  return { bucketsBeforeLog, startsBeforeLog: (edges[0] as number) < logStart };
}

/** Everything together, whatever the groups; each row once. */
export function overallCells(slice: Slice, told: Told = 'all'): Cells {
  const { settled } = slice;
  if (settled !== null && told !== 'all') {
    const inOne = settled.runs.inOneGroup(slice.buckets);
    return cellsOfSettled(slice.metric, { ...settled, runs: inOne, groupOf: null }, slice.buckets, 1, told);
  }
  const whole = slice.whole === null ? null : overallCells(slice.whole, told);
  return { ...cellsOf(slice, slice.overall, 1, told), whole };
}

/** By group, for the groups numbered below `count`. */
export function groupCells(slice: Slice, count: number, told: Told = 'all'): Cells {
  const { settled } = slice;
  if (settled !== null && told !== 'all')
    return cellsOfSettled(slice.metric, settled, slice.buckets, count, told);
  const whole = slice.whole === null ? null : groupCells(slice.whole, count, told);
  return { ...cellsOf(slice, slice.groupOf, count, told), whole };
}
