/**
 * Cases that somebody can still do something about: their word-of-mouth risk is at the threshold or above at the horizon, and
 * their issue is open or has been resolved for at most two weeks. One case stands for an issue: among those at risk in the
 * slice the one opened last, which is where the customer is being served.
 */
import { Observations } from '../catalogue/observations.ts';
import { rowFilters } from '../answer/row-filters.ts';
import { scopeOf } from '../answer/scope.ts';
import { wordOfMouthAtRisk } from '../catalogue/word-of-mouth/word-of-mouth-at-risk.ts';
import type { Columns } from '../columns/columns.ts';
import type { AnswerContext } from '../question/context.ts';
import type { Filter } from '../question/question.ts';
import { resolveQuestion } from '../question/resolve.ts';
import { keepHeardOf, measureRiskOfCases } from '../word-of-mouth/measure-risk.ts';
import { riskContext } from '../word-of-mouth/risk-context.ts';

const DAY = 86_400_000;
/** After that a customer who was told nothing more has told others, or never will. */
export const RESOLVED_DAYS = 14;

export interface CaseAtRisk {
  /** Customer key and case ordinal: resolve to the case id through the store. */
  readonly customer: bigint;
  readonly caseOrdinal: number;
  /** Of the issue's first case: two cases with the same one are one issue. */
  readonly issueOrdinal: number;
  /** 0 to 100. */
  readonly risk: number;
}

export interface CasesAtRisk {
  /** ISO instant: the observation horizon. */
  readonly asOf: string;
  readonly threshold: number;
  /** The highest risk first. */
  readonly cases: readonly CaseAtRisk[];
}

/** Filters as of a question about cases, which pass over what cases do not have. Throws QuestionError. */
export function casesAtRisk(
  columns: Columns,
  filters: readonly Filter[],
  context: AnswerContext,
): CasesAtRisk {
  const question = resolveQuestion({ metrics: [wordOfMouthAtRisk.id], filters }, context);
  const scope = scopeOf(columns, question, context);
  const { asOf } = context;
  const { case: cases, risk: states } = columns.tables;
  const { stateOf } = riskContext(columns, asOf, scope.variant);
  const rows = new Int32Array(cases.size);
  let length = 0;
  for (let row = 0; row < cases.size; row++) if (cases.isAlive(row)) rows[length++] = row;
  for (const filter of rowFilters(wordOfMouthAtRisk, scope)) length = filter.keep(rows, length);
  length = keepHeardOf(scope, rows, length);
  const observed = new Observations(length);
  measureRiskOfCases(scope, rows, length, observed);
  const { openedAt } = cases.columns;
  const opened = (row: number) => openedAt[row] as number;
  const latest = new Map<number, { readonly row: number; readonly risk: number }>();
  for (let i = 0; i < length; i++) {
    const row = rows[i] as number;
    const risk = observed.first[i] as number;
    const state = stateOf[row] as number;
    if (
      risk < scope.riskThreshold ||
      (states.columns.resolvedAt[state] as number) < asOf - RESOLVED_DAYS * DAY
    )
      continue;
    const issue = states.columns.case[state] as number;
    const known = latest.get(issue);
    if (known === undefined || opened(row) > opened(known.row)) latest.set(issue, { row, risk });
  }
  const found = [...latest].sort(
    ([, a], [, b]) => b.risk - a.risk || opened(b.row) - opened(a.row) || a.row - b.row,
  );
  return {
    asOf: new Date(asOf).toISOString(),
    threshold: scope.riskThreshold,
    cases: found.map(([issue, { row, risk }]) => ({
      customer: columns.customerKey(columns.customerSlot(row)),
      caseOrdinal: columns.caseOrdinal(row),
      issueOrdinal: columns.caseOrdinal(issue),
      risk,
    })),
  };
}
