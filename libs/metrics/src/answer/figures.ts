/** All numbers of one metric for one group, or overall: the total, every bucket, and the total of the compared period. */
import type { Metric } from '../catalogue/define-metric.ts';
import type { GroupCells } from './answer-types.ts';
import type { Cells } from './cells.ts';
import { excessOver, figure, type Figure } from './metric-values.ts';
import type { Slice } from './slice.ts';

export interface Figures {
  readonly total: Figure;
  readonly buckets: readonly Figure[];
  readonly previous: Figure | null;
}

/** The slice of the compared period, with its cells. */
export interface Compared {
  readonly slice: Slice;
  readonly cells: Cells;
}

export function figuresOf(slice: Slice, cells: Cells, group: number, compared: Compared | null): Figures {
  const first = group * cells.buckets;
  const one = (from: number, to: number, unknown: string | null) =>
    figure(slice.metric, slice.scope, cells, from, to, unknown);
  const { whole } = cells;
  const total =
    whole === null
      ? one(first, first + cells.buckets - 1, slice.unknown)
      : figure(slice.metric, slice.scope, whole, group, group, slice.unknown);
  return {
    total,
    buckets:
      cells.buckets === 1
        ? [total]
        : Array.from({ length: cells.buckets }, (_, b) =>
            one(
              first + b,
              first + b,
              slice.unknown ?? (b < slice.bucketsBeforeLog ? 'before_first_event' : null),
            ),
          ),
    previous: compared === null ? null : previousOf(compared, group),
  };
}

/** A period that the log does not cover from its beginning is no measure of it. */
function previousOf({ slice, cells }: Compared, group: number): Figure {
  const unknown = slice.unknown ?? (slice.startsBeforeLog ? 'before_first_event' : null);
  return figure(slice.metric, slice.scope, cells, group, group, unknown);
}

/** Each number less that of the reference in the same bucket. */
export function lessReference(own: Figures, reference: Figures | null): Figures {
  if (reference === null) return own;
  return {
    total: excessOver(own.total, reference.total),
    buckets: own.buckets.map((bucket, b) => excessOver(bucket, reference.buckets[b] as Figure)),
    previous:
      own.previous === null || reference.previous === null
        ? null
        : excessOver(own.previous, reference.previous),
  };
}

export function cellsShown(metric: Metric, { total, buckets, previous }: Figures): GroupCells {
  return {
    metric: metric.id,
    total: total.shown,
    buckets: buckets.map((bucket) => bucket.shown),
    previous: previous?.shown ?? null,
  };
}
