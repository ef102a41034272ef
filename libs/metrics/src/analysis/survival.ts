/**
 * The whole curve behind a duration: what share still waits after how long, for each group, and whether the groups differ
 * at all. For every metric that is read off durations of which some still run: times to resolution, to the first
 * response, to the next contact.
 */
import type { MetricValue } from '../answer/answer-types.ts';
import type { Metric } from '../catalogue/define-metric.ts';
import type { Columns } from '../columns/columns.ts';
import type { AnswerContext } from '../question/context.ts';
import type { QuestionAsAsked } from '../question/resolve.ts';
import type { Interval } from '../statistics/interval.ts';
import { logRank, type LogRank } from '../statistics/log-rank.ts';
import { SurvivalPlaces } from '../statistics/survival-places.ts';
import { analysed, type AnalysisFrame } from './analysis-frame.ts';
import { slicedMetric, type GroupOfMetric, type SlicedMetric } from './sliced-metric.ts';
import { thinCurve } from './thin-curve.ts';

export interface CurvePoint extends Interval {
  /** From here on. */
  readonly seconds: number;
  /** Share still waiting, 0 to 1; it was 1 before the first point. */
  readonly survival: number;
  /** Still waiting, and seen, just before. */
  readonly atRisk: number;
}

export interface CurveQuantile extends Interval {
  /** Share that has ended, like 0.5. */
  readonly p: number;
  /** Seconds; null: not reached yet. */
  readonly value: number | null;
}

export interface SurvivalGroup {
  /** Empty: all together. */
  readonly key: readonly (string | null)[];
  /** The number of the metric, as an answer has it. */
  readonly total: MetricValue;
  readonly ended: number;
  /** Still running when last seen. */
  readonly censored: number;
  readonly quantiles: readonly CurveQuantile[];
  readonly curve: readonly CurvePoint[];
}

export interface SurvivalOfMetric {
  readonly metric: string;
  readonly overall: SurvivalGroup | null;
  readonly groups: readonly SurvivalGroup[];
  readonly groupsLeftOut: number;
  /** Log-rank over all groups shown, in their order; null with a reason. */
  readonly difference: LogRank | null;
  readonly noDifferenceBecause: string | null;
  /** not_a_duration, or null. */
  readonly unknownBecause: string | null;
}

export interface Survival extends AnalysisFrame {
  readonly metrics: readonly SurvivalOfMetric[];
}

/** More curves than that nobody can tell apart; the test takes time by the square of their number. */
const MOST_CURVES = 20;
const QUANTILES = [0.5, 0.75, 0.9];
const SECOND = 1000;

/** Throws QuestionError when the question cannot be asked. The grain and the comparison of the question are not used. */
export function survival(columns: Columns, asked: QuestionAsAsked, context: AnswerContext): Survival {
  const { frame, scope, metrics } = analysed(columns, { ...asked, grain: 'NONE', compare: 'NONE' }, context);
  const limit = Math.min(frame.question.limit, MOST_CURVES);
  return {
    ...frame,
    metrics: metrics.map((metric) =>
      hasCurve(metric)
        ? survivalOf(metric, slicedMetric(metric, scope, context.zone, limit, 'pair'))
        : {
            metric: metric.id,
            overall: null,
            groups: [],
            groupsLeftOut: 0,
            difference: null,
            noDifferenceBecause: 'not_a_duration',
            unknownBecause: 'not_a_duration',
          },
    ),
  };
}

const hasCurve = ({ statistic: { kind } }: Metric): boolean =>
  kind === 'duration_quantile' || kind === 'ended_share' || kind === 'kept_share';

function survivalOf(
  metric: Metric,
  { whole, groups, groupsLeftOut, overlap }: SlicedMetric,
): SurvivalOfMetric {
  const durations = groups.map(sortedDurations);
  const difference = overlap || groups.length < 2 ? null : logRank(durations);
  return {
    metric: metric.id,
    overall: curveOf(whole, sortedDurations(whole)),
    groups: groups.map((group, i) => curveOf(group, durations[i] as Float64Array)),
    groupsLeftOut,
    difference,
    noDifferenceBecause: difference === null ? reasonFor(groups.length, overlap) : null,
    unknownBecause: null,
  };
}

function reasonFor(groups: number, overlap: boolean): string {
  if (groups < 2) return 'one_group';
  return overlap ? 'groups_overlap' : 'never_together';
}

const sortedDurations = ({ cells: { observations }, start, end }: GroupOfMetric): Float64Array =>
  observations.durations(start, end);

function curveOf({ key, figure }: GroupOfMetric, sorted: Float64Array): SurvivalGroup {
  const places = new SurvivalPlaces(sorted);
  const { ended } = places;
  return {
    key,
    total: figure.shown,
    ended,
    censored: sorted.length - ended,
    quantiles: QUANTILES.map((p) => {
      const { time, low, high } = places.quantile(p);
      return { p, value: seconds(time), low: seconds(low), high: seconds(high) };
    }),
    curve: thinCurve(sorted, places, QUANTILES).map(({ time, survival: share, low, high, atRisk }) => ({
      seconds: time / SECOND,
      survival: share,
      low,
      high,
      atRisk,
    })),
  };
}

const seconds = (milliseconds: number | null): number | null =>
  milliseconds === null ? null : milliseconds / SECOND;
