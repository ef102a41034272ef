/** Weights of the drivers that a workspace's own outcomes have shown, with the version under which they are kept. */
import { BASELINE, DRIVERS, type Driver } from '../drivers.ts';

export interface RiskWeights {
  /** Log-odds of a case in which nothing failed. */
  readonly baseline: number;
  /** By driver; one that is absent has its default. */
  readonly weights: Readonly<Record<string, number>>;
}

export interface RiskCalibration extends RiskWeights {
  /** From 1. */
  readonly version: number;
  /** ISO instant: what had been observed when it was made. */
  readonly asOf: string;
}

export const DEFAULT_WEIGHTS: RiskWeights = {
  baseline: BASELINE,
  weights: Object.fromEntries(DRIVERS.map(({ id, weight }) => [id, weight])),
};

export const weightOf = ({ id, weight }: Driver, { weights }: RiskWeights): number => weights[id] ?? weight;
