import type { Format } from '../../format/format.ts';
import type { Words } from '../../messages/words.ts';
import type { DistributionBin } from './distributed.ts';
import type { Scale } from './spread.ts';

type Ends = Pick<DistributionBin, 'from' | 'to'>;

/** "1 – 5 min" as "1 min – 5 min", "11 – 20", "nothing": what lies in a column. */
export function binInWords({ from, to }: Ends, scale: Scale, format: Format, words: Words): string {
  if (scale === 'shares' && to === from) return words(from === 0 ? 'spread.bin.none' : 'spread.bin.all');
  if (to === from) return valueInWords(from, scale, format);
  const start = valueInWords(from, scale, format);
  if (to === null) return words('spread.bin.over', { from: start });
  if (scale === 'shares' && to === 1) return words('spread.bin.notAll', { from: start });
  const end = valueInWords(to, scale, format);
  if (from === 0 && scale !== 'index') return words('spread.bin.upTo', { to: end });
  return words('spread.bin.between', { from: start, to: end });
}

export function valueInWords(value: number, scale: Scale, format: Format): string {
  if (scale === 'durations') return format.duration(value);
  if (scale === 'shares') return format.share(value);
  return format.value(scale === 'index' ? 'index' : 'ratio', value);
}

/** Below an axis: what is between two columns, or in one. */
export const edgeInWords = ({ to }: Ends, scale: Scale, format: Format): string =>
  to === null ? '' : valueInWords(to, scale, format);
