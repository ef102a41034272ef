/** Curves of what is still waiting, read off at equal steps of time, so that all of them can be compared at one moment. */
import { ticksUpTo } from '../../charts/ticks.ts';
import type { Survival, SurvivalGroup } from './survived.ts';

const MOST_CURVES = 5;
/** Steps between two labels of the axis: fine enough that no step of a curve is seen to move. */
const STEPS = 24;

type Difference = Survival['metrics'][number]['difference'];

export interface Curves {
  /** The largest groups, or all together where nothing is known of groups. */
  readonly drawn: readonly SurvivalGroup[];
  /** All groups, for the table. */
  readonly all: readonly SurvivalGroup[];
  readonly overall: SurvivalGroup;
  /** Seconds. */
  readonly times: readonly number[];
  /** Which of them are labelled. */
  readonly labelledAt: readonly number[];
  readonly difference: Difference;
  readonly noDifferenceBecause: string | null;
  readonly leftOut: number;
}

export function shapeCurves(survival: Survival, metric: string): Curves | null {
  const found = survival.metrics.find((each) => each.metric === metric);
  if (found === undefined || found.overall === null) return null;
  const overall = found.overall;
  const all = found.groups.toSorted((one, other) => other.total.n - one.total.n);
  const drawn = all.length === 0 ? [overall] : all.slice(0, MOST_CURVES);
  const ticks = ticksUpTo('seconds', Math.max(endOf(overall), 1), 5);
  const step = (ticks[1] ?? 1) / STEPS;
  const count = (ticks.length - 1) * STEPS;
  return {
    drawn,
    all,
    overall,
    times: Array.from({ length: count + 1 }, (_, index) => index * step),
    labelledAt: ticks.map((_, index) => index * STEPS),
    difference: found.difference,
    noDifferenceBecause: found.noDifferenceBecause,
    leftOut: all.length - drawn.length + found.groupsLeftOut,
  };
}

/** Half as long again as it takes until all but a twentieth of what ever ends has ended: the tail would press the rest together. */
function endOf({ curve }: SurvivalGroup): number {
  const last = curve.at(-1);
  if (last === undefined) return 0;
  const most = curve.find((point) => 1 - point.survival >= 0.95 * (1 - last.survival)) ?? last;
  return Math.min(last.seconds, most.seconds * 1.5);
}

/** The step that holds at a moment; before the first one all are waiting. null: nobody is seen that long. */
export function pointAfter(group: SurvivalGroup, seconds: number) {
  const { curve, total } = group;
  const last = curve.at(-1);
  if (last === undefined || (seconds > last.seconds && last.survival > 0)) return null;
  const found = curve.findLast((point) => point.seconds <= seconds);
  return found ?? { seconds: 0, survival: 1, low: 1, high: 1, atRisk: total.n };
}

/** One row per moment: s0, b0 for the first curve, s1… */
export function curveRows({ drawn, times }: Pick<Curves, 'drawn' | 'times'>): object[] {
  return times.map((time, index) => {
    const row: Record<string, number | null | readonly [number, number]> = { index };
    drawn.forEach((group, place) => {
      const point = pointAfter(group, time);
      row[`s${place}`] = point?.survival ?? null;
      row[`b${place}`] =
        point == null || point.low === null || point.high === null ? null : [point.low, point.high];
    });
    return row;
  });
}
