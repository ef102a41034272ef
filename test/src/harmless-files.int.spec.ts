/**
 * Every CSV file that the server writes, from names and texts that spreadsheets would run: no cell begins like a formula, and
 * numbers stay numbers. On the command line nothing writes CSV.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { ROUTE_RULES } from '@twicetold/api';
import type { CanonicalEvent } from '@twicetold/cases';
import { parse } from 'csv-parse/sync';
import { RunningApi } from './api/running-api.ts';

jest.setTimeout(180_000);
const BEGINNINGS = [
  '=',
  '+',
  '-',
  '@',
  '\t',
  '\r',
  '\n',
  '＝',
  '＋',
  '－',
  '＠',
  '=cmd|',
  '-2+3+',
  '"=',
  ',=',
  "'=",
];
const hostile = (what: string, nth: number) =>
  `${BEGINNINGS[nth % BEGINNINGS.length] ?? '='}1+1 ${what}${nth}`;
const at = (hour: number) => new Date(Date.UTC(2026, 0, 5) + hour * 3_600_000).toISOString();

const EVENTS = BEGINNINGS.flatMap((_, nth) => {
  const one = { case: hostile('case', nth), customer: hostile('customer', nth) };
  const id = (what: string) => hostile(what, nth);
  const from = { team: hostile('team', nth), agent: hostile('agent', nth) };
  return [
    {
      ...one,
      ...from,
      id: id('o'),
      at: at(nth),
      type: 'case.opened',
      channel: 'phone',
      reason: hostile('reason', nth),
      site: hostile('site', nth),
      product: hostile('product', nth),
      priority: hostile('priority', nth),
    },
    {
      ...one,
      id: id('h'),
      at: at(nth + 1),
      type: 'handoff',
      toTeam: hostile('other', nth),
      toAgent: hostile('colleague', nth),
    },
    { ...one, id: id('r'), at: at(nth + 2), type: 'case.resolved' },
  ];
}) as unknown as CanonicalEvent[];

let api: RunningApi;
beforeAll(async () => {
  api = await RunningApi.start();
  await api.load('desk', EVENTS);
}, 120_000);
afterAll(() => api.close());

const BASE = () => `${api.address}/api/v1/workspaces/desk`;
const OWN = { 'x-twicetold': '1' };

async function uploaded(source: string, files: Readonly<Record<string, string>>): Promise<number> {
  const form = new FormData();
  for (const [name, text] of Object.entries(files)) form.append('file', new Blob([text]), name);
  const sent = await fetch(`${BASE()}/uploads`, { method: 'POST', body: form, headers: OWN });
  const { upload } = (await sent.json()) as { upload: string };
  const order = await fetch(`${BASE()}/uploads/${upload}/load`, {
    method: 'POST',
    headers: { ...OWN, 'content-type': 'application/json' },
    body: JSON.stringify({ source, sourceName: source }),
  });
  const { load } = (await order.json()) as { load: number };
  const state = async () =>
    (
      await api.data<{ load: { state: string } }>(
        'query ($id: Int!) { load(workspace: "desk", id: $id) { state } }',
        {
          id: load,
        },
      )
    ).load.state;
  while ((await state()) === 'running') await pause(50);
  return load;
}

async function cellsOf(path: string): Promise<string[][]> {
  const reply = await fetch(`${BASE()}/${path}`);
  expect([path, reply.status, reply.headers.get('content-type')]).toEqual([
    path,
    200,
    'text/csv; charset=utf-8',
  ]);
  expect(reply.headers.get('content-disposition')).toMatch(/^attachment; filename="[\w.-]+"$/);
  return parse(await reply.text(), { bom: true, relax_column_count: false });
}
const isNumber = (cell: string) => /^-?\d+(?:\.\d+)?(?:e[+-]\d+)?$/.test(cell);
const dangerous = (cells: readonly string[][]) =>
  cells.flat().filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell) && !isNumber(cell));
/** As loaded, behind the apostrophe. */
const holds = (cells: readonly string[][], text: string) => cells.flat().some((cell) => cell.includes(text));

describe('no cell that a spreadsheet would run', () => {
  const seen = new Set<string>();
  const read = async (path: string, route = path) => {
    seen.add(`GET /api/v1/workspaces/:workspace/${route}`);
    const cells = await cellsOf(path);
    expect(dangerous(cells)).toEqual([]);
    return cells;
  };

  it('is in cases and handoffs', async () => {
    const question = encodeURIComponent(JSON.stringify({ metrics: ['cases_opened'] }));
    const cases = await read(`exports/cases.csv?question=${question}`, 'exports/cases.csv');
    expect(cases.length).toBe(1 + BEGINNINGS.length);
    for (const what of ['case', 'reason'])
      for (const nth of BEGINNINGS.keys())
        expect([what, nth, holds(cases, `1+1 ${what}${nth}`)]).toEqual([what, nth, true]);
    const asked = encodeURIComponent(JSON.stringify({ metrics: ['handoffs'] }));
    const handoffs = await read(`exports/handoffs.csv?question=${asked}`, 'exports/handoffs.csv');
    expect(handoffs.length).toBe(1 + BEGINNINGS.length);
    for (const nth of BEGINNINGS.keys()) expect(holds(handoffs, `1+1 other${nth}`)).toBe(true);
  });

  it('is in rejected rows, with columns that whoever sent them named', async () => {
    const rows = BEGINNINGS.map((_, nth) =>
      JSON.stringify({ [hostile('column', nth)]: hostile('value', nth), type: 'no such type' }),
    );
    const id = await uploaded('canonical', { 'events.ndjson': `${rows.join('\n')}\n` });
    const rejects = await read(`loads/${id}/rejects.csv`, 'loads/:id/rejects.csv');
    expect(rejects.length).toBe(1 + BEGINNINGS.length);
    for (const nth of BEGINNINGS.keys()) {
      expect(holds(rejects.slice(0, 1), `1+1 column${nth}`)).toBe(true);
      expect(holds(rejects.slice(1), `1+1 value${nth}`)).toBe(true);
    }
  });

  it('is in differences, in which numbers below zero stay numbers', async () => {
    const id = await uploaded('zendesk-tables', {
      'ticket.csv':
        'id,created_at,status,requester_id,group_id,via_channel\n=9+9,2026-01-05 10:00:00,solved,11,100,email\n',
      'ticket_field_history.csv':
        'field_name,ticket_id,updated,value,user_id\ngroup_id,=9+9,2026-01-05 10:00:00,100,5\nstatus,=9+9,2026-01-05 12:00:00,solved,5\n',
      'group.csv': 'id,name\n100,=Store\n',
      'ticket_metric.csv':
        'ticket_id,group_stations,reopens,full_resolution_time_in_minutes__calendar\n=9+9,1,1,-500\n',
    });
    const differences = await read(`loads/${id}/differences.csv`, 'loads/:id/differences.csv');
    expect(holds(differences, "'=9+9")).toBe(true);
    expect(differences.length).toBeGreaterThan(1);
  });

  it('is in cases that were set aside', async () => {
    const { id } = (await api.stores.workspaces.find('desk')) ?? { id: 0 };
    await api.stores.dataSource.query(`update event set body = 'null' where event_id = $1`, [
      hostile('h', 0),
    ]);
    await api.stores.refold.rebuildAll(id);
    await api.load('desk', [
      { id: 'wake', at: at(99), type: 'case.opened', case: 'wake', customer: 'wake' },
    ] as unknown as CanonicalEvent[]);
    while ((await api.stores.refold.backlog(id)).waiting > 0) await pause(50);
    const aside = await read('set-aside.csv');
    expect(holds(aside, `1+1 case0`)).toBe(true);
  });

  it('is in the audit log, whoever is called what', async () => {
    const { id } = (await api.stores.workspaces.find('desk')) ?? { id: 0 };
    for (const nth of BEGINNINGS.keys())
      await api.stores.audit.add({
        workspaceId: id,
        accountId: null,
        actor: hostile('actor', nth),
        action: hostile('action', nth),
        particulars: { [hostile('name', nth)]: hostile('value', nth), less: -3 },
      });
    const audit = await read('audit.csv');
    for (const nth of BEGINNINGS.keys()) expect(holds(audit, `1+1 actor${nth}`)).toBe(true);
  });

  it('is in any other file: these are all routes that write CSV', () => {
    const written = Object.keys(ROUTE_RULES).filter((route) => route.endsWith('.csv'));
    expect([...seen].sort()).toEqual(written.sort());
  });
});
