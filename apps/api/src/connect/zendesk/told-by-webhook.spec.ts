import { describe, expect, it } from '@jest/globals';
import type { CanonicalEvent } from '@twicetold/cases';
import { eventsToldBy } from './told-by-webhook.ts';

type Item = Readonly<Record<string, unknown>>;

const detail = (more: Item = {}): Item => ({
  id: '5',
  requester_id: '70',
  submitter_id: '70',
  actor_id: '7',
  group_id: '2',
  assignee_id: '8',
  status: 'OPEN',
  priority: 'NORMAL',
  description: 'Where is it?',
  is_public: true,
  tags: [],
  via: { channel: 'web_form' },
  created_at: '2026-03-02T09:00:00Z',
  updated_at: '2026-03-02T10:00:00Z',
  ...more,
});
const told = (type: string, event: Item, more: Item = {}, time = '2026-03-02T10:00:00Z') =>
  eventsToldBy({
    type: `zen:event-type:ticket.${type}`,
    account_id: 1,
    id: '2b24ef10-19d4-4740-93cf-8f98ec4776c0',
    time,
    zendesk_event_version: '2022-06-20',
    subject: 'zen:ticket:5',
    detail: detail(more),
    event,
  });
const kinds = (events: readonly CanonicalEvent[]) => events.map(({ type }) => type);

describe('A webhook of Zendesk, where its API may not be asked', () => {
  it('opens a case with its first contact, which is not told again by the comment', () => {
    expect(told('created', {}, {}, '2026-03-02T09:00:01Z')).toMatchObject([
      {
        type: 'case.opened',
        at: '2026-03-02T09:00:00.000Z',
        customer: '70',
        channel: 'web',
        team: '2',
        agent: '8',
      },
      { type: 'contact', direction: 'inbound', channel: 'web' },
    ]);
    const author = { id: '70', is_staff: false, name: 'Anna' };
    const first = { comment: { id: '1', body: 'Where is it?', is_public: true, author } };
    expect(told('comment_added', first, {}, '2026-03-02T09:00:01Z')).toEqual([]);
    expect(kinds(told('comment_added', first))).toEqual(['contact']);
    expect(kinds(told('created', {}, { submitter_id: '7' }))).toEqual(['case.opened']);
  });

  it('tells who answered, and nothing of notes among agents', () => {
    const comment = (isPublic: boolean) => ({
      comment: { id: '31', body: 'Blue?', is_public: isPublic, author: { id: '8', is_staff: true } },
    });
    expect(told('comment_added', comment(true))).toMatchObject([
      { id: '5/comment/31', type: 'contact', direction: 'outbound', agent: '8', text: 'Blue?' },
    ]);
    expect(told('comment_added', comment(false))).toEqual([]);
  });

  it('tells a change of group and agent at once as one move, by the same id in both of its webhooks', () => {
    const group = told('group_assignment_changed', { current: '2', previous: '1' });
    const agent = told(
      'agent_assignment_changed',
      { current: '8', previous: '7' },
      {},
      '2026-03-02T10:00:01Z',
    );
    expect(group).toMatchObject([{ type: 'handoff', toTeam: '2', toAgent: '8' }]);
    expect(agent).toEqual(group);
    expect(told('agent_assignment_changed', { current: '8', previous: '' }, { group_id: '0' })).toEqual([]);
  });

  it.each([
    ['OPEN', 'PENDING', {}, [{ type: 'case.waiting', on: 'customer' }]],
    ['PENDING', 'OPEN', {}, [{ type: 'case.resumed' }]],
    ['OPEN', 'SOLVED', {}, [{ type: 'case.resolved' }]],
    ['SOLVED', 'OPEN', {}, [{ type: 'case.reopened' }]],
    ['SOLVED', 'CLOSED', { actor_id: '-1' }, [{ type: 'case.closed', administrative: false }]],
    ['OPEN', 'CLOSED', { actor_id: '-1' }, [{ type: 'case.closed', administrative: true }]],
    ['OPEN', 'CLOSED', { tags: ['closed_by_merge'] }, [{ type: 'case.closed', administrative: true }]],
  ])('tells %s → %s', (previous, current, more, expected) => {
    expect(told('status_changed', { previous, current }, more)).toMatchObject(expected);
  });

  it('tells what a ticket went into, what it is about and what stands in it', () => {
    expect(told('merged', { target_ticket_id: '47' })).toMatchObject([{ type: 'case.merged', into: '47' }]);
    expect(told('priority_changed', { current: 'HIGH', previous: 'NORMAL' })).toMatchObject([
      { type: 'case.updated', priority: 'high' },
    ]);
    const field = (value: unknown) => ({
      custom_field: { id: '8100', title: 'Order', type: 'text' },
      current: { value },
      previous: { value: 'A-1' },
    });
    expect(told('custom_field_changed', field('A-17'))).toMatchObject([
      { field: 'custom_8100', action: 'recorded', value: 'A-17' },
    ]);
    expect(told('custom_field_changed', field(null))).toMatchObject([
      { field: 'custom_8100', action: 'cleared' },
    ]);
  });

  it('says nothing where it is of another kind, or broken', () => {
    expect(told('subject_changed', { current: 'a', previous: 'b' })).toEqual([]);
    for (const body of [
      null,
      7,
      {},
      { type: 'zen:event-type:user.created', detail: { id: '5' } },
      { type: 'zen:event-type:ticket.merged' },
    ])
      expect(eventsToldBy(body)).toEqual([]);
  });
});
