import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import type { CanonicalEvent } from '@twicetold/cases';
import type { Input } from '../../input.ts';
import { Reading } from '../../reading.ts';
import type { SourceRow } from '../adapter.ts';
import { zendeskTables } from '../zendesk-tables/zendesk-tables.ts';
import { zendesk } from './zendesk.ts';

type Item = Readonly<Record<string, unknown>>;
/** By the name of the file: a page, or its lines. */
type Files = Readonly<Record<string, Item | readonly Item[]>>;

const at = (time: string) => `2026-03-02T${time.length === 5 ? `${time}:00` : time}Z`;

/** A ticket opened at nine by anna, through the web unless said otherwise. */
const ticket = (more: Item = {}): Item => ({
  url: 'https://desk.example.com/api/v2/tickets/5.json',
  id: 5,
  created_at: at('09:00'),
  updated_at: at('20:00'),
  status: 'open',
  requester_id: 70,
  submitter_id: 70,
  via: { channel: 'web', source: { from: {}, to: {}, rel: null } },
  is_public: true,
  tags: ['blue'],
  custom_fields: [{ id: 8100, value: 'A-17' }],
  ...more,
});

const CREATED = [
  { id: 1002, type: 'Create', field_name: 'status', value: 'new' },
  { id: 1003, type: 'Create', field_name: 'requester_id', value: '70' },
];
const audit = (id: number, time: string, author: number, events: readonly Item[], more: Item = {}): Item => ({
  id,
  ticket_id: 5,
  created_at: at(time),
  author_id: author,
  via: { channel: 'web', source: { from: {}, to: {}, rel: null } },
  events,
  ...more,
});
const change = (field: string, value: unknown, previous: unknown = null): Item => ({
  id: 2000,
  type: 'Change',
  field_name: field,
  value,
  previous_value: previous,
});
const comment = (id: number, body: string, isPublic = true, more: Item = {}): Item => ({
  id,
  type: 'Comment',
  body,
  public: isPublic,
  ...more,
});

/** The same update as the export of ticket events has it. */
const asTicketEvent = ({ author_id, events, created_at, ...rest }: Item): Item => ({
  ...rest,
  created_at,
  timestamp: Date.parse(created_at as string) / 1000,
  updater_id: author_id,
  event_type: 'Audit',
  via: 'Web form',
  child_events: (events as readonly Item[]).map(({ field_name, type, value, ...child }) => ({
    ...child,
    ...(type === 'Comment' ? { type } : {}),
    event_type: type,
    via: 'Web form',
    ...(field_name === undefined
      ? {}
      : /^\d+$/.test(field_name as string)
        ? { custom_ticket_fields: { [field_name as string]: value } }
        : { [field_name as string]: value }),
  })),
});

const users = [
  { id: 70, role: 'end-user', name: 'Anna', verified: true },
  { id: 7, role: 'agent', name: 'Bob', verified: true },
  { id: 8, role: 'admin', name: 'Eve', verified: true },
];
const groups = [
  { id: 1, name: 'Desk' },
  { id: 2, name: 'Network' },
];
const directory = { 'users.json': { users }, 'groups.json': { groups } };

/** Opened, taken up, handed over with a note, waited, answered, solved, opened again, solved, closed by rule. */
const story = [
  audit(1000, '09:00', 70, [
    comment(1001, 'Where is it?'),
    ...CREATED,
    { id: 1004, type: 'Create', field_name: 'group_id', value: '1' },
    { id: 1005, type: 'Create', field_name: 'priority', value: 'normal' },
    { id: 1006, type: 'Create', field_name: '8100', value: 'A-17' },
  ]),
  audit(1010, '09:30', 7, [change('status', 'open', 'new'), change('assignee_id', '7')]),
  audit(1020, '10:00', 7, [
    comment(1021, 'Does anybody know?', false),
    change('group_id', '2', '1'),
    change('assignee_id', '8', '7'),
  ]),
  audit(1030, '11:00', 8, [comment(1031, 'Which one?'), change('status', 'pending', 'open')]),
  audit(1040, '12:00', 70, [comment(1041, 'The blue one'), change('status', 'open', 'pending')]),
  audit(1050, '13:00', 8, [change('status', 'solved', 'open'), change('priority', 'high', 'normal')]),
  audit(1060, '14:00', 70, [
    comment(1061, 'It is gone again'),
    change('status', 'open', 'solved'),
    change('8100', null, 'A-17'),
  ]),
  audit(1070, '15:00', 8, [change('status', 'solved', 'open')]),
  audit(1080, '16:00', 70, [change('satisfaction_score', 'good', 'offered')]),
  audit(1090, '17:00', -1, [change('status', 'closed', 'solved')], {
    via: { channel: 'rule', source: { from: { id: 3, title: 'Close' }, to: {}, rel: 'automation' } },
  }),
];
const told5 = [
  '09:00 case.opened Desk/? web normal',
  '09:00 fact custom_8100 recorded',
  '09:00 contact inbound web',
  '09:30 handoff Desk/Bob',
  '09:30 case.resumed',
  '10:00 handoff Network/Eve',
  '11:00 contact outbound web Eve',
  '11:00 case.waiting customer',
  '12:00 contact inbound web',
  '12:00 case.resumed',
  '13:00 case.updated high',
  '13:00 case.resolved',
  '14:00 fact custom_8100 cleared',
  '14:00 contact inbound web',
  '14:00 case.reopened',
  '15:00 case.resolved',
  '16:00 rating 1 of 1',
  '17:00 case.closed',
];

function input(name: string, text: string): Input {
  return { name, size: null, open: () => Promise.resolve(Readable.from([Buffer.from(text)])) };
}
async function read(
  files: Files,
  until: number | null = null,
  reading = new Reading(),
): Promise<SourceRow[]> {
  const inputs = Object.entries(files).map(([name, content]) =>
    input(
      name,
      Array.isArray(content)
        ? content.map((line) => `${JSON.stringify(line)}\n`).join('')
        : JSON.stringify(content),
    ),
  );
  const rows: SourceRow[] = [];
  for await (const row of zendesk.read(inputs, { until, reading })) rows.push(row);
  return rows;
}
const eventsOf = (rows: readonly SourceRow[]) =>
  rows
    .flatMap(({ events }) => events as CanonicalEvent[])
    .toSorted((a, b) => a.at.localeCompare(b.at) || (a.seq ?? 0) - (b.seq ?? 0));
const inWords = (event: CanonicalEvent) => `${event.at.slice(11, 16)} ${event.type}${detail(event)}`;
async function told(files: Files, until: number | null = null): Promise<string[]> {
  return eventsOf(await read(files, until)).map(inWords);
}
async function limits(files: Files): Promise<readonly string[]> {
  const reading = new Reading();
  await read(files, null, reading);
  return reading.noticed.limitsOf(['resolutions', 'teams', 'contacts', 'messages']);
}

function detail(event: CanonicalEvent): string {
  switch (event.type) {
    case 'case.opened':
      return [
        '',
        event.team == null ? null : `${event.team}/${event.agent ?? '?'}`,
        event.channel,
        event.priority,
      ]
        .filter((word) => word != null)
        .join(' ');
    case 'handoff':
      return ` ${event.toTeam}/${event.toAgent ?? '?'}`;
    case 'case.waiting':
      return ` ${event.on}`;
    case 'case.updated':
      return ` ${event.priority ?? event.product ?? event.reason}`;
    case 'contact':
      return ` ${event.direction} ${event.channel} ${event.bot === true ? 'bot' : (event.agent ?? '')}`.trimEnd();
    case 'case.closed':
      return event.administrative === true ? ' by rule' : '';
    case 'case.merged':
      return ` into ${event.into}`;
    case 'rating':
      return ` ${event.score} of ${event.max}`;
    case 'fact':
      return ` ${event.field} ${event.action}`;
    default:
      return '';
  }
}

describe('The exports of Zendesk’s API', () => {
  it('tell the life of a ticket by its audits', async () => {
    expect(
      await told({ ...directory, 't.json': { tickets: [ticket()] }, 'a.json': { audits: story } }),
    ).toEqual(told5);
  });

  it('tell the same, with the same ids, by audits and by ticket events, in pages, lines and lists', async () => {
    const events = story.map(asTicketEvent);
    const whole = eventsOf(
      await read({ ...directory, 't.json': { tickets: [ticket()] }, 'a.json': { audits: story } }),
    );
    const byEvents = await read({
      'e.ndjson': events,
      't.ndjson': [ticket()],
      'beside.json': { users, groups, next_page: null, count: 4 },
    });
    expect(eventsOf(byEvents)).toEqual(whole);
    const both = await read({
      ...directory,
      'a.json': { audits: story.toReversed() },
      'e.json': { ticket_events: events, end_of_stream: true },
      't.json': { ticket: ticket() },
    });
    expect(eventsOf(both)).toEqual(whole);
    expect(both.filter(({ rejection }) => rejection !== null)).toEqual([]);
  });

  it('may repeat items within and across files, and tickets that changed since: each counts once', async () => {
    const once = await told({ ...directory, 't.json': { tickets: [ticket()] }, 'a.json': { audits: story } });
    const files = {
      ...directory,
      'a.json': { audits: [...story, ...story.slice(3)] },
      'b.json': { audits: story.slice(0, 5) },
      't.json': { tickets: [ticket({ updated_at: at('10:00'), status: 'new' }), ticket()] },
    };
    expect(await told(files)).toEqual(once);
  });

  it('say the same as the tables of a warehouse about the same ticket', async () => {
    const [first, ...later] = story;
    const history = ['field_name,ticket_id,updated,user_id,value'];
    const comments = ['id,ticket_id,created,public,user_id,body'];
    for (const update of [first as Item, ...later])
      for (const event of update['events'] as Item[]) {
        const time = (update['created_at'] as string).slice(0, 19).replace('T', ' ');
        const value = (event['value'] as string | null) ?? '';
        if (event['type'] === 'Comment')
          comments.push(
            `${event['id']},5,${time},${event['public']},${update['author_id']},${event['body']}`,
          );
        else
          history.push(
            `${String(event['field_name']).replace(/^(\d+)$/, 'custom_$1')},5,${time},${update['author_id']},${value}`,
          );
      }
    const tables = {
      'ticket.csv': [
        'id,created_at,status,requester_id,submitter_id,via_channel',
        '5,2026-03-02 09:00:00,closed,70,70,web',
      ],
      'ticket_field_history.csv': history,
      'ticket_comment.csv': comments,
      'satisfaction_rating.csv': ['id,ticket_id,score,updated_at', '9,5,good,2026-03-02 16:00:00'],
      'user.csv': ['id,role,name', '7,agent,Bob', '8,admin,Eve'],
      'group.csv': ['id,name', '1,Desk', '2,Network'],
    };
    const rows: SourceRow[] = [];
    const inputs = Object.entries(tables).map(([name, lines]) => input(name, `${lines.join('\n')}\n`));
    for await (const row of zendeskTables.read(inputs, { until: null, reading: new Reading() }))
      rows.push(row);
    const api = await read({ ...directory, 't.json': { tickets: [ticket()] }, 'a.json': { audits: story } });
    // All but the id of the rating, which only the list of ratings knows.
    const sameRating = (event: CanonicalEvent) => (event.type === 'rating' ? { ...event, id: '' } : event);
    expect(eventsOf(api).map(sameRating)).toEqual(eventsOf(rows).map(sameRating));
    expect(eventsOf(rows)).toHaveLength(told5.length);
  });

  it('need no ticket where the update that created it is there, and reject updates of a ticket nobody gave', async () => {
    const channel = { via: { channel: 'web', source: {} } };
    const files = { ...directory, 'a.json': { audits: [{ ...story[0], ...channel }, ...story.slice(1)] } };
    expect(await told(files)).toEqual(told5);
    const rows = await read({ 'a.json': { audits: story.slice(4, 6) } });
    expect(rows.map(({ rejection }) => rejection)).toEqual([
      { field: 'ticket_id', reason: 'names a ticket that is not among those given' },
      { field: 'ticket_id', reason: 'names a ticket that is not among those given' },
    ]);
  });

  it('begin in the middle where only later updates are given: what those changed had been so before', async () => {
    const files = {
      ...directory,
      't.json': { tickets: [ticket({ group_id: 2 })] },
      'a.json': { audits: story.slice(2, 6) },
    };
    expect((await told(files)).slice(0, 3)).toEqual([
      '09:00 case.opened Desk/Bob web normal',
      '10:00 handoff Network/Eve',
      '11:00 contact outbound web Eve',
    ]);
    expect(await limits(files)).toEqual([
      '1 tickets are older than the first update given: what happened to them before is not known',
    ]);
    const reopened = { 't.json': { tickets: [ticket()] }, 'a.json': { audits: story.slice(6, 7) } };
    expect((await told(reopened)).at(-1)).toBe('14:00 case.reopened');
  });

  it('without any updates are openings, and closings of which nobody knows when they were solved; the load says so', async () => {
    const files = {
      ...directory,
      't.json': { tickets: [ticket({ status: 'solved', group_id: 1, assignee_id: 7 })] },
    };
    expect(await told(files)).toEqual([
      '09:00 case.opened Desk/Bob web',
      '09:00 contact inbound web',
      '20:00 case.closed by rule',
    ]);
    expect(await limits(files)).toEqual([
      'the tickets come without their updates (ticket_events or audits), so that between opening and today nothing is known',
      '1 tickets are solved or closed, but not when, so they count as closed without a resolution',
    ]);
  });

  it('without the words of comments know who met whom and when, and say what is missing', async () => {
    const wordless = asTicketEvent(story[0] as Item);
    const children = (wordless['child_events'] as Item[]).map((child) =>
      child['event_type'] === 'Comment'
        ? { id: child['id'], event_type: 'Comment', comment_present: true, comment_public: true }
        : child,
    );
    const files = {
      ...directory,
      't.json': { tickets: [ticket()] },
      'e.json': { ticket_events: [{ ...wordless, child_events: children }] },
    };
    expect((await told(files)).filter((line) => line.includes('contact'))).toEqual([
      '09:00 contact inbound web',
    ]);
    expect(await limits(files)).toEqual([
      'the comments of 1 tickets come without their words (export ticket_events with include=comment_events)',
    ]);
  });

  it('take a closing by Zendesk’s own automation, with nothing solved before it, for no resolution', async () => {
    const closing = (author: number, rel: string | null) =>
      audit(1090, '17:00', author, [change('status', 'closed', 'open')], {
        via: { channel: rel === null ? 'web' : 'rule', source: { rel } },
      });
    const last = async (closed: Item) =>
      (
        await told({ 't.json': { tickets: [ticket()] }, 'a.json': { audits: [story[0] as Item, closed] } })
      ).at(-1);
    expect(await last(closing(-1, 'automation'))).toBe('17:00 case.closed by rule');
    expect(await last(closing(7, null))).toBe('17:00 case.closed');
  });

  it('know a merged ticket by what it went into, in whatever language and on whichever side that stands', async () => {
    const closed = (body: string) =>
      audit(1090, '17:00', 7, [
        comment(1091, body),
        change('status', 'closed', 'open'),
        change('tags', ['closed_by_merge', 'blue'], ['blue']),
      ]);
    const last = async (...audits: readonly Item[]) =>
      (await told({ 't.json': { tickets: [ticket()] }, 'a.json': { audits: [story[0] as Item, ...audits] } }))
        .filter((line) => line.startsWith('17:00 case'))
        .at(-1);
    expect(await last(closed('This was closed and merged into #47 "Where".'))).toBe(
      '17:00 case.merged into 47',
    );
    expect(await last(closed('Taotlus suleti ja ühendati taotlusega #47.'))).toBe(
      '17:00 case.merged into 47',
    );
    expect(await last(closed('gone'))).toBe('17:00 case.closed by rule');
    const absorbed = {
      ...audit(2090, '17:00', 7, [
        comment(2091, 'Another came in.', false, {
          via: { channel: 'web', source: { from: { ticket_id: 5, subject: 'Where' }, to: {}, rel: 'merge' } },
        }),
        ...CREATED,
      ]),
      ticket_id: 47,
    };
    expect(await last(closed('gone'), absorbed)).toBe('17:00 case.merged into 47');
  });

  it('know a follow-up by the ticket that it follows, from either of the two', async () => {
    const parentOf = async (...tickets: readonly Item[]) =>
      eventsOf(await read({ 't.json': { tickets } })).flatMap((event) =>
        event.type === 'case.opened' && event.case === '5' ? [event.parent] : [],
      );
    const via = { channel: 'web', source: { from: { ticket_id: 3 }, to: {}, rel: 'follow_up' } };
    expect(await parentOf(ticket({ via }))).toEqual(['3']);
    expect(await parentOf(ticket(), ticket({ id: 4, followup_ids: [5] }))).toEqual(['4']);
  });

  it('throw deleted tickets away, with everything that is told of them', async () => {
    const rows = await read({
      't.json': { tickets: [ticket({ status: 'deleted' })] },
      'a.json': { audits: story },
    });
    expect(eventsOf(rows)).toEqual([]);
    expect(rows.map(({ rejection }) => rejection?.reason).filter((reason) => reason !== undefined)).toEqual([
      'is deleted: the ticket was thrown away',
    ]);
  });

  it('know calls, tweets, machines and side conversations apart', async () => {
    const with_ = async (more: Item, ...events: readonly Item[]) =>
      (
        await told({
          ...directory,
          't.json': { tickets: [ticket(more)] },
          'a.json': { audits: [audit(1000, '09:00', 70, CREATED), audit(1100, '10:00', 7, events)] },
        })
      ).filter((line) => line.includes('contact'));
    const call = { type: 'VoiceComment', data: { call_duration: 120 } };
    const rel = (way: string) => ({ via: { channel: 'voice', source: { rel: way } } });
    expect(await with_({}, comment(1, 'Call', true, { ...call, ...rel('inbound') }))).toEqual([
      '10:00 contact inbound phone Bob',
    ]);
    expect(await with_({}, comment(1, 'Call', true, { ...call, ...rel('outbound') }))).toEqual([
      '10:00 contact outbound phone Bob',
    ]);
    expect(await with_({ via: { channel: 'voice' } }, comment(1, 'Hello'))).toEqual([
      '10:00 contact outbound phone Bob',
    ]);
    expect(await with_({}, { id: 1, type: 'Tweet', body: 'See above' })).toEqual([
      '10:00 contact outbound twitter Bob',
    ]);
    expect(
      await with_({ via: { channel: 'native_messaging' } }, comment(1, 'Hi', true, { author_id: -1 })),
    ).toEqual(['10:00 contact outbound native messaging bot']);
    expect(await with_({ via: { channel: 'side_conversation' } }, comment(1, 'Psst'))).toEqual([]);
    expect(
      await with_({}, { id: 1, type: 'Notification', body: 'We got it' }, { type: 'ChatStartedEvent' }),
    ).toEqual([]);
  });

  it('count an offer for no answer, and the list of ratings where the history says nothing of them', async () => {
    const rated = async (more: Files) =>
      (await told({ 't.json': { tickets: [ticket()] }, ...more })).filter((line) => line.includes('rating'));
    const listed = (score: string) => ({
      satisfaction_ratings: [
        { id: 3, ticket_id: 5, score, created_at: at('15:00'), updated_at: at('15:30'), reason: 'Slow' },
      ],
    });
    expect(await rated({ 'r.json': listed('offered') })).toEqual([]);
    expect(await rated({ 'r.json': listed('bad') })).toEqual(['15:30 rating 0 of 1']);
    expect(await rated({ 'r.json': listed('4') })).toEqual(['15:30 rating 4 of 5']);
    expect(await rated({ 'r.json': listed('bad'), 'a.json': { audits: story } })).toEqual([
      '16:00 rating 1 of 1',
    ]);
  });

  it('name forms, brands and fields, also when a ticket gets others', async () => {
    const files = {
      't.json': { tickets: [ticket({ brand_id: 32, ticket_form_id: 41 })] },
      'b.json': {
        brands: [
          { id: 31, name: 'Tele' },
          { id: 32, name: 'Net' },
        ],
      },
      'f.json': { ticket_forms: [{ id: 41, name: 'Fault' }] },
      'c.json': {
        ticket_fields: [
          { id: 8100, title: 'order_number', type: 'text' },
          { id: 1, title: 'Subject', type: 'subject' },
        ],
      },
      'a.json': {
        audits: [
          audit(1000, '09:00', 70, [...CREATED, { type: 'Create', field_name: 'brand_id', value: '31' }]),
          audit(1010, '10:00', 7, [change('brand_id', '32', '31'), change('8100', 'A-17')]),
        ],
      },
    };
    const events = eventsOf(await read(files));
    expect(events.find(({ type }) => type === 'case.opened')).toMatchObject({
      product: 'Tele',
      reason: 'Fault',
    });
    expect(events.map(inWords).slice(1)).toEqual([
      '10:00 case.updated Net',
      '10:00 fact order_number recorded',
    ]);
    expect(events.at(-1)?.id).toBe('5/custom_8100/2026-03-02T10:00:00.000Z');
  });

  it('bring what Zendesk itself counts and measures', async () => {
    const metrics = {
      id: 1,
      ticket_id: 5,
      group_stations: 2,
      reopens: 1,
      replies: 1,
      reply_time_in_minutes: { calendar: 120, business: 60 },
      full_resolution_time_in_minutes: { calendar: 360, business: null },
    };
    const figures = [
      { case: '5', figure: 'handoffs', value: 1 },
      { case: '5', figure: 'reopens', value: 1 },
      { case: '5', figure: 'replies', value: 1 },
      { case: '5', figure: 'first_reply_minutes', value: 120 },
      { case: '5', figure: 'first_reply_minutes_business', value: 60 },
      { case: '5', figure: 'full_resolution_minutes', value: 360 },
      { case: '5', figure: 'full_resolution_minutes_business', value: null },
    ];
    const found = async (files: Files) => (await read(files)).flatMap((row) => row.figures ?? []);
    expect(
      await found({ 't.json': { tickets: [ticket()] }, 'm.json': { ticket_metrics: [metrics] } }),
    ).toEqual(figures);
    expect(await found({ 't.json': { tickets: [ticket({ metric_set: metrics })] } })).toEqual(figures);
  });

  it('leave out what came after the day that was asked for', async () => {
    const files = { ...directory, 't.json': { tickets: [ticket()] }, 'a.json': { audits: story } };
    expect(await told(files, Date.parse(at('12:30')))).toEqual(told5.slice(0, 10));
    expect(await told(files, Date.parse('2026-03-01T00:00:00Z'))).toEqual([]);
  });

  it('pass over what is not needed, and reject what is not Zendesk’s or lacks what makes it out', async () => {
    const rows = await read({
      'o.json': { organizations: [{ id: 1 }], ticket_metric_events: [{ id: 1 }] },
      'x.ndjson': [{ colour: 'blue' }],
      'u.json': { audits: [{ id: 1, created_at: at('09:00'), events: [] }] },
      't.json': { tickets: [ticket({ created_at: 'yesterday' })] },
    });
    expect(rows.map(({ file, rejection }) => [file, rejection])).toEqual([
      ['x.ndjson', { field: '', reason: 'is no item of Zendesk that is known here' }],
      ['u.json', { field: 'ticket_id', reason: 'is missing' }],
      ['t.json', { field: 'created_at', reason: 'is no time like 2026-02-28T01:16:00Z' }],
    ]);
  });

  it('are known by their lists and by what only they hold', () => {
    const glimpse = (values: readonly unknown[] | null, text = '') => ({
      name: 'a',
      columns: null,
      values,
      text,
    });
    expect(
      zendesk.recognises(
        glimpse([{ tickets: [ticket()], after_cursor: 'x' }], JSON.stringify({ tickets: [ticket()] })),
      ),
    ).toBe(true);
    expect(
      zendesk.recognises(
        glimpse(null, `{"ticket_events":[${JSON.stringify(asTicketEvent(story[0] as Item))}`),
      ),
    ).toBe(true);
    expect(zendesk.recognises(glimpse([story[0]]))).toBe(true);
    expect(
      zendesk.recognises(glimpse([{ conversations: [{ id: 1 }] }], '{"conversations":[{"id":1}]}')),
    ).toBe(false);
    expect(zendesk.recognises(glimpse([{ id: 1, status: 2, responder_id: 4 }]))).toBe(false);
  });
});
