/**
 * How exactly each group of a ranking is measured, as shrinkage takes it. A group's own spread is not to be trusted where it
 * is small (two equal values have none), so the spread within groups is pooled over all of them.
 */
import type { Metric } from '../catalogue/define-metric.ts';
import type { Hits } from '../statistics/beta-binomial.ts';
import { Z95 } from '../statistics/normal.ts';
import type { Measured } from '../statistics/shrinkage.ts';
import type { GroupOfMetric } from './sliced-metric.ts';

export type Spread =
  | { readonly scale: 'shares'; readonly groups: readonly Hits[] }
  /** `log`: values and errors are of the logarithm, for durations are skewed and their errors grow with them. */
  | { readonly scale: 'plain' | 'log'; readonly groups: readonly Measured[] }
  | { readonly scale: null; readonly because: string };

const EXACT: Spread = { scale: null, because: 'volume' };
const UNKNOWN: Spread = { scale: null, because: 'no_spread' };
/** From so many on, a quantile's own interval says how exact it is. */
const OWN_INTERVAL_FROM = 20;
/** √(π/2): the error of a median of normal values over that of their mean. */
const MEDIAN_OVER_MEAN = 1.2533;
const ONE_SECOND = 1;
const SECOND = 1000;

/** Of groups whose value is known, at least one unit each. */
export function spreadOf({ statistic }: Metric, groups: readonly GroupOfMetric[]): Spread {
  switch (statistic.kind) {
    case 'count':
    case 'sum':
      return EXACT;
    case 'share':
      return {
        scale: 'shares',
        groups: groups.map((group) => ({ hits: sumsOf(group).x, n: group.end - group.start })),
      };
    case 'ended_share':
    case 'kept_share':
      return { scale: 'shares', groups: groups.map(effectiveHits) };
    case 'mean':
      return pooled(groups, sumsOf, squaresOfMean, (sums, variance) => variance / sums.n);
    case 'mean_per_case':
      return pooled(groups, sumsPerCase, squaresOfMean, (sums, variance) => variance / sums.n);
    case 'ratio':
      return pooled(groups, sumsOf, residuals, (sums, variance) => (sums.n * variance) / sums.y ** 2);
    default:
      return ofQuantiles(groups);
  }
}

interface Sums {
  readonly n: number;
  readonly x: number;
  readonly y: number;
  readonly xx: number;
  readonly xy: number;
  readonly yy: number;
}

function sumsOf({ cells: { observations }, start, end }: GroupOfMetric): Sums {
  const sums = { n: end - start, x: 0, y: 0, xx: 0, xy: 0, yy: 0 };
  for (let i = start; i < end; i++) {
    const x = observations.first[i] as number;
    const y = observations.second[i] as number;
    sums.x += x;
    sums.y += y;
    sums.xx += x * x;
    sums.xy += x * y;
    sums.yy += y * y;
  }
  return sums;
}

/** Squared distances of x from the group's own mean. */
const squaresOfMean = ({ n, x, xx }: Sums): number => xx - x ** 2 / n;

/** Squared distances of x from the group's own ratio times y (Cochran, Sampling Techniques, 2.11). */
function residuals({ x, y, xx, xy, yy }: Sums): number {
  const r = x / y;
  return xx - 2 * r * xy + r * r * yy;
}

/** x: seconds of each case altogether. */
function sumsPerCase({ cells: { observations }, start, end }: GroupOfMetric): Sums {
  const sums = { n: 0, x: 0, y: 0, xx: 0, xy: 0, yy: 0 };
  for (let i = start; i < end;) {
    let seconds = 0;
    const ofCase = observations.second[i];
    for (; i < end && observations.second[i] === ofCase; i++)
      seconds += (observations.first[i] as number) / SECOND;
    sums.n++;
    sums.x += seconds;
    sums.xx += seconds * seconds;
  }
  return sums;
}

function pooled(
  groups: readonly GroupOfMetric[],
  read: (group: GroupOfMetric) => Sums,
  squares: (sums: Sums) => number,
  varianceOf: (sums: Sums, variance: number) => number,
): Spread {
  const all = groups.map(read);
  const degrees = all.reduce((sum, { n }) => sum + n - 1, 0);
  const variance = all.reduce((sum, sums) => sum + Math.max(0, squares(sums)), 0) / degrees;
  if (!(variance > 0)) return UNKNOWN;
  const measured = groups.map((group, i) => ({
    value: group.figure.shown.value as number,
    standardError: Math.sqrt(varianceOf(all[i] as Sums, variance)),
  }));
  return { scale: 'plain', groups: measured };
}

/** The number of units which, all seen to the end, would know the share as exactly (Dorey & Korn 1987, Statistics in Medicine 6). */
function effectiveHits({ figure, start, end, complete }: GroupOfMetric): Hits {
  const share = figure.shown.value as number;
  const error = figure.standardError;
  const known =
    error !== null && error > 0 && share > 0 && share < 1 ? (share * (1 - share)) / error ** 2 : complete;
  const n = Math.min(end - start, Math.max(known, 1));
  return { hits: share * n, n };
}

/**
 * The interval of a quantile is so many errors wide on the scale of logarithms. Those of larger groups give what one unit is
 * worth; smaller groups, whose interval often has only one side, take it from them, but no less than the median of so
 * many logarithms would have by their spread within a group: what is sharp at the median of hundreds has long tails for
 * a single case.
 */
function ofQuantiles(groups: readonly GroupOfMetric[]): Spread {
  const own = groups.map(({ figure: { shown }, start, end }) => {
    const n = end - start;
    const { low, high } = shown;
    if (n < OWN_INTERVAL_FROM || low === null || high === null) return null;
    const error = (logOf(high) - logOf(low)) / (2 * Z95);
    return error > 0 ? { error, ofOne: error * Math.sqrt(n) } : null;
  });
  const ofOne = own.flatMap((each) => (each === null ? [] : [each.ofOne])).sort((a, b) => a - b);
  const typical = ofOne[Math.floor(ofOne.length / 2)];
  if (typical === undefined) return UNKNOWN;
  const ofSmall = Math.max(typical, MEDIAN_OVER_MEAN * widestSpreadOfLogs(groups));
  return {
    scale: 'log',
    groups: groups.map(({ figure: { shown }, start, end }, i) => ({
      value: logOf(shown.value as number),
      standardError: own[i]?.error ?? ofSmall / Math.sqrt(end - start),
    })),
  };
}

/** The largest standard deviation, within any larger group, of the logarithms of what has ended: a small one may be like it. */
function widestSpreadOfLogs(groups: readonly GroupOfMetric[]): number {
  let widest = 0;
  for (const { cells, start, end } of groups) {
    const { first, second } = cells.observations;
    let n = 0;
    let sum = 0;
    let squares = 0;
    for (let i = start; i < end; i++) {
      if (second[i] !== 1) continue;
      const log = logOf((first[i] as number) / SECOND);
      n++;
      sum += log;
      squares += log * log;
    }
    if (n >= OWN_INTERVAL_FROM) widest = Math.max(widest, (squares - (sum * sum) / n) / (n - 1));
  }
  return Math.sqrt(widest);
}

const logOf = (seconds: number): number => Math.log(Math.max(seconds, ONE_SECOND));
