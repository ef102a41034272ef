import { METRICS } from './catalogue.ts';
import type { Metric } from './define-metric.ts';

const byId = new Map(METRICS.map((metric) => [metric.id, metric]));

export function findMetric(id: string): Metric | undefined {
  return byId.get(id);
}
