/**
 * What is behind a question as rows to be exported: each case once, with how often it was counted, or each handoff. By the
 * same selection and reading as the number: the counts add up to its n. Kept by customer and position, which outlive the
 * rows they were read from, in some 30 bytes each.
 */
import type { MeasureName } from '@twicetold/cases';
import type { Metric, Scope } from '../catalogue/define-metric.ts';
import { findMetric } from '../catalogue/find-metric.ts';
import type { Columns } from '../columns/columns.ts';
import type { AnswerContext } from '../question/context.ts';
import { resolveQuestion, type QuestionAsAsked } from '../question/resolve.ts';
import { QuestionError } from '../question/question-error.ts';
import type { Filter, ResolvedQuestion } from '../question/question.ts';
import type { Cell } from './answer-types.ts';
import { cellEdges } from './cell-edges.ts';
import { caseRowsOf } from './dimension-places.ts';
import { scopeOf } from './scope.ts';
import { overallCells, sliceOf } from './slice.ts';

export interface RowBehind {
  readonly customer: bigint;
  /** Position in the customer's list of cases, or of handoffs. */
  readonly ordinal: number;
  /** How many of the units that the number counts. */
  readonly counted: number;
  /** What they contribute together, in the unit of the metric; null where none says anything. */
  readonly value: number | null;
  /** A remark on the only one, e.g. "open"; null where there are several. */
  readonly note: string | null;
}

export interface RowsBehind {
  readonly question: ResolvedQuestion;
  /** The metric that was counted. */
  readonly metric: string;
  readonly count: number;
  /** From `start` to before `end`, in the order of time. */
  rows(start: number, end: number): RowBehind[];
}

/** One number of the answer: its group, one name for each dimension of the question, and its bucket. */
export type CellBehind = Pick<Cell, 'key' | 'bucket'>;
const WHOLE: CellBehind = {};

/** Cases behind the first metric of the question: behind one cell of it, else whole, not by its groups. Throws QuestionError. */
export function casesBehind(
  columns: Columns,
  asked: QuestionAsAsked,
  context: AnswerContext,
  cell: CellBehind = WHOLE,
): RowsBehind {
  const { scope, metric, rows, read } = unitsOf(columns, asked, context, cell);
  const caseRows = caseRowsOf(columns, metric.table);
  const rowOf = caseRows === null ? rows : rows.map((row) => caseRows[row] as number);
  return gathered(scope, metric, 'case', rowOf, read);
}

/** Handoffs behind the first metric; where it counts something else, all of the same period and filters. Throws QuestionError. */
export function handoffsBehind(
  columns: Columns,
  asked: QuestionAsAsked,
  context: AnswerContext,
  cell: CellBehind = WHOLE,
): RowsBehind {
  const counted = findMetric(asked.metrics?.[0] ?? '');
  const own = counted?.table === 'handoff' ? asked : { ...asked, metrics: ['handoffs'] };
  const { scope, metric, rows, read } = unitsOf(columns, own, context, cell);
  return gathered(scope, metric, 'handoff', rows, read);
}

type Read = (unit: number) => { readonly value: number | null; readonly note: string | null };

function unitsOf(columns: Columns, asked: QuestionAsAsked, context: AnswerContext, cell: CellBehind) {
  const whole = resolveQuestion({ ...asked, compare: 'NONE' }, context);
  const question: ResolvedQuestion = {
    ...whole,
    by: [],
    filters: [...whole.filters, ...filtersOf(whole, cell)],
  };
  const metric = findMetric(question.metrics[0] as string) as Metric;
  const scope = scopeOf(columns, question, context);
  const edges = cellEdges(cell, scope, context);
  const { rows, observations, starts } = overallCells(sliceOf(metric, scope, edges, null));
  const read: Read = (unit) => {
    const first = observations.first[unit] as number;
    const second = observations.second[unit] as number;
    const told = metric.statistic.unit(first, second);
    const row = rows[unit] as number;
    return metric.note === undefined ? told : { ...told, note: metric.note(scope, row, first, second) };
  };
  return { scope, metric, rows: rows.subarray(starts[0], starts[1]), read };
}

/** The group of a cell, as filters: the same rows, each once. */
function filtersOf({ by }: ResolvedQuestion, { key }: CellBehind): Filter[] {
  if (key === undefined || key === null) return [];
  if (key.length !== by.length) throw new QuestionError('cell.key', 'key_per_dimension');
  return by.map((dimension, place) => ({ dimension, in: [key[place] ?? null] }));
}

function gathered(
  { columns, question }: Scope,
  metric: Metric,
  table: MeasureName & ('case' | 'handoff'),
  rowOf: Int32Array,
  read: Read,
): RowsBehind {
  const times = columns.tables[table].column(table === 'case' ? 'openedAt' : 'at') as Float64Array;
  const order = Int32Array.from(rowOf, (_, unit) => unit).sort((one, other) => {
    const [a, b] = [rowOf[one] as number, rowOf[other] as number];
    return (times[a] as number) - (times[b] as number) || a - b || one - other;
  });
  const customers = new BigInt64Array(order.length);
  const ordinals = new Int32Array(order.length);
  const counted = new Int32Array(order.length);
  const values = new Float64Array(order.length).fill(Number.NaN);
  const notes: (string | null)[] = [];
  const ownCase = table === 'case' ? null : columns.tables.handoff.columns.case;
  let count = 0;
  let before = -1;
  for (const unit of order) {
    const row = rowOf[unit] as number;
    if (row !== before) {
      const slot = columns.customerSlot(ownCase === null ? row : (ownCase[row] as number));
      customers[count] = columns.customerKey(slot);
      ordinals[count] = columns.ordinal(table, row, slot);
      count++;
      before = row;
    }
    const { value, note } = read(unit);
    const place = count - 1;
    counted[place] = (counted[place] as number) + 1;
    const sum = values[place] as number;
    if (value !== null) values[place] = (Number.isNaN(sum) ? 0 : sum) + value;
    notes[place] = counted[place] === 1 ? note : null;
  }
  return {
    question,
    metric: metric.id,
    count,
    rows: (start, end) =>
      Array.from({ length: Math.max(0, Math.min(end, count) - start) }, (_, i) => {
        const place = start + i;
        const value = values[place] as number;
        return {
          customer: customers[place] as bigint,
          ordinal: ordinals[place] as number,
          counted: counted[place] as number,
          value: Number.isNaN(value) ? null : value,
          note: notes[place] ?? null,
        };
      }),
  };
}
