/** A number of loyalty month by month, after cases that went clean, were recovered, or failed: one control chart each. */
import { AFTERWARDS } from '@twicetold/metrics/question';
import { dayOf, monthsBefore } from '../../address/days.ts';
import { type Days, type Horizon } from '../../address/resolve-period.ts';
import { ticksBetween } from '../../charts/ticks.ts';
import { TOO_FEW } from '../../ui/panel/standing.ts';
import { chartOf, type ControlChart, reachOf } from '../control-chart/chart.ts';
import { type Way, WAYS } from './how.ts';
import type { TrendByHow } from './trend-by-how.ts';

/** Limits rest on eight whole months before the newest, and the newest three are seldom seen to their end. */
const MOST_MONTHS = 18;

/** Whole months up to the end of the period, whatever its length: loyalty moves slowly, and limits need months. */
export function monthsUpTo({ to }: Days, { firstEventAt, zone }: Horizon): Days {
  const from = monthsBefore(to, MOST_MONTHS - 1);
  const first = firstEventAt === null ? from : monthsBefore(dayOf(firstEventAt, zone), 0);
  return { from: first > from && first <= to ? first : from, to };
}

export interface HowChart {
  readonly way: Way;
  /** null: nothing is known of any month. */
  readonly chart: ControlChart | null;
}

export interface HowOverTime {
  readonly metric: Afterwards;
  readonly unit: string;
  readonly charts: readonly HowChart[];
  /** One axis for all. */
  readonly ticks: readonly number[];
}

export type Afterwards = (typeof AFTERWARDS)[number];

/** Those of which any month can be drawn. */
export const offeredOf = (trend: TrendByHow): readonly Afterwards[] =>
  AFTERWARDS.filter((metric) => drawnWays(trend, metric) > 0);

/** The first of those that show most of the three ways: it opens with that. */
export const fullestOf = (
  trend: TrendByHow | undefined,
  offered: readonly Afterwards[],
): Afterwards | undefined =>
  trend === undefined
    ? undefined
    : offered.toSorted((one, other) => drawnWays(trend, other) - drawnWays(trend, one))[0];

const drawnWays = (trend: TrendByHow, metric: Afterwards): number =>
  WAYS.filter((way) => groupOf(trend, metric, way)?.points.some(({ value }) => isDrawn(value)) === true)
    .length;

export function shapeOverTime(trend: TrendByHow, metric: Afterwards): HowOverTime {
  const definition = trend.definitions.find((each) => each.metric === metric);
  const { unit, better } = definition ?? { unit: 'share', better: 'higher' };
  const charts = WAYS.map((way): HowChart => {
    const group = groupOf(trend, metric, way);
    const points = group?.points.map((point) =>
      isDrawn(point.value)
        ? point
        : { ...point, value: { ...point.value, value: null, low: null, high: null } },
    );
    if (group === undefined || points?.some(({ value }) => value.value !== null) !== true)
      return { way, chart: null };
    const settings = { buckets: trend.buckets, unit, better, target: null };
    return { way, chart: chartOf({ points, newest: group.newest }, settings) };
  });
  const reaches = charts.flatMap(({ chart }) => (chart === null ? [] : [reachOf(chart)]));
  return {
    metric,
    unit,
    charts,
    ticks:
      highShares(unit, charts) ??
      ticksBetween(
        unit,
        Math.min(0, ...reaches.map(([bottom]) => bottom)),
        Math.max(0, ...reaches.map(([, top]) => top)) || 1,
      ),
  };
}

/** Where all but a few stay, an axis from 0 would press the few flat; lines, unlike bars, may begin higher. */
function highShares(unit: string, charts: readonly HowChart[]): readonly number[] | null {
  if (unit !== 'share') return null;
  const lowest = Math.min(
    1,
    ...charts.flatMap(({ chart }) =>
      (chart?.points ?? []).flatMap(({ value, lowLimit }) => [value.value ?? 1, lowLimit ?? 1]),
    ),
  );
  const first = Math.floor(lowest * 10 - 1e-9);
  if (first < 5) return null;
  return Array.from({ length: 11 - first }, (_, step) => (first + step) / 10);
}

const groupOf = ({ metrics }: TrendByHow, metric: string, way: Way) =>
  metrics.find((each) => each.metric === metric)?.groups.find(({ key }) => key[0] === way);

/** Fewer than five are no number of a month. */
const isDrawn = ({ value, n }: { readonly value: number | null; readonly n: number }): boolean =>
  value !== null && n >= TOO_FEW;
