/** The index of many cases at once, driver by driver over the columns: the same numbers as `riskIndex`, to the last bit. */
import type { Scope } from '../catalogue/define-metric.ts';
import type { Observations } from '../catalogue/observations.ts';
import type { Columns } from '../columns/columns.ts';
import { DRIVERS, type Driver, type Reading } from './drivers.ts';
import { riskContext, type RiskContext } from './risk-context.ts';
import { columnOf } from './risk-fields.ts';
import { indexOf, recoveredShare } from './risk-index.ts';
import { riskMoment } from './valid-states.ts';

/** Writes the index into `first`. Complete: the issue was resolved. The rows must hold at the moment of the question. */
export function measureRisk(scope: Scope, rows: Int32Array, length: number, into: Observations): void {
  const { columns, variant } = scope;
  const context = riskContext(columns, riskMoment(scope), variant);
  const { recovery, praisedAt, comebacks, chases, resolvedAt } = columns.tables.risk.columns;
  const failures = into.first.fill(0);
  const lasting = new Float64Array(length);
  for (const driver of DRIVERS)
    addDriver(driver, columns, context, rows, length, driver.stays === true ? lasting : failures);
  for (let i = 0; i < length; i++) {
    const row = rows[i] as number;
    const recovered = recoveredShare(
      recovery[row] as number,
      (praisedAt[row] as number) <= context.at,
      comebacks[row] as number,
      chases[row] as number,
    );
    failures[i] = indexOf(failures[i] as number, recovered, lasting[i] as number);
    into.complete[i] = (resolvedAt[row] as number) <= context.at ? 1 : 0;
  }
}

/** Writes the strength of a driver for each row. */
export function strengthsOf(
  driver: Driver,
  columns: Columns,
  context: RiskContext,
  rows: Int32Array,
  length: number,
  into: Float64Array,
): void {
  const { strength, reads } = driver;
  const [a, b, c] = [reads[0], reads[1], reads[2]].map((reading) => readerOf(reading, columns, context)) as [
    Reader,
    Reader,
    Reader,
  ];
  for (let i = 0; i < length; i++) {
    const row = rows[i] as number;
    into[i] = strength(a(row), b(row), c(row), context);
  }
}

function addDriver(
  driver: Driver,
  columns: Columns,
  context: RiskContext,
  rows: Int32Array,
  length: number,
  points: Float64Array,
): void {
  const strengths = new Float64Array(length);
  strengthsOf(driver, columns, context, rows, length, strengths);
  for (let i = 0; i < length; i++)
    points[i] = (points[i] as number) + driver.weight * (strengths[i] as number);
}

type Reader = (row: number) => number;
const UNKNOWN: Reader = () => NaN;

function readerOf(reading: Reading | undefined, columns: Columns, { timesUsual }: RiskContext): Reader {
  if (reading === undefined) return UNKNOWN;
  if (reading === 'timesUsual') {
    const { case: caseOf } = columns.tables.risk.columns;
    const { reason } = columns.tables.case.columns;
    return (row) => timesUsual[reason[caseOf[row] as number] as number] ?? NaN;
  }
  const column = columnOf(columns, reading);
  return (row) => column[row] as number;
}
