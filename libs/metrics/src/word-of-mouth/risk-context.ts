/** What the risk of a case is measured against, as of a moment. */
import type { Columns } from '../columns/columns.ts';
import { KeptUntilChange } from '../columns/kept-until-change.ts';
import { quantileOfSorted } from '../statistics/quantile.ts';
import type { CaseMoment } from './risk-index.ts';
import { recentCases } from './recent-cases.ts';
import { statesOfCases, validRows } from './valid-states.ts';
import { waitUpTo } from './wait-up-to.ts';

export interface RiskContext {
  /** Milliseconds: what happened later does not count. */
  readonly at: number;
  /** The workspace's own 90th percentile of the waits that were over by then, in milliseconds; null when there are none. */
  readonly waitP90: number | null;
  /** By code of the reason: cases opened in the 30 days before, as a multiple of the most that is usual. */
  readonly timesUsual: Float64Array;
  /** By row of the case: the row of the risk table that held; -1 where nothing was known of it yet. */
  readonly stateOf: Int32Array;
}

/** A page asks for a case's moments one by one, a chart for the same again. */
const kept = new KeptUntilChange<RiskContext>();

/** `variant`: the bit of the issue variant in question. */
export function riskContext(columns: Columns, at: number, variant: number): RiskContext {
  return kept.of(columns, `${at} ${variant}`, () => {
    const valid = validRows(columns, variant, at);
    return {
      at,
      waitP90: waitingP90(columns, valid, at),
      timesUsual: recentCases(columns, at),
      stateOf: statesOfCases(columns, variant, valid, at),
    };
  });
}

/** Of each issue once. A wait that still lasts is not counted: nobody knows yet how long it will be. */
function waitingP90(columns: Columns, rows: Int32Array, at: number): number | null {
  const values = new Float64Array(rows.length);
  let length = 0;
  const { risk } = columns.tables;
  risk.inBatches(['waited', 'waitingFrom', 'answeredAt'], rows, rows.length, (states, base, first, end) => {
    const { waited, waitingFrom, answeredAt } = states;
    for (let i = first; i < end; i++) {
      const row = (rows[i] as number) - base;
      const [from, until] = [waitingFrom[row] as number, answeredAt[row] as number];
      const lasts = from <= at && !(until <= at);
      const value = waitUpTo(at, waited[row] as number, from, until);
      if (!lasts && value === value) values[length++] = value;
    }
  });
  return quantileOfSorted(values.subarray(0, length).sort(), 0.9);
}

/** Of a context, what concerns a case of this reason. */
export function momentOfCase(columns: Columns, context: RiskContext, reason: string | null): CaseMoment {
  const code = reason === null ? 0 : columns.dictionaries.names('reason').indexOf(reason);
  return { at: context.at, waitP90: context.waitP90, timesUsual: context.timesUsual[code] ?? NaN };
}
