/**
 * Word-of-mouth risk of one case: an index from 0 to 100, 100 · logistic(baseline + Σ failures · (1 − recovery)), with
 * what each driver added. Monotone: more of any failure never lowers it; recovery never brings it below a clean case.
 */
import type { MeasureRow } from '@twicetold/cases';
import { BASELINE, DRIVERS, RECOVERY, type Driver } from './drivers.ts';
import type { RiskContext } from './risk-context.ts';
import { numberOf, type RiskField } from './risk-fields.ts';

export type RiskRow = Omit<MeasureRow<'risk'>, 'variants' | 'case'>;

export interface Contribution {
  readonly driver: string;
  /** On the log-odds scale; with the baseline they add up to the index. Negative only for `recovery`. */
  readonly points: number;
  readonly sentence: string;
}
export interface RiskIndex {
  readonly index: number;
  /** Those that are not 0, most first, recovery last. */
  readonly contributions: readonly Contribution[];
}

export function riskIndex(row: RiskRow, context: RiskContext): RiskIndex {
  const contributions: Contribution[] = [];
  let failures = 0;
  for (const driver of DRIVERS) {
    const [a, b, c] = readings(driver, row);
    const points = driver.weight * driver.strength(a, b, c, context);
    failures += points;
    if (points > 0)
      contributions.push({ driver: driver.id, points, sentence: driver.sentence(a, b, c, context) });
  }
  contributions.sort((a, b) => b.points - a.points);
  const { recovery, praised, comebacks, chases } = row;
  const share = recoveredShare(numberOf(recovery), numberOf(praised), numberOf(comebacks), numberOf(chases));
  if (failures * share > 0) {
    contributions.push({
      driver: 'recovery',
      points: -failures * share,
      sentence: 'Was put right afterwards.',
    });
  }
  return { index: indexOf(failures, share), contributions };
}

function readings({ reads }: Driver, row: RiskRow): [number, number, number] {
  const read = (field: RiskField | undefined) => (field === undefined ? NaN : numberOf(row[field]));
  return [read(reads[0]), read(reads[1]), read(reads[2])];
}

/** Share of the failures' points that the recovery takes away; 0 where nothing is known of one. */
export function recoveredShare(recovery: number, praised: number, comebacks: number, chases: number): number {
  const done = recovery > 0 ? recovery : 0;
  const praise = praised === 1 ? 1 : 0;
  const repeats = (comebacks > 0 ? comebacks : 0) + (chases > 0 ? chases : 0);
  const { most, praiseShare } = RECOVERY;
  return (most * ((1 - praiseShare) * done + praiseShare * praise)) / Math.max(1, repeats);
}

export function indexOf(failures: number, recovered: number): number {
  return 100 / (1 + Math.exp(-(BASELINE + failures * (1 - recovered))));
}
