/**
 * Five folds over customers, so that no customer is both learned from and judged by; by the customer's key, so that the
 * same data always give the same folds. The ridge with the least log loss on the customers left out is taken, of equals
 * the largest.
 */
import { fitRidgeLogistic, logistic, type LogisticData } from '../../statistics/ridge-logistic.ts';
import { FITTED, type Predictors } from './predictors.ts';

/** 1/√ridge is how far a weight may be expected from its default: from all but nothing to three. */
export const RIDGES: readonly number[] = [1e6, 4096, 1024, 256, 64, 16, 4, 1, 0.1];
const FOLDS = 5;

export interface RidgeScore {
  readonly ridge: number;
  /** Mean negative log-likelihood of a case on customers left out. */
  readonly logLoss: number;
}

export interface Validated {
  readonly ridge: number;
  readonly scores: readonly RidgeScore[];
  /** Of each unit, by the fit that did not see its customer. */
  readonly probabilities: Float64Array;
  readonly folds: Uint8Array;
}

export function crossValidate(
  predictors: Predictors,
  happened: Uint8Array,
  customers: readonly bigint[],
): Validated {
  const folds = Uint8Array.from(customers, (key) => Number(key % BigInt(FOLDS)));
  const training = Array.from({ length: FOLDS }, (_, fold) =>
    rowsOf(predictors, happened, { folds, without: fold }),
  );
  let best: { ridge: number; logLoss: number; probabilities: Float64Array } | null = null;
  const scores: RidgeScore[] = [];
  for (const ridge of RIDGES) {
    const probabilities = leftOut(predictors, folds, training, ridge);
    const logLoss = meanLogLoss(probabilities, happened);
    scores.push({ ridge, logLoss });
    if (best === null || logLoss < best.logLoss) best = { ridge, logLoss, probabilities };
  }
  const { ridge, probabilities } = best as NonNullable<typeof best>;
  return { ridge, scores, probabilities, folds };
}

function leftOut(
  { strengths, given }: Predictors,
  folds: Uint8Array,
  training: readonly LogisticData[],
  ridge: number,
): Float64Array {
  const believed = FITTED.map(({ weight }) => weight);
  const fits = training.map((rows) => fitRidgeLogistic(rows, { believed, ridge, least: 0 }));
  return Float64Array.from(given, (points, i) => {
    const { intercept, weights } = fits[folds[i] as number] as (typeof fits)[number];
    let odds = intercept + points;
    weights.forEach((weight, j) => (odds += weight * (strengths[i * FITTED.length + j] as number)));
    return logistic(odds);
  });
}

function meanLogLoss(probabilities: Float64Array, happened: Uint8Array): number {
  let sum = 0;
  probabilities.forEach((p, i) => {
    sum -= Math.log(Math.max(1e-12, happened[i] === 1 ? p : 1 - p));
  });
  return sum / probabilities.length;
}

/** Equal units taken together: most cases are clean and alike. `left`: the units of one fold left out. */
export function rowsOf(
  { strengths, given }: Predictors,
  happened: Uint8Array,
  left: { readonly folds: Uint8Array; readonly without: number } | null,
): LogisticData {
  const width = FITTED.length;
  const places = new Map<string, number>();
  const units: number[] = [];
  const seen: number[] = [];
  const outcomes: number[] = [];
  for (let i = 0; i < happened.length; i++) {
    if (left !== null && left.folds[i] === left.without) continue;
    const key = `${strengths.subarray(i * width, (i + 1) * width).join()} ${given[i] as number}`;
    let place = places.get(key);
    if (place === undefined) {
      places.set(key, (place = units.length));
      units.push(i);
      seen.push(0);
      outcomes.push(0);
    }
    seen[place] = (seen[place] as number) + 1;
    outcomes[place] = (outcomes[place] as number) + (happened[i] as number);
  }
  const predictors = new Float64Array(units.length * width);
  units.forEach((i, row) => predictors.set(strengths.subarray(i * width, (i + 1) * width), row * width));
  return {
    predictors,
    seen: Float64Array.from(seen),
    outcomes: Float64Array.from(outcomes),
    given: Float64Array.from(units, (i) => given[i] as number),
  };
}
