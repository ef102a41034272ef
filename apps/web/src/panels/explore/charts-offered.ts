/** Which drawings make sense of a question: what would say nothing, or say it wrong, is not offered. */
import type { Comparison, DimensionId } from '@twicetold/metrics/question';
import type { Chart } from '../../address/explored.ts';

/** Statistics of durations of which some may still run: they have a curve behind them. */
const WITH_CURVES: ReadonlySet<string> = new Set(['duration_quantile', 'ended_share', 'kept_share']);

/** Statistics of units that each have a value of their own; of ratings it is the score. */
const WITH_VALUES: ReadonlySet<string> = new Set([
  ...WITH_CURVES,
  'plain_quantile',
  'mean',
  'mean_per_case',
  'ratio',
  'sum',
]);

export interface Offered {
  readonly definition: { readonly statistic: string; readonly counts: string };
  /** What issues can be cut by: the funnel is of them, whatever the number. */
  readonly issuesBy: readonly string[];
  readonly by: readonly DimensionId[];
  readonly compare: Comparison;
  /** Points in time at the grain chosen. */
  readonly buckets: number;
}

export function chartsFor({ definition, issuesBy, by, compare, buckets }: Offered): Chart[] {
  const inTime = buckets > 1;
  const one = by.length === 1;
  const makesSense: Readonly<Record<Chart, boolean>> = {
    line: inTime,
    multiples: inTime && by.length > 0,
    bar: by.length > 0,
    heat: by.length === 2 || (one && inTime),
    ranking: one,
    distribution: by.length <= 1 && (WITH_VALUES.has(definition.statistic) || definition.counts === 'rating'),
    survival: one && WITH_CURVES.has(definition.statistic),
    change: one && compare !== 'NONE',
    funnel: by.length <= 1 && by.every((dimension) => issuesBy.includes(dimension)),
  };
  return (Object.keys(makesSense) as Chart[]).filter((chart) => makesSense[chart]);
}

/** What was chosen where it makes sense; else two dimensions as a heat map, anything else over time. */
export function chartOf(chosen: Chart | null, offered: readonly Chart[], by: readonly DimensionId[]): Chart {
  if (chosen !== null && offered.includes(chosen)) return chosen;
  const wanted: readonly Chart[] = by.length === 2 ? ['heat', 'line'] : ['line', 'bar'];
  return wanted.find((chart) => offered.includes(chart)) ?? offered[0] ?? 'line';
}

/** Drawn over time; the others look at the period as a whole. */
export const isOverTime = (chart: Chart, by: readonly DimensionId[]): boolean =>
  chart === 'line' || chart === 'multiples' || (chart === 'heat' && by.length === 1);
