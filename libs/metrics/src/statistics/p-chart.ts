/**
 * The chart of shares of units, with as many units in each point as there were: limits p̄ ± 3·√(p̄(1 − p̄)/n), narrower
 * for large points (Montgomery, Introduction to Statistical Quality Control, 7.2). Where the share wavers more than chance, the
 * limits are Laney's: see overdispersion.ts.
 */
import { chartOf, type ControlChart } from './control-chart.ts';
import { dispersionOf } from './overdispersion.ts';

export interface ShareOfUnits {
  readonly hits: number;
  /** Above 0. */
  readonly n: number;
}

/** At least one unit in the baseline. */
export function shareChart(
  shares: readonly ShareOfUnits[],
  baseline: readonly ShareOfUnits[] = shares,
): ControlChart {
  const hits = baseline.reduce((sum, share) => sum + share.hits, 0);
  const units = baseline.reduce((sum, share) => sum + share.n, 0);
  const centre = hits / units;
  // Of none or all, chance would seem to allow nothing else ever; half a unit more or less is always possible.
  const p = hits === 0 || hits === units ? (hits + 0.5) / (units + 1) : centre;
  const deviating = ({ hits: own, n }: ShareOfUnits) => ({
    value: own / n,
    centre,
    sigma: Math.sqrt((p * (1 - p)) / n),
  });
  const rarer = Math.min(hits, units - hits) / baseline.length;
  const dispersion = dispersionOf(baseline.map(deviating), rarer);
  return chartOf(shares.map(deviating), { least: 0, most: 1 }, dispersion);
}
