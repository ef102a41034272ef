/** The definition that is printed beside a number, on the screen as in the CSV and the API. */
import type { Definition } from '../answer/answer-types.ts';
import { placeOf } from '../answer/dimension-places.ts';
import { DIMENSIONS, type ResolvedQuestion } from '../question/question.ts';
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
    dimensions: DIMENSIONS.filter(
      (dimension) => placeOf(metric.table, dimension, question.attribution) !== null,
    ),
    statistic: metric.statistic.kind,
    page: pageOf(metric),
  };
}
