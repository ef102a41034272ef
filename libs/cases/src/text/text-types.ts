/** What the text tier reads and what it says about each message; docs/text-recognition.md has the conventions. */

import type { ConductTag, TextLanguage } from '../events/message-reading.ts';

export {
  CONDUCT_TAGS,
  TEXT_LANGUAGES,
  type ConductTag,
  type TextLanguage,
} from '../events/message-reading.ts';

export const TEXT_FIELDS = [
  'account_number',
  'order_number',
  'invoice_number',
  'contract_number',
  'serial_number',
  'tracking_number',
  'phone',
  'email',
  'address',
  'postal_code',
  'date',
  'amount',
  'person_name',
  'document',
] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

export interface TextMessage {
  id: string;
  by: 'customer' | 'agent';
  /** Found from the function words when absent. */
  language?: TextLanguage;
  text: string;
}

/** A value as it stands in the text: without its label, a date without weekday and clock time. */
export interface StatedFact {
  field: TextField;
  value: string;
}

export interface AskedField {
  field: TextField;
}

export interface MessageRecognition {
  id: string;
  /** Null when no language of the four could be told; nothing but values with a shape of their own is found then. */
  language: TextLanguage | null;
  facts: StatedFact[];
  /** Only of a customer's message: facts somebody stated earlier in the conversation. */
  repeats: StatedFact[];
  /** Only of an agent's message. A field asked for again is in both lists. */
  asks: AskedField[];
  reasks: AskedField[];
  alreadyTold: boolean;
  conduct: ConductTag[];
}
