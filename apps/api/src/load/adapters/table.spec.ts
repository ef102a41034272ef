import { Readable } from 'node:stream';
import type { CanonicalEvent } from '@twicetold/cases';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import type { Input } from '../input.ts';
import { proposeMapping } from '../mapping/propose.ts';
import type { Mapping } from '../mapping/schema.ts';
import { Reading } from '../reading.ts';
import type { SourceRow } from './adapter.ts';
import { table } from './table.ts';

function file(name: string, lines: readonly string[]): Input {
  const content = Buffer.from(lines.join('\n'));
  return {
    name,
    size: content.length,
    open: () => Promise.resolve(Readable.from([content], { objectMode: false })),
  };
}

async function read(
  inputs: readonly Input[],
  mapping?: Mapping,
  reading = new Reading(),
): Promise<SourceRow[]> {
  const options = { until: null, reading, ...(mapping === undefined ? {} : { mapping }) };
  const rows: SourceRow[] = [];
  for await (const row of table.read(inputs, options)) rows.push(row);
  return rows;
}

const eventsOf = (rows: readonly SourceRow[]) => rows.flatMap(({ events }) => events as CanonicalEvent[]);
const sorted = (events: readonly CanonicalEvent[]) => events.toSorted((a, b) => (a.id < b.id ? -1 : 1));
/** type, minute, and what tells one event from another of its type */
const told = (rows: readonly SourceRow[]): string[] =>
  eventsOf(rows)
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.seq ?? 0) - (b.seq ?? 0))
    .map((event) => {
      const more =
        event.type === 'handoff'
          ? ` ${event.fromTeam ?? '?'} to ${event.toTeam}`
          : event.type === 'contact'
            ? ` ${event.direction} ${event.channel}`
            : event.type === 'fact'
              ? ` ${event.field} ${event.action}`
              : event.type === 'case.closed' && event.administrative === true
                ? ' by rule'
                : '';
      return `${event.at.slice(8, 16)} ${event.type}${more}`;
    });

describe('a table with one row per case', () => {
  const HEADER =
    'Case ID,Customer,Opened,First response,Resolved,Closed,Status,Channel,Team,Reason,CSAT,Resolution notes';

  it('opens each case, and tells its answer, its end and its rating', async () => {
    const rows = await read([
      file('cases.csv', [
        HEADER,
        '1,K1,2026-03-02 09:00,2026-03-02 09:30,2026-03-03 10:00,2026-03-05 10:00,Closed,Phone,Billing,Invoice,4,paid back',
      ]),
    ]);
    expect(told(rows)).toEqual([
      '02T09:00 case.opened',
      '02T09:00 contact inbound phone',
      '02T09:30 contact outbound phone',
      '03T10:00 case.resolved',
      '05T10:00 case.updated',
      '05T10:00 rating',
      '05T10:00 case.closed',
    ]);
    expect(eventsOf(rows)[0]).toMatchObject({
      customer: 'K1',
      team: 'Billing',
      reason: 'Invoice',
      channel: 'phone',
    });
  });

  it('is not resolved by a rule, nor while its status says that it is open', async () => {
    const reading = new Reading();
    const rows = await read(
      [
        file('cases.csv', [
          HEADER,
          '1,K1,2026-03-02 09:00,,,2026-03-16 09:00,Closed,Web,Trees,Tree,,Per process - cases are closed 14 days after assignment',
          '2,K2,2026-03-02 09:00,,2026-03-03 09:00,,Open,Web,Trees,Tree,,',
        ]),
      ],
      undefined,
      reading,
    );
    expect(told(rows).filter((line) => /closed|resolved/.test(line))).toEqual([
      '16T09:00 case.closed by rule',
    ]);
    expect(reading.noticed.remarks.map(({ sentence }) => sentence)).toEqual([
      'a case is open by its status but carries the time of an end: it counts as open',
    ]);
  });

  it('keeps a case that ends before it begins, and says so', async () => {
    const reading = new Reading();
    const rows = await read(
      [file('cases.csv', ['id,opened,closed', '1,2026-03-02 09:00,2026-03-01 09:00'])],
      undefined,
      reading,
    );
    expect(told(rows)).toContain('01T09:00 case.closed');
    expect(reading.noticed.remarks).toEqual([
      { sentence: 'a case ends before it begins: its duration is left out', count: 1 },
    ]);
  });

  it('rejects rows without a case and with times that are none, with the column and the reason', async () => {
    const rows = await read([
      file('cases.csv', [
        'id,opened',
        ...['1', '2', '3'].map((id) => `${id},31.03.2026 09:00`),
        '?,31.03.2026 09:00',
        '5,31.02.2026 09:00',
        '6,N/A',
      ]),
    ]);
    expect(
      rows.flatMap(({ line, rejection }) =>
        rejection === null ? [] : [[line, rejection.field, rejection.reason]],
      ),
    ).toEqual(
      expect.arrayContaining([
        [5, 'id', 'is missing: the row names no case'],
        [6, 'opened', 'is no time with the day first, like 31.03.2026 16:30'],
        [7, 'opened', 'is missing: the row says no time'],
      ]),
    );
    expect(eventsOf(rows)).toHaveLength(6);
  });

  it('adds only what is new when it is exported again with more in it', async () => {
    const export1 = await read([
      file('a.csv', ['id,opened,closed,csat', '1,2026-03-02 09:00,,', '2,2026-03-02 09:00,,']),
    ]);
    const export2 = await read([
      file('a.csv', [
        'id,opened,closed,csat',
        '1,2026-03-02 09:00,2026-03-03 09:00,5',
        '2,2026-03-02 09:00,,',
      ]),
    ]);
    const before = new Set(eventsOf(export1).map(({ id }) => id));
    expect(
      eventsOf(export2)
        .filter(({ id }) => !before.has(id))
        .map(({ type }) => type),
    ).toEqual(['case.closed', 'rating']);
  });

  it('takes every row for a case of its own where no column names the case, and rows that are the same for as many', async () => {
    const lines = [
      'Date received,Issue,Submitted via',
      ...Array.from({ length: 3 }, () => '2026-03-02,Fee,Web'),
      '2026-03-02,Fee,Phone',
    ];
    const rows = await read([file('a.csv', lines)]);
    expect(new Set(eventsOf(rows).map((event) => event.case)).size).toBe(4);
    const twice = await read([file('a.csv', lines), file('b.csv', lines)]);
    expect(new Set(eventsOf(twice).map(({ id }) => id))).toEqual(new Set(eventsOf(rows).map(({ id }) => id)));
  });
});

describe('a table with several rows per case', () => {
  const LINES = [
    'id,opened,updated,status,team,agent,category',
    '1,2026-03-02 09:00,2026-03-02 09:10,New,Desk,,Mail',
    '1,2026-03-02 09:00,2026-03-02 10:00,In Progress,Network,Bo,Mail',
    '1,2026-03-02 09:00,2026-03-02 11:00,Awaiting customer,Network,Bo,VPN',
    '1,2026-03-02 09:00,2026-03-02 12:00,Resolved,Network,Bo,VPN',
    '1,2026-03-02 09:00,2026-03-02 13:00,In Progress,Desk,Cy,VPN',
    '1,2026-03-02 09:00,2026-03-02 14:00,Closed,Desk,Cy,VPN',
  ];
  it('tells what changed from row to row', async () => {
    expect(told(await read([file('audit.csv', LINES)])).slice(2)).toEqual([
      '02T10:00 handoff Desk to Network',
      '02T10:00 case.resumed',
      '02T11:00 case.updated',
      '02T11:00 case.waiting',
      '02T12:00 case.resolved',
      '02T13:00 handoff Network to Desk',
      '02T13:00 case.reopened',
      '02T14:00 case.closed',
    ]);
  });

  it('tells the same whatever the order of its rows', async () => {
    const [header = '', ...rest] = LINES;
    const usual = sorted(eventsOf(await read([file('audit.csv', LINES)])));
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(rest, { minLength: rest.length }), async (rows) => {
        expect(sorted(eventsOf(await read([file('audit.csv', [header, ...rows])])))).toEqual(usual);
      }),
      { numRuns: 20 },
    );
  });
});

describe('a table of cases and one of their events, together', () => {
  it('tell each thing once', async () => {
    const rows = await read([
      file('cases.csv', [
        'case_id,customer_id,channel,opened_at,resolved_at,team,reason',
        'c1,K1,phone,2026-03-02T09:00Z,2026-03-02T12:00Z,Store,Delivery',
      ]),
      file('events.csv', [
        'case_id,at,type,actor_type,from_team,to_team,channel,fact_key,fact_value_hash',
        'c1,2026-03-02T09:00Z,message,customer,,,phone,,',
        'c1,2026-03-02T09:05Z,fact_provided,customer,,,,order_no,x1',
        'c1,2026-03-02T10:00Z,assigned,agent,Billing,Store,,,',
        'c1,2026-03-02T10:30Z,fact_requested,agent,,,,order_no,',
        'c1,2026-03-02T12:00Z,resolved,agent,,,,,',
      ]),
    ]);
    expect(told(rows)).toEqual([
      '02T09:00 case.opened',
      '02T09:00 contact inbound phone',
      '02T09:05 fact order_no given',
      '02T10:00 handoff Billing to Store',
      '02T10:30 fact order_no asked',
      '02T12:00 case.updated',
      '02T12:00 case.resolved',
    ]);
    expect(eventsOf(rows).find(({ type }) => type === 'case.opened')).toMatchObject({
      team: 'Billing',
      customer: 'K1',
    });
  });
});

/** How people write 31 March 2026, 16:30. */
const FORMATS = [
  'yyyy-MM-dd HH:mm:ss',
  "yyyy-MM-dd'T'HH:mm:ss",
  'dd.MM.yyyy HH:mm:ss',
  'dd/MM/yyyy HH:mm:ss',
  'M/d/yyyy h:mm:ss a',
  'd MMM yyyy HH:mm:ss',
  'yyyy/MM/dd HH:mm:ss',
] as const;
const ZONES = ['UTC', 'Europe/Tallinn', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe'] as const;

describe('cases written as a table, proposed and read back', () => {
  const instant = fc.integer({ min: Date.UTC(2020, 0, 1) / 1000, max: Date.UTC(2026, 0, 1) / 1000 });
  const cases = fc.array(
    fc.record({
      opened: instant,
      minutes: fc.option(fc.integer({ min: 1, max: 100_000 })),
      customer: fc.integer({ min: 1, max: 5 }),
    }),
    { minLength: 1, maxLength: 12 },
  );
  it('are the same, in whatever format and zone, in whatever order, and twice', async () => {
    await fc.assert(
      fc.asyncProperty(
        cases,
        fc.constantFrom(...FORMATS),
        fc.constantFrom(...ZONES),
        async (made, format, zone) => {
          const written = (seconds: number) =>
            DateTime.fromSeconds(seconds, { zone }).setLocale('en').toFormat(format);
          // An hour that the clock shows twice cannot be told apart: such cases are left out.
          const clear = made.filter(({ opened, minutes }) =>
            [opened, opened + (minutes ?? 0) * 60].every((at) => {
              const clock = DateTime.fromSeconds(at, { zone });
              return clock.getPossibleOffsets().length === 1;
            }),
          );
          // One row that tells the day from the month.
          const known = [...clear, { opened: Date.UTC(2025, 5, 28, 12) / 1000, minutes: null, customer: 1 }];
          const lines = known.map(({ opened, minutes, customer }, i) =>
            [
              `C-${i}`,
              `K${customer}`,
              written(opened),
              minutes === null ? '' : written(opened + minutes * 60),
            ].join(','),
          );
          const header = 'Ticket,Customer ID,Created,Resolved';
          const input = file('t.csv', [header, ...lines]);
          const { mapping } = await proposeMapping([input], { zone });
          const events = eventsOf(await read([input], mapping ?? undefined));
          const iso = (seconds: number) => new Date(seconds * 1000).toISOString();
          const expected = known.flatMap(({ opened, minutes, customer }, i) => [
            [`C-${i}`, `K${customer}`, 'case.opened', iso(opened)],
            [`C-${i}`, `K${customer}`, 'contact', iso(opened)],
            ...(minutes === null
              ? []
              : [[`C-${i}`, `K${customer}`, 'case.resolved', iso(opened + minutes * 60)]]),
          ]);
          const found = events.map((event) => [event.case, event.customer, event.type, event.at]);
          expect(found.map(String).toSorted()).toEqual(expected.map(String).toSorted());
          const reversed = file('t.csv', [header, ...lines.toReversed()]);
          expect(sorted(eventsOf(await read([reversed], mapping ?? undefined)))).toEqual(sorted(events));
          const twice = eventsOf(
            await read([input, file('u.csv', [header, ...lines])], mapping ?? undefined),
          );
          expect(new Set(twice.map(({ id }) => id))).toEqual(new Set(events.map(({ id }) => id)));
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);
});
