/** From cells to the numbers that are shown. */
import type { Exclusion, Metric, Scope } from '../catalogue/define-metric.ts';
import type { Estimate } from '../catalogue/statistic.ts';
import { Z95 } from '../statistics/normal.ts';
import type { Excluded, MetricValue } from './answer-types.ts';
import type { Cells } from './cells.ts';

/** A number on its way: with what `against` needs beside what is shown. */
export interface Figure {
  readonly shown: MetricValue;
  readonly standardError: number | null;
}

const NONE_EXCLUDED: readonly Excluded[] = [];
const NO_EXCLUSIONS: readonly Exclusion[] = [];

/** The number of cells `first` to `last` together: one bucket, or all buckets of a group. `unknown`: why it cannot be known. */
export function figure(
  metric: Metric,
  scope: Scope,
  cells: Cells,
  first: number,
  last: number,
  unknown: string | null,
): Figure {
  const start = cells.starts[first] as number;
  const end = cells.starts[last + 1] as number;
  const n = end - start;
  const excluded = excludedIn(metric, cells, first, last);
  const estimate =
    unknown !== null || n === 0
      ? nothing(metric, unknown, excluded)
      : metric.statistic.estimate(cells.observations, start, end, scope.question);
  const lacking = countOf(excluded, metric, 'lacksEvidence');
  const notYet = countOf(excluded, metric, 'notYet');
  let complete = 0;
  let recorded = 0;
  for (let cell = first; cell <= last; cell++) {
    complete += cells.complete[cell] as number;
    recorded += cells.recorded[cell] as number;
  }
  return {
    standardError: estimate.standardError,
    shown: {
      value: estimate.value,
      n,
      low: estimate.low,
      high: estimate.high,
      excluded,
      maturity: n + notYet === 0 ? null : complete / (n + notYet),
      coverage: n + lacking === 0 ? null : unknown === null ? recorded / (n + lacking) : 0,
      unknownBecause: estimate.unknownBecause,
    },
  };
}

/** Nothing in the cell: 0 for counts, otherwise not known, and why. */
function nothing(metric: Metric, unknown: string | null, excluded: readonly Excluded[]): Estimate {
  const value = unknown === null ? metric.statistic.ofNothing : null;
  const because = value === null ? (unknown ?? mostly(excluded) ?? `no_${metric.counts}s`) : null;
  return { value, low: null, high: null, standardError: null, unknownBecause: because };
}

/** Where everything was left out, the commonest reason for it. */
function mostly(excluded: readonly Excluded[]): string | null {
  let most: Excluded | null = null;
  for (const each of excluded) if (most === null || each.count > most.count) most = each;
  return most === null ? null : most.reason;
}

function countOf(excluded: readonly Excluded[], metric: Metric, trait: 'lacksEvidence' | 'notYet'): number {
  let sum = 0;
  for (const { reason, count } of excluded) {
    if (
      metric.excludes?.some((exclusion) => exclusion.reason === reason && exclusion[trait] === true) === true
    )
      sum += count;
  }
  return sum;
}

function excludedIn(metric: Metric, cells: Cells, first: number, last: number): readonly Excluded[] {
  const reasons = metric.excludes ?? NO_EXCLUSIONS;
  let excluded: Excluded[] | null = null;
  for (let k = 0; k < reasons.length; k++) {
    let count = 0;
    for (let cell = first; cell <= last; cell++) count += cells.excluded[cell * reasons.length + k] as number;
    if (count > 0) (excluded ??= []).push({ reason: (reasons[k] as Exclusion).reason, count });
  }
  return excluded ?? NONE_EXCLUDED;
}

/** How much the number exceeds that of the reference, both estimated on their own. */
export function excessOver(own: Figure, reference: Figure): Figure {
  if (own.shown.value === null) return own;
  const unknown = { low: null, high: null };
  if (reference.shown.value === null) {
    return {
      shown: { ...own.shown, ...unknown, value: null, unknownBecause: 'no_baseline' },
      standardError: null,
    };
  }
  const value = own.shown.value - reference.shown.value;
  if (own.standardError === null || reference.standardError === null) {
    return { shown: { ...own.shown, ...unknown, value }, standardError: null };
  }
  const standardError = Math.hypot(own.standardError, reference.standardError);
  const [low, high] = [value - Z95 * standardError, value + Z95 * standardError];
  return { shown: { ...own.shown, value, low, high }, standardError };
}
