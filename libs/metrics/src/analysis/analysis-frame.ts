/** What every analysis says beside its result, settled as an answer settles it. */
import type { Answer, Definition, Warning } from '../answer/answer-types.ts';
import { scopeOf } from '../answer/scope.ts';
import { warningsFor } from '../answer/warnings.ts';
import type { Metric, Scope } from '../catalogue/define-metric.ts';
import { definitionOf } from '../catalogue/definition-of.ts';
import { findMetric } from '../catalogue/find-metric.ts';
import type { Columns } from '../columns/columns.ts';
import type { AnswerContext } from '../question/context.ts';
import type { ResolvedQuestion } from '../question/question.ts';
import { resolveQuestion, type QuestionAsAsked } from '../question/resolve.ts';

export interface AnalysisFrame extends Pick<Answer, 'question' | 'asOf' | 'zone' | 'dimensions'> {
  readonly definitions: readonly Definition[];
  readonly warnings: readonly Warning[];
}

export interface Analysed {
  readonly frame: AnalysisFrame;
  readonly scope: Scope;
  readonly metrics: readonly Metric[];
}

/** Throws QuestionError when the question cannot be asked. */
export function analysed(columns: Columns, asked: QuestionAsAsked, context: AnswerContext): Analysed {
  const question: ResolvedQuestion = resolveQuestion(asked, context);
  const scope = scopeOf(columns, question, context);
  const metrics = question.metrics.map((id) => findMetric(id) as Metric);
  const frame = {
    question,
    asOf: new Date(context.asOf).toISOString(),
    zone: context.zone,
    dimensions: question.by,
    definitions: metrics.map((metric) => definitionOf(metric, question, scope.riskThreshold)),
    warnings: warningsFor(metrics, scope, context),
  };
  return { frame, scope, metrics };
}
