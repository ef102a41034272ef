import { describe, expect, it } from '@jest/globals';
import type { MessageToRead } from '../events/message-reading.ts';
import { oncePerText } from './once-per-text.ts';
import { readMessage } from './read-message.ts';

const asGiven = (value: string): string => value;
const said = (text: string, by: MessageToRead['by'] = 'customer'): MessageToRead => ({
  by,
  text,
  language: null,
});

describe('reading a text that comes again', () => {
  it('reads it once, and again where the other side says it or the language is stated', () => {
    const read: MessageToRead[] = [];
    const readOnce = oncePerText((message, fingerprint) => {
      read.push(message);
      return readMessage(message, fingerprint);
    });
    const order = 'My order number is 48213.';
    const readings = [said(order), said(order), said(order, 'agent'), { ...said(order), language: 'et' }].map(
      (message) => readOnce(message, asGiven),
    );
    expect(read).toHaveLength(3);
    expect(readings[1]).toEqual(readMessage(said(order), asGiven));
    expect(readings[2]).toEqual(readMessage(said(order, 'agent'), asGiven));
  });
});
