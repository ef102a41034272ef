/** What a metric is called, by its id. */
import { type Coded, messageFor, type Words } from './words.ts';

/** Its title in the catalogue of metrics; one that has no words yet is called as the server calls it. */
export const metricTitle = (words: Words, { metric, title }: { metric: string; title: string }): string =>
  words(messageFor(`title.${metric}`, 'metric.other'), { metric: title });

/** What the overview calls it, else its title. */
export const metricName = (metric: string): Coded =>
  messageFor(`metric.${metric}`, messageFor(`title.${metric}`, 'metric.other'));
