import { describe, expect, it } from '@jest/globals';
import type { MessageToRead } from '../events/message-reading.ts';
import { normaliseValue } from '../values/normalise-value.ts';
import { readMessage } from './read-message.ts';

const read = (text: string, more: Partial<MessageToRead> = {}) =>
  readMessage({ by: 'customer', text, language: null, ...more }, (value) => value);

describe('what is kept of a message', () => {
  it('is the fingerprint that a structured fact with the same value has', () => {
    for (const [text, field, value] of [
      ['My order number is TA/2291/B.', 'order_number', 'ta-2291 b'],
      ['My phone number is +44 20 7946 0018.', 'phone', '00442079460018'],
      ['I was charged £1,234.50 twice.', 'amount', '1234.5'],
      ['Please write to Anna@Example.org.', 'email', 'anna@example.org'],
      ['I live at 12 Elm Street.', 'address', '12 elm st'],
    ] as const) {
      const [fact] = read(text).facts;
      expect([fact?.field, fact?.fingerprints[0]]).toEqual([
        field,
        `value:${field}:${normaliseValue(field, value)}`,
      ]);
    }
  });

  it('is none of its words', () => {
    const kept = JSON.stringify(
      readMessage(
        { by: 'customer', text: 'My name is Anna Tamm, my order number is 48213.', language: 'en' },
        () => '0',
      ),
    );
    expect(kept).not.toMatch(/anna|tamm|48213/iu);
  });

  it('is what a number without a name could be, the likeliest first', () => {
    expect(read('48213').unlabelled.map(({ fields }) => fields[0])).toEqual([
      'postal_code',
      'account_number',
    ]);
    expect(read('020 7946 0018', { language: 'en' }).facts.map(({ field }) => field)).toEqual(['phone']);
    expect(read('My order number is 48213.').unlabelled).toEqual([]);
  });

  it('is how an agent speaks, and whether what is asked for can be known', () => {
    const reading = read('Sorry about that. Could you give me your order number?', { by: 'agent' });
    expect(reading.conduct).toEqual(['apology']);
    expect(reading.asks).toEqual([{ field: 'order_number', kind: expect.any(String), knowable: true }]);
    expect(read('Could you give me another phone number?', { by: 'agent' }).asks).toMatchObject([
      { field: 'phone', knowable: false },
    ]);
  });
});

describe('the language of a message', () => {
  it('is found, or taken from the source', () => {
    expect(read('Kus on minu tellimus? Tellimuse number on 48213.').language).toBe('et');
    expect(read('48213', { language: 'fr-CA' }).language).toBe('fr');
  });

  it('is the one in which most is found, where it is too short to tell', () => {
    expect(read('see above...')).toMatchObject({ language: 'en', alreadyTold: true });
  });

  it('is none of the four where the source says so, and then nothing is read in it', () => {
    expect(read('My order number is 48213.', { language: 'de' })).toMatchObject({
      language: 'other',
      facts: [],
    });
  });

  it('stays open for a bare number', () => {
    expect(read('48213').language).toBeNull();
  });
});
