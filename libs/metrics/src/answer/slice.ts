/** One metric over one period: selected, grouped and put into cells. */
import type { Metric, Scope } from '../catalogue/define-metric.ts';
import { cellsOf, type Cells } from './cells.ts';
import { lackingEvidence } from './evidence.ts';
import { Observations } from '../catalogue/observations.ts';
import type { Groups } from './groups.ts';
import { eachRowOnce, looksAtLegs, oncePerGroup, withLegs } from './participations.ts';
import { foreignDimensions } from './row-filters.ts';
import { selectRows, type Selection } from './select-rows.ts';

export interface Slice {
  readonly metric: Metric;
  readonly scope: Scope;
  readonly buckets: number;
  readonly selection: Selection;
  /** What the metric reads off the selected rows, in their order; null when every row is simply one. */
  readonly observations: Observations | null;
  /** Group of each selected row; null without groups. */
  readonly groupOf: Int32Array | null;
  /** Why the metric cannot be known here at all. */
  readonly unknown: string | null;
  /** Buckets that were over before the log begins. */
  readonly bucketsBeforeLog: number;
  /** Whether the log begins only after the first day of the slice. */
  readonly startsBeforeLog: boolean;
}

const NOTHING: Selection = { length: 0, rows: new Int32Array(0), buckets: new Int32Array(0), legs: null };

export function sliceOf(metric: Metric, scope: Scope, edges: Float64Array, groups: Groups | null): Slice {
  const slice = { metric, scope, buckets: edges.length - 1, ...beforeLog(edges, scope.logStart) };
  if (foreignDimensions(metric.table, scope).length > 0) {
    const unknown = 'dimension_not_for_metric';
    return { ...slice, selection: NOTHING, observations: null, groupOf: null, unknown };
  }
  const rows = selectRows(metric, scope, edges);
  const selection = looksAtLegs(metric, scope) ? withLegs(rows, metric, scope) : rows;
  const groupOf = groups === null ? null : groups.assign(selection, metric, scope);
  if (groupOf !== null) oncePerGroup(selection, groupOf);
  const unknown = lackingEvidence(metric, scope.columns, scope.hasCustomers);
  return { ...slice, selection, observations: observe(metric, scope, selection), groupOf, unknown };
}

function observe(metric: Metric, scope: Scope, { rows, length }: Selection): Observations | null {
  if (metric.measure === undefined) return null;
  const observations = new Observations(length);
  metric.measure(scope, rows, length, observations);
  return observations;
}

function beforeLog(edges: Float64Array, logStart: number) {
  const bucketsBeforeLog = edges.slice(1).filter((end) => end <= logStart).length;
  return { bucketsBeforeLog, startsBeforeLog: (edges[0] as number) < logStart };
}

/** Everything together, whatever the groups; each row once. */
export function overallCells(slice: Slice): Cells {
  return cellsOf(slice, eachRowOnce(slice.selection), 1);
}

/** By group, for the groups numbered below `count`. */
export function groupCells(slice: Slice, count: number): Cells {
  return cellsOf(slice, slice.groupOf, count);
}
