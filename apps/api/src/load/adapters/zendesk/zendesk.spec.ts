import { describe, expect, it } from '@jest/globals';
import type { CanonicalEvent } from '@twicetold/cases';
import { glimpseOf } from '../../glimpse.ts';
import { Reading } from '../../reading.ts';
import type { SourceRow } from '../adapter.ts';
import { zendeskTables } from '../zendesk-tables/zendesk-tables.ts';
import {
  asTicketEvent,
  at,
  directory,
  groups,
  story,
  ticket,
  told5,
  users,
  type Audit,
  type Item,
} from './fixtures/story.ts';
import { eventsOf, input, limits, read, told } from './fixtures/told.ts';
import { zendesk } from './zendesk.ts';

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
    const history = ['field_name,ticket_id,updated,user_id,value'];
    const comments = ['id,ticket_id,created,public,user_id,body'];
    for (const update of story)
      for (const event of update.events) {
        const time = update.created_at.slice(0, 19).replace('T', ' ');
        const value = String(event.value ?? '');
        if (event.type === 'Comment')
          comments.push(`${event.id},5,${time},${event.public},${update.author_id},${event.body}`);
        else
          history.push(
            `${String(event.field_name).replace(/^(\d+)$/, 'custom_$1')},5,${time},${update.author_id},${value}`,
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
    const wordless = asTicketEvent(story[0] as Audit);
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

  it.each<[string, unknown]>([
    ['pages', { after_cursor: 'x', tickets: [ticket(), ticket()] }],
    ['pages of audits', { audits: story, next_page: null }],
    [
      'pages of groups',
      { groups: [{ id: 1, url: 'https://desk.example.com/api/v2/groups/1.json', name: 'Desk' }] },
    ],
    ['lists', story],
    ['single tickets', { ticket: ticket() }],
    ['ticket events', { ticket_events: story.map(asTicketEvent) }],
    ['ticket metrics', { ticket_metrics: [{ ticket_id: 5, group_stations: 2 }] }],
  ])('are known by what only they hold: %s', (_what, content) => {
    const glimpse = glimpseOf('export.json', Buffer.from(JSON.stringify(content)));
    expect(zendesk.recognises(glimpse)).toBe(true);
  });

  it('are known where the first item is longer than what is looked at', () => {
    const long = `{"tickets":[{"submitter_id":70,"description":"${'x'.repeat(100_000)}"}]}`;
    expect(zendesk.recognises(glimpseOf('tickets.json', Buffer.from(long)))).toBe(true);
  });

  it.each([
    ['conversations', '{"conversations":[{"id":1}]}'],
    ['tickets of others', '[{"id":1,"status":2,"responder_id":4}]'],
    ['other groups', '{"groups":[{"id":1,"name":"Desk","escalate_to":null}]}'],
    ['scores of others', '[{"ticket_id":1,"score":4}]'],
    ['tables', 'id,url,status\n5,https://desk.example.com/api/v2/tickets/5.json,open\n'],
  ])('are not taken for %s', (_what, text) => {
    expect(zendesk.recognises(glimpseOf('export', Buffer.from(text)))).toBe(false);
  });
});
