/**
 * What a question makes the engine do, in points, from what is asked alone: how many cases there are is not asked. A point is a number
 * worked out that stays inside; whatever else there is to do is weighed against it.
 */
import { METRICS } from '../catalogue/catalogue.ts';
import { addToDay, daysBetween, isCalendarDay } from '../periods/calendar-day.ts';
import { bucketCount } from '../periods/time-axis.ts';
import { GRAINS } from './question.ts';
import { MOST_BUCKETS, MOST_GROUPS } from './resolve.ts';

/** A number of the answer: worked out with its interval, and written with all that is said of it. */
export const NUMBER_GIVEN = 4;
/** A row of the answer: read from the database, and written. */
export const ROW_GIVEN = 40;
/** All rows gone over for one metric, or put into the groups of one dimension. */
export const PASS = 500;

const MOST_DIMENSIONS = 2;
const USUAL_GROUPS = 100;
/** For a question that does not say on which day it begins: how long a log may be, before anybody looks. */
const LOG_DAYS = 3_653;
const YEAR_DAYS = 366;

/** Of a question's fields those that say how much there is to do. What cannot be asked costs as the nearest that can. */
export interface CostlyQuestion {
  readonly metrics?: readonly string[] | null;
  readonly by?: readonly string[] | null;
  readonly grain?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly compare?: string | null;
  readonly limit?: number | null;
}

export const metricsOf = ({ metrics }: CostlyQuestion): number =>
  Math.min(METRICS.length, new Set(metrics ?? []).size);

const dimensionsOf = ({ by }: CostlyQuestion): number => Math.min(MOST_DIMENSIONS, by?.length ?? 0);

const isCompared = ({ compare }: CostlyQuestion): boolean => (compare ?? 'NONE') !== 'NONE';

export function groupsOf(question: CostlyQuestion, most = MOST_GROUPS): number {
  if (dimensionsOf(question) === 0) return 0;
  return Math.min(most, Math.max(1, question.limit ?? USUAL_GROUPS));
}

/** @param today the last day of which anything can be known */
export function bucketsOf({ grain, from, to }: CostlyQuestion, today: string): number {
  const unit = GRAINS.find((each) => each === grain) ?? 'NONE';
  if (unit === 'NONE') return 1;
  const last = to != null && isCalendarDay(to) && to < today ? to : today;
  const days = from != null && isCalendarDay(from) ? daysBetween(from, last) + 1 : LOG_DAYS;
  return Math.min(MOST_BUCKETS, Math.max(1, bucketCount(days, unit)));
}

/** Of each metric all rows are gone over, once more for each dimension and as often again for the compared period. */
export const passesOf = (question: CostlyQuestion): number =>
  PASS * metricsOf(question) * (1 + dimensionsOf(question)) * (isCompared(question) ? 2 : 1);

/** Overall and by group: the whole period, its buckets, and the compared period. */
export const numbersOf = (question: CostlyQuestion, today: string): number =>
  metricsOf(question) *
  (1 + groupsOf(question)) *
  (1 + bucketsOf(question, today) + (isCompared(question) ? 1 : 0));

export const costOfAnswer = (question: CostlyQuestion, today: string): number =>
  passesOf(question) + NUMBER_GIVEN * numbersOf(question, today);

/** Beside the answer, the compared period in as many buckets, by as many groups as there may be. */
export function costOfTrend(question: CostlyQuestion, today: string): number {
  const now = costOfAnswer(question, today);
  if (!isCompared(question)) return now;
  const limit = dimensionsOf(question) > 0 ? MOST_GROUPS : null;
  return now + costInside({ ...question, compare: 'NONE', limit }, today);
}

/** Of an answer that is only looked at. */
const costInside = (question: CostlyQuestion, today: string): number =>
  passesOf(question) + numbersOf(question, today);

/** @param drawn what a group is drawn by beside its number: the bins of a distribution, the steps of a curve */
export const costOfGroups = (question: CostlyQuestion, drawn: number, most = MOST_GROUPS): number =>
  passesOf(question) + metricsOf(question) * (1 + groupsOf(question, most)) * (NUMBER_GIVEN + drawn);

/** The last twelve months of one metric by all its groups, to judge each bucket. */
export const costOfPreview = (question: CostlyQuestion, today: string): number =>
  costInside(
    { ...question, from: addToDay(today, -YEAR_DAYS, 'day'), to: today, compare: 'NONE', limit: MOST_GROUPS },
    today,
  );
