/**
 * What is behind one number of an answer: exactly the units that were counted, by the same selection and the same
 * reading as the number, so that their count is its n.
 */
import { askedAsFunnel, positionsWith } from '../analysis/funnel/funnel.ts';
import type { Metric, Scope } from '../catalogue/define-metric.ts';
import { findMetric } from '../catalogue/find-metric.ts';
import type { Columns } from '../columns/columns.ts';
import type { AnswerContext } from '../question/context.ts';
import { QuestionError } from '../question/question-error.ts';
import { resolveQuestion, type QuestionAsAsked } from '../question/resolve.ts';
import type { Cell, Unit } from './answer-types.ts';
import { cellEdges } from './cell-edges.ts';
import { caseRowsOf } from './dimension-places.ts';
import { Groups } from './groups.ts';
import { IN_TIME, type OrderedBy, orderOfUnits } from './order-of-units.ts';
import { scopeOf } from './scope.ts';
import { groupCells, overallCells, sliceOf, type Slice } from './slice.ts';

export interface Behind {
  /** The n of the number. */
  readonly count: number;
  /** Units from `start` to before `end`, made only when asked for. All of them without arguments. */
  units(start?: number, end?: number): Unit[];
}

/** Units in the order of their time, then customer, then case, or as `order` says. Throws QuestionError. */
export function behind(
  columns: Columns,
  asked: QuestionAsAsked,
  cell: Cell,
  context: AnswerContext,
  order: OrderedBy = IN_TIME,
): Behind {
  const step = cell.step ?? null;
  const question = resolveQuestion(step === null ? asked : askedAsFunnel(asked), context);
  const metric = findMetric(cell.metric);
  if (metric === undefined) throw new QuestionError('cell.metric', 'no_metric', { value: cell.metric });
  if (step !== null && metric.id !== 'issues') throw new QuestionError('cell.step', 'steps_of_issues');
  const key = cell.key ?? null;
  if (key !== null && key.length !== question.by.length) {
    throw new QuestionError('cell.key', 'key_per_dimension');
  }
  const scope = scopeOf(columns, question, context);
  const edges = cellEdges(cell, scope, context);
  const groups = key === null || key.length === 0 ? null : new Groups(scope);
  const slice = sliceOf(metric, scope, edges, groups);
  const { rows, observations, start, end } = stretchOf(slice, groups, key);
  const chosen =
    step === null
      ? Int32Array.from({ length: end - start }, (_, i) => start + i)
      : positionsWith(scope, rows.subarray(start, end), step, cell.fate ?? '').map((i) => start + i);
  const observed = (unit: number) => {
    const i = chosen[unit] as number;
    return { first: observations.first[i] as number, second: observations.second[i] as number };
  };
  const { positions, instants } = orderOfUnits(
    metric,
    scope,
    chosen.map((i) => rows[i] as number),
    (unit) => metric.statistic.unit(observed(unit).first, observed(unit).second).value,
    order,
  );
  return {
    count: chosen.length,
    units: (from = 0, to = chosen.length) =>
      Array.from(positions.subarray(from, to), (unit) =>
        unitOf(
          metric,
          scope,
          rows[chosen[unit] as number] as number,
          instants[unit] as number,
          observed(unit),
        ),
      ),
  };
}

function stretchOf(slice: Slice, groups: Groups | null, key: Cell['key']) {
  const group = groups === null ? 0 : groups.find(key ?? []);
  const cells = groups === null ? overallCells(slice) : groupCells(slice, groups.count);
  if (group < 0) return { ...cells, start: 0, end: 0 };
  return { ...cells, start: cells.starts[group] as number, end: cells.starts[group + 1] as number };
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
