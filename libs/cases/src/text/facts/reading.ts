import type { LanguagePack } from '../languages/language-pack.ts';
import type { Span } from '../pattern.ts';
import type { TextField, TextMessage } from '../text-types.ts';

/** A fact with its place in the message and, for numbers and names, its kind: an IBAN and a customer number are not each other. */
export interface FoundFact extends Span {
  field: TextField;
  value: string;
  kind: string;
}

/** Something that is none of ours but occupies its place: a case reference, a reading, a price in passing. */
interface Passed extends Span {
  field: null;
}

export type Found = FoundFact | Passed;

export interface WantedField {
  field: TextField;
  kind: string;
}

/** What the detectors see of a message and of what was said before it. */
export interface Reading {
  by: TextMessage['by'];
  pack: LanguagePack;
  /** The message without quoted lines, and the same folded. */
  text: string;
  folded: string;
  /** As above, with everything already recognised blotted out. */
  freeText: string;
  freeFolded: string;
  signatureAt: number;
  /** Asked for by the agent directly before this message. */
  wanted: readonly WantedField[];
  /** Stated in earlier messages. */
  known: readonly FoundFact[];
  /** Recognised in this message so far. */
  found: readonly Found[];
}

export type Detector = (reading: Reading) => Found[];

const BLOT = '\u0001';

export const blotOut = (text: string, spans: readonly Span[]): string =>
  spans.reduce(
    (blotted, span) =>
      blotted.slice(0, span.start) + BLOT.repeat(span.end - span.start) + blotted.slice(span.end),
    text,
  );
