/**
 * Within one answer, metrics that read the same off the same rows (the median and the nine tenths of one duration) share the
 * slice and the cells it is put into.
 */
import type { Metric, Scope } from '../catalogue/define-metric.ts';
import type { Cells, Told } from './cells.ts';
import type { Groups } from './groups.ts';
import { readingOf } from './shared-selections.ts';
import { groupCells, overallCells, sliceOf, unknownIn, type Slice } from './slice.ts';

const MORE: readonly Told[] = ['count', 'first', 'pair', 'all'];

export class SharedSlices {
  readonly #scope: Scope;
  readonly #groups: Groups | null;
  readonly #edges: Float64Array;
  readonly #told = new Map<string, Told>();
  readonly #slices = new Map<string, Slice>();
  readonly #overall = new Map<string, Cells>();
  readonly #byGroup = new Map<string, Cells>();

  constructor(metrics: readonly Metric[], scope: Scope, edges: Float64Array, groups: Groups | null) {
    this.#scope = scope;
    this.#groups = groups;
    this.#edges = edges;
    for (const metric of metrics) {
      const reading = this.#reading(metric);
      const told = this.#told.get(reading) ?? 'count';
      const { reads } = metric.statistic;
      this.#told.set(reading, MORE.indexOf(reads) > MORE.indexOf(told) ? reads : told);
    }
  }

  of(metric: Metric): Slice {
    const slice = found(this.#slices, this.#reading(metric), () =>
      sliceOf(metric, this.#scope, this.#edges, this.#groups),
    );
    return slice.metric === metric ? slice : { ...slice, metric, unknown: unknownIn(metric, this.#scope) };
  }

  overall({ metric }: Slice): Cells {
    const reading = this.#reading(metric);
    const told = this.#told.get(reading) as Told;
    return found(this.#overall, reading, () => overallCells(this.of(metric), told));
  }

  /** For the groups numbered below `count`, the same each time. */
  byGroup({ metric }: Slice, count: number): Cells {
    const reading = this.#reading(metric);
    const told = this.#told.get(reading) as Told;
    return found(this.#byGroup, reading, () => groupCells(this.of(metric), count, told));
  }

  #reading(metric: Metric): string {
    return readingOf(metric, this.#scope, this.#edges);
  }
}

function found<V>(kept: Map<string, V>, key: string, make: () => V): V {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = make();
  kept.set(key, made);
  return made;
}
