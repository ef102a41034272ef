/**
 * The scope of the metric that another one is measured against: same period and filters but never split into groups, for
 * what a step without a handoff loses is a trait of the organisation, and few groups have enough of them. Filters that its
 * table does not have (to which team, of which origin) do not apply to it.
 */
import type { Metric, Scope } from '../catalogue/define-metric.ts';
import { placeOf } from './dimension-places.ts';

export function referenceScope(reference: Metric, scope: Scope): Scope {
  const { question } = scope;
  const filters = question.filters.filter(
    ({ dimension }) => placeOf(reference.table, dimension, question.attribution) !== null,
  );
  return { ...scope, question: { ...question, by: [], filters } };
}
