/**
 * At the end of which buckets a state lasts. The end is the last millisecond of a bucket, or the horizon where that comes
 * first: what begins or ends on the stroke of midnight belongs to the day that begins then, as everything else does.
 */
import type { Scope, StateFields } from '../catalogue/define-metric.ts';
import type { MeasureTable } from '../columns/measure-table.ts';
import { QuestionError } from '../question/question-error.ts';
import type { GrowingRows } from './growing-rows.ts';

/** A row counts once for each bucket at the end of which it lasts: more than this is a question for a coarser grain. */
const MOST_STATES = 30_000_000;

/** The moment at which each bucket is looked at, ascending. */
export function momentsOf(edges: Float64Array, asOf: number): Float64Array {
  return Float64Array.from(edges.subarray(1), (end) => Math.min(end - 1, asOf));
}

export class StateBuckets {
  readonly #moments: Float64Array;
  readonly #from: Float64Array;
  readonly #until: Float64Array;

  constructor(
    { from, until }: StateFields,
    scope: Scope,
    table: Pick<MeasureTable, 'column'>,
    edges: Float64Array,
  ) {
    this.#moments = momentsOf(edges, scope.asOf);
    this.#from = table.column(from) as Float64Array;
    this.#until = table.column(until) as Float64Array;
  }

  /** Each of the first `length` rows once per bucket. Throws QuestionError when that becomes too many. */
  append(rows: Int32Array, length: number, into: GrowingRows): void {
    const moments = this.#moments;
    for (let i = 0; i < length; i++) {
      const row = rows[i] as number;
      const until = this.#until[row] as number;
      for (let bucket = firstFrom(moments, this.#from[row] as number); bucket < moments.length; bucket++) {
        if ((moments[bucket] as number) >= until) break;
        into.push(row, bucket);
      }
    }
    if (into.length > MOST_STATES) {
      throw new QuestionError('grain', 'lasts_too_long');
    }
  }
}

/** First bucket that is looked at at the instant or later; none for NaN. */
function firstFrom(moments: Float64Array, instant: number): number {
  let low = 0;
  let high = moments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((moments[middle] as number) >= instant) high = middle;
    else low = middle + 1;
  }
  return low;
}
