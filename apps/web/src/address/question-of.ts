import type { Comparison, DimensionId, Grain } from '@twicetold/metrics/question';
import type { FilterInput, QuestionInput } from '../generated/graphql.ts';
import { type Horizon, resolveGrain, resolvePeriod } from './resolve-period.ts';
import { FILTERED, type View } from './view.ts';

export interface Asked {
  readonly metrics: readonly string[];
  readonly by?: DimensionId | readonly DimensionId[];
  /** Instead of that of the view. */
  readonly grain?: Grain;
  /** Instead of that of the view. */
  readonly compare?: Comparison;
  /** Groups that the answer holds at most; by default 100. */
  readonly limit?: number;
}

/** The question that a view asks; null before the first load. */
export function questionOf(view: View, horizon: Horizon, asked: Asked): QuestionInput | null {
  const days = resolvePeriod(view.period, horizon);
  if (days === null) return null;
  return {
    metrics: asked.metrics,
    by: asked.by === undefined ? [] : [asked.by].flat(),
    grain: asked.grain ?? resolveGrain(view.grain, days),
    from: days.from,
    to: days.to,
    filters: filtersOf(view),
    attribution: view.attribution,
    windowDays: view.windowDays,
    issueWindowDays: view.issueWindowDays,
    sameReason: view.sameReason,
    cohort: view.cohort,
    level: view.level,
    clock: view.clock,
    withinHours: view.withinHours,
    outcomeDays: view.outcomeDays,
    riskAt: view.riskAt,
    compare: asked.compare ?? view.compare,
    ...(asked.limit === undefined ? {} : { limit: asked.limit }),
  };
}

export const filtersOf = (view: View): readonly FilterInput[] =>
  FILTERED.filter((dimension) => view.filters[dimension].length > 0).map((dimension) => ({
    dimension,
    in: view.filters[dimension],
  }));
