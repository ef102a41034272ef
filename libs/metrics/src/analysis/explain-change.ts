/**
 * Why a number changed from the compared period to this one: what each slice did by changing itself (rate) and by growing
 * or shrinking (mix). Counts have no rate: a slice did what it grew by.
 */
import type { MetricValue } from '../answer/answer-types.ts';
import { Groups } from '../answer/groups.ts';
import { compareKeys } from '../answer/rank-groups.ts';
import { HiddenNumbers, smallGroupsOf } from '../answer/small-groups.ts';
import { groupCells, overallCells, sliceOf, type Slice } from '../answer/slice.ts';
import type { Metric, Scope } from '../catalogue/define-metric.ts';
import type { Columns } from '../columns/columns.ts';
import { comparedPeriod } from '../periods/compared-period.ts';
import { timeAxis } from '../periods/time-axis.ts';
import type { AnswerContext } from '../question/context.ts';
import { QuestionError } from '../question/question-error.ts';
import type { QuestionAsAsked } from '../question/resolve.ts';
import { mixAndRate, type Part } from '../statistics/mix-and-rate.ts';
import { analysed, type AnalysisFrame } from './analysis-frame.ts';
import { partsOf, type PartOf } from './parts-of-change.ts';
import { groupAt, tooFewToShow, type GroupOfMetric } from './sliced-metric.ts';

export interface SliceOfChange {
  readonly key: readonly (string | null)[];
  readonly before: MetricValue;
  readonly after: MetricValue;
  /** Share of the whole, 0 to 1; null for counts. */
  readonly weightBefore: number | null;
  readonly weightAfter: number | null;
  /** In the unit of the metric; null for counts. */
  readonly mix: number | null;
  readonly rate: number | null;
  /** mix + rate; for counts, what the slice grew by. */
  readonly total: number;
}

export interface ChangeExplained {
  readonly metric: string;
  readonly before: MetricValue;
  readonly after: MetricValue;
  readonly change: number | null;
  readonly mix: number | null;
  readonly rate: number | null;
  /** What mix and rate leave unexplained: 0, but for the last digits of the machine. */
  readonly remainder: number | null;
  /** The largest effects first. */
  readonly slices: readonly SliceOfChange[];
  /** What the slices that are not shown did together, and those of agents with too few behind them. */
  readonly others: number | null;
  readonly slicesLeftOut: number;
  readonly unknownBecause: string | null;
}

export interface ChangesExplained extends AnalysisFrame {
  readonly previousFrom: string;
  readonly previousTo: string;
  readonly metrics: readonly ChangeExplained[];
}

/** Throws QuestionError when the question cannot be asked. */
export function explainChange(
  columns: Columns,
  asked: QuestionAsAsked,
  context: AnswerContext,
): ChangesExplained {
  const { frame, scope, metrics } = analysed(columns, { ...asked, grain: 'NONE' }, context);
  const previous = comparedPeriod(frame.question, frame.question.compare);
  if (previous === null) throw new QuestionError('compare', 'two_periods');
  if (frame.question.by.length === 0) throw new QuestionError('by', 'explained_by');
  const edgesOf = ({ from, to }: { from: string; to: string }) =>
    timeAxis(from, to, 'NONE', context.zone, context.asOf).edges;
  return {
    ...frame,
    previousFrom: previous.from,
    previousTo: previous.to,
    metrics: metrics.map((metric) =>
      changeBetween(metric, scope, edgesOf(previous), edgesOf(frame.question)),
    ),
  };
}

/** From any period to any later one: each is the beginning and the end of one bucket, in milliseconds. */
export function changeBetween(
  metric: Metric,
  scope: Scope,
  edgesBefore: Float64Array,
  edgesAfter: Float64Array,
): ChangeExplained {
  const groups = new Groups(scope);
  const slices = [edgesBefore, edgesAfter].map((edges) => sliceOf(metric, scope, edges, groups));
  const [before, after] = slices.map((slice) => periodOf(slice, groups)) as [Period, Period];
  const unexplained = (unknownBecause: string): ChangeExplained => ({
    metric: metric.id,
    before: before.whole.figure.shown,
    after: after.whole.figure.shown,
    change: null,
    mix: null,
    rate: null,
    remainder: null,
    slices: [],
    others: null,
    slicesLeftOut: 0,
    unknownBecause,
  });
  if ((slices[0] as Slice).startsBeforeLog) return unexplained('before_first_event');
  if (metric.against !== undefined) return unexplained('measured_against_another');
  const unknown = [after, before]
    .map(({ whole }) => whole.figure.shown.unknownBecause)
    .find((why) => why !== null);
  if (unknown !== undefined) return unexplained(unknown);
  const partBefore = partsOf(metric, scope, before.whole);
  const partAfter = partsOf(metric, scope, after.whole);
  if (typeof partBefore === 'string') return unexplained(partBefore);
  if (typeof partAfter === 'string') return unexplained(partAfter);
  if (!addsUp(before, partBefore) || !addsUp(after, partAfter)) return unexplained('groups_overlap');
  return assembled(metric, before, after, partBefore, partAfter, scope.question.limit);
}

/** Whether what counts in the slices counts once: a case may be in several teams, a customer in several channels. */
function addsUp({ whole, groups }: Period, partOf: PartOf): boolean {
  const all = partOf(whole);
  const sums = groups.map(partOf);
  const differs = (of: (part: Part) => number) =>
    Math.abs(sums.reduce((sum, part) => sum + of(part), 0) - of(all)) > 1e-6 * (1 + Math.abs(of(all)));
  return !differs(({ numerator }) => numerator) && !differs(({ denominator }) => denominator);
}

interface Period {
  readonly whole: GroupOfMetric;
  readonly groups: readonly GroupOfMetric[];
  isHidden(group: number): boolean;
}

function periodOf(slice: Slice, groups: Groups): Period {
  const cells = groupCells(slice, groups.count);
  const overall = overallCells(slice);
  const small = smallGroupsOf(slice.scope);
  const hidden =
    small === null
      ? null
      : new HiddenNumbers(small, { groups: cells, overall }, null, (group) => groups.key(group));
  const whole = groupAt(slice, overall, 0, []);
  return {
    whole: hidden?.has(null) === true ? tooFewToShow(whole, slice.unknown) : whole,
    isHidden: (group) => hidden?.has(group) === true,
    groups: Array.from({ length: groups.count }, (_, group) =>
      groupAt(slice, cells, group, groups.key(group)),
    ),
  };
}

function assembled(
  metric: Metric,
  before: Period,
  after: Period,
  partBefore: PartOf,
  partAfter: PartOf,
  limit: number,
): ChangeExplained {
  const parts = before.groups.map((group, g) => ({
    before: partBefore(group),
    after: partAfter(after.groups[g] as GroupOfMetric),
  }));
  const found = mixAndRate(parts);
  const slices = parts.map((part, g): SliceOfChange => {
    const effect = found?.slices[g] ?? null;
    return {
      key: before.groups[g]?.key ?? [],
      before: (before.groups[g] as GroupOfMetric).figure.shown,
      after: (after.groups[g] as GroupOfMetric).figure.shown,
      weightBefore: effect === null ? null : part.before.denominator / sumOf(parts, 'before'),
      weightAfter: effect === null ? null : part.after.denominator / sumOf(parts, 'after'),
      mix: effect?.mix ?? null,
      rate: effect?.rate ?? null,
      total: effect === null ? part.after.numerator - part.before.numerator : effect.mix + effect.rate,
    };
  });
  const size = ({ mix, rate, total }: SliceOfChange) => Math.abs(mix ?? total) + Math.abs(rate ?? 0);
  const hidden = new Set(slices.filter((_, g) => before.isHidden(g) || after.isHidden(g)));
  const order = slices
    .filter((slice) => slice.before.n + slice.after.n > 0 && !hidden.has(slice))
    .sort((a, b) => size(b) - size(a) || compareKeys(a.key, b.key));
  const [shown, rest] = [order.slice(0, limit), [...order.slice(limit), ...hidden]];
  const change = (after.whole.figure.shown.value as number) - (before.whole.figure.shown.value as number);
  return {
    metric: metric.id,
    before: before.whole.figure.shown,
    after: after.whole.figure.shown,
    change,
    mix: found?.mix ?? null,
    rate: found?.rate ?? null,
    remainder: change - slices.reduce((sum, { total }) => sum + total, 0),
    slices: shown,
    others: rest.reduce((sum, { total }) => sum + total, 0),
    slicesLeftOut: rest.length,
    unknownBecause: null,
  };
}

const sumOf = (parts: readonly Record<'before' | 'after', Part>[], period: 'before' | 'after'): number =>
  parts.reduce((sum, part) => sum + part[period].denominator, 0);
