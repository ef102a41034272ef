import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import type { CanonicalEvent } from '@twicetold/cases';
import type { Input } from '../../input.ts';
import { Reading } from '../../reading.ts';
import type { SourceRow } from '../adapter.ts';
import { zendeskTables } from './zendesk-tables.ts';

type Tables = Readonly<Record<string, readonly string[]>>;

const TICKETS =
  'id,created_at,status,requester_id,submitter_id,group_id,assignee_id,priority,brand_id,ticket_form_id,updated_at,is_public,via_channel,via_source_rel,merged_ticket_ids,followup_ids,via_followup_source_id';
const HISTORY = 'field_name,ticket_id,updated,_synced,user_id,value';
const COMMENTS = 'id,ticket_id,created,public,user_id,body,tweet,facebook_comment,voice_comment';

/** A ticket opened at nine by anna, through the web unless said otherwise. */
const ticket = (id: string, more: Partial<Record<string, string>> = {}): string =>
  TICKETS.split(',')
    .map(
      (column) =>
        ({
          created_at: '2026-03-02 09:00:00',
          status: 'open',
          requester_id: '70',
          submitter_id: '70',
          via_channel: 'web',
          ...more,
          id,
        })[column] ?? '',
    )
    .join(',');
const change = (id: string, time: string, field: string, value: string, user = ''): string =>
  `${field},${id},2026-03-02 ${time}:00,,${user},${value}`;
const users = ['id,role,name', '70,end-user,Anna', '7,agent,Bob', '8,admin,Eve', '9,agent,Bob'];
const groups = ['id,name', '1,Desk', '2,Network', '3,Network'];

async function read(
  tables: Tables,
  until: number | null = null,
  reading = new Reading(),
): Promise<SourceRow[]> {
  const inputs = Object.entries(tables).map(([name, lines]): Input => ({
    name,
    size: null,
    open: () => Promise.resolve(Readable.from([Buffer.from(`${lines.join('\n')}\n`)])),
  }));
  const rows: SourceRow[] = [];
  for await (const row of zendeskTables.read(inputs, { until, reading })) rows.push(row);
  return rows;
}

/** In order, as "09:10 handoff Desk/Bob (7)". */
async function told(tables: Tables, until: number | null = null): Promise<string[]> {
  const rows = await read(tables, until);
  return rows
    .flatMap(({ events }) => events as CanonicalEvent[])
    .toSorted((a, b) => a.at.localeCompare(b.at) || (a.seq ?? 0) - (b.seq ?? 0))
    .map((event) => `${event.at.slice(11, 16)} ${event.type}${detail(event)}`);
}

function detail(event: CanonicalEvent): string {
  switch (event.type) {
    case 'case.opened':
      return event.team == null ? '' : ` ${event.team}/${event.agent ?? '?'}`;
    case 'handoff':
      return ` ${event.toTeam}/${event.toAgent ?? '?'}`;
    case 'case.waiting':
      return ` ${event.on}`;
    case 'contact':
      return ` ${event.direction} ${event.channel} ${event.agent ?? ''}`.trimEnd();
    case 'case.closed':
      return event.administrative === true ? ' by rule' : '';
    case 'case.merged':
      return ` into ${event.into}`;
    case 'rating':
      return ` ${event.score} of ${event.max}`;
    default:
      return '';
  }
}

describe('The tables of Zendesk', () => {
  it('tell the life of a ticket by its statuses', async () => {
    const statuses = [
      'new',
      'open',
      'pending',
      'open',
      'on-hold',
      'solved',
      'open',
      'pending',
      'solved',
      'closed',
    ];
    const history = statuses.map((status, i) => change('5', `1${i}:00`, 'status', status));
    const tables = {
      'ticket.csv': [TICKETS, ticket('5')],
      'ticket_field_history.csv': [HISTORY, ...history],
    };
    expect(await told(tables)).toEqual([
      '09:00 case.opened',
      '09:00 contact inbound web',
      '11:00 case.resumed',
      '12:00 case.waiting customer',
      '13:00 case.resumed',
      '14:00 case.waiting third_party',
      '15:00 case.resolved',
      '16:00 case.reopened',
      '17:00 case.waiting customer',
      '18:00 case.resolved',
      '19:00 case.closed',
    ]);
  });

  it('take a closing by a rule of Zendesk’s, with nothing solved before it, for no resolution', async () => {
    const history = (status: string) => ({
      'ticket.csv': [TICKETS, ticket('5')],
      'ticket_field_history.csv': [
        HISTORY,
        change('5', '10:00', 'status', status),
        change('5', '11:00', 'status', 'closed', '-1'),
      ],
    });
    expect((await told(history('open'))).at(-1)).toBe('11:00 case.closed by rule');
    expect((await told(history('solved'))).slice(-2)).toEqual(['10:00 case.resolved', '11:00 case.closed']);
  });

  it('tell who had it: one move for one update, the group it had when opened, the assignee until somebody else', async () => {
    const history = [
      change('5', '09:00', 'group_id', '1'),
      change('5', '10:00', 'assignee_id', '8'),
      change('5', '11:00', 'group_id', '2'),
      change('5', '12:00', 'group_id', '1'),
      change('5', '12:00', 'assignee_id', '7'),
      change('5', '13:00', 'assignee_id', ''),
      change('5', '14:00', 'group_id', '?'),
    ];
    const tables = {
      'ticket.csv': [TICKETS, ticket('5')],
      'user.csv': users,
      'group.csv': groups,
      'ticket_field_history.csv': [HISTORY, ...history],
    };
    expect((await told(tables)).filter((line) => !line.includes('contact'))).toEqual([
      '09:00 case.opened Desk/?',
      '10:00 handoff Desk/Eve',
      '11:00 handoff Network (2)/Eve',
      '12:00 handoff Desk/Bob (7)',
      '13:00 handoff Desk/?',
    ]);
  });

  it('know a group by its number: given another name, nothing was handed over', async () => {
    const tables = (name: string) => ({
      'ticket.csv': [TICKETS, ticket('5')],
      'group.csv': ['id,name', `1,${name}`],
      'ticket_field_history.csv': [
        HISTORY,
        change('5', '09:00', 'group_id', '1'),
        change('5', '12:00', 'group_id', '1'),
      ],
    });
    expect(await told(tables('Service'))).toEqual([
      '09:00 case.opened Service/?',
      '09:00 contact inbound web',
    ]);
  });

  it('count public comments as contacts, and private ones as notes among agents', async () => {
    const comments = [
      '1,5,2026-03-02 09:00:00,TRUE,70,Where is it?,FALSE,FALSE,FALSE',
      '2,5,2026-03-02 10:00:00,FALSE,7,Does anybody know?,FALSE,FALSE,FALSE',
      '3,5,2026-03-02 11:00:00,TRUE,7,On its way.,FALSE,FALSE,FALSE',
      '4,5,2026-03-02 12:00:00,TRUE,70,Still waiting,FALSE,FALSE,TRUE',
    ];
    const tables = {
      'ticket.csv': [TICKETS, ticket('5')],
      'user.csv': users,
      'ticket_comment.csv': [COMMENTS, ...comments],
    };
    expect((await told(tables)).filter((line) => line.includes('contact'))).toEqual([
      '09:00 contact inbound web',
      '11:00 contact outbound web Bob (7)',
      '12:00 contact inbound phone',
    ]);
  });

  it('take a comment for public only where the world could read it', async () => {
    const comment = '1,5,2026-03-02 09:00:00,TRUE,70,Shame!,TRUE,FALSE,FALSE';
    const visibility = async (rel: string) => {
      const rows = await read({
        'ticket.csv': [TICKETS, ticket('5', { via_source_rel: rel })],
        'ticket_comment.csv': [COMMENTS, comment],
      });
      return rows
        .flatMap(({ events }) => events as CanonicalEvent[])
        .flatMap((event) => (event.type === 'contact' ? [event.visibility] : []));
    };
    expect([await visibility('mention'), await visibility('direct_message')]).toEqual([
      ['public'],
      ['private'],
    ]);
  });

  it('let a ticket go into the one it was merged into, which is no resolution, and follow up the one it came after', async () => {
    const rows = await read({
      'ticket.csv': [
        TICKETS,
        ticket('5', { merged_ticket_ids: '"[6]"' }),
        ticket('6'),
        ticket('7', { via_followup_source_id: '5' }),
      ],
      'ticket_field_history.csv': [HISTORY, change('6', '10:00', 'status', 'closed')],
    });
    const events = rows.flatMap((row) => row.events as CanonicalEvent[]);
    const over = events.filter(({ type }) => type !== 'case.opened' && type !== 'contact');
    expect(over.map(({ type, case: id, at }) => [type, id, at.slice(11, 16)])).toEqual([
      ['case.merged', '6', '10:00'],
    ]);
    expect(events.find(({ type, case: id }) => type === 'case.opened' && id === '7')).toMatchObject({
      parent: '5',
    });
  });

  it('read good and bad as satisfaction, and an offer as nothing', async () => {
    const ratings = [
      'id,ticket_id,score,created_at,updated_at',
      '1,5,offered,2026-03-03 09:00:00,2026-03-03 09:00:00',
      '2,5,good,2026-03-03 09:00:00,2026-03-04 10:00:00',
      '3,5,bad with comment,2026-03-05 11:00:00,',
    ];
    const tables = { 'ticket.csv': [TICKETS, ticket('5')], 'satisfaction_ratings.csv': ratings };
    expect((await told(tables)).filter((line) => line.includes('rating'))).toEqual([
      '10:00 rating 1 of 1',
      '11:00 rating 0 of 1',
    ]);
  });

  it.each(['', '?', 'N/A', 'NULL'])('know nothing where a value says %j', async (nothing) => {
    const row = ticket('5', {
      group_id: nothing,
      requester_id: nothing,
      priority: nothing,
      via_channel: nothing,
    });
    const [opened, ...more] = (await read({ 'ticket.csv': [TICKETS, row] }))[0]?.events as CanonicalEvent[];
    expect(opened).toMatchObject({
      type: 'case.opened',
      team: null,
      customer: null,
      priority: null,
      channel: null,
    });
    expect(more).toEqual([]);
  });

  it('say what they lack, and leave the time of a resolution open that they do not hold', async () => {
    const reading = new Reading();
    await read({ 'ticket.csv': [TICKETS, ticket('5', { status: 'solved' })] }, null, reading);
    expect(reading.noticed.limitsOf(['resolutions'])).toEqual([
      '1 tickets are solved or closed, but the copy does not hold when, so they count as closed without a resolution',
    ]);
    expect(reading.noticed.limitsOf(['teams'])).toHaveLength(1);
    expect(reading.noticed.limitsOf(['contacts'])).toHaveLength(1);
  });

  it('reject tickets that were thrown away, rows of tickets that are not there, and times that are none', async () => {
    const rows = await read({
      'ticket.csv': [TICKETS, ticket('5', { status: 'deleted' }), ticket('6', { created_at: 'soon' })],
      'ticket_field_history.csv': [
        HISTORY,
        change('9', '10:00', 'status', 'solved'),
        change('5', '10:00', 'status', 'solved'),
      ],
    });
    expect(rows.flatMap(({ events }) => events)).toEqual([]);
    expect(rows.map(({ rejection }) => rejection?.reason ?? null).toSorted()).toEqual([
      'is deleted: the ticket was thrown away',
      'is no time like 2016-02-29 01:16:00',
      'names a ticket that the table of tickets does not have',
      null,
    ]);
  });

  it('are the same in any order of files and rows, with rows twice, and as they stood on a day', async () => {
    const history = ['new', 'open', 'solved'].map((status, i) => change('5', `1${i}:00`, 'status', status));
    const tables = {
      'ticket.csv': [TICKETS, ticket('5')],
      'ticket_field_history.csv': [HISTORY, ...history],
    };
    const turned = {
      'ticket_field_history.csv': [HISTORY, ...history.toReversed(), ...history],
      'ticket.csv': tables['ticket.csv'],
    };
    expect(await told(turned)).toEqual(await told(tables));
    expect(await told(tables, Date.UTC(2026, 2, 2, 11, 30))).toEqual((await told(tables)).slice(0, -1));
    expect(await told(tables, Date.UTC(2026, 2, 1))).toEqual([]);
  });

  it('are told apart by their names, whatever stands around them, or else by their columns', async () => {
    const history = [HISTORY, change('5', '10:00', 'status', 'solved')];
    const all = ['09:00 case.opened', '09:00 contact inbound web', '10:00 case.resolved'];
    expect(
      await told({
        'export/zendesk.tickets.csv.gz': [TICKETS, ticket('5')],
        'ticket_field_history_data.csv': history,
      }),
    ).toEqual(all);
    expect(await told({ a: [TICKETS, ticket('5')], b: history, 'organization_tag_data.csv': ['x'] })).toEqual(
      all,
    );
    await expect(read({ 'letters.csv': ['a,b', '1,2'] })).rejects.toThrow(
      'letters.csv is no table of Zendesk that is known here',
    );
    await expect(read({ 'ticket.csv': ['id,status', '1,new'] })).rejects.toThrow(
      'ticket.csv is no table of Zendesk tickets: it has no column created_at.',
    );
    await expect(read({ 'ticket.csv': [`${TICKETS},status`, `${ticket('5')},new`] })).rejects.toThrow(
      'ticket.csv has more than one column status',
    );
  });
});
