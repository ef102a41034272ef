import { describe, expect, it } from '@jest/globals';
import {
  at,
  audit,
  change,
  comment,
  CREATED,
  directory,
  story,
  ticket,
  type Audit,
  type AuditEvent,
  type Item,
} from './fixtures/story.ts';
import { eventsOf, inWords, read, told, type Files } from './fixtures/told.ts';

describe('A ticket of Zendesk’s API', () => {
  it('take a closing by Zendesk’s own automation, with nothing solved before it, for no resolution', async () => {
    const closing = (author: number, rel: string | null) =>
      audit(1090, '17:00', author, [change('status', 'closed', 'open')], {
        via: { channel: rel === null ? 'web' : 'rule', source: { rel } },
      });
    const last = async (closed: Audit) =>
      (
        await told({ 't.json': { tickets: [ticket()] }, 'a.json': { audits: [story[0] as Audit, closed] } })
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
    const last = async (...audits: readonly Audit[]) =>
      (
        await told({
          't.json': { tickets: [ticket()] },
          'a.json': { audits: [story[0] as Audit, ...audits] },
        })
      )
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
    const with_ = async (more: Item, ...events: readonly AuditEvent[]) =>
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
      await with_(
        {},
        { id: 1, type: 'Notification', body: 'We got it' },
        { id: 2, type: 'ChatStartedEvent' },
      ),
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
          audit(1000, '09:00', 70, [
            ...CREATED,
            { id: 1009, type: 'Create', field_name: 'brand_id', value: '31' },
          ]),
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
});
