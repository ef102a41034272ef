import type { Answer, Value } from '../../request/ask.ts';

export interface HeadlineShape {
  readonly total: Value;
  readonly unit: string;
  /** higher | lower | none */
  readonly better: string;
  /** Over the compared period; null without comparison. */
  readonly before: number | null;
  readonly values: readonly (number | null)[];
  readonly partial: readonly boolean[];
}

export function shapeHeadline(answer: Answer, metric: string): HeadlineShape | null {
  const cells = answer.overall.find((each) => each.metric === metric);
  if (cells === undefined) return null;
  const definition = answer.definitions.find((each) => each.metric === metric);
  return {
    total: cells.total,
    unit: definition?.unit ?? 'count',
    better: definition?.better ?? 'none',
    before: cells.previous?.value ?? null,
    values: cells.buckets.map((bucket) => bucket.value),
    partial: answer.buckets.map((bucket) => bucket.partial),
  };
}
