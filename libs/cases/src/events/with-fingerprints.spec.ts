import { describe, expect, it } from '@jest/globals';
import { readMessage } from '../text/read-message.ts';
import { admit } from './admit.ts';
import type { LoggedEvent } from './logged-event.ts';
import { withFingerprints } from './with-fingerprints.ts';

const admitted = (event: object, prefix = ''): LoggedEvent => {
  const admission = admit(
    { id: 'e1', at: '2026-04-01T09:00:00Z', case: 'M-1', ...event },
    {
      source: 'desk',
      keepTexts: true,
      readText: readMessage,
      fingerprint: (text) => `${prefix}${text}`,
      customerKey: () => 1n,
    },
  );
  if (!admission.ok) throw new Error(`${admission.field} ${admission.reason}`);
  return admission.event;
};
const again = (fingerprint: string) => `again ${fingerprint}`;

describe('an event with its fingerprints replaced', () => {
  it.each([
    ['a fact', { type: 'fact', action: 'given', field: 'order_number', value: '4711-0815' }],
    [
      'a message with a phone number, a date and numbers that nobody named',
      {
        type: 'contact',
        direction: 'inbound',
        channel: 'chat',
        text: 'My phone is +372 5123 4567, I was born on 1 May 1990. And 4711-0815, Lai 5-2, Tartu.',
      },
    ],
    [
      'an agent who asks',
      { type: 'contact', direction: 'outbound', channel: 'chat', text: 'What is your order number?' },
    ],
  ])('is %s as it would have been admitted with them', (_, event) => {
    expect(withFingerprints(admitted(event), again)).toEqual(admitted(event, 'again '));
  });

  it.each([
    ['has no value', { type: 'fact', action: 'asked', field: 'order_number' }],
    ['has no words', { type: 'contact', direction: 'inbound', channel: 'phone' }],
    ['is neither a fact nor a message', { type: 'case.opened' }],
  ])('is the same one where it %s', (_, event) => {
    const before = admitted(event);
    expect(withFingerprints(before, again)).toBe(before);
  });
});
