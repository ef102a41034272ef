/**
 * Which control chart a metric belongs on: p for shares of units, u for counts, individuals and moving ranges for the rest
 * (means, ratios, quantiles, sums, states), whose spread nothing but the values tell.
 */
import type { MetricValue } from '../answer/answer-types.ts';
import type { Metric } from '../catalogue/define-metric.ts';
import type { ControlChart, Range } from '../statistics/control-chart.ts';
import { shareChart } from '../statistics/p-chart.ts';
import { countChart } from '../statistics/u-chart.ts';
import { individualsChart } from '../statistics/xmr.ts';

export type ChartKind = 'p' | 'u' | 'xmr';

/** A bucket that can be judged. */
export interface Judged {
  readonly value: number;
  readonly n: number;
  readonly days: number;
}

export function chartKindOf(metric: Metric): ChartKind {
  if (metric.against !== undefined) return 'xmr';
  switch (metric.statistic.kind) {
    case 'share':
    case 'ended_share':
    case 'kept_share':
      return 'p';
    case 'count':
      // What is there at a moment is much the same a day later: no count of independent events.
      return metric.state === undefined ? 'u' : 'xmr';
    default:
      return 'xmr';
  }
}

export function chartFor(
  kind: ChartKind,
  metric: Metric,
  values: readonly Judged[],
  baseline: readonly Judged[],
): ControlChart {
  switch (kind) {
    case 'p':
      return shareChart(values.map(asShare), baseline.map(asShare));
    case 'u':
      return countChart(values.map(asCount), baseline.map(asCount));
    case 'xmr':
      return individualsChart(values.map(valueOf), baseline.map(valueOf), rangeOf(metric));
  }
}

/** In the average bucket of the baseline fewer than one hit (or miss): no chart could tell anything by it. */
export function tooRare(kind: ChartKind, baseline: readonly Judged[]): boolean {
  if (kind === 'xmr') return false;
  const hits = baseline.reduce((sum, { value, n }) => sum + (kind === 'p' ? value * n : value), 0);
  const misses = kind === 'p' ? baseline.reduce((sum, { n }) => sum + n, 0) - hits : Infinity;
  return Math.min(hits, misses) < baseline.length;
}

/** Kaplan–Meier shares too: only buckets whose window is over are judged, and there they are hits of n. */
const asShare = ({ value, n }: Judged) => ({ hits: value * n, n });
const asCount = ({ value, days }: Judged) => ({ count: value, area: days });
const valueOf = ({ value }: Judged): number => value;

/** Where the values of a metric end by nature. */
export function rangeOf({ unit, against }: Metric): Range {
  if (against !== undefined) return { least: -Infinity, most: Infinity };
  if (unit === 'score') return { least: -100, most: 100 };
  return { least: 0, most: unit === 'share' ? 1 : Infinity };
}

/** Enough of what belongs in a bucket has been seen to the end. */
const MATURE = 0.95;

/** Whether a bucket can be judged: why not, or null. Quantiles of durations count what is not over, and need not wait for it. */
export function notJudgedBecause(
  metric: Metric,
  { value, maturity }: MetricValue,
  partial: boolean,
): string | null {
  if (partial) return 'partial';
  if (value === null) return 'unknown';
  if (metric.statistic.kind === 'duration_quantile') return null;
  return maturity !== null && maturity < MATURE ? 'immature' : null;
}
