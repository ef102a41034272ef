/**
 * Logistic regression with a ridge towards weights that are believed beforehand: maximises the log-likelihood less
 * ridge/2 · Σ (weight − believed)², the intercept free of it (le Cessie & van Houwelingen 1992, with another centre than
 * 0). With a ridge of 0 it is the ordinary maximum likelihood fit. By Newton's method, that is iteratively reweighted
 * least squares; weights below their least value are held there and the rest is fitted anew.
 */
import { solve } from './cholesky.ts';

export interface LogisticData {
  /** Rows × predictors, row by row. */
  readonly predictors: Float64Array;
  /** Of each row: how often it was seen, and how often with the outcome. */
  readonly seen: Float64Array;
  readonly outcomes: Float64Array;
  /** Of each row: log-odds that are given and not fitted. */
  readonly given: Float64Array;
}

export interface LogisticOptions {
  readonly believed: readonly number[];
  /** From 0; the larger, the closer to what is believed. */
  readonly ridge: number;
  /** No weight below this; -Infinity: any. */
  readonly least: number;
}

export interface LogisticFit {
  readonly intercept: number;
  readonly weights: readonly number[];
  /** From the inverse of the information matrix, ridge included; null for weights held at their least value. */
  readonly standardErrors: { readonly intercept: number; readonly weights: readonly (number | null)[] };
  /** false where the likelihood has no maximum that was found (separated data without a ridge). */
  readonly converged: boolean;
}

const MOST_STEPS = 50;
const CLOSE = 1e-9;

export function fitRidgeLogistic(rows: LogisticData, options: LogisticOptions): LogisticFit {
  const { believed, least } = options;
  let held = new Set<number>();
  for (;;) {
    const fit = newton(rows, options, held);
    const below = fit.weights.findIndex((weight, j) => !held.has(j) && weight < least);
    const next = new Set(held);
    fit.weights.forEach((weight, j) => {
      if (weight < least) next.add(j);
    });
    if (below === -1 || next.size === held.size || held.size > believed.length) return fit;
    held = next;
  }
}

function newton(
  rows: LogisticData,
  { believed, ridge, least }: LogisticOptions,
  held: ReadonlySet<number>,
): LogisticFit {
  const free = believed.map((_, j) => j).filter((j) => !held.has(j));
  const size = free.length + 1;
  const weights = believed.map((weight, j) => (held.has(j) ? least : Math.max(weight, least)));
  let intercept = 0;
  let converged = false;
  let information = new Float64Array(size * size);
  for (let step = 0; step < MOST_STEPS && !converged; step++) {
    const gradient = new Float64Array(size);
    information = new Float64Array(size * size);
    accumulate(rows, weights, intercept, free, gradient, information);
    free.forEach((j, k) => {
      const away = (weights[j] as number) - (believed[j] as number);
      gradient[k + 1] = (gradient[k + 1] as number) - ridge * away;
      information[(k + 1) * size + k + 1] = (information[(k + 1) * size + k + 1] as number) + ridge;
    });
    const change = solve(information, gradient, size);
    if (change === null) break;
    // Far from the maximum a full step may lead away from it: it is halved until it leads up.
    let scale = 1;
    const stepped = (): { intercept: number; weights: number[] } => {
      const moved = weights.slice();
      free.forEach((j, k) => (moved[j] = (moved[j] as number) + scale * (change[k + 1] as number)));
      return { intercept: intercept + scale * (change[0] as number), weights: moved };
    };
    const before = objective(rows, weights, intercept, believed, ridge);
    let next = stepped();
    while (
      scale > 1e-6 &&
      !(objective(rows, next.weights, next.intercept, believed, ridge) >= before - 1e-9)
    ) {
      scale /= 2;
      next = stepped();
    }
    ({ intercept } = next);
    next.weights.forEach((weight, j) => (weights[j] = weight));
    converged = change.every((each) => Math.abs(each) < CLOSE);
  }
  const errors = errorsOf(information, size);
  return {
    intercept,
    weights,
    standardErrors: {
      intercept: errors[0] ?? NaN,
      weights: believed.map((_, j) => (held.has(j) ? null : (errors[free.indexOf(j) + 1] ?? NaN))),
    },
    converged,
  };
}

/** Log-likelihood less the ridge. */
function objective(
  { predictors, seen, outcomes, given }: LogisticData,
  weights: readonly number[],
  intercept: number,
  believed: readonly number[],
  ridge: number,
): number {
  const width = weights.length;
  let sum = 0;
  for (let row = 0; row < seen.length; row++) {
    let odds = intercept + (given[row] as number);
    for (let j = 0; j < width; j++) odds += (weights[j] as number) * (predictors[row * width + j] as number);
    // ln(1 + e^odds) without overflow
    const logNormal = Math.max(odds, 0) + Math.log1p(Math.exp(-Math.abs(odds)));
    sum += (outcomes[row] as number) * odds - (seen[row] as number) * logNormal;
  }
  weights.forEach((weight, j) => (sum -= (ridge / 2) * (weight - (believed[j] as number)) ** 2));
  return sum;
}

/** Adds up gradient and information over the rows; place 0 is the intercept. */
function accumulate(
  { predictors, seen, outcomes, given }: LogisticData,
  weights: readonly number[],
  intercept: number,
  free: readonly number[],
  gradient: Float64Array,
  information: Float64Array,
): void {
  const width = weights.length;
  const size = free.length + 1;
  const x = new Float64Array(size);
  x[0] = 1;
  for (let row = 0; row < seen.length; row++) {
    let odds = intercept + (given[row] as number);
    for (let j = 0; j < width; j++) odds += (weights[j] as number) * (predictors[row * width + j] as number);
    const p = logistic(odds);
    const n = seen[row] as number;
    const residual = (outcomes[row] as number) - n * p;
    const weight = n * p * (1 - p);
    for (let k = 1; k < size; k++) x[k] = predictors[row * width + (free[k - 1] as number)] as number;
    for (let k = 0; k < size; k++) {
      const own = x[k] as number;
      if (own === 0) continue;
      gradient[k] = (gradient[k] as number) + residual * own;
      for (let l = 0; l <= k; l++)
        information[k * size + l] = (information[k * size + l] as number) + weight * own * (x[l] as number);
    }
  }
  for (let k = 0; k < size; k++)
    for (let l = k + 1; l < size; l++) information[k * size + l] = information[l * size + k] as number;
}

export const logistic = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** Roots of the diagonal of the inverse; empty where there is none. */
function errorsOf(information: Float64Array, size: number): number[] {
  const errors: number[] = [];
  for (let i = 0; i < size; i++) {
    const unit = new Float64Array(size);
    unit[i] = 1;
    const column = solve(information, unit, size);
    if (column === null) return [];
    errors.push(Math.sqrt(column[i] as number));
  }
  return errors;
}
