/**
 * Shrinkage of shares: hits ~ Binomial(n, share), share ~ Beta(p·s, (1 − p)·s). A share of 0 of 3 has a standard error of
 * nothing, so the normal model of shrinkage.ts would believe it; here it weighs as much as three.
 *
 * Gelman, Carlin, Stern, Dunson, Vehtari & Rubin, Bayesian Data Analysis, 3rd ed., 5.3: p and s are not estimated but averaged
 * over, with the prior density (α + β)^(−5/2) of that section. Estimated by maximum likelihood, s is often infinite where
 * groups are few, and all of them would be known exactly; averaged over, what is not known about s stays in the intervals.
 *
 * Numerically: s on a grid of logarithms; for each s, p on a grid of ±4 standard errors around its weighted mean (Kleinman
 * 1973). A group's interval is that of the beta distribution with the mean and the variance of its mixture.
 */
import { betaQuantile } from './beta-distribution.ts';
import { logGamma } from './log-gamma.ts';
import type { Shrunk } from './shrinkage.ts';

export interface Hits {
  /** 0 to n; may be fractional, as an effective number is. */
  readonly hits: number;
  /** Above 0. */
  readonly n: number;
}

export interface SharesShrunk {
  /** One per group, in the same order. */
  readonly groups: readonly Shrunk[];
  /** Mean of the true shares; null for no groups. */
  readonly centre: number | null;
  /** Standard deviation of the true shares; null below four groups. */
  readonly between: number | null;
  /** What the other groups are worth: so many hits and misses, seen beforehand. null below four groups. */
  readonly seenBefore: { readonly hits: number; readonly misses: number } | null;
}

const FEWEST_GROUPS = 4;
const SMALLEST_SIZE = 0.3;
const LARGEST_SIZE = 1e6;
const SIZES = 61;
const CENTRES = 13;
const REACH = 4;

interface Prior {
  readonly alpha: number;
  readonly beta: number;
  readonly weight: number;
}

export function shrinkShares(groups: readonly Hits[]): SharesShrunk {
  if (groups.length < FEWEST_GROUPS) return asSeen(groups);
  const priors = weighted(groups);
  const mean = (of: (prior: Prior) => number) =>
    priors.reduce((sum, prior) => sum + prior.weight * of(prior), 0);
  const centre = mean(({ alpha, beta }) => alpha / (alpha + beta));
  const between2 = mean(({ alpha, beta }) => {
    const size = alpha + beta;
    return (alpha * beta) / (size * size * (size + 1));
  });
  return {
    groups: groups.map((group) => average(group, priors)),
    centre,
    between: Math.sqrt(between2),
    seenBefore: { hits: mean(({ alpha }) => alpha), misses: mean(({ beta }) => beta) },
  };
}

/** Too few to learn from: the uninformed interval of Jeffreys, around the share as it is. */
function asSeen(groups: readonly Hits[]): SharesShrunk {
  const n = groups.reduce((sum, group) => sum + group.n, 0);
  return {
    groups: groups.map(({ hits, n: own }) => {
      const [a, b] = [hits + 0.5, own - hits + 0.5];
      const standardError = Math.sqrt((a * b) / ((a + b) ** 2 * (a + b + 1)));
      const low = hits === 0 ? 0 : betaQuantile(0.025, a, b);
      const high = hits === own ? 1 : betaQuantile(0.975, a, b);
      return { value: hits / own, low, high, standardError, moved: 0 };
    }),
    centre: n === 0 ? null : groups.reduce((sum, { hits }) => sum + hits, 0) / n,
    between: null,
    seenBefore: null,
  };
}

function average({ hits, n }: Hits, priors: readonly Prior[]): Shrunk {
  let value = 0;
  let square = 0;
  let moved = 0;
  for (const { alpha, beta, weight } of priors) {
    const [a, size] = [alpha + hits, alpha + beta + n];
    value += (weight * a) / size;
    square += (weight * a * (a + 1)) / (size * (size + 1));
    moved += (weight * (alpha + beta)) / size;
  }
  const variance = Math.max(square - value * value, 1e-18);
  const size = (value * (1 - value)) / variance - 1;
  return {
    value,
    low: betaQuantile(0.025, value * size, (1 - value) * size),
    high: betaQuantile(0.975, value * size, (1 - value) * size),
    standardError: Math.sqrt(variance),
    moved,
  };
}

/** The priors of the grid, each with its posterior probability. */
function weighted(groups: readonly Hits[]): Prior[] {
  const priors: Prior[] = [];
  const step = Math.log(LARGEST_SIZE / SMALLEST_SIZE) / (SIZES - 1);
  for (let i = 0; i < SIZES; i++) {
    const size = SMALLEST_SIZE * Math.exp(i * step);
    const { centre, error } = centreFor(size, groups);
    for (let k = 0; k < CENTRES; k++) {
      const deviation = -REACH + (2 * REACH * k) / (CENTRES - 1);
      const logit = Math.log(centre / (1 - centre)) + deviation * error;
      const p = 1 / (1 + Math.exp(-logit));
      // Uniform in p and in s^(−1/2), on grids of logit p and log s; `error` is the width of the grid of p.
      const density = Math.log(p * (1 - p) * error) - 0.5 * Math.log(size);
      priors.push({
        alpha: p * size,
        beta: (1 - p) * size,
        weight: density + logLikelihood(p, size, groups),
      });
    }
  }
  const largest = Math.max(...priors.map(({ weight }) => weight));
  const total = priors.reduce((sum, { weight }) => sum + Math.exp(weight - largest), 0);
  return priors
    .map((prior) => ({ ...prior, weight: Math.exp(prior.weight - largest) / total }))
    .filter(({ weight }) => weight > 1e-12);
}

/** Mean of the shares, each weighted by the information in it, and the standard error of its logit. */
function centreFor(size: number, groups: readonly Hits[]) {
  let hits = 0.5;
  let information = 1;
  for (const { hits: own, n } of groups) {
    const inflation = (size + n) / (size + 1);
    hits += own / inflation;
    information += n / inflation;
  }
  const centre = hits / information;
  return { centre, error: 1 / Math.sqrt(information * centre * (1 - centre)) };
}

function logLikelihood(p: number, size: number, groups: readonly Hits[]): number {
  const [alpha, beta] = [p * size, (1 - p) * size];
  const ofPrior = logGamma(size) - logGamma(alpha) - logGamma(beta);
  let sum = groups.length * ofPrior;
  for (const { hits, n } of groups) {
    sum += logGamma(alpha + hits) + logGamma(beta + n - hits) - logGamma(size + n);
  }
  return sum;
}
