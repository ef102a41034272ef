/**
 * How the units behind a number are spread: how many took minutes, hours, days; how many needed one contact, two, ten. Durations of which some
 * still run are spread by the same estimate as the number itself, and what has not ended as far as anybody has seen stands apart.
 */
import type { MetricValue } from '../answer/answer-types.ts';
import { lackingEvidence } from '../answer/evidence.ts';
import { limitsOfEnded } from '../catalogue/statistic.ts';
import type { Metric, Scope } from '../catalogue/define-metric.ts';
import type { Columns } from '../columns/columns.ts';
import type { AnswerContext } from '../question/context.ts';
import type { QuestionAsAsked } from '../question/resolve.ts';
import type { Interval } from '../statistics/interval.ts';
import { codeDuration, survivalAt, survivalQuantile } from '../statistics/kaplan-meier.ts';
import { massBetween } from '../statistics/mass-between.ts';
import { quantileInterval, quantileOfSorted } from '../statistics/quantile.ts';
import { sortDurations } from '../statistics/sort-durations.ts';
import { wilsonInterval } from '../statistics/wilson.ts';
import { analysed, type AnalysisFrame } from './analysis-frame.ts';
import { binsFor, placeIn, type BinEdges, type Scale } from './bin-edges.ts';
import { slicedMetric, type GroupOfMetric, type SlicedMetric } from './sliced-metric.ts';
import type { CurveQuantile } from './survival.ts';
import { readingOf, type Reading } from './values-of-units.ts';

export interface DistributionBin extends BinEdges, Interval {
  /** Units that stand here by what is known now. */
  readonly n: number;
  /** Those of them that may still move to a later bin. */
  readonly open: number;
  /** Of all units, 0 to 1; null: nobody was seen for so long. */
  readonly share: number | null;
  /** Share in this bin or an earlier one. */
  readonly within: number | null;
  readonly withinLow: number | null;
  readonly withinHigh: number | null;
}

export interface NotEnded extends Interval {
  /** With the shares of the bins it makes 1. */
  readonly share: number | null;
  /** Durations that still run. */
  readonly n: number;
}

export interface DistributionGroup {
  /** Empty: all together. */
  readonly key: readonly (string | null)[];
  /** The number of the metric, as an answer has it. */
  readonly total: MetricValue;
  /** Units with a value of their own: cases where stays are added up for each case, otherwise the n of the number. */
  readonly n: number;
  readonly bins: readonly DistributionBin[];
  /** null where nothing runs. */
  readonly notEnded: NotEnded | null;
  /** Quarter, half, three quarters and nine tenths, in the unit of the scale. */
  readonly quantiles: readonly CurveQuantile[];
}

export interface DistributionOfMetric {
  readonly metric: string;
  readonly scale: Scale | null;
  readonly overall: DistributionGroup | null;
  /** Most units first; the same bins as all together. */
  readonly groups: readonly DistributionGroup[];
  readonly groupsLeftOut: number;
  /** no_value_per_unit | measured_against_another | …; null: there is one. */
  readonly unknownBecause: string | null;
}

export interface Distribution extends AnalysisFrame {
  readonly metrics: readonly DistributionOfMetric[];
}

/** More small charts than that nobody compares. */
const MOST_GROUPS = 24;
const QUANTILES = [0.25, 0.5, 0.75, 0.9];
const SECOND = 1000;

/** Throws QuestionError when the question cannot be asked. The grain and the comparison of the question are not used. */
export function distribution(columns: Columns, asked: QuestionAsAsked, context: AnswerContext): Distribution {
  const { frame, scope, metrics } = analysed(columns, { ...asked, grain: 'NONE', compare: 'NONE' }, context);
  const limit = Math.min(frame.question.limit, MOST_GROUPS);
  return {
    ...frame,
    metrics: metrics.map((metric) =>
      distributionOf(metric, scope, slicedMetric(metric, scope, context.zone, limit)),
    ),
  };
}

function distributionOf(
  metric: Metric,
  scope: Scope,
  { whole, groups, groupsLeftOut }: SlicedMetric,
): DistributionOfMetric {
  const reading =
    lackingEvidence(metric, scope.columns, scope.hasCustomers) ?? readingOf(metric, scope, whole);
  if (typeof reading === 'string') {
    return {
      metric: metric.id,
      scale: null,
      overall: null,
      groups: [],
      groupsLeftOut: 0,
      unknownBecause: reading,
    };
  }
  const bins = binsOfWhole(reading, whole);
  return {
    metric: metric.id,
    scale: reading.scale,
    overall: spread(reading, bins, whole),
    groups: groups.map((group) => spread(reading, bins, group)),
    groupsLeftOut,
    unknownBecause: whole.figure.shown.n === 0 ? whole.figure.shown.unknownBecause : null,
  };
}

/** From the first that has something in it to the last; all of a scale that everybody knows. */
function binsOfWhole(reading: Reading, whole: GroupOfMetric): BinEdges[] {
  const { values } = reading.read(whole);
  if (values.length === 0) return [];
  const { scale, highest } = reading;
  const all = binsFor(scale, highest ?? values.reduce((most, value) => Math.max(most, value), 0));
  if (scale === 'index' || scale === 'shares') return all;
  const places = values.map((value) => placeIn(scale, all, inUnit(scale, value)));
  const last = scale === 'scores' ? all.length - 1 : places.reduce((a, b) => Math.max(a, b), 0);
  return all.slice(
    places.reduce((a, b) => Math.min(a, b), all.length),
    last + 1,
  );
}

const inUnit = (scale: Scale, value: number): number => (scale === 'durations' ? value / SECOND : value);

function spread(reading: Reading, edges: readonly BinEdges[], group: GroupOfMetric): DistributionGroup {
  const { scale, censored } = reading;
  const { values, settled } = reading.read(group);
  const n = new Array<number>(edges.length).fill(0);
  const open = new Array<number>(edges.length).fill(0);
  values.forEach((value, i) => {
    const place = placeIn(scale, edges, inUnit(scale, value));
    n[place] = (n[place] as number) + 1;
    if (settled[i] === 0) open[place] = (open[place] as number) + 1;
  });
  const shares = censored ? estimated(values, settled, edges) : counted(n, values.length);
  return {
    key: group.key,
    total: group.figure.shown,
    n: values.length,
    bins: edges.map((edge, i) => ({
      ...edge,
      n: n[i] as number,
      open: open[i] as number,
      ...(shares.bins[i] as SharesOfBin),
    })),
    notEnded: shares.notEnded,
    quantiles: censored ? estimatedQuantiles(values, settled) : countedQuantiles(scale, values),
  };
}

type SharesOfBin = Omit<DistributionBin, keyof BinEdges | 'n' | 'open'>;
interface Shares {
  readonly bins: readonly SharesOfBin[];
  readonly notEnded: NotEnded | null;
}

function counted(counts: readonly number[], n: number): Shares {
  let sum = 0;
  const share = (hits: number) => (n === 0 ? null : hits / n);
  const bins = counts.map((count) => {
    sum += count;
    const { low, high } = wilsonInterval(sum, n);
    return {
      share: share(count),
      ...wilsonInterval(count, n),
      within: share(sum),
      withinLow: low,
      withinHigh: high,
    };
  });
  return { bins, notEnded: null };
}

const sortedCodes = (values: Float64Array, settled: Uint8Array): Float64Array =>
  sortDurations(values.map((value, i) => codeDuration(value, settled[i] === 1)));

/** Up to each edge what the metric "within a time" says for it. */
function estimated(values: Float64Array, settled: Uint8Array, edges: readonly BinEdges[]): Shares {
  const sorted = sortedCodes(values, settled);
  const ends = edges.map(({ to }) => (to === null ? Infinity : to * SECOND));
  const { parts, rest } = massBetween(sorted, ends.slice(0, -1));
  const bins = parts.map(({ share, low, high }, i): SharesOfBin => {
    const end = ends[i] as number;
    const at = survivalAt(sorted, end);
    const seen = sorted.length - at.atRisk;
    const limits = limitsOfEnded(at, Number.isFinite(end) ? seen : sorted.length);
    return {
      share,
      low,
      high,
      within: sorted.length === 0 ? null : 1 - at.survival,
      withinLow: sorted.length === 0 ? null : limits.low,
      withinHigh: sorted.length === 0 ? null : limits.high,
    };
  });
  const running = sorted.reduce((sum, coded) => sum + (coded % 2), 0);
  return { bins, notEnded: { ...rest, n: running } };
}

function estimatedQuantiles(values: Float64Array, settled: Uint8Array): CurveQuantile[] {
  const sorted = sortedCodes(values, settled);
  const seconds = (time: number | null) => (time === null ? null : time / SECOND);
  return QUANTILES.map((p) => {
    const { time, low, high } = survivalQuantile(sorted, p);
    return { p, value: seconds(time), low: seconds(low), high: seconds(high) };
  });
}

function countedQuantiles(scale: Scale, values: Float64Array): CurveQuantile[] {
  const sorted = values.slice().sort();
  const unit = (value: number | null) => (value === null ? null : inUnit(scale, value));
  return QUANTILES.map((p) => {
    const { low, high } = quantileInterval(sorted, p);
    return { p, value: unit(quantileOfSorted(sorted, p)), low: unit(low), high: unit(high) };
  });
}
