/** The time axis of an answer: which buckets there are, where they begin, which of them are not whole. */
import type { Bucket } from '../answer/answer-types.ts';
import type { Grain } from '../question/question.ts';
import { addToDay, dayOf, firstDayOf, labelOf, startOfDay, type CalendarUnit } from './calendar-day.ts';

export interface TimeAxis {
  /** Milliseconds; bucket i holds edges[i] ≤ t < edges[i + 1]. */
  readonly edges: Float64Array;
  readonly buckets: readonly Bucket[];
}

const UNITS: Readonly<Record<Exclude<Grain, 'NONE'>, CalendarUnit>> = {
  DAY: 'day',
  WEEK: 'week',
  MONTH: 'month',
  QUARTER: 'quarter',
  YEAR: 'year',
};

/** Axes of the questions that a page asks again and again; days of the calendar are dear. */
const axes = new Map<string, TimeAxis>();
const MOST_AXES = 100;

/**
 * `from` and `to` inclusive days in the zone. The first and the last bucket are cut at them and then partial, and so is
 * the one within which the log begins (`firstEventAt`, null for an empty log): nothing is known of the days before.
 */
export function timeAxis(
  from: string,
  to: string,
  grain: Grain,
  zone: string,
  asOf: number,
  firstEventAt: number | null = null,
): TimeAxis {
  const words = [from, to, grain, zone, asOf, firstEventAt].join();
  const known = axes.get(words);
  if (known !== undefined) return known;
  if (axes.size >= MOST_AXES) axes.clear();
  const axis = makeAxis(from, to, grain, zone, asOf, firstEventAt);
  axes.set(words, axis);
  return axis;
}

function makeAxis(
  from: string,
  to: string,
  grain: Grain,
  zone: string,
  asOf: number,
  firstEventAt: number | null,
): TimeAxis {
  const logBegins = firstEventAt === null ? -Infinity : startOfDay(dayOf(firstEventAt, zone), zone);
  const end = startOfDay(addToDay(to, 1, 'day'), zone);
  const edges: number[] = [];
  const labels: string[] = [];
  const cut: boolean[] = [];
  if (grain === 'NONE') {
    edges.push(startOfDay(from, zone));
    labels.push('');
    cut.push(false);
  } else {
    const unit = UNITS[grain];
    const first = firstDayOf(from, unit);
    for (let day = first; day <= to; day = addToDay(day, 1, unit)) {
      edges.push(startOfDay(day < from ? from : day, zone));
      labels.push(labelOf(day, unit));
      cut.push(day < from || addToDay(day, 1, unit) > addToDay(to, 1, 'day'));
    }
  }
  edges.push(end);
  const buckets = labels.map((label, i) => ({
    start: new Date(edges[i] as number).toISOString(),
    end: new Date(edges[i + 1] as number).toISOString(),
    label,
    partial:
      (cut[i] as boolean) ||
      (edges[i + 1] as number) > asOf ||
      ((edges[i] as number) < logBegins && logBegins < (edges[i + 1] as number)),
  }));
  return { edges: Float64Array.from(edges), buckets };
}

/** About how many buckets that makes; for refusing a question before it is computed. */
export function bucketCount(days: number, grain: Grain): number {
  const perBucket = { NONE: Infinity, DAY: 1, WEEK: 7, MONTH: 28, QUARTER: 90, YEAR: 365 }[grain];
  return Math.ceil(days / perBucket);
}
