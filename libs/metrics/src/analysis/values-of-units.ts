/** What each unit of a metric is worth by itself, on which scale, and whether that may still change. */
import type { Metric, Scope } from '../catalogue/define-metric.ts';
import type { Scale } from './bin-edges.ts';
import type { GroupOfMetric } from './sliced-metric.ts';

export interface UnitValues {
  /** Durations in milliseconds. */
  readonly values: Float64Array;
  /** 1: known for good. 0: a duration that still runs, or a number that may still grow. */
  readonly settled: Uint8Array;
}

export interface Reading {
  readonly scale: Scale;
  /** Highest score of the scale of ratings. */
  readonly highest: number | null;
  /** What is not settled counts as longer than it is by now, as in the metric; elsewhere as what it is by now. */
  readonly censored: boolean;
  readonly read: (group: GroupOfMetric) => UnitValues;
}

const SECOND = 1000;
const HIGHEST_NPS = 10;

/** Why there are none, or how they are read. */
export function readingOf(metric: Metric, scope: Scope, whole: GroupOfMetric): Reading | string {
  if (metric.against !== undefined) return 'measured_against_another';
  if (metric.counts === 'rating') return ratings(metric, scope, whole);
  const plain = (scale: Scale, read: Reading['read'] = asTheyAre): Reading => ({
    scale,
    highest: null,
    censored: false,
    read,
  });
  switch (metric.statistic.kind) {
    case 'duration_quantile':
    case 'ended_share':
    case 'kept_share':
      return { ...plain('durations', durations), censored: true };
    case 'plain_quantile':
      return plain('durations');
    case 'mean_per_case':
      return plain('durations', sumsPerCase);
    case 'ratio':
      return plain('shares', ratios);
    case 'sum':
      return plain('counts');
    case 'mean':
      return ofMean(metric, plain);
    case 'count':
    case 'share':
      return 'no_value_per_unit';
  }
}

function ofMean(
  { unit }: Metric,
  plain: (scale: Scale, read?: Reading['read']) => Reading,
): Reading | string {
  if (unit === 'seconds') return plain('durations', scaled(SECOND));
  if (unit === 'ratio') return plain('counts');
  if (unit === 'share') return plain('shares');
  return unit === 'index' ? plain('index') : 'no_value_per_unit';
}

function asTheyAre({ cells: { observations }, start, end }: GroupOfMetric): UnitValues {
  return { values: observations.first.slice(start, end), settled: observations.complete.slice(start, end) };
}

const scaled =
  (factor: number) =>
  (group: GroupOfMetric): UnitValues => {
    const { values, settled } = asTheyAre(group);
    return { values: values.map((value) => value * factor), settled };
  };

function durations({ cells: { observations }, start, end }: GroupOfMetric): UnitValues {
  const { first, second } = observations;
  return { values: first.slice(start, end), settled: Uint8Array.from(second.subarray(start, end)) };
}

function ratios(group: GroupOfMetric): UnitValues {
  const { second } = group.cells.observations;
  const { values, settled } = asTheyAre(group);
  return { values: values.map((value, i) => value / (second[group.start + i] as number)), settled };
}

/** Rows of one case lie next to each other. */
function sumsPerCase({ cells: { observations }, start, end }: GroupOfMetric): UnitValues {
  const { first, second, complete } = observations;
  const values: number[] = [];
  const settled: number[] = [];
  for (let i = start; i < end; i++) {
    const same = i > start && second[i] === second[i - 1];
    const value = first[i] as number;
    values.push(same ? (values.pop() as number) + value : value);
    settled.push(same ? Math.min(settled.pop() as number, complete[i] as number) : (complete[i] as number));
  }
  return { values: Float64Array.from(values), settled: Uint8Array.from(settled) };
}

/** The scores as given, where all have one scale of whole numbers; else how far up their scale they are. */
function ratings({ id }: Metric, { columns }: Scope, whole: GroupOfMetric): Reading {
  const { score, max } = columns.tables.voice.columns;
  const scores = ({ cells, start, end }: GroupOfMetric) =>
    Float64Array.from(cells.rows.subarray(start, end), (row) => score[row] as number);
  const scales = ({ cells, start, end }: GroupOfMetric) =>
    Float64Array.from(cells.rows.subarray(start, end), (row) =>
      id === 'nps' ? HIGHEST_NPS : (max[row] as number),
    );
  const settled = ({ start, end }: GroupOfMetric) => new Uint8Array(end - start).fill(1);
  const highest = new Set(scales(whole));
  const [only] = highest;
  if (highest.size === 1 && only !== undefined && scores(whole).every(Number.isInteger)) {
    return {
      scale: 'scores',
      highest: only,
      censored: false,
      read: (group) => ({ values: scores(group), settled: settled(group) }),
    };
  }
  const read = (group: GroupOfMetric): UnitValues => {
    const tops = scales(group);
    return { values: scores(group).map((value, i) => value / (tops[i] as number)), settled: settled(group) };
  };
  return { scale: 'shares', highest: null, censored: false, read };
}
