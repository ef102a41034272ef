/** Of the states of a case's risk, the one that held at a moment. */
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

/** Keeps the rows that held at the moment; of a case that was not heard of by then, none. */
export function keepValid(scope: Scope, rows: Int32Array, length: number): number {
  const { from, until } = scope.columns.tables.risk.columns;
  const at = riskMoment(scope);
  let kept = 0;
  for (let i = 0; i < length; i++) {
    const row = rows[i] as number;
    if (holdsAt(from, until, row, at)) rows[kept++] = row;
  }
  return kept;
}

/** Rows of an issue variant that held at a moment. */
export function validRows(columns: Columns, variant: number, at: number): Int32Array {
  const { risk } = columns.tables;
  const { from, until, variants } = risk.columns;
  const rows = new Int32Array(risk.alive);
  let length = 0;
  for (let row = 0; row < risk.size; row++) {
    if (((variants[row] as number) & variant) !== 0 && holdsAt(from, until, row, at) && risk.isAlive(row))
      rows[length++] = row;
  }
  return rows.subarray(0, length);
}

function holdsAt(from: Float64Array, until: Float64Array, row: number, at: number): boolean {
  return (from[row] as number) <= at && !((until[row] as number) <= at);
}
