import { describe, expect, it } from '@jest/globals';
import { createIntl } from 'react-intl';
import { en } from '../../../messages/en.ts';
import { createWords } from '../../../messages/words.ts';
import { byCase, detailsOf, eventInWords } from './event-in-words.ts';

const words = createWords(createIntl({ locale: 'en', messages: en }));
const event = (type: string, given: Record<string, unknown> = {}) => ({
  type,
  case: 'T-1',
  at: '2026-01-14T09:00:00Z',
  ...given,
});

describe('an event before it is loaded', () => {
  it.each([
    [event('case.opened'), 'Case T-1 opened'],
    [event('contact', { direction: 'inbound', channel: 'phone' }), 'Customer, phone'],
    [event('contact', { direction: 'outbound', channel: 'email' }), 'We, email'],
    [event('handoff', { toTeam: 'Billing' }), 'Handed over from not known to Billing'],
    [event('rating', { scale: 'csat', score: 4 }), 'Rated, csat: 4'],
    [event('fact', { field: 'order_number', action: 'given' }), 'order number told'],
    [event('case.waiting', { on: 'customer' }), 'Paused: waits for the customer'],
    [event('case.frozen'), 'case.frozen'],
  ])('%j reads: %s', (told, said) => {
    expect(eventInWords(told, words)).toBe(said);
  });

  it('names who the customer is where the case is opened, and nowhere else', () => {
    expect(detailsOf(event('case.opened', { customer: 'anna', team: 'Billing' }))).toEqual([
      'anna',
      'Billing',
    ]);
    expect(detailsOf(event('case.resolved', { customer: 'anna' }))).toEqual([]);
  });

  it('stands with the others of its case, in the order of time', () => {
    const later = { ...event('case.resolved'), at: '2026-01-14T12:00:00+02:00' };
    const other = { ...event('case.opened'), case: 'T-2' };
    const earlier = { ...event('case.opened'), at: '2026-01-14T09:30:00Z' };
    expect(
      byCase([later, other, earlier]).map(({ id, events }) => [id, events.map(({ type }) => type)]),
    ).toEqual([
      ['T-1', ['case.opened', 'case.resolved']],
      ['T-2', ['case.opened']],
    ]);
  });
});
