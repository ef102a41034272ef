/**
 * What is kept of a message's words: which facts it states, which it asks for, and how it speaks; values as keyed
 * fingerprints only. Found at the door, by each message alone, so that it depends neither on the order of arrival nor on
 * whether the words themselves are kept. Conventions: docs/text-recognition.md.
 */

export const TEXT_LANGUAGES = ['en', 'et', 'ru', 'fr'] as const;
export type TextLanguage = (typeof TEXT_LANGUAGES)[number];

export const CONDUCT_TAGS = [
  'acknowledgement',
  'apology',
  'ownership',
  'next_step',
  'excuse',
  'empty_phrase',
  'argument',
  'persuasion',
] as const;
export type ConductTag = (typeof CONDUCT_TAGS)[number];

/** By these two values are told to be the same: see `valuesMeet`. */
export interface ValueMarks {
  /** Of the whole value. The first one is that of a structured fact with this value. */
  readonly fingerprints: readonly string[];
  /** Of the value with a part left out: the year, the country code, the flat. */
  readonly parts: readonly string[];
}

export interface ReadFact extends ValueMarks {
  readonly field: string;
  /** Numbers of one field that are not each other: an IBAN is no customer number. Empty where there is one kind only. */
  readonly kind: string;
  /** In the signature of an e-mail: told, but never told again. */
  readonly signed: boolean;
}

/** A value without a label. It is a fact if it was stated before, or if one of the fields was asked for just before. */
export interface UnlabelledValue extends ValueMarks {
  /** What it could be, the likeliest first. */
  readonly fields: readonly string[];
}

export interface ReadAsk {
  readonly field: string;
  readonly kind: string;
  /** false: another value is asked for, or a date to come; neither can be known already. */
  readonly knowable: boolean;
}

export interface MessageReading {
  /** `other`: none of the four. null: too few words to tell by themselves. */
  readonly language: TextLanguage | 'other' | null;
  /** In the order of the message. */
  readonly facts: readonly ReadFact[];
  /** Of a customer's message only. */
  readonly unlabelled: readonly UnlabelledValue[];
  /** Of an agent's message only. */
  readonly asks: readonly ReadAsk[];
  /** Of a customer's message: says that the same was told before. */
  readonly alreadyTold: boolean;
  /** Of an agent's message only. */
  readonly conduct: readonly ConductTag[];
}

export interface MessageToRead {
  readonly by: 'customer' | 'agent';
  readonly text: string;
  /** As the source states it (BCP 47); null = find out. */
  readonly language: string | null;
}

/** `fingerprint` is called with `value:<field>:<value in its one spelling>`, as for structured facts. */
export type ReadText = (message: MessageToRead, fingerprint: (text: string) => string) => MessageReading;

/** The same value in any spelling, also where one of the two leaves a part out. */
export function valuesMeet(a: ValueMarks, b: ValueMarks): boolean {
  return (
    a.fingerprints.some((mark) => b.fingerprints.includes(mark) || b.parts.includes(mark)) ||
    b.fingerprints.some((mark) => a.parts.includes(mark))
  );
}
