/** One metric over one period: selected, grouped and put into cells. */
import type { Metric, Scope } from '../catalogue/define-metric.ts';
import { cellsOf, type Cells } from './cells.ts';
import { lackingEvidence } from './evidence.ts';
import type { Groups } from './groups.ts';
import { eachRowOnce, looksAtLegs, oncePerGroup, withLegs } from './participations.ts';
import { foreignDimensions } from './row-filters.ts';
import { selectRows, type Selection } from './select-rows.ts';

export interface Slice {
  readonly metric: Metric;
  readonly scope: Scope;
  readonly buckets: number;
  readonly selection: Selection;
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
    return { ...slice, selection: NOTHING, groupOf: null, unknown: 'dimension_not_for_metric' };
  }
  const rows = selectRows(metric, scope, edges);
  const selection = looksAtLegs(metric, scope) ? withLegs(rows, metric, scope) : rows;
  const groupOf = groups === null ? null : groups.assign(selection, metric, scope);
  if (groupOf !== null) oncePerGroup(selection, groupOf);
  const unknown = lackingEvidence(metric, scope.columns, scope.hasCustomers);
  return { ...slice, selection, groupOf, unknown };
}

function beforeLog(edges: Float64Array, logStart: number) {
  const bucketsBeforeLog = edges.slice(1).filter((end) => end <= logStart).length;
  return { bucketsBeforeLog, startsBeforeLog: (edges[0] as number) < logStart };
}

/** Everything together, whatever the groups; each row once. */
export function overallCells({ metric, scope, selection, buckets }: Slice): Cells {
  return cellsOf(metric, scope, eachRowOnce(selection), buckets, null, 1);
}

/** By group, for the groups numbered below `count`. */
export function groupCells({ metric, scope, selection, buckets, groupOf }: Slice, count: number): Cells {
  if (groupOf === null) return cellsOf(metric, scope, NOTHING, buckets, null, count);
  return cellsOf(metric, scope, selection, buckets, groupOf, count);
}
