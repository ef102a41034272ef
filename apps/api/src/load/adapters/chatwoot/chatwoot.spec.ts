import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import type { CanonicalEvent } from '@twicetold/cases';
import type { Input } from '../../input.ts';
import { Reading } from '../../reading.ts';
import type { SourceRow } from '../adapter.ts';
import { chatwoot } from './chatwoot.ts';

type Files = Readonly<Record<string, string>>;

const at = (time: string): string => `2026-03-02T${time}:00.000Z`;
const seconds = (time: string): number => Date.parse(at(time)) / 1000;

async function read(
  files: Files,
  until: number | null = null,
  reading = new Reading(),
): Promise<SourceRow[]> {
  const inputs = Object.entries(files).map(([name, text]): Input => ({
    name,
    size: null,
    open: () => Promise.resolve(Readable.from([Buffer.from(text)])),
  }));
  const rows: SourceRow[] = [];
  for await (const row of chatwoot.read(inputs, { until, reading })) rows.push(row);
  return rows;
}

const eventsOf = (rows: readonly SourceRow[]): CanonicalEvent[] =>
  rows
    .flatMap(({ events }) => events as CanonicalEvent[])
    .toSorted((a, b) => a.at.localeCompare(b.at) || (a.seq ?? 0) - (b.seq ?? 0));

/** In order, as "09:10 handoff billing/Bert". */
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

const conversation = (id: number, more: object = {}) => ({
  id,
  account_id: 1,
  inbox_id: 4,
  status: 'open',
  meta: { channel: 'Channel::WebWidget', sender: { id: 70, name: 'Mari' } },
  labels: [],
  created_at: seconds('09:00'),
  last_activity_at: seconds('18:00'),
  first_reply_created_at: 0,
  ...more,
});
const anna = { id: 7, name: 'Anna', type: 'user' };
const mari = { id: 70, name: 'Mari', type: 'contact' };
let next = 100;
const message = (of: number, time: string, type: number, content: string, more: object = {}) => ({
  id: (next += 1),
  conversation_id: of,
  message_type: type,
  content,
  content_type: 'text',
  private: false,
  status: 'sent',
  created_at: seconds(time),
  ...more,
});

/** Mari asks; Anna of support hands it to Bert of billing, who resolves it; Mari comes back, it is resolved again and rated. */
const story = () => [
  message(12, '09:00', 0, 'My invoice is wrong', { sender: mari }),
  message(12, '09:00', 3, 'Our team replies in a few minutes'),
  message(12, '09:01', 2, 'Assigned to support by Automation System'),
  message(12, '09:05', 2, 'Anna self-assigned this conversation'),
  message(12, '09:10', 1, 'Let me look', { sender: anna }),
  message(12, '09:11', 1, 'Bert, can you take this?', { sender: anna, private: true }),
  message(12, '09:12', 2, 'Assigned to Bert via billing by Anna'),
  message(12, '09:13', 2, 'Anna added invoice'),
  message(12, '10:00', 1, 'It is corrected', { sender: { id: 8, name: 'Bert', type: 'user' } }),
  message(12, '10:01', 2, 'Conversation was marked resolved by Bert'),
  message(12, '12:00', 0, 'It is wrong again', { sender: mari }),
  message(12, '12:30', 1, 'Now it is right', { sender: { id: 8, name: 'Bert', type: 'user' } }),
  message(12, '12:31', 2, 'Conversation was marked resolved by Bert'),
  {
    ...message(12, '12:32', 3, 'Please rate the conversation', { content_type: 'input_csat' }),
    id: 900,
    content_attributes: { submitted_values: { csat_survey_response: { rating: 2 } } },
  },
];
const told = [
  '09:00 case.opened chat ?/?',
  '09:00 contact inbound',
  '09:01 handoff support/?',
  '09:05 handoff support/Anna',
  '09:10 contact outbound Anna',
  '09:12 handoff billing/Bert',
  '09:13 case.updated invoice',
  '10:00 contact outbound Bert',
  '10:01 case.resolved',
  '12:00 contact inbound',
  '12:00 case.reopened',
  '12:30 contact outbound Bert',
  '12:31 case.resolved',
];
const resolved = {
  status: 'resolved',
  labels: ['invoice'],
  last_activity_at: seconds('12:32'),
  first_reply_created_at: seconds('09:10'),
  meta: {
    channel: 'Channel::WebWidget',
    sender: mari,
    assignee: { id: 8, name: 'Bert' },
    team: { id: 2, name: 'billing' },
  },
};

describe('Chatwoot, from its API', () => {
  it('tells of a conversation with two teams, a reopening and a rating from pages of the API', async () => {
    const rows = await read({
      'conversations.json': JSON.stringify({ data: { meta: {}, payload: [conversation(12, resolved)] } }),
      'messages.json': JSON.stringify({ meta: { labels: [] }, payload: story() }),
      'ratings.json': JSON.stringify([
        {
          id: 1,
          rating: 2,
          message_id: 900,
          conversation_id: 12,
          contact: { id: 70 },
          created_at: seconds('12:40'),
        },
      ]),
    });
    expect(lines(rows)).toEqual([...told, '12:40 rating 2 of 5']);
    expect(new Set(eventsOf(rows).map(({ customer }) => customer))).toEqual(new Set(['70']));
    expect(rows.flatMap(({ figures }) => figures ?? [])).toEqual([
      { case: '12', figure: 'first_reply_minutes', value: 10 },
    ]);
  });

  it('takes a rating from the survey where its answer is not among the files, with the time of the question', async () => {
    const rows = await read({
      'a.json': JSON.stringify(story()),
      'b.json': JSON.stringify([conversation(12, resolved)]),
    });
    expect(lines(rows)).toEqual([...told, '12:32 rating 2 of 5']);
  });

  it('gives the same ids from a conversation with its messages in it, from lines, and from an older page beside a newer', async () => {
    const messages = story();
    const before = conversation(12, {
      ...resolved,
      status: 'open',
      labels: [],
      last_activity_at: seconds('09:10'),
    });
    const whole = await read({ 'a.json': JSON.stringify({ ...conversation(12, resolved), messages }) });
    const inLines = await read({
      'a.ndjson': [before, ...messages, conversation(12, resolved)]
        .map((each) => JSON.stringify(each))
        .join('\n'),
    });
    const idsOf = (rows: readonly SourceRow[]) => eventsOf(rows).map(({ id, seq }) => `${id} ${seq}`);
    expect(idsOf(inLines)).toEqual(idsOf(whole));
  });

  it('counts a conversation for the team that has it now where nothing tells of teams, and says so', async () => {
    const reading = new Reading();
    const team = { ...resolved.meta, assignee: null };
    const rows = await read(
      { 'a.json': JSON.stringify([conversation(1, { meta: team }), message(1, '09:00', 0, 'Hello')]) },
      null,
      reading,
    );
    expect(lines(rows)[0]).toBe('09:00 case.opened chat billing/?');
    expect(reading.noticed.limitsOf(['teams'])).toEqual([
      'nothing tells which teams a conversation passed through: it counts for the team that has it now',
    ]);
  });

  it('says how many activity messages it did not understand, and takes no time for a resolution that nothing dates', async () => {
    const reading = new Reading();
    const rows = await read(
      {
        'a.json': JSON.stringify([
          conversation(1, { status: 'resolved', last_activity_at: seconds('10:00') }),
          message(1, '09:00', 0, 'Hola'),
          message(1, '10:00', 2, 'Anna ha cerrado la conversación'),
        ]),
      },
      null,
      reading,
    );
    expect(lines(rows)).toEqual([
      '09:00 case.opened chat ?/?',
      '09:00 contact inbound',
      '10:00 case.closed by rule',
    ]);
    expect(reading.noticed.limitsOf(['resolutions'])).toEqual([
      '1 of 1 activity messages are in a language or wording that is not read here: what only they tell of teams and statuses is missing',
      '1 conversations are resolved, but nothing tells when, so they count as closed without a resolution',
    ]);
  });

  it('knows a team from a person by the lists of both, else by the small letters of teams', async () => {
    const assigned = (to: string) =>
      read({
        'a.json': JSON.stringify([conversation(1), message(1, '09:10', 2, `Assigned to ${to} by Anna`)]),
        'teams.json': JSON.stringify([{ id: 1, name: 'support', allow_auto_assign: true }]),
        'agents.json': JSON.stringify([{ id: 5, name: 'jo', role: 'agent', availability_status: 'online' }]),
      });
    expect(lines(await assigned('support'))).toContain('09:10 handoff support/?');
    expect(lines(await assigned('night shift'))).toContain('09:10 handoff night shift/?');
    expect(lines(await assigned('jo'))).toEqual(['09:00 case.opened chat ?/?']);
    expect(lines(await assigned('Karl'))).toEqual(['09:00 case.opened chat ?/?']);
  });

  it('shows answers of bots and rules as those of machines, and counts no failed message, note or template', async () => {
    const rows = await read({
      'a.json': JSON.stringify([
        conversation(1),
        message(1, '09:00', 0, 'Hello'),
        message(1, '09:01', 1, 'I am a bot', { sender: { id: 1, name: 'Helper', type: 'agent_bot' } }),
        message(1, '09:02', 1, 'Thanks for writing', { content_attributes: { automation_rule_id: 3 } }),
        message(1, '09:03', 1, 'Not delivered', { sender: anna, status: 'failed' }),
        message(1, '09:04', 1, 'A note', { sender: anna, private: true }),
        message(1, '09:05', 3, 'Give us your address'),
      ]),
    });
    expect(lines(rows)).toEqual([
      '09:00 case.opened chat ?/?',
      '09:00 contact inbound',
      '09:01 contact outbound bot',
      '09:02 contact outbound bot',
    ]);
  });

  it('lets a snoozed conversation wait, and wakes it with the customer; a muted one stays resolved', async () => {
    const snoozed = await read({
      'a.json': JSON.stringify([
        conversation(1),
        message(1, '09:10', 2, 'Conversation was snoozed by Anna'),
        message(1, '09:20', 0, 'Are you there?'),
      ]),
    });
    expect(lines(snoozed)).toEqual([
      '09:00 case.opened chat ?/?',
      '09:10 case.waiting hold',
      '09:20 contact inbound',
      '09:20 case.resumed',
    ]);
    const muted = await read({
      'a.json': JSON.stringify([
        conversation(1, { status: 'resolved' }),
        message(1, '09:10', 2, 'Anna has muted the conversation'),
        message(1, '09:10', 2, 'Conversation was marked resolved by Anna'),
        message(1, '09:20', 0, 'Spam'),
      ]),
    });
    expect(lines(muted)).toEqual([
      '09:00 case.opened chat ?/?',
      '09:10 case.resolved',
      '09:20 contact inbound',
    ]);
  });

  it('calls a tweet public, and what the inboxes say a channel', async () => {
    const rows = await read({
      'a.json': JSON.stringify([
        conversation(1, {
          additional_attributes: { type: 'tweet' },
          meta: { channel: 'Channel::TwitterProfile', sender: mari },
        }),
        message(1, '09:00', 0, 'You are terrible'),
        conversation(2, { inbox_id: 9, meta: { sender: mari } }),
        message(2, '09:00', 0, 'Hello'),
        { id: 9, name: 'Line two', channel_type: 'Channel::TwilioSms', medium: 'whatsapp' },
      ]),
    });
    const contacts = eventsOf(rows).filter((event) => event.type === 'contact');
    expect(
      contacts
        .map(({ case: of, channel, visibility }) => [of, channel, visibility])
        .toSorted(([a = ''], [b = '']) => (a ?? '').localeCompare(b ?? '')),
    ).toEqual([
      ['1', 'twitter', 'public'],
      ['2', 'whatsapp', 'private'],
    ]);
  });

  it('leaves out what came after a moment, and does not take what stands there now for what stood there then', async () => {
    const rows = await read(
      { 'a.json': JSON.stringify([conversation(12, resolved), ...story()]) },
      Date.parse(at('10:30')),
    );
    expect(lines(rows)).toEqual(told.slice(0, 9).filter((line) => !line.includes('invoice')));
  });

  it('turns away messages of a conversation that is not there, and what Chatwoot does not give', async () => {
    const rows = await read({
      'a.json': JSON.stringify([message(5, '09:00', 0, 'Hello'), { colour: 'red' }]),
    });
    expect(rows.map(({ line, rejection }) => [line, rejection?.reason])).toEqual([
      [2, 'is nothing that Chatwoot’s API gives'],
      [1, 'names a conversation that is not among the conversations'],
    ]);
  });

  it('refuses conversations of two accounts, whose numbers are the same', async () => {
    const two = JSON.stringify([conversation(1), conversation(1, { account_id: 2 })]);
    await expect(read({ 'a.json': two })).rejects.toThrow('more than one account');
  });
});

describe('Chatwoot, from its database', () => {
  const conversations =
    'id,account_id,inbox_id,status,assignee_id,created_at,updated_at,contact_id,display_id,additional_attributes,team_id,last_activity_at,first_reply_created_at,priority,cached_label_list';
  const messages =
    'id,content,account_id,inbox_id,conversation_id,message_type,created_at,updated_at,private,status,content_type,content_attributes,sender_type,sender_id,additional_attributes';
  const reporting =
    'id,name,value,account_id,inbox_id,user_id,conversation_id,created_at,value_in_business_hours,event_start_time,event_end_time';
  const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const tables = (activity: (english: string) => string): Files => ({
    'conversations.csv': `${conversations}\n5512,1,4,1,8,2026-03-02 09:00:00,2026-03-02 12:40:00,70,12,{},2,2026-03-02 12:32:00,2026-03-02 09:10:00,,invoice\n`,
    'messages.csv': `${messages}\n${story()
      .map((each) => {
        const { sender } = each as { sender?: { id: number; type: string } };
        const sentBy =
          sender === undefined ? ',' : `${sender.type === 'user' ? 'User' : 'Contact'},${sender.id}`;
        const content = each.message_type === 2 ? activity(each.content) : each.content;
        const time = new Date(each.created_at * 1000).toISOString().slice(0, 19).replace('T', ' ');
        return `${each.id},${cell(content)},1,4,5512,${each.message_type},${time},${time},${each.private ? 't' : 'f'},0,0,{},${sentBy},{}`;
      })
      .join('\n')}\n`,
    'csat_survey_responses.csv':
      'id,account_id,conversation_id,message_id,rating,contact_id,created_at\n1,1,5512,900,2,70,2026-03-02 12:40:00\n',
    'inboxes.csv': 'id,channel_id,account_id,name,channel_type\n4,1,1,Site,Channel::WebWidget\n',
    'teams.csv': 'id,name,account_id,allow_auto_assign\n1,support,1,t\n2,billing,1,t\n',
    'users.csv': 'id,provider,uid,name,display_name\n7,email,a,Anna,Annie\n8,email,b,Bert,\n',
    // Resolved after 61 minutes and after 211; opened again two hours after the first time.
    'reporting_events.csv': `${reporting}
1,first_response,600,1,4,7,5512,2026-03-02 09:10:01,0,2026-03-02 09:00:00,2026-03-02 09:10:00
2,conversation_resolved,3660,1,4,8,5512,2026-03-02 10:01:01,0,2026-03-02 09:00:00,2026-03-02 10:00:58
3,conversation_opened,7140,1,4,8,5512,2026-03-02 12:00:01,0,2026-03-02 10:01:00,2026-03-02 12:00:00.5
4,conversation_resolved,12660,1,4,8,5512,2026-03-02 12:31:01,0,2026-03-02 09:00:00,2026-03-02 12:31:00
`,
  });

  it('tells the same as from the API, and what Chatwoot reports beside it', async () => {
    const rows = await read(tables((english) => english));
    expect(lines(rows)).toEqual([...told, '12:40 rating 2 of 5']);
    expect(rows.flatMap(({ figures }) => figures ?? [])).toEqual([
      { case: '12', figure: 'first_reply_minutes', value: 10 },
      { case: '12', figure: 'first_resolution_minutes', value: 61 },
      { case: '12', figure: 'full_resolution_minutes', value: 211 },
      { case: '12', figure: 'reopens', value: 1 },
    ]);
  });

  it('takes the statuses from the reporting events where the activity messages are in another language', async () => {
    const reading = new Reading();
    const rows = await read(
      tables(() => 'Algo pasó'),
      null,
      reading,
    );
    expect(lines(rows)).toEqual([
      '09:00 case.opened chat billing/Bert',
      '09:00 contact inbound',
      '09:10 contact outbound Anna',
      '10:00 contact outbound Bert',
      '10:00 case.resolved',
      '12:00 contact inbound',
      '12:00 case.reopened',
      '12:30 contact outbound Bert',
      '12:31 case.resolved',
      '12:32 case.updated invoice',
      '12:40 rating 2 of 5',
    ]);
    expect(reading.noticed.limitsOf(['teams'])).toHaveLength(2);
  });

  it('recognises its files among others', () => {
    const glimpse = (columns: string | null, values: unknown[] | null = null) =>
      chatwoot.recognises({ name: 'x', columns: columns?.split(',') ?? null, values, text: '' });
    expect(glimpse(conversations)).toBe(true);
    expect(glimpse(messages)).toBe(true);
    expect(glimpse(reporting)).toBe(true);
    expect(glimpse('id,ticket_id,public,body')).toBe(false);
    expect(glimpse(null, [{ data: { payload: [conversation(1)] } }])).toBe(true);
    expect(glimpse(null, [conversation(1)])).toBe(true);
    expect(glimpse(null, [{ id: 1, type: 'conversation', conversation_parts: {} }])).toBe(false);
  });
});
