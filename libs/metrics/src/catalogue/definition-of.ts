/** The definition that is printed beside a number, on the screen as in the CSV and the API. */
import type { Definition } from '../answer/answer-types.ts';
import { placeOf } from '../answer/dimension-places.ts';
import { DIMENSIONS, type DimensionId, type ResolvedQuestion } from '../question/question.ts';
import type { AnswerSettings } from '../settings/settings.ts';
import { pageOf, type Metric } from './define-metric.ts';
import { topicOf } from './find-metric.ts';
import { valuesOf } from './definition-values.ts';

export function definitionOf(
  metric: Metric,
  question: ResolvedQuestion,
  riskThreshold: number,
  settings: AnswerSettings = {},
): Definition {
  return {
    metric: metric.id,
    title: metric.title,
    topic: topicOf(metric),
    unit: metric.unit,
    better: metric.better,
    counts: metric.counts,
    sentence: metric.sentence(question, riskThreshold, settings),
    values: valuesOf(metric, question, riskThreshold, settings),
    formula: metric.formula,
    parameters: metric.parameters,
    dimensions: dimensionsOf(metric, question),
    statistic: metric.statistic.kind,
    page: pageOf(metric),
  };
}

const dimensionsByPlace = new Map<string, readonly DimensionId[]>();

/** The same for all metrics of a table, and asked for with every question. */
function dimensionsOf({ table }: Metric, { attribution }: ResolvedQuestion): readonly DimensionId[] {
  const key = `${table} ${attribution}`;
  const known = dimensionsByPlace.get(key);
  if (known !== undefined) return known;
  const dimensions = DIMENSIONS.filter((dimension) => placeOf(table, dimension, attribution) !== null);
  dimensionsByPlace.set(key, dimensions);
  return dimensions;
}
