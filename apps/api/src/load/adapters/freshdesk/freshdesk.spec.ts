import { describe, expect, it } from '@jest/globals';
import { Reading } from '../../reading.ts';
import { eventsOf, rejectionsOf, rowsOf } from '../fixtures/reading-files.ts';
import { freshdesk } from './freshdesk.ts';

const ticket = (more: object = {}) => ({
  id: 20,
  requester_id: 5,
  responder_id: 71,
  group_id: 9,
  source: 3,
  status: 5,
  priority: 2,
  type: 'Invoice',
  spam: false,
  description_text: 'My invoice is wrong.',
  created_at: '2026-03-02T09:00:00Z',
  updated_at: '2026-03-04T09:00:00Z',
  stats: {
    first_responded_at: '2026-03-02T09:30:00Z',
    resolved_at: '2026-03-04T08:00:00Z',
    closed_at: '2026-03-04T09:00:00Z',
  },
  ...more,
});
const conversation = (id: number, time: string, more: object) => ({
  id,
  ticket_id: 20,
  user_id: 71,
  incoming: false,
  private: false,
  source: 0,
  body_text: 'Words.',
  created_at: `2026-03-02T${time}:00Z`,
  ...more,
});
const activity = (day: number, time: string, changes: object, performer_type = 'user') => ({
  performed_at: `${String(day).padStart(2, '0')}-03-2026 ${time}:00 +0000`,
  ticket_id: 20,
  performer_type,
  performer_id: 71,
  activity: changes,
});
const GROUPS = [
  { id: 8, name: 'Billing', agent_ids: [71], unassigned_for: '30m' },
  { id: 9, name: 'Field service', agent_ids: [72], unassigned_for: '30m' },
];
const AGENTS = [
  { id: 71, ticket_scope: 1, contact: { name: 'Ann' } },
  { id: 72, ticket_scope: 1, contact: { name: 'Bo' } },
];
const ACTIVITIES = [
  activity(2, '09:00', { new_ticket: true, status: 'Open', priority: 1, group: 'Billing', agent_id: 71 }),
  activity(2, '10:00', { group: 'Field service', agent_id: 72 }),
  activity(2, '11:00', { status: 'Waiting on Customer' }),
  activity(2, '12:00', { status: 'Open', priority: 3 }),
  activity(2, '13:00', { status: 'Resolved' }),
  activity(3, '09:00', { status: 'Open' }),
  activity(4, '08:00', { status: 'Resolved' }),
  activity(4, '09:00', { automation: { type: 1, rule: 'close' }, status: 'Closed' }, 'system'),
];

type Files = Readonly<Record<string, unknown>>;
const read = (files: Files, options: { reading?: Reading; until?: number } = {}) =>
  rowsOf(
    freshdesk,
    Object.fromEntries(Object.entries(files).map(([name, value]) => [name, JSON.stringify(value)])),
    options,
  );

const brief = async (files: Files, options?: { reading?: Reading; until?: number }) =>
  eventsOf(await read(files, options)).map((event) => {
    const when = event.at.slice(8, 16);
    switch (event.type) {
      case 'case.opened':
        return `${when} opened ${event.channel ?? '?'} ${event.team ?? '?'}/${event.agent ?? '?'} ${event.priority ?? '?'}`;
      case 'contact':
        return `${when} ${event.direction} ${event.channel} ${event.agent ?? ''}`.trim();
      case 'handoff':
        return `${when} ${event.fromTeam ?? '?'}/${event.fromAgent ?? '?'} > ${event.toTeam}/${event.toAgent ?? '?'}`;
      case 'case.waiting':
        return `${when} waiting ${event.on}`;
      case 'case.updated':
        return `${when} priority ${event.priority ?? '?'}`;
      case 'case.closed':
        return `${when} closed${event.administrative === true ? ' by rule' : ''}`;
      case 'rating':
        return `${when} ${event.scale} ${event.score} of ${event.max ?? '?'}`;
      default:
        return `${when} ${event.type}`;
    }
  });

describe('Freshdesk', () => {
  it('tells a ticket with its moves, turns and contacts from activities and conversations', async () => {
    const conversations = [
      conversation(1, '09:30', {}),
      conversation(2, '09:40', { private: true }),
      conversation(3, '11:30', { incoming: true, user_id: 5 }),
      conversation(4, '11:45', { source: 2, user_id: 72 }),
    ];
    const ratings = [
      {
        id: 3,
        ticket_id: 20,
        agent_id: 72,
        ratings: { default_question: -102 },
        created_at: '2026-03-04T10:00:00Z',
      },
    ];
    // The system's closing comes after a resolution: it changes nothing, so it is none by rule.
    expect(
      await brief({
        'tickets.json': [ticket()],
        'conversations.json': conversations,
        'activities.json': { activities_data: ACTIVITIES },
        'ratings.json': ratings,
        'groups.json': GROUPS,
        'agents.json': AGENTS,
      }),
    ).toEqual([
      '02T09:00 opened phone Billing/Ann low',
      '02T09:00 inbound phone',
      '02T09:30 outbound phone Ann',
      '02T10:00 Billing/Ann > Field service/Bo',
      '02T11:00 waiting customer',
      '02T11:30 inbound phone',
      '02T11:45 outbound phone Bo',
      '02T12:00 priority high',
      '02T12:00 case.resumed',
      '02T13:00 case.resolved',
      '03T09:00 case.reopened',
      '04T08:00 case.resolved',
      '04T09:00 closed',
      '04T10:00 csat 1 of 5',
    ]);
  });

  it('knows without activities only who has it now and when it was last resolved, and says so', async () => {
    const reading = new Reading();
    expect(
      await brief({ 'tickets.json': [ticket()], 'groups.json': GROUPS, 'agents.json': AGENTS }, { reading }),
    ).toEqual([
      '02T09:00 opened phone Field service/Ann medium',
      '02T09:00 inbound phone',
      '04T08:00 case.resolved',
      '04T09:00 closed',
    ]);
    expect(reading.noticed.limitsOf(['teams', 'contacts'])).toEqual([
      'of 1 of 1 tickets the activities are not there: each counts for the group that has it now, and as resolved once',
      'the conversations are not there: of a ticket only the contact that opened it is known',
    ]);
  });

  it('counts a closing by a rule without a resolution as none', async () => {
    const closed = [
      activity(2, '09:00', { new_ticket: true, status: 'Open' }),
      activity(9, '09:00', { status: 'Closed' }, 'system'),
    ];
    expect((await brief({ t: [ticket()], a: { activities_data: closed } })).at(-1)).toBe(
      '09T09:00 closed by rule',
    );
  });

  it('says what Freshdesk itself computed: minutes to the first response and to the last resolution', async () => {
    const [row] = (await read({ t: [ticket()] })).filter(({ figures }) => figures !== undefined);
    // 09:00 to 09:30; two days less an hour are 47 hours.
    expect(row?.figures).toEqual([
      { case: '20', figure: 'first_reply_minutes', value: 30 },
      { case: '20', figure: 'full_resolution_minutes', value: 47 * 60 },
    ]);
  });

  it('counts what stands in two exports once, and of two states of a ticket the later one', async () => {
    const earlier = ticket({ status: 2, group_id: 8, updated_at: '2026-03-02T09:00:00Z', stats: {} });
    const within = ticket({ conversations: [conversation(1, '09:30', {})] });
    for (const tickets of [
      [earlier, within],
      [within, earlier],
    ])
      expect(await brief({ t: tickets, c: [conversation(1, '09:30', {})], g: GROUPS })).toEqual([
        '02T09:00 opened phone Field service/71 medium',
        '02T09:00 inbound phone',
        '02T09:30 outbound phone 71',
        '04T08:00 case.resolved',
        '04T09:00 closed',
      ]);
  });

  it('leaves out what was not yet known on the day that is asked about', async () => {
    const until = Date.parse('2026-03-02T10:30:00Z');
    expect(
      await brief({ t: [ticket()], a: { activities_data: ACTIVITIES }, g: GROUPS, p: AGENTS }, { until }),
    ).toEqual([
      '02T09:00 opened phone Billing/Ann low',
      '02T09:00 inbound phone',
      '02T10:00 Billing/Ann > Field service/Bo',
    ]);
  });

  it('refuses a ticket without its day, and a conversation of a ticket that is not there, and takes the rest', async () => {
    const { created_at: _, ...undated } = ticket({ id: 21 });
    const rows = await read({
      't.json': [ticket(), undated],
      'c.json': [{ ...conversation(1, '09:30', {}), ticket_id: 22 }],
    });
    expect(rejectionsOf(rows).toSorted()).toEqual([
      '1: ticket_id names a ticket that is not among the tickets',
      '2: created_at is missing',
    ]);
  });
});
