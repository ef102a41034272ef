import { describe, expect, it } from '@jest/globals';
import { Reading } from '../../reading.ts';
import type { SourceRow } from '../adapter.ts';
import {
  anna,
  at,
  conversation,
  eventsOf,
  lines,
  mari,
  message,
  read,
  resolved,
  seconds,
  story,
  told,
} from './fixtures/story.ts';

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
