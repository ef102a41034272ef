/** From cells to the numbers that are shown. */
import type { Metric, Scope } from '../catalogue/define-metric.ts';
import type { Estimate } from '../catalogue/statistic.ts';
import type { Excluded, MetricValue } from './answer-types.ts';
import { Z95 } from '../statistics/normal.ts';
import type { Cells } from './cells.ts';

/** A number on its way: what `against` needs beside what is shown. */
export interface Figure extends MetricValue {
  readonly standardError: number | null;
}

/** The number of cells `first` to `last` together: one bucket, or all buckets of a group. */
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
  const known =
    unknown !== null || n === 0
      ? nothing(metric, unknown, excluded)
      : metric.statistic.estimate(cells.observations, start, end, scope.question);
  const lacking = countOf(excluded, metric, 'lacksEvidence');
  const notYet = countOf(excluded, metric, 'notYet');
  let complete = 0;
  for (let cell = first; cell <= last; cell++) complete += cells.complete[cell] as number;
  return {
    ...known,
    n,
    excluded,
    maturity: n + notYet === 0 ? null : complete / (n + notYet),
    coverage: n + lacking === 0 ? null : n / (n + lacking),
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
  return (
    excluded.reduce<Excluded | null>((most, e) => (most === null || e.count > most.count ? e : most), null)
      ?.reason ?? null
  );
}

function countOf(excluded: readonly Excluded[], metric: Metric, trait: 'lacksEvidence' | 'notYet'): number {
  const reasons = (metric.excludes ?? [])
    .filter((exclusion) => exclusion[trait] === true)
    .map(({ reason }) => reason);
  return excluded.reduce((sum, { reason, count }) => (reasons.includes(reason) ? sum + count : sum), 0);
}

function excludedIn(metric: Metric, cells: Cells, first: number, last: number): Excluded[] {
  const reasons = metric.excludes ?? [];
  return reasons.flatMap(({ reason }, k) => {
    let count = 0;
    for (let cell = first; cell <= last; cell++) count += cells.excluded[cell * reasons.length + k] as number;
    return count === 0 ? [] : [{ reason, count }];
  });
}

/** How much the number exceeds that of the reference, both estimated on their own. */
export function excessOver(own: Figure, reference: Figure): Figure {
  if (own.value === null) return own;
  if (reference.value === null) {
    return { ...own, value: null, low: null, high: null, standardError: null, unknownBecause: 'no_baseline' };
  }
  const value = own.value - reference.value;
  if (own.standardError === null || reference.standardError === null) {
    return { ...own, value, low: null, high: null, standardError: null };
  }
  const standardError = Math.hypot(own.standardError, reference.standardError);
  return {
    ...own,
    value,
    low: value - Z95 * standardError,
    high: value + Z95 * standardError,
    standardError,
  };
}

/** Without what is only needed on the way. */
export function shown({
  value,
  n,
  low,
  high,
  excluded,
  maturity,
  coverage,
  unknownBecause,
}: Figure): MetricValue {
  return { value, n, low, high, excluded, maturity, coverage, unknownBecause };
}
