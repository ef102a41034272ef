/**
 * What a calibration learns from: each case at its first resolution, or 14 days after it was opened if that comes first,
 * with what was known of its risk at that moment, and whether in the 90 days after it the customer posted something
 * negative on this issue in public, rated it as a detractor or with the lowest there is, or left altogether. Nothing that happened after the
 * moment is among the predictors. A case whose 90 days are not over teaches nothing yet.
 */
import type { Columns } from '../../columns/columns.ts';
import { holdsAt, type Timed } from '../valid-states.ts';
import { outcomesByCustomer, OUTCOME_KINDS, type OutcomeKind } from './outcomes-by-customer.ts';

export const DAY = 86_400_000;
export const LATEST_MOMENT = 14 * DAY;
export const WATCHED = 90 * DAY;

export interface PredictionUnits {
  readonly length: number;
  /** Per unit: its row of the risk table that held at its moment, and the moment. */
  readonly riskRows: Int32Array;
  readonly caseRows: Int32Array;
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
  const moments = momentsOf(columns);
  const { then, today } = issuesOfCases(columns, variant, moments);
  const statesOf = statesByIssue(columns, variant);
  const outcomes = outcomesByCustomer(columns, variant);
  const { from, until } = columns.tables.risk.columns;
  const timed = { from, until };
  const units: { row: number; at: number; caseRow: number }[] = [];
  let windowNotOver = 0;
  moments.forEach((at, caseRow) => {
    if (!(at <= asOf)) return;
    const row = stateAt(timed, statesOf.get(then[caseRow] as number) ?? [], at);
    if (row === null) return;
    if (at + WATCHED > asOf) windowNotOver += 1;
    else units.push({ row, at, caseRow });
  });
  // Whatever the order in which customers were read, sums come out the same to the last bit.
  units.sort(
    (a, b) =>
      columns.compareCustomers(columns.customerSlot(a.caseRow), columns.customerSlot(b.caseRow)) ||
      a.caseRow - b.caseRow,
  );
  const byKind: Record<OutcomeKind, number> = { public: 0, rating: 0, churn: 0 };
  const happened = Uint8Array.from(units, ({ caseRow, at }) => {
    const own = outcomes.get(columns.customerSlot(caseRow)) ?? [];
    const after = own.filter(
      (outcome) =>
        outcome.at > at &&
        outcome.at <= at + WATCHED &&
        (outcome.kind === 'churn' || today[outcome.caseRow] === today[caseRow]),
    );
    for (const kind of OUTCOME_KINDS) if (after.some((outcome) => outcome.kind === kind)) byKind[kind] += 1;
    return after.length > 0 ? 1 : 0;
  });
  return {
    length: units.length,
    riskRows: Int32Array.from(units, ({ row }) => row),
    caseRows: Int32Array.from(units, ({ caseRow }) => caseRow),
    moments: Float64Array.from(units, ({ at }) => at),
    happened,
    customers: units.map(({ caseRow }) => columns.customerKey(columns.customerSlot(caseRow))),
    byKind,
    windowNotOver,
  };
}

/** By row of the case, the row of the first case of its issue: as it was at the moment of the case, and as it is today. */
function issuesOfCases(columns: Columns, variant: number, moments: Float64Array) {
  const { joined } = columns.tables;
  const { variants, case: caseOf, issueCase, from, until } = joined.columns;
  const then = Int32Array.from(moments.keys());
  const today = then.slice();
  for (let row = 0; row < joined.size; row++) {
    if (((variants[row] as number) & variant) === 0 || !joined.isAlive(row)) continue;
    const caseRow = caseOf[row] as number;
    if (holdsAt({ from, until }, row, moments[caseRow] as number)) then[caseRow] = issueCase[row] as number;
    if (Number.isNaN(until[row])) today[caseRow] = issueCase[row] as number;
  }
  return { then, today };
}

/** By row of the first case of an issue, its states in the order of time. */
function statesByIssue({ tables: { risk } }: Columns, variant: number): Map<number, number[]> {
  const { variants, case: caseOf, from } = risk.columns;
  const states = new Map<number, number[]>();
  for (let row = 0; row < risk.size; row++) {
    if (((variants[row] as number) & variant) === 0 || !risk.isAlive(row)) continue;
    const caseRow = caseOf[row] as number;
    const own = states.get(caseRow);
    if (own === undefined) states.set(caseRow, [row]);
    else own.push(row);
  }
  for (const own of states.values()) own.sort((a, b) => (from[a] as number) - (from[b] as number));
  return states;
}

function stateAt(timed: Timed, states: readonly number[], at: number): number | null {
  let low = 0;
  let high = states.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((timed.from[states[middle] as number] as number) <= at) low = middle + 1;
    else high = middle;
  }
  const row = states[low - 1];
  return row !== undefined && holdsAt(timed, row, at) ? row : null;
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
