/** A rule over the columns of a workspace: what it finds in each slice now. Pure; what became of earlier findings is decided by `changesOf`. */
import { answer } from '../answer/answer.ts';
import type { Answer, GroupCells } from '../answer/answer-types.ts';
import type { Metric } from '../catalogue/define-metric.ts';
import { findMetric } from '../catalogue/find-metric.ts';
import type { Columns } from '../columns/columns.ts';
import { addToDay, dayOf, firstDayOf, startOfDay, type CalendarUnit } from '../periods/calendar-day.ts';
import type { AnswerContext } from '../question/context.ts';
import type { ResolvedQuestion } from '../question/question.ts';
import { MOST_GROUPS, resolveQuestion } from '../question/resolve.ts';
import { BASELINE_BUCKETS, type AlertCondition, type AlertGrain, type AlertQuestion } from './alert-rule.ts';
import { judge, newestJudgement, type Course, type JudgedState, type Judgement } from './judge.ts';

/** One name per dimension of the rule; null: not known. Empty: everything together. */
export type SliceKey = readonly (string | null)[];

export interface JudgedSlice {
  readonly key: SliceKey;
  readonly judgement: Judgement;
}

export interface Evaluation {
  /** ISO instant. */
  readonly asOf: string;
  /** The log ends more than one bucket before the clock: what is found is history, and raises nothing. */
  readonly stale: boolean;
  readonly unit: string;
  /** Slices of which there is something to say, the largest first. */
  readonly slices: readonly JudgedSlice[];
  readonly groupsLeftOut: number;
  /** Buckets that ended since the last judgement and before the newest, the oldest first: nobody was there to judge them. */
  readonly missed: readonly MissedBucket[];
  /** ISO instant at which the newest bucket begins that is judged here as a whole; null: none. */
  readonly judgedTo: string | null;
}

export interface MissedBucket {
  /** ISO instant at which it begins. */
  readonly start: string;
  /** Those in which the condition holds, or does not. */
  readonly slices: readonly JudgedSlice[];
}

interface Rule {
  readonly question: AlertQuestion;
  readonly condition: AlertCondition;
}

/** How a rule stands, in a line. */
export type Standing = Pick<Evaluation, 'asOf' | 'stale' | 'groupsLeftOut'> & {
  /** The newest bucket that was judged; null where there is none. */
  readonly bucket: string | null;
  readonly slices: Readonly<Record<JudgedState, number>>;
  /** Of a single slice: the value, and why it is not known. */
  readonly value: number | null;
  readonly n: number | null;
  readonly because: string | null;
};

export const UNITS: Readonly<Record<AlertGrain, CalendarUnit>> = {
  DAY: 'day',
  WEEK: 'week',
  MONTH: 'month',
  QUARTER: 'quarter',
};
const DAYS: Readonly<Record<AlertGrain, number>> = { DAY: 1, WEEK: 7, MONTH: 28, QUARTER: 90 };

/**
 * `clock` in milliseconds. `judgedTo`: when the newest bucket began that was judged before, as an ISO instant; null: none was, and
 * what is older than the newest is history. Throws QuestionError when the question cannot be
 * asked of this log.
 */
export function evaluateRule(
  columns: Columns,
  rule: Rule,
  context: AnswerContext,
  clock: number,
  judgedTo: string | null = null,
): Evaluation {
  const { question, condition } = rule;
  const stale = isStale(question.grain, context, clock);
  const since = stale || isJudgedNow(rule) ? null : judgedTo;
  const back =
    BASELINE_BUCKETS[question.grain] +
    bucketsToWaitFor(question, context) +
    bucketsSince(since, question.grain, clock);
  const found = answerBack(columns, question, untilDayEnded(context, clock), back);
  const courses = coursesOf(found, question);
  const slices = courses.flatMap(({ key, course }) => {
    const judgement = newestJudgement(course, condition);
    return judgement === null ? [] : [{ key, judgement }];
  });
  const newest = stale ? null : newestWhole(slices);
  return {
    asOf: new Date(context.asOf).toISOString(),
    stale,
    unit: (found.definitions[0] as Answer['definitions'][number]).unit,
    slices,
    groupsLeftOut: found.groupsLeftOut,
    missed: missedBetween(courses, condition, since, newest),
    judgedTo: newest,
  };
}

/** The state of a threshold is judged at this moment: what it was at another is history. */
const isJudgedNow = ({ question, condition }: Rule): boolean =>
  condition.kind === 'threshold' && findMetric(question.metrics[0])?.state !== undefined;

/** As many as a baseline has at most: what is missed for longer is history. */
function bucketsSince(judgedTo: string | null, grain: AlertGrain, clock: number): number {
  if (judgedTo === null) return 0;
  const days = (clock - Date.parse(judgedTo)) / 86_400_000;
  return Math.min(BASELINE_BUCKETS[grain], Math.max(0, Math.ceil(days / DAYS[grain])));
}

const newestWhole = (slices: readonly JudgedSlice[]): string | null =>
  slices
    .filter(({ judgement: { state, bucket } }) => state !== 'immature' && !bucket.partial)
    .reduce<string | null>(
      (last, { judgement: { bucket } }) => (last === null || bucket.start > last ? bucket.start : last),
      null,
    );

function missedBetween(
  courses: readonly { readonly key: SliceKey; readonly course: Course }[],
  condition: AlertCondition,
  after: string | null,
  before: string | null,
): MissedBucket[] {
  if (after === null || before === null) return [];
  const buckets = courses[0]?.course.buckets ?? [];
  return buckets.flatMap(({ start }, place) => {
    if (start <= after || start >= before) return [];
    const slices = courses.flatMap(({ key, course }) => {
      const judgement = judge(course, condition, place);
      return judgement?.state === 'met' || judgement?.state === 'not_met' ? [{ key, judgement }] : [];
    });
    return [{ start, slices }];
  });
}

export function standingOf({ asOf, stale, groupsLeftOut, slices }: Evaluation): Standing {
  const counts = { met: 0, not_met: 0, unknown: 0, too_few: 0, immature: 0 };
  for (const { judgement } of slices) counts[judgement.state]++;
  const newest = slices.reduce<Judgement | null>(
    (last, { judgement }) => (last === null || judgement.bucket.start > last.bucket.start ? judgement : last),
    null,
  );
  const single = slices.length === 1 ? (slices[0] as JudgedSlice).judgement : null;
  return {
    asOf,
    stale,
    groupsLeftOut,
    bucket: newest?.bucket.label ?? null,
    slices: counts,
    value: single?.value ?? null,
    n: single?.n ?? null,
    because: single?.because ?? null,
  };
}

/** The answer over so many whole buckets before the one that is not over yet. */
export function answerBack(
  columns: Columns,
  question: AlertQuestion,
  context: AnswerContext,
  buckets: number,
): Answer {
  const today = dayOf(context.asOf, context.zone);
  const unit = UNITS[question.grain];
  const from = addToDay(firstDayOf(today, unit), -buckets, unit);
  return answer(columns, { ...question, from, to: today, compare: 'NONE', limit: MOST_GROUPS }, context);
}

/** Each slice that the rule looks at, over time. */
export function coursesOf(
  { buckets, groups, overall }: Answer,
  { metrics, by, grain }: AlertQuestion,
): { readonly key: SliceKey; readonly course: Course }[] {
  const metric = findMetric(metrics[0]) as Metric;
  const courseOf = ([cells]: readonly GroupCells[]): Course => ({
    metric,
    grain,
    buckets,
    values: cells?.buckets ?? [],
  });
  if (by.length === 0) return [{ key: [], course: courseOf(overall) }];
  return groups.map(({ key, cells }) => ({ key, course: courseOf(cells) }));
}

/**
 * A day is over by the clock also when nothing has come since. Only the one before the clock's: that a log which ends earlier
 * is complete nobody knows, and then the buckets of its last days wait for what is still to come; they are judged as missed ones.
 */
function untilDayEnded(context: AnswerContext, clock: number): AnswerContext {
  const { asOf, zone } = context;
  const today = dayOf(clock, zone);
  if (addToDay(dayOf(asOf, zone), 1, 'day') !== today) return context;
  return { ...context, asOf: Math.max(asOf, startOfDay(today, zone)) };
}

/** A log that is loaded once a night is a day behind, never two. */
function isStale(grain: AlertGrain, { asOf, zone }: AnswerContext, clock: number): boolean {
  return addToDay(dayOf(asOf, zone), 1, UNITS[grain]) < dayOf(clock, zone);
}

/** Buckets that are over while the windows of what happened in them are not. */
export function bucketsToWaitFor(question: AlertQuestion, context: AnswerContext): number {
  const resolved = resolveQuestion({ ...question, from: null, to: null }, context);
  return Math.ceil(daysToWaitFor(question, resolved) / DAYS[question.grain]) + 1;
}

function daysToWaitFor({ metrics }: AlertQuestion, resolved: ResolvedQuestion): number {
  const { parameters } = findMetric(metrics[0]) as Metric;
  const windows = {
    windowDays: resolved.windowDays,
    issueWindowDays: resolved.issueWindowDays,
    outcomeDays: resolved.outcomeDays,
    withinHours: resolved.withinHours / 24,
  };
  return Object.entries(windows).reduce(
    (most, [name, days]) => ((parameters as readonly string[]).includes(name) ? Math.max(most, days) : most),
    0,
  );
}
