import type { Format } from '../format/format.ts';
import type { Words } from '../messages/words.ts';
import type { Value } from '../request/ask.ts';

/** "18 – 23 % · n 412": what stands beside a value wherever it is read closely. */
export function evidenceInWords(value: Value, unit: string, format: Format, words: Words): string {
  const interval = format.interval(unit, value.low, value.high);
  const parts = [words('evidence.short', { n: format.count(value.n) })];
  if (interval !== '') parts.unshift(interval);
  if (value.maturity !== null && value.maturity < 1) {
    parts.push(words('evidence.maturity', { share: format.share(value.maturity) }));
  }
  return parts.join('\u00a0· ');
}
