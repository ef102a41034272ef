/**
 * Within one answer, metrics that read the same off the same rows (the median and the nine tenths of one duration) share the
 * slice and the cells it is put into.
 */
import type { Metric, Scope } from '../catalogue/define-metric.ts';
import { allGroups, type Cells, type Told } from './cells.ts';
import type { Groups } from './groups.ts';
import { isInAnyOrder } from './settled/settled-question.ts';
import { readingOf } from './shared-selections.ts';
import { groupCells, overallCells, sliceOf, sliceOfNumbers, unknownIn, type Slice } from './slice.ts';

/** What metrics ask of one reading together. */
interface Asked {
  readonly told: Exclude<Told, 'all'>;
  /** None of them looks at the order within a cell. */
  readonly inAnyOrder: boolean;
  /** Nor does the last digit of any depend on it. */
  readonly maySettle: boolean;
  readonly quantiles: readonly number[];
}

const MORE: readonly Told[] = ['count', 'first', 'pair'];
const NOTHING_YET: Asked = { told: 'count', inAnyOrder: true, maySettle: true, quantiles: [] };

export class SharedSlices {
  readonly #scope: Scope;
  readonly #groups: Groups | null;
  readonly #edges: Float64Array;
  readonly #readings = new Map<Metric, string>();
  readonly #asked = new Map<string, Asked>();
  readonly #slices = new Map<string, Slice>();
  readonly #overall = new Map<string, Cells>();
  readonly #byGroup = new Map<string, Cells>();

  constructor(metrics: readonly Metric[], scope: Scope, edges: Float64Array, groups: Groups | null) {
    this.#scope = scope;
    this.#groups = groups;
    this.#edges = edges;
    for (const metric of metrics) {
      const reading = this.#reading(metric);
      const { told, inAnyOrder, maySettle, quantiles } = this.#asked.get(reading) ?? NOTHING_YET;
      const { reads, kind, quantile } = metric.statistic;
      this.#asked.set(reading, {
        told: MORE.indexOf(reads) > MORE.indexOf(told) ? reads : told,
        inAnyOrder: inAnyOrder && kind !== 'mean_per_case' && kind !== 'ratio',
        maySettle: maySettle && isInAnyOrder(metric),
        quantiles: quantile === undefined ? quantiles : [...quantiles, quantile],
      });
    }
  }

  of(metric: Metric): Slice {
    const reading = this.#reading(metric);
    const { maySettle } = this.#asked.get(reading) as Asked;
    const make = maySettle ? sliceOfNumbers : sliceOf;
    const slice = found(this.#slices, reading, () => make(metric, this.#scope, this.#edges, this.#groups));
    return slice.metric === metric ? slice : { ...slice, metric, unknown: unknownIn(metric, this.#scope) };
  }

  /** `count`: as in `byGroup`. */
  overall({ metric }: Slice, count: number): Cells {
    const reading = this.#reading(metric);
    const { told, inAnyOrder, quantiles } = this.#asked.get(reading) as Asked;
    const slice = this.of(metric);
    const isGrouped = slice.groupOf !== null || (slice.settled !== null && this.#groups !== null);
    const isAllGroups = inAnyOrder && isGrouped && slice.overall === null && slice.whole === null;
    return found(this.#overall, reading, () =>
      isAllGroups && this.#groups?.count === count
        ? withQuantiles(allGroups(this.byGroup(slice, count), told), quantiles)
        : withQuantiles(overallCells(slice, told), quantiles),
    );
  }

  /** For the groups numbered below `count`, the same each time. */
  byGroup({ metric }: Slice, count: number): Cells {
    const reading = this.#reading(metric);
    const { told, quantiles } = this.#asked.get(reading) as Asked;
    return found(this.#byGroup, reading, () =>
      withQuantiles(groupCells(this.of(metric), count, told), quantiles),
    );
  }

  #reading(metric: Metric): string {
    return found(this.#readings, metric, () => readingOf(metric, this.#scope, this.#edges));
  }
}

function withQuantiles(cells: Cells, quantiles: readonly number[]): Cells {
  for (const { observations } of cells.whole === null ? [cells] : [cells, cells.whole])
    if (observations.length > 0) observations.quantiles = quantiles;
  return cells;
}

function found<K, V>(kept: Map<K, V>, key: K, make: () => V): V {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = make();
  kept.set(key, made);
  return made;
}
