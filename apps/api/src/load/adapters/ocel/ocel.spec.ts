import { describe, expect, it } from '@jest/globals';
import { eventsOf, rejectionsOf, rowsOf } from '../fixtures/reading-files.ts';
import { ocel } from './ocel.ts';

const object = (id: string, type: string, related: readonly string[] = [], attributes: object[] = []) => ({
  id,
  type,
  attributes,
  relationships: related.map((objectId) => ({ objectId, qualifier: 'of' })),
});
const event = (
  id: string,
  type: string,
  hour: string,
  related: readonly string[],
  attributes: object[] = [],
) => ({
  id,
  type,
  time: `2026-03-02T${hour}:00Z`,
  attributes,
  relationships: related.map((objectId) => ({ objectId, qualifier: 'in' })),
});
const named = (name: string) => [{ name: 'name', value: name, time: '1970-01-01T00:00:00Z' }];

const OBJECTS = [
  object('c-4', 'Customer'),
  object('g-1', 'Support Team', [], named('Billing')),
  object('g-2', 'Support Team', [], named('Field service')),
  object('ann', 'Agent'),
  object('T-1', 'Ticket', ['c-4'], [{ name: 'priority', value: 'high', time: '2026-03-02T08:00:00Z' }]),
  object('T-2', 'Ticket'),
  object('i-9', 'Invoice'),
];
const EVENTS = [
  event('e1', 'Create ticket', '08:00', ['T-1', 'g-1', 'ann']),
  event('e2', 'Hand over', '09:00', ['T-1', 'g-2']),
  event('e3', 'Resolve ticket', '10:00', ['T-1', 'T-2', 'g-2']),
  event('e4', 'Create ticket', '08:30', ['T-2', 'g-1']),
  event('e5', 'Send invoice', '08:30', ['i-9']),
];
const logOf = (first: 'objects' | 'events') =>
  JSON.stringify({
    eventTypes: [],
    objectTypes: [],
    ...(first === 'objects' ? { objects: OBJECTS, events: EVENTS } : { events: EVENTS, objects: OBJECTS }),
  });

const brief = async (text: string) =>
  eventsOf(await rowsOf(ocel, { 'log.json': text }))
    .map((told) => {
      const of = `${told.case} ${told.at.slice(11, 16)} ${told.type}`;
      if (told.type === 'case.opened')
        return `${of} ${told.team ?? '?'}/${told.agent ?? '?'} ${told.priority ?? '?'} for ${told.customer ?? '?'}`;
      return told.type === 'handoff' ? `${of} ${told.fromTeam ?? '?'} > ${told.toTeam}` : of;
    })
    .toSorted();

describe('OCEL 2.0', () => {
  it('tells of every ticket what its events say, with customer, teams and agents from the objects around', async () => {
    // One event may be about several tickets; one that is about none is passed over.
    expect(await brief(logOf('objects'))).toEqual([
      'T-1 08:00 case.opened Billing/ann high for c-4',
      'T-1 09:00 handoff Billing > Field service',
      'T-1 10:00 case.resolved',
      'T-2 08:30 case.opened Billing/? ? for ?',
      'T-2 10:00 case.resolved',
      'T-2 10:00 handoff Billing > Field service',
    ]);
  });

  it('says the same whether objects or events come first in the file', async () => {
    expect(await brief(logOf('events'))).toEqual(await brief(logOf('objects')));
  });

  it('finds the customer also where the customer names the ticket, not the ticket the customer', async () => {
    const objects = [object('c-4', 'Customer', ['T-1']), object('T-1', 'Ticket')];
    const events = [event('e1', 'Create ticket', '08:00', ['T-1'])];
    expect(await brief(JSON.stringify({ objects, events }))).toEqual(['T-1 08:00 case.opened ?/? ? for c-4']);
  });

  it('refuses an event without an id and one without a time by its number, and takes the rest', async () => {
    const { id: _, ...nameless } = event('e6', 'Call', '09:00', ['T-1']);
    const { time: __, ...timeless } = event('e7', 'Call', '09:00', ['T-1']);
    const text = JSON.stringify({ objects: OBJECTS, events: [EVENTS[0], nameless, timeless] });
    const rows = await rowsOf(ocel, { 'log.json': text });
    expect(rejectionsOf(rows)).toEqual(['9: id is missing', '10: time is missing']);
    expect(eventsOf(rows).map(({ type }) => type)).toEqual(['case.opened']);
  });

  it('says which objects a log has where none of them is a case', async () => {
    const text = JSON.stringify({ objects: [object('i-9', 'Invoice')], events: [] });
    await expect(rowsOf(ocel, { 'log.json': text })).rejects.toThrow(
      'No type of objects in the log is a case or a ticket; it has Invoice.',
    );
  });
});
