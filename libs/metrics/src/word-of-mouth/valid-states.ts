/** Of the states of every issue's risk, the one that held at a moment, and which case belonged to which issue then. */
import type { Scope } from '../catalogue/define-metric.ts';
import type { Columns } from '../columns/columns.ts';
import type { ResolvedQuestion } from '../question/question.ts';
import { addToDay, startOfDay } from '../periods/calendar-day.ts';

/** The moment of the question: the end of the day it names, but never later than what is known; by default `asOf`. */
export function riskMoment({
  question,
  asOf,
  zone,
}: Pick<Scope, 'asOf' | 'zone'> & { readonly question: Pick<ResolvedQuestion, 'riskAt'> }): number {
  if (question.riskAt === null) return asOf;
  return Math.min(asOf, startOfDay(addToDay(question.riskAt, 1, 'day'), zone) - 1);
}

export interface Timed {
  readonly from: Float64Array;
  readonly until: Float64Array;
}

export function holdsAt({ from, until }: Timed, row: number, at: number): boolean {
  return (from[row] as number) <= at && !((until[row] as number) <= at);
}

/** Rows of an issue variant that held at a moment, one for each issue. */
export function validRows(columns: Columns, variant: number, at: number): Int32Array {
  const { risk } = columns.tables;
  const { marks } = risk;
  const rows = new Int32Array(risk.alive);
  let length = 0;
  risk.inBatches(['variants', 'from', 'until'], null, risk.size, (states, base, first, end) => {
    const { variants, from, until } = states;
    const isIn = (row: number) => ((variants[row] as number) & variant) !== 0;
    for (let row = first; row < end; row++) {
      if (((marks[row] as number) & 1) !== 0 && isIn(row - base) && holdsAt({ from, until }, row - base, at))
        rows[length++] = row;
    }
  });
  return rows.subarray(0, length);
}

/** By row of the case: the row of the risk table that held at a moment; -1 where nothing was known of the case by then. */
export function statesOfCases(columns: Columns, variant: number, valid: Int32Array, at: number): Int32Array {
  const { case: cases, joined, risk } = columns.tables;
  const stateOf = new Int32Array(cases.size).fill(-1);
  const { case: firstCase } = risk.columns;
  for (const row of valid) stateOf[firstCase[row] as number] = row;
  const { variants, case: caseOf, issueCase, from, until } = joined.columns;
  for (let row = 0; row < joined.size; row++) {
    if (
      ((variants[row] as number) & variant) !== 0 &&
      holdsAt({ from, until }, row, at) &&
      joined.isAlive(row)
    )
      stateOf[caseOf[row] as number] = stateOf[issueCase[row] as number] as number;
  }
  return stateOf;
}

/** Keeps the issues that had been heard of at the moment of the question, each in the state it was in. */
export function keepValid(scope: Scope, rows: Int32Array, length: number): number {
  const { risk } = scope.columns.tables;
  const { from, until } = risk.columns;
  const at = riskMoment(scope);
  let kept = 0;
  for (let i = 0; i < length; i++) {
    const row = rows[i] as number;
    if (holdsAt({ from, until }, row, at)) rows[kept++] = row;
  }
  return kept;
}
