/**
 * One question, one answer: resolve ▸ axis ▸ slice every metric ▸ rank the groups ▸ estimate every cell ▸ assemble.
 * Pure: the same columns, question and context always give the same answer.
 */
import { definitionOf } from '../catalogue/definition-of.ts';
import type { Metric, Scope } from '../catalogue/define-metric.ts';
import { findMetric } from '../catalogue/find-metric.ts';
import type { Columns } from '../columns/columns.ts';
import { comparedPeriod } from '../periods/compared-period.ts';
import { timeAxis, type TimeAxis } from '../periods/time-axis.ts';
import type { AnswerContext } from '../question/context.ts';
import { QuestionError } from '../question/question-error.ts';
import { resolveQuestion, type QuestionAsAsked } from '../question/resolve.ts';
import type { Answer } from './answer-types.ts';
import { cellsShown, figuresOf, lessReference, type Compared, type Figures } from './figures.ts';
import { Groups } from './groups.ts';
import { rankGroups, type Ranking } from './rank-groups.ts';
import { referenceScope } from './reference-scope.ts';
import { scopeOf } from './scope.ts';
import { SharedSlices } from './shared-slices.ts';
import { overallCells, sliceOf } from './slice.ts';
import { HiddenNumbers, smallGroupsOf, type CountedCells, type SmallGroups } from './small-groups.ts';
import { groupsLeftOut, groupsTooSmall, warningsFor } from './warnings.ts';

interface Axes {
  readonly now: TimeAxis;
  readonly before: TimeAxis | null;
}
const NO_GROUPS: Ranking = { order: [], leftOut: 0 };
const MOST_CELLS = 8_000_000;

/** Throws QuestionError when the question cannot be asked. */
export function answer(columns: Columns, asked: QuestionAsAsked, context: AnswerContext): Answer {
  const question = resolveQuestion(asked, context);
  const scope = scopeOf(columns, question, context);
  const metrics = question.metrics.map((id) => findMetric(id) as Metric);
  const axes = axesOf(scope, context);
  const groups = question.by.length === 0 ? null : new Groups(scope);
  const now = new SharedSlices(metrics, scope, axes.now.edges, groups);
  const before = axes.before === null ? null : new SharedSlices(metrics, scope, axes.before.edges, groups);
  const slices = metrics.map((metric) => now.of(metric));
  const groupCount = groups?.count ?? 0;
  if (groupCount * axes.now.buckets.length > MOST_CELLS) {
    throw new QuestionError('by', 'too_many_groups', {
      count: groupCount,
      buckets: axes.now.buckets.length,
    });
  }
  const small = smallGroupsOf(scope);
  let ranking: Ranking | null = groups === null ? NO_GROUPS : null;
  const figures = slices.map((slice) => {
    scope.goOn();
    const earlier = before === null ? null : { shared: before, slice: before.of(slice.metric) };
    const reference = referenceOf(slice.metric, scope, axes);
    const comparedOverall =
      earlier === null
        ? null
        : { slice: earlier.slice, cells: earlier.shared.overall(earlier.slice, groupCount) };
    const overallNow = now.overall(slice, groupCount);
    const overall = lessReference(figuresOf(slice, overallNow, 0, comparedOverall), reference);
    if (groups === null) {
      const hidden = hiddenFrom(small, { groups: null, overall: overallNow }, comparedOverall);
      return { overall: hidden?.of(null, overall, slice.unknown) ?? overall, groups: [] };
    }
    const cells = now.byGroup(slice, groupCount);
    const compared =
      earlier === null
        ? null
        : { slice: earlier.slice, cells: earlier.shared.byGroup(earlier.slice, groupCount) };
    const hidden = hiddenFrom(
      small,
      { groups: cells, overall: overallNow },
      comparedOverall,
      compared,
      groups,
    );
    ranking ??= rankGroups(groups, cells, question.limit, hidden);
    const byGroup = ranking.order.map((g) => {
      const own = lessReference(figuresOf(slice, cells, g, compared), reference);
      return hidden?.of(g, own, slice.unknown) ?? own;
    });
    return { overall: hidden?.of(null, overall, slice.unknown) ?? overall, groups: byGroup };
  });
  const { order, leftOut } = ranking ?? NO_GROUPS;
  const shown = figures.flatMap(({ overall, groups: byGroup }) => [overall, ...byGroup]);
  return {
    question,
    asOf: new Date(context.asOf).toISOString(),
    zone: context.zone,
    definitions: metrics.map((metric) => definitionOf(metric, question, scope.riskThreshold, scope.settings)),
    dimensions: question.by,
    buckets: axes.now.buckets,
    overall: figures.map(({ overall }, m) => cellsShown(metrics[m] as Metric, overall)),
    groups: order.map((group, place) => ({
      key: (groups as Groups).key(group),
      cells: figures.map(({ groups: byGroup }, m) =>
        cellsShown(metrics[m] as Metric, byGroup[place] as Figures),
      ),
    })),
    groupsLeftOut: leftOut,
    warnings: [
      ...warningsFor(metrics, scope, context),
      ...groupsLeftOut(leftOut),
      ...groupsTooSmall(small, shown),
    ],
  };
}

function hiddenFrom(
  small: SmallGroups | null,
  now: CountedCells,
  overallBefore: Compared | null,
  before: Compared | null = null,
  groups: Groups | null = null,
): HiddenNumbers | null {
  if (small === null) return null;
  const compared =
    overallBefore === null ? null : { groups: before?.cells ?? null, overall: overallBefore.cells };
  return new HiddenNumbers(small, now, compared, (group) => groups?.key(group) ?? []);
}

function axesOf({ question }: Scope, { zone, asOf, firstEventAt }: AnswerContext): Axes {
  const before = comparedPeriod(question, question.compare);
  return {
    now: timeAxis(question.from, question.to, question.grain, zone, asOf, firstEventAt),
    before: before === null ? null : timeAxis(before.from, before.to, 'NONE', zone, asOf),
  };
}

/** Of the metric that this one is measured against. */
function referenceOf(metric: Metric, scope: Scope, axes: Axes): Figures | null {
  const reference = metric.against === undefined ? undefined : findMetric(metric.against);
  if (reference === undefined) return null;
  const slim = referenceScope(reference, scope);
  const overall = (edges: Float64Array) => {
    const slice = sliceOf(reference, slim, edges, null);
    return { slice, cells: overallCells(slice, reference.statistic.reads) };
  };
  const { slice, cells } = overall(axes.now.edges);
  return figuresOf(slice, cells, 0, axes.before === null ? null : overall(axes.before.edges));
}
