/** One metric over the whole period, overall and by group, from the same slice as an answer's. */
import type { Cells } from '../answer/cells.ts';
import { Groups } from '../answer/groups.ts';
import { excessOver, figure, type Figure } from '../answer/metric-values.ts';
import { looksAtLegs } from '../answer/participations.ts';
import { rankGroups } from '../answer/rank-groups.ts';
import { referenceScope } from '../answer/reference-scope.ts';
import { hiddenFigure, HiddenNumbers, smallGroupsOf } from '../answer/small-groups.ts';
import { groupCells, overallCells, sliceOf, sliceOfNumbers, type Slice } from '../answer/slice.ts';
import type { Metric, Scope } from '../catalogue/define-metric.ts';
import { findMetric } from '../catalogue/find-metric.ts';
import { timeAxis } from '../periods/time-axis.ts';

export interface GroupOfMetric {
  readonly key: readonly (string | null)[];
  readonly figure: Figure;
  readonly cells: Cells;
  /** Its observations are `start` to before `end` of the cells. */
  readonly start: number;
  readonly end: number;
  /** How many of them nothing can change any more. */
  readonly complete: number;
}

export interface SlicedMetric {
  readonly whole: GroupOfMetric;
  /** Most first, by n. */
  readonly groups: readonly GroupOfMetric[];
  readonly groupsLeftOut: number;
  /** A case counts for several of the groups. */
  readonly overlap: boolean;
}

/** `told` 'pair': what its groups say of rows is not looked at, and durations that were put in order are kept. */
export function slicedMetric(
  metric: Metric,
  scope: Scope,
  zone: string,
  limit: number,
  told: 'pair' | 'all' = 'all',
): SlicedMetric {
  const { from, to, by } = scope.question;
  const { edges } = timeAxis(from, to, 'NONE', zone, scope.asOf);
  const groups = by.length === 0 ? null : new Groups(scope);
  const slice = (told === 'all' ? sliceOf : sliceOfNumbers)(metric, scope, edges, groups);
  const less = lessReference(metric, scope, edges);
  const overall = overallCells(slice, told);
  const cells = groups === null ? null : groupCells(slice, groups.count, told);
  for (const some of [overall, cells]) if (some !== null) some.observations.keepsDurations = told === 'pair';
  const small = smallGroupsOf(scope);
  const hidden =
    small === null
      ? null
      : new HiddenNumbers(small, { groups: cells, overall }, null, (group) => groups?.key(group) ?? []);
  const all = less(groupAt(slice, overall, 0, []));
  const whole = hidden?.has(null) === true ? tooFewToShow(all, slice.unknown) : all;
  if (groups === null || cells === null) return { whole, groups: [], groupsLeftOut: 0, overlap: false };
  const { order, leftOut } = rankGroups(groups, cells, limit, hidden);
  return {
    whole,
    groups: order.map((group) => {
      const shown = less(groupAt(slice, cells, group, groups.key(group)));
      return hidden?.has(group) === true ? tooFewToShow(shown, slice.unknown) : shown;
    }),
    groupsLeftOut: leftOut,
    overlap: overlapping(metric, scope),
  };
}

/** The group with nothing in it, and the reason. */
export const tooFewToShow = (group: GroupOfMetric, unknown: string | null): GroupOfMetric => ({
  ...group,
  figure: hiddenFigure(group.figure, unknown),
  end: group.start,
  complete: 0,
});

/** A metric that is measured against another is shown less that, as in an answer. */
function lessReference(metric: Metric, scope: Scope, edges: Float64Array) {
  const reference = metric.against === undefined ? undefined : findMetric(metric.against);
  if (reference === undefined) return (group: GroupOfMetric) => group;
  const slice = sliceOf(reference, referenceScope(reference, scope), edges, null);
  const { figure: subtrahend } = groupAt(slice, overallCells(slice), 0, []);
  return (group: GroupOfMetric) => ({ ...group, figure: excessOver(group.figure, subtrahend) });
}

/** Of cells with one bucket. */
export function groupAt(
  slice: Slice,
  cells: Cells,
  group: number,
  key: readonly (string | null)[],
): GroupOfMetric {
  return {
    key,
    figure: figure(slice.metric, slice.scope, cells, group, group, slice.unknown),
    cells,
    start: cells.starts[group] as number,
    end: cells.starts[group + 1] as number,
    complete: cells.complete[group] as number,
  };
}

const overlapping = (metric: Metric, scope: Scope): boolean =>
  looksAtLegs(metric, scope) && scope.question.by.some((d) => d === 'team' || d === 'agent');
