/** The catalogue as rows, by topic in its own order, with what is known so far of each number. */
import type { Answer, Value } from '../../request/ask.ts';
import type { CatalogueEntry } from '../../request/definitions.ts';
import type { Verdicts } from '../../request/trend.ts';
import { type ToldVerdict, tellVerdict } from '../verdict.ts';

export interface MetricRow {
  readonly definition: CatalogueEntry;
  /** null until it has arrived. */
  readonly number: { readonly total: Value; readonly before: number | null } | null;
  readonly chart: {
    readonly values: readonly (number | null)[];
    readonly partial: readonly boolean[];
    readonly newest: ToldVerdict;
    readonly newestBucket: string | null;
    /** null where nothing is compared. */
    readonly compared: ToldVerdict | null;
  } | null;
}

export interface Topic {
  readonly topic: string;
  readonly rows: readonly MetricRow[];
}

export function shapeTopics(
  definitions: readonly CatalogueEntry[],
  answer: Answer | undefined,
  verdicts: Verdicts | undefined,
): Topic[] {
  const cells = new Map(answer?.overall.map((each) => [each.metric, each]));
  const charts = new Map(verdicts?.metrics.map((each) => [each.metric, each.overall]));
  const partial = verdicts?.buckets.map((bucket) => bucket.partial) ?? [];
  const rowOf = (definition: CatalogueEntry): MetricRow => {
    const cell = cells.get(definition.metric);
    const chart = charts.get(definition.metric);
    return {
      definition,
      number: cell === undefined ? null : { total: cell.total, before: cell.previous?.value ?? null },
      chart:
        chart === undefined
          ? null
          : {
              values: chart.points.map((point) => point.value.value),
              partial,
              newest: tellVerdict(chart.newest, definition.better),
              newestBucket: chart.newest.bucket,
              compared: chart.compared === null ? null : tellVerdict(chart.compared, definition.better),
            },
    };
  };
  const topics = [...new Set(definitions.map(({ topic }) => topic))];
  return topics.map((topic) => ({
    topic,
    rows: definitions.filter((definition) => definition.topic === topic).map(rowOf),
  }));
}
