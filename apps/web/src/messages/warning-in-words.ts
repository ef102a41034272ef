/** Remarks on an answer, by their code. What names a source and its reasons is said as the server says it, in English. */
import { metricName } from './metric-name.ts';
import { messageFor, type Words } from './words.ts';

interface Warning {
  readonly code: string;
  readonly metric: string | null;
  readonly sentence: string;
}

export const warningInWords = (words: Words, { code, metric, sentence }: Warning): string =>
  words(messageFor(`warning.${code}`, 'warning.other'), {
    sentence,
    metric: metric === null ? '' : words(metricName(metric), { metric }),
  });
