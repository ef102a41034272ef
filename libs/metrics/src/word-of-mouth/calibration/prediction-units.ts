/**
 * What a calibration learns from: each case at its first resolution, or 14 days after it was opened if that comes first,
 * with what was known of its risk at that moment, and whether the same customer, in the 90 days after it, posted
 * something negative in public, rated as a detractor or the lowest there is, or left. Nothing that happened after the
 * moment is among the predictors. A case whose 90 days are not over teaches nothing yet.
 */
import type { Columns } from '../../columns/columns.ts';
import { outcomesByCustomer, OUTCOME_KINDS, type OutcomeKind } from './outcomes-by-customer.ts';

export const DAY = 86_400_000;
export const LATEST_MOMENT = 14 * DAY;
export const WATCHED = 90 * DAY;

export interface PredictionUnits {
  readonly length: number;
  /** Per unit: its row of the risk table that held at its moment, and the moment. */
  readonly riskRows: Int32Array;
  readonly moments: Float64Array;
  readonly happened: Uint8Array;
  readonly customers: readonly bigint[];
  /** Units with each kind of outcome; one may have several. */
  readonly byKind: Readonly<Record<OutcomeKind, number>>;
  /** Cases left out because their 90 days are not over. */
  readonly windowNotOver: number;
}

/** `variant`: the bit of the issue variant in question. */
export function predictionUnits(columns: Columns, variant: number, asOf: number): PredictionUnits {
  const { case: cases, risk } = columns.tables;
  const moments = momentsOf(columns);
  const rowOf = new Int32Array(cases.size).fill(-1);
  const { from, until, variants, case: caseOf } = risk.columns;
  for (let row = 0; row < risk.size; row++) {
    if (((variants[row] as number) & variant) === 0 || !risk.isAlive(row)) continue;
    const caseRow = caseOf[row] as number;
    const at = moments[caseRow] as number;
    if ((from[row] as number) <= at && !((until[row] as number) <= at)) rowOf[caseRow] = row;
  }
  const outcomes = outcomesByCustomer(columns, variant);
  const units: { row: number; at: number; caseRow: number }[] = [];
  let windowNotOver = 0;
  rowOf.forEach((row, caseRow) => {
    const at = moments[caseRow] as number;
    if (row < 0 || at > asOf) return;
    if (at + WATCHED > asOf) windowNotOver += 1;
    else units.push({ row, at, caseRow });
  });
  // Whatever the order in which customers were read, sums come out the same to the last bit.
  units.sort(
    (a, b) =>
      columns.compareCustomers(columns.customerSlot(a.caseRow), columns.customerSlot(b.caseRow)) ||
      a.row - b.row,
  );
  const byKind: Record<OutcomeKind, number> = { public: 0, rating: 0, churn: 0 };
  const happened = Uint8Array.from(units, ({ caseRow, at }) => {
    const own = outcomes.get(columns.customerSlot(caseRow)) ?? [];
    const after = own.filter((outcome) => outcome.at > at && outcome.at <= at + WATCHED);
    for (const kind of OUTCOME_KINDS) if (after.some((outcome) => outcome.kind === kind)) byKind[kind] += 1;
    return after.length > 0 ? 1 : 0;
  });
  return {
    length: units.length,
    riskRows: Int32Array.from(units, ({ row }) => row),
    moments: Float64Array.from(units, ({ at }) => at),
    happened,
    customers: units.map(({ caseRow }) => columns.customerKey(columns.customerSlot(caseRow))),
    byKind,
    windowNotOver,
  };
}

/** By row of the case; NaN for rows that do not count. */
function momentsOf({ tables }: Columns): Float64Array {
  const { openedAt, firstResolvedAt } = tables.case.columns;
  return Float64Array.from({ length: tables.case.size }, (_, row) => {
    if (!tables.case.isAlive(row)) return NaN;
    const latest = (openedAt[row] as number) + LATEST_MOMENT;
    const resolved = firstResolvedAt[row] as number;
    // Where a source says that a case was resolved before it was opened, there is nothing to predict from.
    return resolved < latest ? Math.max(resolved, openedAt[row] as number) : latest;
  });
}
