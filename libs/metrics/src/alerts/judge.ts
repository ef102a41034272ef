/**
 * Whether the condition of a rule holds in one bucket. Three answers, not two: what is unknown, too few or not seen to the
 * end is neither met nor not met, so that it raises no alarm and calls none off.
 */
import { chartFor, chartKindOf, notJudgedBecause, type Judged } from '../analysis/choose-chart.ts';
import { isEnough } from '../analysis/trend.ts';
import type { Bucket, MetricValue } from '../answer/answer-types.ts';
import type { Metric } from '../catalogue/define-metric.ts';
import type { Rule } from '../statistics/western-electric.ts';
import { BASELINE_BUCKETS, type AlertCondition, type AlertGrain } from './alert-rule.ts';

export type JudgedState = 'met' | 'not_met' | 'unknown' | 'too_few' | 'immature';

export interface Judgement {
  readonly state: JudgedState;
  readonly bucket: Bucket;
  readonly value: number | null;
  readonly n: number;
  /** Coded reason of a value that is not known. */
  readonly because: string | null;
  /** On which side of the threshold, or of the usual; null unless met. */
  readonly side: 'above' | 'below' | null;
  /** The rule of the control chart that the bucket completes. */
  readonly rule: Rule | null;
  /** First bucket of its pattern. */
  readonly since: string | null;
  /** What is usual, and its limits; null without a chart. */
  readonly centre: number | null;
  readonly lowLimit: number | null;
  readonly highLimit: number | null;
}

/** A number over time, as an answer has it. */
export interface Course {
  readonly metric: Metric;
  readonly grain: AlertGrain;
  readonly buckets: readonly Bucket[];
  readonly values: readonly MetricValue[];
}

const DAY = 86_400_000;

/** null: the bucket is not over, or was not whole to begin with, and nothing can be said of it yet. */
export function judge(course: Course, condition: AlertCondition, place: number): Judgement | null {
  const { metric, buckets, values } = course;
  const bucket = buckets[place];
  const value = values[place];
  if (bucket === undefined || value === undefined) return null;
  const isNow = isStateNow(course, condition, place);
  if (bucket.partial && !isNow) return null;
  const plain = { ...NO_CHART, bucket, value: value.value, n: value.n, because: value.unknownBecause };
  const reason = notJudgedBecause(metric, value, false);
  if (reason === 'unknown') return { ...plain, state: 'unknown' };
  if (reason === 'immature') return { ...plain, state: 'immature' };
  if (value.n < condition.minimumN) return { ...plain, state: 'too_few' };
  if (condition.kind === 'signal') return { ...plain, ...signalAt(course, condition, place) };
  const difference = (value.value as number) - condition.value;
  const met = condition.side === 'above' ? difference > 0 : difference < 0;
  return { ...plain, state: met ? 'met' : 'not_met', side: met ? condition.side : null };
}

/** What stands at this moment is known before its day is over; what a control chart shows needs whole buckets. */
const isStateNow = ({ metric, buckets }: Course, { kind }: AlertCondition, place: number): boolean =>
  metric.state !== undefined && kind === 'threshold' && place === buckets.length - 1;

const NO_CHART = {
  side: null,
  rule: null,
  since: null,
  centre: null,
  lowLimit: null,
  highLimit: null,
} as const;

/** Judged by the buckets before it, as the newest bucket of a trend is. */
function signalAt(
  { metric, grain, buckets, values }: Course,
  condition: Extract<AlertCondition, { kind: 'signal' }>,
  place: number,
): Partial<Judgement> & Pick<Judgement, 'state'> {
  const first = Math.max(0, place - BASELINE_BUCKETS[grain]);
  const known = values.slice(first, place + 1).flatMap((value, i) => {
    const bucket = buckets[first + i] as Bucket;
    if (notJudgedBecause(metric, value, bucket.partial) !== null) return [];
    return [{ judged: judgedOf(bucket, value), label: bucket.label }];
  });
  const points = known.map(({ judged }) => judged);
  const baseline = points.slice(0, -1);
  const kind = chartKindOf(metric);
  if (!isEnough(kind, baseline)) return { state: 'too_few' };
  const point = chartFor(kind, metric, points, baseline).points.at(-1);
  if (point === undefined) return { state: 'too_few' };
  const limits = { centre: point.centre, lowLimit: point.low, highLimit: point.high };
  const sides = { high: 'above', low: 'below' } as const;
  const signal = point.signals.find(
    ({ rule, side }) =>
      condition.rules.includes(rule) && (condition.side === 'either' || condition.side === sides[side]),
  );
  if (signal === undefined) return { state: 'not_met', ...limits };
  return {
    state: 'met',
    ...limits,
    side: sides[signal.side],
    rule: signal.rule,
    since: known[signal.since]?.label ?? null,
  };
}

function judgedOf({ start, end }: Bucket, { value, n }: MetricValue): Judged {
  return { value: value as number, n, days: Math.round((Date.parse(end) - Date.parse(start)) / DAY) };
}

/**
 * The newest bucket of which something can be said: those that are not over, and those whose windows are not, are waited for;
 * a bucket that is not known is not passed over for an older one. null: there is none.
 */
export function newestJudgement(course: Course, condition: AlertCondition): Judgement | null {
  let waiting: Judgement | null = null;
  for (let place = course.buckets.length - 1; place >= 0; place--) {
    const judgement = judge(course, condition, place);
    if (judgement === null) continue;
    if (judgement.state !== 'immature') return judgement;
    waiting ??= judgement;
  }
  return waiting;
}
