/**
 * A question as asked becomes a question with every field filled in. Reading the list of steps is reading the
 * rules; each step checks and settles the fields it names, and blames one of them when it cannot.
 */
import { ISSUE_WINDOWS } from '@twicetold/cases';
import { findMetric } from '../catalogue/find-metric.ts';
import { addToDay, dayOf, daysBetween, isCalendarDay } from '../periods/calendar-day.ts';
import { bucketCount } from '../periods/time-axis.ts';
import type { QuestionContext } from './context.ts';
import { QuestionError } from './question-error.ts';
import {
  ATTRIBUTIONS,
  CLOCKS,
  COHORTS,
  COMPARISONS,
  DIMENSIONS,
  GRAINS,
  LEVELS,
  OUTCOME_WINDOWS,
  REPEAT_WINDOWS,
  type DimensionId,
  type Filter,
  type Question,
  type ResolvedQuestion,
} from './question.ts';

/** GraphQL and address bars say null where a field is left out; it means the same. */
export type QuestionAsAsked = { readonly [K in keyof Question]: Question[K] | null };
type Step = (asked: QuestionAsAsked, context: QuestionContext) => Partial<ResolvedQuestion>;

export const MOST_BUCKETS = 4000;
export const MOST_GROUPS = 1000;
/** Ten years. */
const MOST_HOURS = 87_660;
const EARLIEST_DAY = '1900-01-01';

const STEPS: readonly Step[] = [
  knownMetrics,
  atMostTwoDimensions,
  filtersByKnownDimensions,
  periodWithinTheLog,
  notTooManyBuckets,
  windowsAfterwards,
  cohortAttributionLevelAndClock,
  hoursToResolveOrAnswerWithin,
  momentOfRisk,
  calibrationOfRisk,
  comparisonAndLimit,
];

export function resolveQuestion(asked: QuestionAsAsked, context: QuestionContext): ResolvedQuestion {
  return STEPS.reduce<Partial<ResolvedQuestion>>(
    (resolved, step) => ({ ...resolved, ...step({ ...asked, ...resolved }, context) }),
    {},
  ) as ResolvedQuestion;
}

function knownMetrics({ metrics }: QuestionAsAsked) {
  if (!Array.isArray(metrics) || metrics.length === 0) throw new QuestionError('metrics', 'one_needed');
  for (const id of metrics as readonly string[]) {
    if (findMetric(id) === undefined) throw new QuestionError('metrics', 'no_metric', { value: id });
  }
  return { metrics: [...new Set<string>(metrics)] };
}

function atMostTwoDimensions({ by }: QuestionAsAsked) {
  const dimensions = (by ?? []).map((dimension) => oneOf('by', dimension, DIMENSIONS, null));
  if (dimensions.length > 2) throw new QuestionError('by', 'two_dimensions');
  if (new Set(dimensions).size < dimensions.length) throw new QuestionError('by', 'dimension_twice');
  return { by: dimensions };
}

function filtersByKnownDimensions({ filters }: QuestionAsAsked) {
  const checked = (filters ?? []).map((filter): Filter => {
    const dimension: DimensionId = oneOf('filters', filter.dimension, DIMENSIONS, null);
    if (!Array.isArray(filter.in) || filter.in.some((name) => name !== null && typeof name !== 'string')) {
      throw new QuestionError('filters', 'names_needed', { value: dimension });
    }
    return { dimension, in: [...new Set(filter.in)] };
  });
  return { filters: checked };
}

function periodWithinTheLog(asked: QuestionAsAsked, { asOf, zone, firstEventAt }: QuestionContext) {
  const lastDay = dayOf(asOf, zone);
  const from = day('from', asked.from) ?? dayOf(Math.min(firstEventAt ?? asOf, asOf), zone);
  const to = day('to', asked.to) ?? lastDay;
  if (from > to) throw new QuestionError('from', 'after_end', { from, to });
  if (from > lastDay) throw new QuestionError('from', 'after_last_day', { from, last: lastDay });
  return { from, to: to > lastDay ? lastDay : to };
}

function notTooManyBuckets({ grain, from, to }: QuestionAsAsked) {
  const settled = oneOf('grain', grain, GRAINS, 'NONE');
  const count = bucketCount(daysBetween(from as string, addToDay(to as string, 1, 'day')), settled);
  if (count > MOST_BUCKETS) {
    throw new QuestionError('grain', 'too_many_buckets', { count, limit: MOST_BUCKETS });
  }
  return { grain: settled };
}

function windowsAfterwards({ windowDays, issueWindowDays, sameReason, outcomeDays }: QuestionAsAsked) {
  const window = oneOf('windowDays', windowDays, REPEAT_WINDOWS, 7);
  return {
    windowDays: window,
    issueWindowDays: oneOf('issueWindowDays', issueWindowDays, ISSUE_WINDOWS, window),
    sameReason: sameReason ?? true,
    outcomeDays: oneOf('outcomeDays', outcomeDays, OUTCOME_WINDOWS, 90),
  };
}

function cohortAttributionLevelAndClock({ cohort, attribution, level, clock }: QuestionAsAsked) {
  return {
    cohort: oneOf('cohort', cohort, COHORTS, 'OPENED'),
    attribution: oneOf('attribution', attribution, ATTRIBUTIONS, 'RESOLVING'),
    level: oneOf('level', level, LEVELS, 'TEAM'),
    clock: oneOf('clock', clock, CLOCKS, 'ELAPSED'),
  };
}

function hoursToResolveOrAnswerWithin({ withinHours }: QuestionAsAsked) {
  const hours = withinHours ?? 24;
  if (!(typeof hours === 'number' && hours > 0 && hours <= MOST_HOURS))
    throw new QuestionError('withinHours', 'hours', { limit: MOST_HOURS });
  return { withinHours: hours };
}

/** A day that is not over yet, or lies ahead, is as of now. */
function momentOfRisk(asked: QuestionAsAsked, { asOf, zone }: QuestionContext) {
  const riskAt = day('riskAt', asked.riskAt);
  return { riskAt: riskAt === null || riskAt >= dayOf(asOf, zone) ? null : riskAt };
}

function calibrationOfRisk(
  { calibration: version }: QuestionAsAsked,
  { calibration, zone }: QuestionContext,
) {
  const wanted = version ?? calibration?.version ?? 0;
  if (wanted === 0) return { calibration: 0, calibratedOn: null };
  if (wanted !== calibration?.version)
    throw new QuestionError('calibration', 'no_calibration', { value: wanted });
  return { calibration: wanted, calibratedOn: dayOf(Date.parse(calibration.asOf), zone) };
}

function comparisonAndLimit({ compare, limit }: QuestionAsAsked) {
  const most = limit ?? 100;
  if (!Number.isInteger(most) || most < 1 || most > MOST_GROUPS) {
    throw new QuestionError('limit', 'whole', { low: 1, high: MOST_GROUPS });
  }
  return { compare: oneOf('compare', compare, COMPARISONS, 'NONE'), limit: most };
}

function oneOf<T extends string | number>(
  field: string,
  value: unknown,
  allowed: readonly T[],
  fallback: T | null,
): T {
  if ((value === undefined || value === null) && fallback !== null) return fallback;
  if (!allowed.includes(value as T)) {
    throw new QuestionError(field, 'not_one_of', { value: String(value), allowed: allowed.join(', ') });
  }
  return value as T;
}

function day(field: string, value: string | null | undefined): string | null {
  if (value === undefined || value === null || value === '') return null;
  if (!isCalendarDay(value) || value < EARLIEST_DAY) {
    throw new QuestionError(field, 'not_a_day', { value });
  }
  return value;
}
