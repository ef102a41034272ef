/**
 * The weights of the drivers as a workspace's own outcomes show them: a logistic regression of what customers did within
 * 90 days on the drivers at the moment of prediction, held towards the default weights by a ridge that is chosen by
 * five-fold cross-validation over customers, no weight below 0. Judged only on customers that the fit has not seen.
 * Too few outcomes: refused, and the index stays an index.
 */
import { variantBit } from '@twicetold/cases';
import type { Columns } from '../../columns/columns.ts';
import { auc, aucWithinFolds, type Auc } from '../../statistics/auc.ts';
import { brier, type Brier } from '../../statistics/brier.ts';
import { reliability, type ReliabilityBin } from '../../statistics/reliability.ts';
import { fitRidgeLogistic, logistic } from '../../statistics/ridge-logistic.ts';
import { BASELINE } from '../drivers.ts';
import { crossValidate, rowsOf, type RidgeScore } from './cross-validation.ts';
import type { OutcomeKind } from './outcomes-by-customer.ts';
import { predictionUnits } from './prediction-units.ts';
import { FITTED, predictorsOf, type Predictors } from './predictors.ts';

/** Outcomes that each driver needs (Peduzzi et al. 1996). */
export const OUTCOMES_PER_DRIVER = 10;
/** The variant whose issues are learned from. */
export const LEARNED_FROM = { windowDays: 30, sameReason: true } as const;
const BINS = 10;

export interface FittedDriver {
  readonly driver: string;
  readonly default: number;
  readonly fitted: number;
  readonly low: number | null;
  readonly high: number | null;
  /** Units in which it had any strength; 0: it keeps its default weight. */
  readonly seen: number;
}

export interface CalibrationReport {
  /** ISO instant. */
  readonly asOf: string;
  /** Cases learned from. */
  readonly n: number;
  readonly outcomes: number;
  readonly byKind: Readonly<Record<OutcomeKind, number>>;
  /** Outcomes that were needed, and as many cases without one. */
  readonly needed: number;
  readonly windowNotOver: number;
  /** too_few_outcomes; null where it was fitted. */
  readonly refused: string | null;
  readonly fit: CalibrationFit | null;
}

export interface CalibrationFit {
  readonly ridge: number;
  readonly ridges: readonly RidgeScore[];
  readonly baseline: { readonly default: number; readonly fitted: number };
  readonly drivers: readonly FittedDriver[];
  /** All on customers that were left out of the fit. */
  readonly auc: Auc;
  /** The same of the default weights. */
  readonly aucOfDefaults: Auc;
  readonly brier: Brier;
  readonly reliability: readonly ReliabilityBin[];
}

export function calibrate(columns: Columns, asOf: number): CalibrationReport {
  const variant = variantBit(LEARNED_FROM);
  const units = predictionUnits(columns, variant, asOf);
  const predictors = predictorsOf(columns, variant, units);
  const outcomes = units.happened.reduce((sum, each) => sum + each, 0);
  const seen = timesSeen(predictors, units.length);
  const needed = OUTCOMES_PER_DRIVER * Math.max(1, seen.filter((times) => times > 0).length);
  const refused = Math.min(outcomes, units.length - outcomes) < needed ? 'too_few_outcomes' : null;
  return {
    asOf: new Date(asOf).toISOString(),
    n: units.length,
    outcomes,
    byKind: units.byKind,
    needed,
    windowNotOver: units.windowNotOver,
    refused,
    fit: refused === null ? fitted(predictors, units.happened, units.customers, seen) : null,
  };
}

function fitted(
  predictors: Predictors,
  happened: Uint8Array,
  customers: readonly bigint[],
  seen: readonly number[],
): CalibrationFit {
  const validated = crossValidate(predictors, happened, customers);
  const believed = FITTED.map(({ weight }) => weight);
  const all = rowsOf(predictors, happened, null);
  const { intercept, weights, standardErrors } = fitRidgeLogistic(all, {
    believed,
    ridge: validated.ridge,
    least: 0,
  });
  return {
    ridge: validated.ridge,
    ridges: validated.scores,
    baseline: { default: BASELINE, fitted: intercept },
    drivers: FITTED.map(({ id, weight }, j) => {
      const own = weights[j] as number;
      const error = standardErrors.weights[j] ?? null;
      const half = error === null ? null : 1.96 * error;
      return {
        driver: id,
        default: weight,
        fitted: own,
        low: half === null ? null : Math.max(0, own - half),
        high: half === null ? null : own + half,
        seen: seen[j] as number,
      };
    }),
    auc: aucWithinFolds(validated.probabilities, happened, validated.folds),
    aucOfDefaults: auc(byDefault(predictors, happened.length, believed), happened),
    brier: brier(validated.probabilities, happened) as Brier,
    reliability: reliability(validated.probabilities, happened, BINS),
  };
}

function timesSeen({ strengths }: Predictors, units: number): number[] {
  return FITTED.map((_, j) => {
    let times = 0;
    for (let i = 0; i < units; i++) if ((strengths[i * FITTED.length + j] as number) > 0) times += 1;
    return times;
  });
}

function byDefault(
  { strengths, given }: Predictors,
  units: number,
  weights: readonly number[],
): Float64Array {
  return Float64Array.from({ length: units }, (_, i) => {
    let odds = BASELINE + (given[i] as number);
    weights.forEach((weight, j) => (odds += weight * (strengths[i * FITTED.length + j] as number)));
    return logistic(odds);
  });
}

/** The weights that a fit gives the index. */
export function weightsOf({ baseline, drivers }: CalibrationFit) {
  return {
    baseline: baseline.fitted,
    weights: Object.fromEntries(drivers.map(({ driver, fitted: weight }) => [driver, weight])),
  };
}
