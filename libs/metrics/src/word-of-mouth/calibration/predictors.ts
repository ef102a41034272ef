/** The strengths of the drivers of each unit at its moment, as the index takes them: less what was recovered by then. */
import type { Columns } from '../../columns/columns.ts';
import { DRIVERS } from '../drivers.ts';
import { readersOf, type Reader } from '../measure-risk.ts';
import { riskContext, type RiskContext } from '../risk-context.ts';
import { recoveredShare } from '../risk-index.ts';
import { DAY, type PredictionUnits } from './prediction-units.ts';

/** They are the outcome itself, or are only seen with it: what they weigh cannot be learned from it. */
const OF_THE_OUTCOME: ReadonlySet<string> = new Set(['went_public', 'low_rating', 'reach']);
export const FITTED = DRIVERS.filter(({ id }) => !OF_THE_OUTCOME.has(id));

export interface Predictors {
  /** Units × FITTED, unit by unit. */
  readonly strengths: Float64Array;
  /** Points of the drivers that keep their default weight. */
  readonly given: Float64Array;
}

/** What is measured against the organisation itself is so as of the beginning of the week of the moment. */
const WEEK = 7 * DAY;
type Readers = readonly [Reader, Reader, Reader];

export function predictorsOf(columns: Columns, variant: number, units: PredictionUnits): Predictors {
  const strengths = new Float64Array(units.length * FITTED.length);
  const given = new Float64Array(units.length);
  // Made once: readers hold them for as long as there are units.
  const states = { ...columns.tables.risk.columns };
  const { recovery, praisedAt, comebacks, chases } = states;
  const { reason } = columns.tables.case.columns;
  const weekly = new Map<number, { readonly context: RiskContext; readonly readers: readonly Readers[] }>();
  const asOfWeek = (week: number) => {
    const context = riskContext(columns, week, variant);
    const readers = DRIVERS.map(({ reads }) => readersOf(reads, states, reason, context.timesUsual));
    return { context, readers };
  };
  for (let i = 0; i < units.length; i++) {
    const row = units.riskRows[i] as number;
    const caseRow = units.caseRows[i] as number;
    const at = units.moments[i] as number;
    const week = Math.floor(at / WEEK) * WEEK;
    const { context, readers } = weekly.get(week) ?? asOfWeek(week);
    if (!weekly.has(week)) weekly.set(week, { context, readers });
    const praised = (praisedAt[row] as number) <= at;
    const left =
      1 - recoveredShare(recovery[row] as number, praised, comebacks[row] as number, chases[row] as number);
    const moment = { at, waitP90: context.waitP90 };
    let place = i * FITTED.length;
    DRIVERS.forEach((driver, d) => {
      const [a, b, c] = readers[d] as Readers;
      const strength =
        driver.strength(a(row, caseRow), b(row, caseRow), c(row, caseRow), moment) *
        (driver.stays === true ? 1 : left);
      if (OF_THE_OUTCOME.has(driver.id)) given[i] = (given[i] as number) + driver.weight * strength;
      else strengths[place++] = strength;
    });
  }
  return { strengths, given };
}
