/**
 * What has been promised to customers and not kept: what falls due soon, and what is overdue. Seen from the observation
 * horizon, as every number is. Overdue ones are the broken ones, for as long as nobody keeps them.
 */
import { placeOf } from '../answer/dimension-places.ts';
import { agentsSeen } from '../answer/own-teams.ts';
import { rowFilters } from '../answer/row-filters.ts';
import { scopeOf } from '../answer/scope.ts';
import type { Scope } from '../catalogue/define-metric.ts';
import { promisesMade } from '../catalogue/promises/promises-made.ts';
import type { Columns } from '../columns/columns.ts';
import type { AnswerContext } from '../question/context.ts';
import { QuestionError } from '../question/question-error.ts';
import type { Filter } from '../question/question.ts';
import { resolveQuestion } from '../question/resolve.ts';

const HOUR = 3_600_000;
/** A year: nobody plans further by hours. */
const MOST_HOURS = 8_784;

export interface PromiseDue {
  /** Customer key and case ordinal: resolve to the case id through the store. */
  readonly customer: bigint;
  readonly caseOrdinal: number;
  /** callback | delivery | visit | repair | refund | credit | other */
  readonly what: string | null;
  /** ISO instants. */
  readonly madeAt: string;
  readonly dueAt: string;
  /** Who made it. */
  readonly team: string | null;
  readonly agent: string | null;
  /** Team that holds the case, or held it when the promise fell due. */
  readonly heldBy: string | null;
}

export interface PromiseList {
  readonly totalCount: number;
  readonly promises: readonly PromiseDue[];
}

export interface PromisesDue {
  /** ISO instant: the observation horizon. */
  readonly asOf: string;
  /** Due after `asOf` and within the hours asked for, the next one first. */
  readonly dueSoon: PromiseList;
  /** Due by `asOf` and not kept, the latest to fall due first. */
  readonly overdue: PromiseList;
}

export interface PromisesDueAsked {
  readonly withinHours: number;
  readonly filters: readonly Filter[];
  /** So many of each list. */
  readonly first: number;
}

/** Throws QuestionError for a filter that promises do not have, and for hours out of range. */
export function promisesDue(
  columns: Columns,
  { withinHours, filters, first }: PromisesDueAsked,
  context: AnswerContext,
): PromisesDue {
  if (!(withinHours > 0 && withinHours <= MOST_HOURS))
    throw new QuestionError('withinHours', 'hours', { limit: MOST_HOURS });
  const question = resolveQuestion({ metrics: [promisesMade.id], filters }, context);
  const foreign = question.filters.find((f) => placeOf('promise', f.dimension, 'AT_EVENT') === null);
  if (foreign !== undefined)
    throw new QuestionError('filters', 'promises_have_no', { value: foreign.dimension });
  const { asOf } = context;
  const until = asOf + withinHours * HOUR;
  const scope = scopeOf(columns, question, context);
  const { dueAt } = columns.tables.promise.columns;
  const due = (row: number) => dueAt[row] as number;
  const unkept = unkeptRows(scope);
  const soon = unkept.filter((row) => due(row) > asOf && due(row) <= until);
  const overdue = unkept.filter((row) => due(row) <= asOf);
  soon.sort((a, b) => due(a) - due(b) || a - b);
  overdue.sort((a, b) => due(b) - due(a) || a - b);
  const listOf = (rows: Int32Array): PromiseList => ({
    totalCount: rows.length,
    promises: Array.from(rows.subarray(0, first), (row) => promiseAt(scope, row)),
  });
  return { asOf: new Date(asOf).toISOString(), dueSoon: listOf(soon), overdue: listOf(overdue) };
}

/** Each promise once: rows of the issue variant in question. */
function unkeptRows(scope: Scope): Int32Array {
  const { promise } = scope.columns.tables;
  const { keptAt } = promise.columns;
  const rows = new Int32Array(promise.size);
  let length = 0;
  for (let row = 0; row < promise.size; row++) {
    if (promise.isAlive(row) && Number.isNaN(keptAt[row])) rows[length++] = row;
  }
  for (const filter of rowFilters(promisesMade, scope)) length = filter.keep(rows, length);
  return rows.subarray(0, length);
}

function promiseAt(scope: Scope, row: number): PromiseDue {
  const { columns } = scope;
  const { columns: fields, specs } = columns.tables.promise;
  const name = (dictionary: 'team' | 'agent', code: number) =>
    columns.dictionaries.names(dictionary)[code] ?? null;
  const caseRow = fields.case[row] as number;
  return {
    customer: columns.customerKey(columns.customerSlot(caseRow)),
    caseOrdinal: columns.caseOrdinal(caseRow),
    what: [null, ...specs.what.values][fields.what[row] as number] ?? null,
    madeAt: new Date(fields.at[row] as number).toISOString(),
    dueAt: new Date(fields.dueAt[row] as number).toISOString(),
    team: name('team', fields.team[row] as number),
    agent: name('agent', agentsSeen(scope, 'promise', 'agent')[row] as number),
    heldBy: name('team', fields.teamWhenDue[row] as number),
  };
}
