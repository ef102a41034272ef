import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import type { CanonicalEvent } from '@twicetold/cases';
import type { Input } from '../../input.ts';
import { Reading } from '../../reading.ts';
import type { SourceRow } from '../adapter.ts';
import { intercom } from './intercom.ts';

type Files = Readonly<Record<string, unknown>>;

const seconds = (time: string): number => Date.parse(`2026-03-02T${time}:00Z`) / 1000;

/** @param files texts as they are, everything else as JSON */
async function read(
  files: Files,
  until: number | null = null,
  reading = new Reading(),
): Promise<SourceRow[]> {
  const inputs = Object.entries(files).map(([name, content]): Input => ({
    name,
    size: null,
    open: () =>
      Promise.resolve(
        Readable.from([Buffer.from(typeof content === 'string' ? content : JSON.stringify(content))]),
      ),
  }));
  const rows: SourceRow[] = [];
  for await (const row of intercom.read(inputs, { until, reading })) rows.push(row);
  return rows;
}

const eventsOf = (rows: readonly SourceRow[]): CanonicalEvent[] =>
  rows
    .flatMap(({ events }) => events as CanonicalEvent[])
    .toSorted((a, b) => a.at.localeCompare(b.at) || (a.seq ?? 0) - (b.seq ?? 0));

/** In order, as "09:10 handoff Billing/Bert". */
function lines(rows: readonly SourceRow[]): string[] {
  return eventsOf(rows).map((event) => `${event.at.slice(11, 16)} ${event.type}${detail(event)}`);
}

function detail(event: CanonicalEvent): string {
  switch (event.type) {
    case 'case.opened':
      return ` ${event.channel} ${event.team ?? '?'}/${event.agent ?? '?'}`;
    case 'handoff':
      return ` ${event.toTeam}/${event.toAgent ?? '?'}`;
    case 'case.waiting':
      return ` ${event.on}`;
    case 'case.updated':
      return ` ${event.reason ?? event.priority}`;
    case 'contact':
      return ` ${event.direction}${event.bot === true ? ' bot' : ''} ${event.agent ?? ''}`.trimEnd();
    case 'case.closed':
      return event.administrative === true ? ' by rule' : '';
    case 'rating':
      return ` ${event.score} of ${event.max}`;
    default:
      return '';
  }
}

const mari = { type: 'user', id: 'm70', name: 'Mari' };
const anna = { type: 'admin', id: '7', name: 'Anna' };
const bert = { type: 'admin', id: '8', name: 'Bert' };
const operator = { type: 'bot', id: '1', name: 'Operator' };
let next = 100;
const part = (time: string, type: string, author: object, more: object = {}) => ({
  type: 'conversation_part',
  id: String((next += 1)),
  part_type: type,
  body: null,
  created_at: seconds(time),
  assigned_to: null,
  author,
  ...more,
});
const conversation = (id: string, parts: readonly object[] | null, more: object = {}) => ({
  type: 'conversation',
  id,
  created_at: seconds('09:00'),
  updated_at: seconds('18:00'),
  open: true,
  state: 'open',
  source: {
    type: 'conversation',
    id: '1',
    delivered_as: 'customer_initiated',
    body: '<p>My invoice is wrong</p>',
    author: mari,
  },
  contacts: { type: 'contact.list', contacts: [{ type: 'contact', id: 'm70' }] },
  team_assignee_id: null,
  admin_assignee_id: null,
  ...(parts === null ? {} : { conversation_parts: { conversation_parts: parts, total_count: parts.length } }),
  ...more,
});

/** Mari asks; Anna of Support hands it to Billing, where Bert closes it; Mari comes back, it is closed again and rated. */
const story = [
  part('09:01', 'assignment', operator, { assigned_to: { type: 'team', id: '31' } }),
  part('09:05', 'assignment', anna, { assigned_to: { type: 'admin', id: '7' } }),
  part('09:10', 'comment', anna, { body: '<p>Let me look</p>' }),
  part('09:11', 'note', anna, { body: '<p>Bert, can you take this?</p>' }),
  part('09:12', 'assignment', anna, { assigned_to: { type: 'team', id: '32' } }),
  part('09:20', 'assign_and_reopen', bert, { assigned_to: { type: 'admin', id: '8' } }),
  part('10:00', 'close', bert, { body: '<p>It is corrected</p>' }),
  part('12:00', 'open', mari, { body: '<p>It is wrong again</p>' }),
  part('12:30', 'comment', bert, { body: '<p>Now it is right</p>' }),
  part('12:31', 'close', bert),
];
const closed = {
  state: 'closed',
  open: false,
  team_assignee_id: 32,
  admin_assignee_id: 8,
  updated_at: seconds('12:40'),
  tags: { tags: [{ type: 'tag', id: '3', name: 'invoice', applied_at: seconds('09:13') }] },
  conversation_rating: { rating: 2, created_at: seconds('12:32'), updated_at: seconds('12:40') },
  statistics: {
    count_reopens: 1,
    count_assignments: 4,
    first_contact_reply_at: seconds('09:00'),
    first_admin_reply_at: seconds('09:10'),
    first_close_at: seconds('10:00'),
    last_close_at: seconds('12:31'),
    // Within office hours that begin at half past nine: not what we measure, and not compared.
    time_to_first_close: 1800,
  },
};
const names = {
  'teams.json': { type: 'team.list', teams: [team('31', 'Support'), team('32', 'Billing')] },
  'admins.json': { type: 'admin.list', admins: [{ type: 'admin', id: '8', name: 'Bert' }] },
};
function team(id: string, name: string): object {
  return { type: 'team', id, name, admin_ids: [] };
}
const told = [
  '09:00 case.opened chat ?/?',
  '09:00 contact inbound',
  '09:01 handoff Support/?',
  '09:05 handoff Support/Anna',
  '09:10 contact outbound Anna',
  '09:12 handoff Billing/?',
  '09:13 case.updated invoice',
  '09:20 handoff Billing/Bert',
  '10:00 contact outbound Bert',
  '10:00 case.resolved',
  '12:00 contact inbound',
  '12:00 case.reopened',
  '12:30 contact outbound Bert',
  '12:31 case.resolved',
  '12:40 rating 2 of 5',
];

describe('Intercom', () => {
  it('tells of a conversation with two teams, a reopening and a rating, and what Intercom reports beside it', async () => {
    const rows = await read({ 'conversation.json': conversation('12', story, closed), ...names });
    expect(lines(rows)).toEqual(told);
    expect(new Set(eventsOf(rows).map(({ customer }) => customer))).toEqual(new Set(['m70']));
    expect(rows.flatMap(({ figures }) => figures ?? [])).toEqual([
      { case: '12', figure: 'reopens', value: 1 },
      { case: '12', figure: 'first_reply_minutes', value: 10 },
      { case: '12', figure: 'first_resolution_minutes', value: 60 },
      { case: '12', figure: 'full_resolution_minutes', value: 211 },
    ]);
    const [, asked] = eventsOf(rows);
    expect(asked).toMatchObject({ text: 'My invoice is wrong' });
  });

  it('gives the same events from a page of a search beside the conversation in full, and from two states of it', async () => {
    const before = conversation('12', story.slice(0, 4), { updated_at: seconds('09:11') });
    const rows = await read({
      'page.json': {
        type: 'conversation.list',
        conversations: [conversation('12', null, closed)],
        pages: {},
      },
      'all.ndjson': [before, conversation('12', story, closed)]
        .map((each) => JSON.stringify(each))
        .join('\n'),
      ...names,
    });
    expect(lines(rows)).toEqual(told);
  });

  it('takes parts from a file of their own', async () => {
    const rows = await read({
      'parts.ndjson': story.map((each) => JSON.stringify({ conversation_id: '12', ...each })).join('\n'),
      'conversations.json': [conversation('12', null, closed)],
      ...names,
    });
    expect(lines(rows)).toEqual(told);
  });

  it('says how much of a conversation of more than 500 parts is missing, and does not begin it with the team of today', async () => {
    const reading = new Reading();
    const rows = await read(
      {
        'a.json': conversation('1', null, {
          team_assignee_id: 32,
          conversation_parts: {
            conversation_parts: [part('15:00', 'comment', anna, { body: 'Still there?' })],
            total_count: 501,
          },
        }),
        ...names,
      },
      null,
      reading,
    );
    expect(lines(rows)).toEqual([
      '09:00 case.opened chat ?/?',
      '09:00 contact inbound',
      '15:00 handoff Billing/?',
      '15:00 contact outbound Anna',
    ]);
    expect(reading.noticed.limitsOf(['answers'])).toEqual([
      '1 conversations are given without their oldest 500 parts (Intercom gives the newest 500): what happened in those is not known',
    ]);
  });

  it('says of how many conversations a list gives no parts', async () => {
    const reading = new Reading();
    const rows = await read(
      {
        'a.json': {
          conversations: [conversation('1', null, { state: 'closed', updated_at: seconds('11:00') })],
        },
      },
      null,
      reading,
    );
    expect(lines(rows)).toEqual([
      '09:00 case.opened chat ?/?',
      '09:00 contact inbound',
      '11:00 case.closed by rule',
    ]);
    expect(reading.noticed.limitsOf(['resolutions'])).toEqual([
      '1 conversations are given as in a list, without their parts: of those only the beginning and how they stand now is known',
      '1 conversations are closed, but no part tells when, so they count as closed without a resolution',
    ]);
  });

  it('calls what a workflow closes no resolution, and what Intercom’s own agent solved one', async () => {
    const byBot = [
      part(
        '09:01',
        'comment',
        { ...operator, from_ai_agent: true },
        { body: 'Have you tried turning it off?' },
      ),
      part('09:30', 'close', operator),
    ];
    const idle = await read({ 'a.json': conversation('1', byBot, { state: 'closed' }) });
    expect(lines(idle).slice(2)).toEqual(['09:01 contact outbound bot', '09:30 case.closed by rule']);
    const solved = await read({
      'a.json': conversation('1', byBot, {
        state: 'closed',
        ai_agent: { resolution_state: 'assumed_resolution' },
      }),
    });
    expect(lines(solved).slice(2)).toEqual(['09:01 contact outbound bot', '09:30 case.resolved']);
  });

  it('lets a snoozed conversation wait until its time or the customer comes', async () => {
    const rows = await read({
      'a.json': conversation('1', [
        part('09:10', 'snoozed', anna),
        part('09:20', 'timer_unsnooze', operator),
        part('09:30', 'snoozed', anna),
        part('09:40', 'comment', mari, { body: 'Any news?' }),
      ]),
    });
    expect(lines(rows).slice(2)).toEqual([
      '09:10 case.waiting hold',
      '09:20 case.resumed',
      '09:30 case.waiting hold',
      '09:40 contact inbound',
      '09:40 case.resumed',
    ]);
  });

  it('shows outreach as a machine’s, and a button that the customer pressed as the customer’s', async () => {
    const rows = await read({
      'a.json': conversation(
        '1',
        [part('09:05', 'quick_reply', mari, { body: 'Yes' }), part('09:06', 'quick_reply', operator)],
        {
          source: { type: 'email', id: '1', delivered_as: 'automated', body: 'New!', author: anna },
          team_assignee_id: 32,
        },
      ),
    });
    expect(lines(rows)).toEqual([
      '09:00 case.opened email 32/?',
      '09:00 contact outbound bot',
      '09:05 contact inbound',
    ]);
    expect(rows.flatMap(({ figures }) => figures ?? [])).toEqual([]);
  });

  it('moves nothing when a conversation is taken from everybody', async () => {
    const rows = await read({
      'a.json': conversation('1', [
        part('09:10', 'assignment', anna, { assigned_to: { type: 'team', id: '31' } }),
        part('09:20', 'away_mode_assignment', operator, { assigned_to: { type: 'nobody_admin', id: null } }),
      ]),
      ...names,
    });
    expect(lines(rows).slice(2)).toEqual(['09:10 handoff Support/?']);
  });

  it('leaves out what came after a moment, and does not take what stands there now for what stood there then', async () => {
    const rows = await read(
      { 'a.json': conversation('12', story, closed), ...names },
      Date.parse('2026-03-02T10:30:00Z'),
    );
    expect(lines(rows)).toEqual(told.slice(0, 10));
  });

  it('turns away parts of a conversation that is not there, and what Intercom does not give', async () => {
    const rows = await read({
      'a.json': [{ conversation_id: '5', ...part('09:00', 'comment', mari) }, { a: 1 }],
    });
    expect(rows.map(({ line, rejection }) => [line, rejection?.reason])).toEqual([
      [2, 'is nothing that Intercom’s API gives'],
      [1, 'names a conversation that is not among the conversations'],
    ]);
  });

  it('recognises its files among others', () => {
    const glimpse = (...values: unknown[]) =>
      intercom.recognises({ name: 'x', columns: null, values, text: '' });
    expect(glimpse(conversation('1', story))).toBe(true);
    expect(glimpse({ type: 'conversation.list', conversations: [conversation('1', null)] })).toBe(true);
    expect(glimpse({ id: 1, inbox_id: 2, status: 'open', meta: {}, created_at: 1 })).toBe(false);
  });
});
