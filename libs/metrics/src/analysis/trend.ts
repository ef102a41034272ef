/**
 * Is it a change or is it noise? Each metric over time on its control chart, and a verdict on the newest whole bucket
 * and on the compared period: a difference is called real only if a rule fires.
 */
import { answer } from '../answer/answer.ts';
import type { Answer, Bucket, GroupCells, MetricValue } from '../answer/answer-types.ts';
import { findMetric } from '../catalogue/find-metric.ts';
import type { Metric } from '../catalogue/define-metric.ts';
import type { Columns } from '../columns/columns.ts';
import { dayOf } from '../periods/calendar-day.ts';
import { comparedPeriod, type Period } from '../periods/compared-period.ts';
import type { AnswerContext } from '../question/context.ts';
import { QuestionError } from '../question/question-error.ts';
import { MOST_GROUPS, type QuestionAsAsked } from '../question/resolve.ts';
import type { Signal } from '../statistics/western-electric.ts';
import type { AnalysisFrame } from './analysis-frame.ts';
import {
  chartFor,
  chartKindOf,
  notJudgedBecause,
  tooRare,
  type ChartKind,
  type Judged,
} from './choose-chart.ts';

export interface TrendPoint {
  readonly bucket: string;
  /** As an answer has it. */
  readonly value: MetricValue;
  readonly centre: number | null;
  /** Limits of what the process gives by itself; null where there is no chart. */
  readonly lowLimit: number | null;
  readonly highLimit: number | null;
  /** Numbers of the Western Electric rules that this bucket completes. */
  readonly rules: readonly number[];
  /** partial | immature | unknown; null: judged. */
  readonly notJudgedBecause: string | null;
}

export interface Verdict {
  /** real: a rule fired. noise: none did. too_few: it cannot be told. */
  readonly verdict: 'real' | 'noise' | 'too_few';
  /** The bucket that completed the rule, or that was looked at. */
  readonly bucket: string | null;
  readonly rule: number | null;
  readonly side: 'high' | 'low' | null;
  /** First bucket of the pattern. */
  readonly since: string | null;
}

export interface TrendOfGroup {
  /** Empty: all together. */
  readonly key: readonly (string | null)[];
  readonly points: readonly TrendPoint[];
  /** How many buckets the limits rest on. */
  readonly baselineBuckets: number;
  /** own: the buckets before the newest. compared: those of the compared period. */
  readonly baseline: 'own' | 'compared';
  /** Laney's σ_z where it was applied, else 1. */
  readonly dispersion: number | null;
  readonly newest: Verdict;
  /** null when the question compares nothing. */
  readonly compared:
    (Verdict & { readonly value: MetricValue; readonly previous: MetricValue | null }) | null;
}

export interface TrendOfMetric {
  readonly metric: string;
  readonly chart: ChartKind;
  readonly overall: TrendOfGroup;
  readonly groups: readonly TrendOfGroup[];
}

export interface Trend extends AnalysisFrame {
  readonly buckets: readonly Bucket[];
  /** Days compared with, and whether the log reaches back to the first of them; null when nothing is compared. */
  readonly comparedDays: (Period & { readonly whole: boolean }) | null;
  readonly metrics: readonly TrendOfMetric[];
  readonly groupsLeftOut: number;
}

/** A run of eight, which one of the rules is about, needs eight; ranges settle down by then. */
export const FEWEST_BUCKETS = 8;
const DAY = 86_400_000;

/** Throws QuestionError when the question cannot be asked. */
export function trend(columns: Columns, asked: QuestionAsAsked, context: AnswerContext): Trend {
  const now = answer(columns, asked, context);
  const { question } = now;
  if (question.grain === 'NONE') throw new QuestionError('grain', 'grain_needed');
  const period = comparedPeriod(question, question.compare);
  const before =
    period === null
      ? null
      : answer(columns, { ...asked, ...period, compare: 'NONE', limit: MOST_GROUPS }, context);
  return {
    question,
    asOf: now.asOf,
    zone: now.zone,
    dimensions: now.dimensions,
    definitions: now.definitions,
    warnings: now.warnings,
    buckets: now.buckets,
    comparedDays: period === null ? null : { ...period, whole: reachesBackTo(period.from, context) },
    groupsLeftOut: now.groupsLeftOut,
    metrics: question.metrics.map((id, m) => {
      const metric = findMetric(id) as Metric;
      const chart = chartKindOf(metric);
      const judge = (key: readonly (string | null)[], cells: readonly GroupCells[]) =>
        trendOf(
          metric,
          chart,
          key,
          cells[m] as GroupCells,
          now.buckets,
          judgedBefore(metric, m, key, before),
        );
      return {
        metric: id,
        chart,
        overall: judge([], now.overall),
        groups: now.groups.map(({ key, cells }) => judge(key, cells)),
      };
    }),
  };
}

const reachesBackTo = (day: string, { firstEventAt, zone }: AnswerContext): boolean =>
  firstEventAt !== null && dayOf(firstEventAt, zone) <= day;

/** What can be judged of the compared period; null when nothing is compared. */
function judgedBefore(
  metric: Metric,
  m: number,
  key: readonly (string | null)[],
  before: Answer | null,
): Judged[] | null {
  if (before === null) return null;
  const cells =
    key.length === 0
      ? before.overall
      : before.groups.find((group) => group.key.every((name, i) => name === key[i]))?.cells;
  const values = cells?.[m]?.buckets ?? [];
  return before.buckets.flatMap((bucket, b) => judged(metric, bucket, values[b]));
}

function judged(metric: Metric, bucket: Bucket, value: MetricValue | undefined): Judged[] {
  if (value === undefined || notJudgedBecause(metric, value, bucket.partial) !== null) return [];
  const days = Math.round((Date.parse(bucket.end) - Date.parse(bucket.start)) / DAY);
  return [{ value: value.value as number, n: value.n, days }];
}

function trendOf(
  metric: Metric,
  kind: ChartKind,
  key: readonly (string | null)[],
  { total, buckets: values, previous }: GroupCells,
  buckets: readonly Bucket[],
  before: readonly Judged[] | null,
): TrendOfGroup {
  const places = values.flatMap((value, b) =>
    judged(metric, buckets[b] as Bucket, value).map((each) => ({ ...each, b })),
  );
  const comparable = before !== null && isEnough(kind, before);
  const baseline = comparable ? before : places.slice(0, -1);
  const chart =
    places.length > 0 && isEnough(kind, baseline) ? chartFor(kind, metric, places, baseline) : null;
  const labelAt = (place: number) => buckets[places[place]?.b as number]?.label ?? null;
  const verdict = (place: number, signal: Signal | undefined): Verdict => ({
    verdict: chart === null ? 'too_few' : signal === undefined ? 'noise' : 'real',
    bucket: labelAt(place),
    rule: signal?.rule ?? null,
    side: signal?.side ?? null,
    since: signal === undefined ? null : labelAt(signal.since),
  });
  const newest = places.length - 1;
  return {
    key,
    points: values.map((value, b) => {
      const point = chart?.points[places.findIndex((place) => place.b === b)];
      return {
        bucket: buckets[b]?.label as string,
        value,
        centre: point?.centre ?? null,
        lowLimit: point?.low ?? null,
        highLimit: point?.high ?? null,
        rules: point?.signals.map(({ rule }) => rule) ?? [],
        notJudgedBecause: notJudgedBecause(metric, value, buckets[b]?.partial as boolean),
      };
    }),
    baselineBuckets: chart === null ? 0 : baseline.length,
    baseline: comparable ? 'compared' : 'own',
    dispersion: chart?.dispersion ?? null,
    newest: verdict(newest, chart?.points[newest]?.signals[0]),
    compared: before === null ? null : { ...comparedVerdict(), value: total, previous },
  };

  /** The latest signal on the side to which the number moved; any other did not make the difference. */
  function comparedVerdict(): Verdict {
    const change = (total.value ?? NaN) - (previous?.value ?? NaN);
    if (!comparable || chart === null || Number.isNaN(change)) return { ...NOT_TOLD, bucket: null };
    const side = change > 0 ? 'high' : 'low';
    for (let place = newest; place >= 0 && change !== 0; place--) {
      const signal = chart.points[place]?.signals.find((each) => each.side === side);
      if (signal !== undefined) return verdict(place, signal);
    }
    return { ...NOT_TOLD, verdict: 'noise', bucket: null };
  }
}

const NOT_TOLD: Verdict = { verdict: 'too_few', bucket: null, rule: null, side: null, since: null };

/** Whether limits can rest on these. */
export const isEnough = (kind: ChartKind, baseline: readonly Judged[]): boolean =>
  baseline.length >= FEWEST_BUCKETS && !tooRare(kind, baseline);
