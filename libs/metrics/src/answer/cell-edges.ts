/** When the bucket of a cell begins and ends; without one, the whole period. Throws QuestionError. */
import type { Scope } from '../catalogue/define-metric.ts';
import { timeAxis } from '../periods/time-axis.ts';
import type { AnswerContext } from '../question/context.ts';
import { QuestionError } from '../question/question-error.ts';
import type { Cell } from './answer-types.ts';

export function cellEdges(
  { bucket: wanted }: Pick<Cell, 'bucket'>,
  { question }: Pick<Scope, 'question'>,
  { zone, asOf }: Pick<AnswerContext, 'zone' | 'asOf'>,
): Float64Array {
  const { edges, buckets } = timeAxis(question.from, question.to, question.grain, zone, asOf);
  if (wanted === undefined || wanted === null || wanted === '')
    return Float64Array.of(edges[0] as number, edges[buckets.length] as number);
  const bucket = buckets.findIndex(({ label }) => label === wanted);
  if (bucket < 0) throw new QuestionError('cell.bucket', 'no_bucket', { value: wanted });
  return edges.slice(bucket, bucket + 2);
}
