/**
 * Word-of-mouth risk of one case at a moment: an index from 0 to 100, 100 · logistic(baseline + Σ failures ·
 * (1 − recovery) + what no recovery takes away), with what each driver added. Monotone: more of any failure never lowers
 * it; recovery never brings it below a clean case.
 */
import type { RiskFacts } from '@twicetold/cases';
import { DEFAULT_WEIGHTS, weightOf, type RiskWeights } from './calibration/risk-calibration.ts';
import { DRIVERS, RECOVERY, type Driver, type Moment, type Reading } from './drivers.ts';
import { numberOf } from './risk-fields.ts';

/** The facts that hold at the moment. */
export type RiskRow = RiskFacts;

/** Of a risk context, what concerns one case. */
export interface CaseMoment extends Moment {
  /** Cases of its reason in the last 30 days, as a multiple of the most that is usual; NaN where that is not known. */
  readonly timesUsual: number;
}

export interface Contribution {
  readonly driver: string;
  /** On the log-odds scale; with the baseline they add up to the index. Negative only for `recovery`. */
  readonly points: number;
  readonly sentence: string;
  /** The number in the sentence: times, days, people, or times the usual; null where it names none. */
  readonly counted: number | null;
}
export interface RiskIndex {
  readonly index: number;
  /** Those that are not 0, most first, recovery last. */
  readonly contributions: readonly Contribution[];
}

export function riskIndex(
  row: RiskRow,
  moment: CaseMoment,
  weights: RiskWeights = DEFAULT_WEIGHTS,
): RiskIndex {
  const contributions: Contribution[] = [];
  let failures = 0;
  let lasting = 0;
  for (const driver of DRIVERS) {
    const [a, b, c] = readings(driver, row, moment);
    const points = weightOf(driver, weights) * driver.strength(a, b, c, moment);
    if (driver.stays === true) lasting += points;
    else failures += points;
    if (points > 0)
      contributions.push({
        driver: driver.id,
        points,
        sentence: driver.sentence(a, b, c, moment),
        counted: driver.counted?.(a, b, c, moment) ?? null,
      });
  }
  contributions.sort((a, b) => b.points - a.points);
  const { recovery, praisedAt, comebacks, chases } = row;
  const praised = numberOf(praisedAt) <= moment.at;
  const share = recoveredShare(numberOf(recovery), praised, numberOf(comebacks), numberOf(chases));
  if (failures * share > 0) {
    contributions.push({
      driver: 'recovery',
      points: -failures * share,
      sentence: 'Was put right afterwards.',
      counted: null,
    });
  }
  return { index: indexOf(failures, share, lasting, weights.baseline), contributions };
}

function readings({ reads }: Driver, row: RiskRow, { timesUsual }: CaseMoment): [number, number, number] {
  const read = (reading: Reading | undefined) =>
    reading === undefined ? NaN : reading === 'timesUsual' ? timesUsual : numberOf(row[reading]);
  return [read(reads[0]), read(reads[1]), read(reads[2])];
}

/** Share of the failures' points that the recovery takes away; 0 where nothing is known of one. */
export function recoveredShare(
  recovery: number,
  praised: boolean,
  comebacks: number,
  chases: number,
): number {
  const done = recovery > 0 ? recovery : 0;
  const praise = praised ? 1 : 0;
  const repeats = (comebacks > 0 ? comebacks : 0) + (chases > 0 ? chases : 0);
  const { most, praiseShare } = RECOVERY;
  return (most * ((1 - praiseShare) * done + praiseShare * praise)) / Math.max(1, repeats);
}

export function indexOf(failures: number, recovered: number, lasting: number, baseline: number): number {
  return 100 / (1 + Math.exp(-(baseline + failures * (1 - recovered) + lasting)));
}
