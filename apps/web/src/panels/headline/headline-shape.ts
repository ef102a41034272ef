/** What a card shows: the number, its course within its limits, and what became of it since the period and the year before. */
import type { Answer, Value } from '../../request/ask.ts';
import { type ToldVerdict, tellVerdict } from '../verdict.ts';
import type { HeadlineTrends } from './headline-trends.ts';

export interface HeadlineNumber {
  readonly total: Value;
  readonly unit: string;
  /** higher | lower | none */
  readonly better: string;
}

export function shapeHeadline(answer: Answer, metric: string): HeadlineNumber | null {
  const cells = answer.overall.find((each) => each.metric === metric);
  if (cells === undefined) return null;
  const definition = answer.definitions.find((each) => each.metric === metric);
  return { total: cells.total, unit: definition?.unit ?? 'count', better: definition?.better ?? 'none' };
}

export interface Course {
  readonly values: readonly (number | null)[];
  readonly partial: readonly boolean[];
  /** Places of the points at which a rule fired. */
  readonly signals: readonly number[];
  /** The newest limits; null where there is no chart. */
  readonly limits: { readonly low: number; readonly centre: number; readonly high: number } | null;
}

export function courseOf({ metrics, buckets }: HeadlineTrends, metric: string): Course | null {
  const points = metrics.find((each) => each.metric === metric)?.overall.points;
  if (points === undefined) return null;
  const limited = points.findLast(({ centre }) => centre !== null);
  return {
    values: points.map(({ value }) => value.value),
    partial: buckets.map(({ partial }) => partial),
    signals: points.flatMap(({ rules }, place) => (rules.length > 0 ? [place] : [])),
    limits:
      limited?.centre == null
        ? null
        : {
            centre: limited.centre,
            low: limited.lowLimit ?? limited.centre,
            high: limited.highLimit ?? limited.centre,
          },
  };
}

/** Of the newest whole bucket, where nothing can be compared. */
export function newestOf(trends: HeadlineTrends, metric: string, better: string): ToldVerdict | null {
  const newest = trends.metrics.find((each) => each.metric === metric)?.overall.newest;
  return newest === undefined ? null : tellVerdict(newest, better);
}
