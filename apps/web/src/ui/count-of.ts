import type { Format } from '../format/format.ts';
import type { Value } from '../request/ask.ts';
import type { Words } from '../messages/words.ts';

type Counted = Pick<Value, 'n' | 'unknownBecause'>;

/** A number about an agent with so few behind it that not even how many is told. */
export const isTooFewToShow = ({ unknownBecause }: Pick<Value, 'unknownBecause'>): boolean =>
  unknownBecause === 'too_few_to_show';

export const countOf = (value: Counted, words: Words, format: Format): string =>
  isTooFewToShow(value) ? words('value.few') : format.count(value.n);
