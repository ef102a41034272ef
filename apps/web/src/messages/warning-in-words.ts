/** Remarks on an answer, by their code, with what they name. */
import { metricName } from './metric-name.ts';
import type { Retell } from './heard.ts';
import { messageFor, type Words } from './words.ts';

export interface Warning {
  readonly code: string;
  readonly metric: string | null;
  readonly sentence: string;
  readonly values: readonly { readonly name: string; readonly value: string }[];
}

/** `retell`: says again why a source supports a number only in part. */
export function warningInWords(
  words: Words,
  { code, metric, sentence, values }: Warning,
  retell: Retell,
): string {
  const named = Object.fromEntries(
    values.map(({ name, value }) => [name, said(words, name, value, retell)] as const),
  );
  return words(messageFor(`warning.${code}`, 'warning.other'), {
    sentence,
    metric: metric === null ? '' : words(metricName(metric), { metric }),
    ...named,
  });
}

function said(words: Words, name: string, value: string, retell: Retell): string | number {
  if (name === 'because') return retell(value);
  if (name === 'count') return Number(value);
  if (name === 'dimension')
    return words(messageFor(`dimension.${value}`, 'warning.other'), { sentence: value });
  return value;
}
