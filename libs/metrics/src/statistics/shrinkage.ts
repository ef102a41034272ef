/**
 * Empirical Bayes for groups measured with known, unequal errors: value ~ N(truth, error²), truth ~ N(centre, between²).
 * A group measured badly moves towards the centre, one measured well stays where it is, so that three cases never top
 * a ranking.
 *
 * After Morris 1983, "Parametric empirical Bayes inference", JASA 78, 47–55, section 4:
 *
 * - `between²` solves Σ (value − centre)² / (error² + between²) = k − 1 (the estimator of Paule & Mandel 1982; 0 where
 *   the groups differ less than their errors alone would make them), the centre being the mean weighted by
 *   1 / (error² + between²);
 * - the share Bᵢ = (k − 3)/(k − 1) · errorᵢ² / (errorᵢ² + between²) of the way to the centre is gone. For equal errors
 *   this is the positive-part estimator of James & Stein, as used by Efron & Morris 1975;
 * - the variance adds what is not known about centre and between: plugging them in as if they were known gives intervals
 *   that are too short with few groups.
 *
 * Below four groups nothing can be learned from the others: every value stays, with its own interval. Values without a
 * known error cannot take part; leave them out. Skewed quantities (durations) belong here as logarithms.
 */
import type { Interval } from './interval.ts';
import { Z95 } from './normal.ts';

export interface Measured {
  readonly value: number;
  /** Above 0. */
  readonly standardError: number;
}

export interface Shrunk extends Interval {
  /** Between the group's own value and the centre, in the unit of the values. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly standardError: number;
  /** How much of the way to the centre it was moved, 0 to 1. */
  readonly moved: number;
}

export interface Shrinkage {
  /** One per group, in the same order. */
  readonly groups: readonly Shrunk[];
  /** null for no groups. */
  readonly centre: number | null;
  /** Standard deviation of the true values of the groups; null where there are fewer than four. */
  readonly between: number | null;
}

const FEWEST_GROUPS = 4;
const HALVINGS = 100;

export function shrink(groups: readonly Measured[]): Shrinkage {
  const k = groups.length;
  if (k < FEWEST_GROUPS) {
    return { groups: groups.map(asMeasured), centre: k === 0 ? null : centreOf(groups, 0), between: null };
  }
  const between2 = betweenVariance(groups);
  const centre = centreOf(groups, between2);
  const totals = groups.map(({ standardError }) => standardError ** 2 + between2);
  const weights = totals.map((total) => 1 / total);
  const weightSum = weights.reduce((sum, weight) => sum + weight, 0);
  const meanError2 =
    groups.reduce((sum, { standardError }, i) => sum + standardError ** 2 * (weights[i] as number), 0) /
    weightSum;
  const shrunk = groups.map(({ value, standardError }, i): Shrunk => {
    const error2 = standardError ** 2;
    const total = totals[i] as number;
    const moved = (((k - 3) / (k - 1)) * error2) / total;
    const ofBetween = ((2 / (k - 3)) * moved ** 2 * (meanError2 + between2)) / total;
    const variance =
      error2 * (1 - (1 - (weights[i] as number) / weightSum) * moved) + ofBetween * (value - centre) ** 2;
    return around(value - moved * (value - centre), Math.sqrt(variance), moved);
  });
  return { groups: shrunk, centre, between: Math.sqrt(between2) };
}

const asMeasured = ({ value, standardError }: Measured): Shrunk => around(value, standardError, 0);

const around = (value: number, standardError: number, moved: number): Shrunk => ({
  value,
  low: value - Z95 * standardError,
  high: value + Z95 * standardError,
  standardError,
  moved,
});

function centreOf(groups: readonly Measured[], between2: number): number {
  let sum = 0;
  let weights = 0;
  for (const { value, standardError } of groups) {
    const weight = 1 / (standardError ** 2 + between2);
    sum += weight * value;
    weights += weight;
  }
  return sum / weights;
}

/** Variance of the true values; the sum of squares falls as it grows, so halving an interval finds it. At least 2 groups. */
export function betweenVariance(groups: readonly Measured[]): number {
  const degrees = groups.length - 1;
  const excess = (between2: number): number => {
    const centre = centreOf(groups, between2);
    return groups.reduce(
      (sum, { value, standardError }) => sum + (value - centre) ** 2 / (standardError ** 2 + between2),
      -degrees,
    );
  };
  if (excess(0) <= 0) return 0;
  const values = groups.map(({ value }) => value);
  let low = 0;
  let high = (Math.max(...values) - Math.min(...values)) ** 2;
  while (excess(high) > 0) high *= 2;
  for (let i = 0; i < HALVINGS && high - low > high * 1e-15; i++) {
    const middle = (low + high) / 2;
    if (excess(middle) > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
