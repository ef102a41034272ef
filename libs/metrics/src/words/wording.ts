import type { DimensionId } from '../question/question.ts';
import { createFormat, type Format } from './format.ts';
import { nameIn } from './name-in.ts';
import { createWords, type SharedId, type Speech, type Words } from './words.ts';

/** What it takes to say a finding or a story in a language. */
export interface Wording {
  readonly words: Words;
  readonly locale: string;
  readonly format: Format;
  readonly nameOf: (dimension: DimensionId, name: string | null) => string;
  /** "a, b and c" */
  readonly listed: (texts: readonly string[]) => string;
}

/** `zone`: of the workspace; days are days there. */
export function createWording(speech: Speech, zone: string): Wording {
  const words = createWords<SharedId>(speech);
  const list = new Intl.ListFormat(speech.locale, { type: 'conjunction' });
  return {
    words,
    locale: speech.locale,
    format: createFormat(speech, words, zone),
    nameOf: (dimension, name) => nameIn(dimension, name, words, speech.locale),
    listed: (texts) => list.format(texts),
  };
}
