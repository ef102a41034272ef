/** A control chart as rows: what is judged is solid, what is not yet is dashed, and every signal carries its rules. */
import type { Trend } from '../../request/trend.ts';
import { type ToldVerdict, tellVerdict } from '../verdict.ts';

type Judged = Pick<Trend['metrics'][number]['overall'], 'points' | 'newest'>;
type Point = Judged['points'][number];

export interface ControlChart {
  readonly buckets: Trend['buckets'];
  readonly points: readonly Point[];
  readonly unit: string;
  readonly better: string;
  readonly newest: ToldVerdict;
  readonly newestBucket: string | null;
  /** Newest limits, for their labels; null where there is no chart. */
  readonly limits: { readonly low: number; readonly centre: number; readonly high: number } | null;
  /** What it is to reach. */
  readonly target: number | null;
}

export interface ChartRow {
  readonly index: number;
  /** Judged. */
  readonly s0: number | null;
  /** Not judged yet, and its neighbours. */
  readonly d0: number | null;
  readonly b0: readonly [number, number] | null;
  readonly low: number | null;
  readonly centre: number | null;
  readonly high: number | null;
  readonly target: number | null;
}

export function shapeChart(trend: Trend, metric: string, target: number | null): ControlChart | null {
  const found = trend.metrics.find((each) => each.metric === metric);
  const definition = trend.definitions.find((each) => each.metric === metric);
  if (found === undefined || definition === undefined) return null;
  return chartOf(found.overall, { buckets: trend.buckets, ...unitOf(definition), target });
}

const unitOf = ({ unit, better }: Trend['definitions'][number]) => ({ unit, better });

/** Of everything together, or of one group. */
export function chartOf(
  { points, newest }: Judged,
  { buckets, unit, better, target }: Pick<ControlChart, 'buckets' | 'unit' | 'better' | 'target'>,
): ControlChart {
  const limited = points.findLast(({ centre }) => centre !== null);
  return {
    buckets,
    points,
    unit,
    better,
    newest: tellVerdict(newest, better),
    newestBucket: newest.bucket,
    target,
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

const unfinished = (point: Point | undefined): boolean =>
  point?.notJudgedBecause === 'partial' || point?.notJudgedBecause === 'immature';

export function chartRows({ points, target }: Pick<ControlChart, 'points' | 'target'>): ChartRow[] {
  return points.map((point, index) => {
    const { value, low, high } = point.value;
    const dashed = unfinished(point);
    const near = unfinished(points[index - 1]) || unfinished(points[index + 1]);
    return {
      index,
      s0: dashed ? null : value,
      d0: dashed || near ? value : null,
      b0: value === null || low === null ? null : [low, high ?? value],
      low: point.lowLimit,
      centre: point.centre,
      high: point.highLimit,
      target,
    };
  });
}

/**
 * From where to where the axis has to reach: limits and intervals whole, unless they would press the line flat. The interval of
 * what is not over yet says little of what is to come, and is cut where the others end.
 */
export function reachOf({
  points,
  target,
}: Pick<ControlChart, 'points' | 'target'>): readonly [bottom: number, top: number] {
  const known = points.filter(({ value }) => value.value !== null);
  const limits = points.flatMap(({ lowLimit, highLimit }) => [lowLimit ?? 0, highLimit ?? 0]);
  const values = known.map(({ value }) => value.value ?? 0);
  const over = known.filter((point) => !unfinished(point));
  const highest = Math.max(0, target ?? 0, ...values, ...limits);
  const reach = Math.max(highest, ...over.map(({ value }) => value.high ?? value.value ?? 0));
  const lowest = Math.min(0, target ?? 0, ...values, ...limits);
  const depth = Math.min(lowest, ...over.map(({ value }) => value.low ?? value.value ?? 0));
  return [Math.max(depth, lowest * 1.6), Math.min(reach, highest * 1.6) || (lowest < 0 ? 0 : 1)];
}

/** Where it lies against the centre decides whether a signal is good news. */
export function toneOf(point: Point, better: string): 'good' | 'bad' | 'neutral' {
  if (point.value.value === null || point.centre === null || (better !== 'higher' && better !== 'lower'))
    return 'neutral';
  return point.value.value > point.centre === (better === 'higher') ? 'good' : 'bad';
}
