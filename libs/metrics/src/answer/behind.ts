/**
 * What is behind one number of an answer: exactly the units that were counted, by the same selection and the same
 * reading as the number, so that their count is its n. In the order of their time, then customer, then case.
 */
import { askedAsFunnel, positionsWith } from '../analysis/funnel/funnel.ts';
import type { Metric, Scope } from '../catalogue/define-metric.ts';
import { findMetric } from '../catalogue/find-metric.ts';
import type { Columns } from '../columns/columns.ts';
import { timeAxis } from '../periods/time-axis.ts';
import type { AnswerContext } from '../question/context.ts';
import { QuestionError } from '../question/question-error.ts';
import { resolveQuestion, type QuestionAsAsked } from '../question/resolve.ts';
import type { Cell, Unit } from './answer-types.ts';
import { caseRowsOf } from './dimension-places.ts';
import { Groups } from './groups.ts';
import { scopeOf } from './scope.ts';
import { groupCells, overallCells, sliceOf, type Slice } from './slice.ts';

export interface Behind {
  /** The n of the number. */
  readonly count: number;
  /** Units from `start` to before `end`, made only when asked for. All of them without arguments. */
  units(start?: number, end?: number): Unit[];
}

export function behind(columns: Columns, asked: QuestionAsAsked, cell: Cell, context: AnswerContext): Behind {
  const step = cell.step ?? null;
  const question = resolveQuestion(step === null ? asked : askedAsFunnel(asked), context);
  const metric = findMetric(cell.metric);
  if (metric === undefined) throw new QuestionError('cell.metric', `there is no metric "${cell.metric}"`);
  if (step !== null && metric.id !== 'issues') throw new QuestionError('cell.step', 'steps are of issues');
  const key = cell.key ?? null;
  if (key !== null && key.length !== question.by.length) {
    throw new QuestionError('cell.key', 'one name for each dimension of the question');
  }
  const scope = scopeOf(columns, question, context);
  const { edges, bucket } = edgesOfCell(cell, scope, context);
  const groups = key === null || key.length === 0 ? null : new Groups(scope);
  const slice = sliceOf(metric, scope, edges, groups);
  const { rows, observations, start, end } = stretchOf(slice, groups, key, bucket);
  const chosen =
    step === null
      ? Int32Array.from({ length: end - start }, (_, i) => start + i)
      : positionsWith(scope, rows.subarray(start, end), step, cell.fate ?? '').map((i) => start + i);
  const order = orderOfUnits(
    metric,
    scope,
    chosen.map((i) => rows[i] as number),
  );
  return {
    count: chosen.length,
    units: (from = 0, to = chosen.length) =>
      Array.from(order.positions.subarray(from, to), (position) => {
        const i = chosen[position] as number;
        return unitOf(metric, scope, rows[i] as number, order.instants[position] as number, {
          first: observations.first[i] as number,
          second: observations.second[i] as number,
        });
      }),
  };
}

function edgesOfCell(cell: Cell, { question }: Scope, { zone, asOf }: AnswerContext) {
  const wanted = cell.bucket ?? '';
  const { edges, buckets } = timeAxis(question.from, question.to, question.grain, zone, asOf);
  if (wanted === '')
    return { edges: Float64Array.of(edges[0] as number, edges[buckets.length] as number), bucket: 0 };
  const bucket = buckets.findIndex(({ label }) => label === wanted);
  if (bucket < 0) throw new QuestionError('cell.bucket', `there is no bucket "${wanted}"`);
  return { edges: edges.slice(bucket, bucket + 2), bucket: 0 };
}

function stretchOf(slice: Slice, groups: Groups | null, key: Cell['key'], bucket: number) {
  const group = groups === null ? 0 : groups.find(key ?? []);
  const cells = groups === null ? overallCells(slice) : groupCells(slice, groups.count);
  if (group < 0) return { ...cells, start: 0, end: 0 };
  const cell = group * cells.buckets + bucket;
  return { ...cells, start: cells.starts[cell] as number, end: cells.starts[cell + 1] as number };
}

function orderOfUnits(metric: Metric, { columns, question }: Scope, rows: Int32Array) {
  const time = metric.time(question);
  const caseRows = caseRowsOf(columns, metric.table);
  const table = time.ofCase === true ? columns.tables.case : columns.tables[metric.table];
  const column = table.column(time.field);
  const caseRow = (row: number) => (caseRows === null ? row : (caseRows[row] as number));
  const instants = Float64Array.from(
    rows,
    (row) => column[time.ofCase === true ? caseRow(row) : row] as number,
  );
  const positions = Int32Array.from(rows, (_, i) => i);
  // Rows of one customer keep their own order: the table holds them as the fold gave them.
  positions.sort((a, b) => {
    const rowA = rows[a] as number;
    const rowB = rows[b] as number;
    return (
      (instants[a] as number) - (instants[b] as number) ||
      columns.compareCustomers(columns.customerSlot(caseRow(rowA)), columns.customerSlot(caseRow(rowB))) ||
      rowA - rowB
    );
  });
  return { positions, instants };
}

function unitOf(
  metric: Metric,
  scope: Scope,
  row: number,
  instant: number,
  { first, second }: { first: number; second: number },
): Unit {
  const caseRows = caseRowsOf(scope.columns, metric.table);
  const caseRow = caseRows === null ? row : (caseRows[row] as number);
  const { value, note } = metric.statistic.unit(first, second);
  return {
    customer: scope.columns.customerKey(scope.columns.customerSlot(caseRow)),
    caseOrdinal: scope.columns.caseOrdinal(caseRow),
    at: new Date(instant).toISOString(),
    value,
    note: metric.note === undefined ? note : metric.note(scope, row, first, second),
  };
}
