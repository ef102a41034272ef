/** The index of many cases at once, driver by driver over the columns: the same numbers as `riskIndex`, to the last bit. */
import type { Scope } from '../catalogue/define-metric.ts';
import type { Observations } from '../catalogue/observations.ts';
import type { Columns } from '../columns/columns.ts';
import { weightOf } from './calibration/risk-calibration.ts';
import { DRIVERS, type Driver, type Reading } from './drivers.ts';
import { riskContext, type RiskContext } from './risk-context.ts';
import { columnOf } from './risk-fields.ts';
import { indexOf, recoveredShare } from './risk-index.ts';
import { riskMoment } from './valid-states.ts';

/** Writes the index into `first`. Complete: the issue was resolved. The rows must hold at the moment of the question. */
export function measureRisk(scope: Scope, rows: Int32Array, length: number, into: Observations): void {
  const { columns, variant, riskWeights } = scope;
  const context = riskContext(columns, riskMoment(scope), variant);
  const { recovery, praisedAt, comebacks, chases, resolvedAt } = columns.tables.risk.columns;
  const failures = into.first.fill(0);
  const lasting = new Float64Array(length);
  for (const driver of DRIVERS)
    addDriver(
      driver,
      weightOf(driver, riskWeights),
      scope,
      context,
      rows,
      length,
      driver.stays === true ? lasting : failures,
    );
  for (let i = 0; i < length; i++) {
    const row = rows[i] as number;
    const recovered = recoveredShare(
      recovery[row] as number,
      (praisedAt[row] as number) <= context.at,
      comebacks[row] as number,
      chases[row] as number,
    );
    failures[i] = indexOf(failures[i] as number, recovered, lasting[i] as number, riskWeights.baseline);
    into.complete[i] = (resolvedAt[row] as number) <= context.at ? 1 : 0;
  }
}

function addDriver(
  { reads, strength }: Driver,
  weight: number,
  { columns }: Scope,
  context: RiskContext,
  rows: Int32Array,
  length: number,
  points: Float64Array,
): void {
  const [a, b, c] = [
    readerOf(reads[0], columns, context.timesUsual),
    readerOf(reads[1], columns, context.timesUsual),
    readerOf(reads[2], columns, context.timesUsual),
  ];
  for (let i = 0; i < length; i++) {
    const row = rows[i] as number;
    points[i] = (points[i] as number) + weight * strength(a(row), b(row), c(row), context);
  }
}

export type Reader = (row: number) => number;
const UNKNOWN: Reader = () => NaN;

/** Reads what a driver rests on off a row of the risk table. */
export function readerOf(
  reading: Reading | undefined,
  columns: Columns,
  timesUsual: RiskContext['timesUsual'],
): Reader {
  if (reading === undefined) return UNKNOWN;
  if (reading === 'timesUsual') {
    const { case: caseOf } = columns.tables.risk.columns;
    const { reason } = columns.tables.case.columns;
    return (row) => timesUsual[reason[caseOf[row] as number] as number] ?? NaN;
  }
  const column = columnOf(columns, reading);
  return (row) => column[row] as number;
}
