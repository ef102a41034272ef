/** The index of many cases at once, driver by driver over the columns: the same numbers as `riskIndex`, to the last bit. */
import type { Scope } from '../catalogue/define-metric.ts';
import type { Observations } from '../catalogue/observations.ts';
import type { CodeArray } from '../columns/column-types.ts';
import type { Columns } from '../columns/columns.ts';
import { weightOf } from './calibration/risk-calibration.ts';
import { DRIVERS, type Driver, type Reading } from './drivers.ts';
import { riskContext, type RiskContext } from './risk-context.ts';
import type { RiskField } from './risk-fields.ts';
import { indexOf, recoveredShare } from './risk-index.ts';
import { riskMoment } from './valid-states.ts';

/** Keeps the cases of which anything was known at the moment of the question. */
export function keepHeardOf(scope: Scope, rows: Int32Array, length: number): number {
  const { stateOf } = riskContext(scope.columns, riskMoment(scope), scope.variant);
  let kept = 0;
  for (let i = 0; i < length; i++) {
    const row = rows[i] as number;
    if ((stateOf[row] as number) >= 0) rows[kept++] = row;
  }
  return kept;
}

/** The risk of cases, by rows of their table: that of the issue each belonged to. */
export function measureRiskOfCases(scope: Scope, rows: Int32Array, length: number, into: Observations): void {
  const { stateOf } = riskContext(scope.columns, riskMoment(scope), scope.variant);
  const states = new Int32Array(length);
  for (let i = 0; i < length; i++) states[i] = stateOf[rows[i] as number] as number;
  measureRisk(scope, states, length, into, rows);
}

/**
 * Writes the index into `first`. Complete: the issue was resolved. The rows of the risk table must hold at the moment of
 * the question; `cases`: the cases it is asked of, by default those the rows name. `eased`: false for what it would be
 * had nothing been made good.
 */
export function measureRisk(
  scope: Scope,
  rows: Int32Array,
  length: number,
  into: Observations,
  cases: Int32Array | null = null,
  eased = true,
): void {
  const { columns, variant, riskWeights } = scope;
  const context = riskContext(columns, riskMoment(scope), variant);
  const { reason } = columns.tables.case.columns;
  const failures = into.first.fill(0);
  const lasting = new Float64Array(length);
  columns.tables.risk.inBatches(READ, rows, length, (states, base, first, end) => {
    const batch = { states, base, first, end, rows, cases };
    for (const driver of DRIVERS) {
      const readers = readersOf(driver.reads, states, reason, context.timesUsual);
      const points = driver.stays === true ? lasting : failures;
      addDriver(driver, weightOf(driver, riskWeights), readers, context, batch, points);
    }
    const { recovery, praisedAt, comebacks, chases, resolvedAt } = states;
    for (let i = first; i < end; i++) {
      const row = (rows[i] as number) - base;
      const recovered = eased
        ? recoveredShare(
            recovery[row] as number,
            (praisedAt[row] as number) <= context.at,
            comebacks[row] as number,
            chases[row] as number,
          )
        : 0;
      failures[i] = indexOf(failures[i] as number, recovered, lasting[i] as number, riskWeights.baseline);
      into.complete[i] = (resolvedAt[row] as number) <= context.at ? 1 : 0;
    }
  });
}

type States = Pick<Columns['tables']['risk']['columns'], RiskField | 'case'>;

/** All that a driver or a recovery rests on. */
const READ: readonly (RiskField | 'case')[] = [
  ...new Set<RiskField | 'case'>([
    'case',
    'recovery',
    'praisedAt',
    'comebacks',
    'chases',
    'resolvedAt',
    ...DRIVERS.flatMap(({ reads }) =>
      reads.filter((reading): reading is RiskField => reading !== undefined && reading !== 'timesUsual'),
    ),
  ]),
];

/** Some of the rows, with the columns that hold them from row `base` on. */
interface Batch {
  readonly states: States;
  readonly base: number;
  readonly first: number;
  readonly end: number;
  readonly rows: Int32Array;
  readonly cases: Int32Array | null;
}

function addDriver(
  { strength }: Driver,
  weight: number,
  [a, b, c]: readonly [Reader, Reader, Reader],
  context: RiskContext,
  { states: { case: caseOf }, base, first, end, rows, cases }: Batch,
  points: Float64Array,
): void {
  for (let i = first; i < end; i++) {
    const row = (rows[i] as number) - base;
    const caseRow = (cases === null ? caseOf[row] : cases[i]) as number;
    points[i] =
      (points[i] as number) + weight * strength(a(row, caseRow), b(row, caseRow), c(row, caseRow), context);
  }
}

/** From a row of the risk table, and that of the case it is asked of. */
export type Reader = (row: number, caseRow: number) => number;
const UNKNOWN: Reader = () => NaN;

/** What a driver rests on; `reason` of the cases. */
export function readersOf(
  reads: Driver['reads'],
  states: Pick<States, RiskField>,
  reason: CodeArray,
  timesUsual: RiskContext['timesUsual'],
): readonly [Reader, Reader, Reader] {
  const readerOf = (reading: Reading | undefined): Reader => {
    if (reading === undefined) return UNKNOWN;
    if (reading === 'timesUsual') return (_row, caseRow) => timesUsual[reason[caseRow] as number] ?? NaN;
    const column = states[reading];
    return (row) => column[row] as number;
  };
  return [readerOf(reads[0]), readerOf(reads[1]), readerOf(reads[2])];
}
