/**
 * The cells of a metric made of what is settled and kept in order, and of the rows that are not, which are looked at as usual.
 * The same numbers as from looking at every row: it is the same observations in the same cells, in another order within a cell.
 */
import type { Metric, Scope } from '../../catalogue/define-metric.ts';
import { Observations } from '../../catalogue/observations.ts';
import { cellsOf, type Cells, type Told } from '../cells.ts';
import type { Groups } from '../groups.ts';
import { selectAmong, type Selection } from '../select-rows.ts';
import { addRuns, bucketsOfMonths, otherRows } from './choose-runs.ts';
import { Runs } from './runs.ts';
import { askedOf, knowsFields } from './settled-question.ts';
import { putInOrder } from './settled-part.ts';
import { settledParts } from './settled-parts.ts';

const NO_MOMENTS = new Float64Array(0);

export interface SettledCells {
  /** Numbered `group * buckets + bucket`. */
  readonly runs: Runs;
  /** Between which values of runs are counted. */
  readonly bounds: Float64Array;
  /** Rows that are not settled, or not kept in order. */
  readonly others: Selection;
  readonly observations: Observations | null;
  /** Of the others; null without groups. */
  readonly groupOf: Int32Array | null;
}

/** null where the question asks for something else, or where nothing is kept in order. */
export function settledCellsOf(
  metric: Metric,
  scope: Scope,
  edges: Float64Array,
  groups: Groups | null,
): SettledCells | null {
  const asked = askedOf(metric, scope);
  if (asked === null) return null;
  const parts = settledParts(scope.columns, asked.kind).flatMap((placed) => {
    const buckets = bucketsOfMonths(placed.part, edges);
    return buckets === null || !knowsFields(placed.part, asked) ? [] : [{ ...placed, buckets }];
  });
  const [first] = parts;
  if (first === undefined) return null;
  const runs = new Runs();
  for (const { part, buckets } of parts) addRuns(runs, part, buckets, asked, groups, edges.length - 1);
  const among = otherRows(scope.columns.tables.case.size, parts, metric.keep !== undefined);
  const others = selectAmong(metric, scope, edges, among);
  const groupOf = groups === null ? null : groups.assign(others, metric, scope);
  const { measure } = metric;
  const observations = measure === undefined ? null : new Observations(others.length);
  if (observations !== null) measure?.(scope, others.rows, others.length, observations, NO_MOMENTS);
  return { runs, bounds: first.part.bounds, others, observations, groupOf };
}

/** For the groups numbered below `groups`; 1 where the question has none. */
export function cellsOfSettled(
  metric: Metric,
  { runs, bounds, others, observations, groupOf }: SettledCells,
  buckets: number,
  groups: number,
  told: Exclude<Told, 'all'>,
): Cells {
  const looked = cellsOf({ metric, buckets, selection: others, observations }, groupOf, groups, told);
  const settled = runs.counts(groups * buckets);
  const starts = looked.starts.slice();
  for (let cell = 0, before = 0; cell < settled.length; cell++) {
    before += settled[cell] as number;
    starts[cell + 1] = (starts[cell + 1] as number) + before;
  }
  const withSettled = (counts: Int32Array) => counts.map((count, cell) => count + (settled[cell] as number));
  return {
    ...looked,
    starts,
    complete: withSettled(looked.complete),
    recorded: withSettled(looked.recorded),
    observations:
      told === 'count' || observations === null
        ? looked.observations
        : told === 'first'
          ? Observations.ofSorted(runs.sortedCells(inOrder(looked), looked.starts, bounds))
          : together(runs, settled, looked, starts),
  };
}

/** What was looked at, in ascending order within each cell. */
function inOrder({ starts, observations }: Cells): Float64Array {
  const values = observations.length === 0 ? new Float64Array(0) : observations.first;
  for (let cell = 0; cell < starts.length - 1; cell++)
    putInOrder(values, starts[cell] as number, starts[cell + 1] as number);
  return values;
}

/** In each cell first what is settled. */
function together(
  runs: Runs,
  settled: Int32Array,
  { starts: startsLooked, observations: looked }: Cells,
  starts: Int32Array,
): Observations {
  const length = starts[settled.length] as number;
  const first = new Float64Array(length);
  runs.copy(starts, first);
  const second = new Float64Array(length).fill(1);
  for (let cell = 0; cell < settled.length; cell++) {
    let place = (starts[cell] as number) + (settled[cell] as number);
    const end = startsLooked[cell + 1] as number;
    for (let i = startsLooked[cell] as number; i < end; i++, place++) {
      first[place] = looked.first[i] as number;
      second[place] = looked.second[i] as number;
    }
  }
  return Observations.of(first, second);
}
