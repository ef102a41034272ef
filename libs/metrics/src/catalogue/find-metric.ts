import { METRICS, TOPICS, type Topic } from './catalogue.ts';
import type { Metric } from './define-metric.ts';

const byId = new Map<string, Metric>(METRICS.map((metric) => [metric.id, metric]));

export function findMetric(id: string): Metric | undefined {
  return byId.get(id);
}

const topicById = new Map<string, Topic>(
  (Object.keys(TOPICS) as Topic[]).flatMap((topic) => TOPICS[topic].map(({ id }) => [id, topic] as const)),
);

export function topicOf({ id }: Metric): Topic {
  const topic = topicById.get(id);
  if (topic === undefined) throw new RangeError(`there is no metric "${id}" in the catalogue`);
  return topic;
}
