/**
 * A conversation as the product reads it: each message by itself at the door, where only fingerprints are kept, and put
 * together again when the issue is folded. What is lost by that is measured against `recognise`, which has the words of
 * all messages before it. Values come in their one spelling, not as they were written.
 */
import type { ReadFact } from '../events/message-reading.ts';
import { Conversation } from '../issues/conversation.ts';
import { readMessage } from './read-message.ts';
import type { MessageRecognition, StatedFact, TextField, TextMessage } from './text-types.ts';

export function recogniseOneByOne(messages: readonly TextMessage[]): MessageRecognition[] {
  const conversation = new Conversation();
  return messages.map(({ id, by, text, language = null }) => {
    const reading = readMessage({ by, text, language }, (value) => value);
    const { facts, asks } = by === 'customer' ? conversation.hear(reading) : conversation.say(reading);
    return {
      id,
      language: reading.language === 'other' ? null : reading.language,
      facts: facts.map(statedFact),
      repeats: facts.filter(({ again, signed }) => by === 'customer' && again && !signed).map(statedFact),
      asks: fieldsOf(asks),
      reasks: fieldsOf(asks.filter(({ again }) => again)),
      alreadyTold: reading.alreadyTold,
      conduct: [...reading.conduct],
    };
  });
}

/** The fingerprint is `value:<field>:<value>`, the field empty where the value had no label. */
const statedFact = ({ field, fingerprints: [mark = ''] }: ReadFact): StatedFact => ({
  field: field as TextField,
  value: mark.replace(/^value:[^:]*:/u, ''),
});

const fieldsOf = (asks: readonly { field: string }[]): { field: TextField }[] =>
  [...new Set(asks.map(({ field }) => field))].map((field) => ({ field: field as TextField }));
