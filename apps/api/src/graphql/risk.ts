/** The word-of-mouth index of a case, now and after each event that moved it. */
import type { RiskMoment } from '@twicetold/cases';
import {
  riskIndex,
  type CaseMoment,
  type Contribution,
  type RiskRow,
  type RiskCalibration,
  type RiskWeights,
} from '@twicetold/metrics';
import type { Risk, RiskStep } from '../generated/graphql.ts';
import { instantText } from './instant-text.ts';

export function riskOf(row: RiskRow, moment: CaseMoment, weights: RiskWeights): Risk {
  return {
    ...riskIndex(row, moment, weights),
    asOf: instantText(moment.at),
    calibration: versionOf(weights),
  };
}

const versionOf = (weights: RiskWeights | RiskCalibration): number =>
  'version' in weights ? weights.version : 0;

/** Smaller moves are left out: the index is shown in whole numbers. */
const SEEN = 0.05;

/** Each at the moment itself: what had not happened or fallen due by then does not count. */
export function riskStepsOf(
  moments: readonly RiskMoment[],
  momentAt: (at: number) => CaseMoment,
  weights: RiskWeights,
): RiskStep[] {
  const steps: RiskStep[] = [];
  let before: readonly Contribution[] = [];
  for (const { at, row } of moments) {
    const { index, contributions } = riskIndex(row, momentAt(at), weights);
    const last = steps.at(-1);
    if (last !== undefined && Math.abs(last.index - index) < SEEN) continue;
    steps.push({ at: instantText(at), index, ...mover(before, contributions) });
    before = contributions;
  }
  return steps;
}

/** "opened" where no driver has any points yet. */
function mover(
  before: readonly Contribution[],
  after: readonly Contribution[],
): Pick<RiskStep, 'driver' | 'points'> {
  const moved = new Map(after.map(({ driver, points }) => [driver, points]));
  for (const { driver, points } of before) moved.set(driver, (moved.get(driver) ?? 0) - points);
  const way = Math.sign([...moved.values()].reduce((sum, points) => sum + points, 0));
  const [most] = [...moved].sort(([, a], [, b]) => (b - a) * way);
  return most === undefined ? { driver: 'opened', points: 0 } : { driver: most[0], points: most[1] };
}
