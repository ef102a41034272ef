/**
 * Cases worth reading from the last thirty days of a period: the worst, and those that were made good best.
 *
 * Worst: of the issues on which something moved the risk in those days, the highest risk index at their end; of equal
 * ones, the one that moved last. Recovered: of the issues that were resolved in those days and
 * went `recovered`, the one with most of the signs of a recovery (issues/recovery.ts of libs/cases); of equal ones, the one
 * whose risk index the recovery took down furthest. One issue is one story, told
 * by its first case.
 */
import { sliceOf, overallCells } from '../answer/slice.ts';
import type { Metric, Scope } from '../catalogue/define-metric.ts';
import { Observations } from '../catalogue/observations.ts';
import { averaging } from '../catalogue/statistic.ts';
import type { Columns } from '../columns/columns.ts';
import { addToDay, startOfDay } from '../periods/calendar-day.ts';
import type { AnswerContext } from '../question/context.ts';
import type { ResolvedQuestion } from '../question/question.ts';
import type { QuestionAsAsked } from '../question/resolve.ts';
import { measureRisk } from '../word-of-mouth/measure-risk.ts';
import { riskContext } from '../word-of-mouth/risk-context.ts';
import { keepValid, riskMoment } from '../word-of-mouth/valid-states.ts';
import { analysed } from './analysis-frame.ts';

export interface ChosenStory {
  /** Customer key and case ordinal: resolve to the case id through the store. */
  readonly customer: bigint;
  readonly caseOrdinal: number;
}

export interface StoriesOfTheMonth {
  readonly question: ResolvedQuestion;
  /** ISO instant: the observation horizon. */
  readonly asOf: string;
  /** Days looked at, inclusive. */
  readonly from: string;
  readonly to: string;
  /** Of so many issues the worst were taken. */
  readonly moved: number;
  readonly worst: readonly ChosenStory[];
  /** Of so many the best recovered. */
  readonly recoveries: number;
  readonly recovered: readonly ChosenStory[];
}

const DAYS = 30;

const RISK: Metric = {
  id: 'story_worst',
  title: '',
  unit: 'index',
  better: 'lower',
  counts: 'issue',
  table: 'risk',
  time: () => ({ field: 'from' }),
  parameters: [],
  keep: keepValid,
  measure: (scope, rows, length, into) => measureRisk(scope, rows, length, into),
  statistic: averaging({ least: 0, most: 100 }),
  sentence: () => '',
  formula: '',
  topic: 'word-of-mouth',
};

/** Observations: the share of the signs that hold, and how far the index came down by it. */
const RECOVERY: Metric = {
  ...RISK,
  id: 'story_recovered',
  table: 'issue',
  time: () => ({ field: 'resolvedAt' }),
  keep: keepRecovered,
  measure: measureRecovery,
};

/** The metrics, grain, cohort and comparison of the question are not used. `first`: so many of each. Throws QuestionError. */
export function storiesOfTheMonth(
  columns: Columns,
  asked: QuestionAsAsked,
  context: AnswerContext,
  first = 1,
): StoriesOfTheMonth {
  const metrics = ['word_of_mouth_index'];
  const whole = { ...asked, metrics, by: [], grain: 'NONE', compare: 'NONE' } as const;
  const { frame, scope } = analysed(columns, { ...whole, riskAt: asked.riskAt ?? asked.to ?? null }, context);
  const { to } = frame.question;
  const month = addToDay(to, 1 - DAYS, 'day');
  const from = month < frame.question.from ? frame.question.from : month;
  const edges = Float64Array.of(
    startOfDay(from, context.zone),
    Math.min(startOfDay(addToDay(to, 1, 'day'), context.zone), context.asOf + 1),
  );
  const worst = ordered(RISK, scope, edges);
  const recovered = ordered(RECOVERY, scope, edges);
  const chosen = (rows: readonly number[]) => rows.slice(0, first).map((row) => storyAt(columns, row));
  return {
    question: frame.question,
    asOf: frame.asOf,
    from,
    to,
    moved: worst.length,
    worst: chosen(worst),
    recoveries: recovered.length,
    recovered: chosen(recovered),
  };
}

/** Rows of the case table, the first of the list first. */
function ordered(metric: Metric, scope: Scope, edges: Float64Array): number[] {
  const { rows, observations, starts } = overallCells(sliceOf(metric, scope, edges, null));
  const { tables } = scope.columns;
  const moment = tables[metric.table].column(metric.time(scope.question).field) as Float64Array;
  const caseOf = tables[metric.table as 'issue' | 'risk'].columns.case;
  const length = starts[1] as number;
  const order = Array.from({ length }, (_, i) => i).sort(
    (a, b) =>
      (observations.first[b] as number) - (observations.first[a] as number) ||
      (metric === RECOVERY ? (observations.second[b] as number) - (observations.second[a] as number) : 0) ||
      (moment[rows[b] as number] as number) - (moment[rows[a] as number] as number) ||
      (rows[a] as number) - (rows[b] as number),
  );
  return order.map((i) => caseOf[rows[i] as number] as number);
}

function storyAt(columns: Columns, caseRow: number): ChosenStory {
  return {
    customer: columns.customerKey(columns.customerSlot(caseRow)),
    caseOrdinal: columns.caseOrdinal(caseRow),
  };
}

/** As known at the horizon: a promise that has fallen due since the last event makes it failed. */
function keepRecovered({ columns, asOf }: Scope, rows: Int32Array, length: number): number {
  const { columns: fields, specs } = columns.tables.issue;
  const recovered = 1 + specs.went.values.indexOf('recovered');
  let kept = 0;
  for (let i = 0; i < length; i++) {
    const row = rows[i] as number;
    if (fields.went[row] === recovered && !((fields.failsAt[row] as number) <= asOf)) rows[kept++] = row;
  }
  return kept;
}

function measureRecovery(scope: Scope, rows: Int32Array, length: number, into: Observations): void {
  const { issue, risk } = scope.columns.tables;
  const { stateOf } = riskContext(scope.columns, riskMoment(scope), scope.variant);
  const { recovery } = risk.columns;
  const states = new Int32Array(length);
  // Resolved in the days looked at, so something was known of it by their end.
  for (let i = 0; i < length; i++)
    states[i] = stateOf[issue.columns.case[rows[i] as number] as number] as number;
  const [eased, before] = [new Observations(length), new Observations(length)];
  measureRisk(scope, states, length, eased);
  measureRisk(scope, states, length, before, null, false);
  for (let i = 0; i < length; i++) {
    const share = recovery[states[i] as number] as number;
    into.first[i] = share === share ? share : 0;
    into.second[i] = (before.first[i] as number) - (eased.first[i] as number);
  }
}
