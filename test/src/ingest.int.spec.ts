import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { CanonicalEvent } from '@twicetold/cases';
import { RunningApi } from './api/running-api.ts';
import { called, opened, resolved } from './log/small-events.ts';

// For a machine that does much else.
jest.setTimeout(60_000);

let api: RunningApi;
beforeAll(async () => {
  api = await RunningApi.start({ limits: { body: 100_000, expanded: 400_000, lines: 1_000 } });
});
afterAll(() => api.close());

let made = 0;
/** A workspace of its own with a source and a token for it. */
async function desk(expiresAt: Date | null = null) {
  const name = `desk ${++made}`;
  const workspace = await api.stores.workspaces.create({ name, zone: 'UTC' });
  const source = await api.stores.sources.named(workspace.id, 'crm', 'canonical');
  const { token, kept } = await api.stores.tokens.create(source, 'test', expiresAt);
  return { name, id: workspace.id, token, kept };
}

const ndjson = (events: readonly unknown[]) => events.map((event) => JSON.stringify(event)).join('\n');

interface Posted {
  readonly status: number;
  readonly headers: Headers;
  readonly reply: Record<string, unknown>;
}
async function post(
  token: string | null,
  body: string | Buffer,
  headers: Record<string, string> = {},
  address = api.address,
): Promise<Posted> {
  const answer = await fetch(`${address}/ingest/v1/events`, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-ndjson',
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      ...headers,
    },
    body: typeof body === 'string' ? body : new Uint8Array(body),
  });
  const reply = (await answer.json()) as Record<string, unknown>;
  return { status: answer.status, headers: answer.headers, reply };
}

const EVENTS_IN_LOG = 'select count(*)::integer as events from event where workspace_id = $1';
async function eventsIn(workspaceId: number): Promise<number> {
  const [row] = await api.stores.dataSource.query<{ events: number }[]>(EVENTS_IN_LOG, [workspaceId]);
  return row?.events ?? 0;
}
async function casesIn(workspace: string): Promise<number> {
  const data = await api.data<{ workspace: { cases: number } }>(
    'query ($name: String!) { workspace(name: $name) { cases } }',
    { name: workspace },
  );
  return data.workspace.cases;
}

const oneCase = (id: string): CanonicalEvent[] => [opened(id), called(id), resolved(id)];

const isUnseen = (report: unknown): boolean => (report as { history: unknown }).history === null;

describe('posting what happens, as it happens', () => {
  it('takes in lines of JSON, and the same request again changes nothing', async () => {
    const { id, token } = await desk();
    const body = ndjson([...oneCase('c1'), ...oneCase('c2')]);
    expect((await post(token, body)).reply).toEqual({
      lines: 6,
      accepted: 6,
      duplicates: 0,
      erased: 0,
      rejectedLines: 0,
      rejected: [],
    });
    const again = await post(token, body);
    expect(again.status).toBe(200);
    expect(again.reply).toMatchObject({ accepted: 0, duplicates: 6 });
    expect(await eventsIn(id)).toBe(6);
  });

  it('takes in one array of events, and packed lines, too', async () => {
    const { id, token } = await desk();
    const array = await post(token, JSON.stringify(oneCase('c1')), { 'content-type': 'application/json' });
    expect(array.reply).toMatchObject({ lines: 3, accepted: 3 });
    const packed = gzipSync(ndjson(oneCase('c2')));
    const answer = await post(token, packed, { 'content-encoding': 'gzip' });
    expect(answer.reply).toMatchObject({ lines: 3, accepted: 3 });
    expect(await eventsIn(id)).toBe(6);
  });

  it('says of every line that it cannot take what is wrong, keeps it for download and takes the others', async () => {
    const { id, name, token } = await desk();
    const [first, second, third] = oneCase('c1');
    const nextYear = { ...called('c1'), id: 'ahead', at: '2126-01-01T00:00:00Z' };
    const lines = [JSON.stringify(first), '{ "id": ', '', JSON.stringify({ ...second, at: 'yesterday' })];
    const { status, reply } = await post(token, [...lines, ndjson([third, nextYear])].join('\n'));
    expect(status).toBe(200);
    expect(reply).toMatchObject({ lines: 5, accepted: 2, rejectedLines: 3 });
    expect(reply['rejected']).toEqual([
      { line: 2, field: '', reason: 'is no JSON' },
      { line: 4, field: 'at', reason: expect.stringContaining('is no instant') },
      { line: 6, field: 'at', reason: expect.stringContaining('lies ahead of the clock') },
    ]);
    const [load] = await api.stores.loads.list(id);
    expect(load).toMatchObject({ kind: 'live', rows: 5, events: 2, rejected: 3, source: 'crm' });
    expect(load?.report).toMatchObject({
      rows: 5,
      events: 2,
      types: { 'case.opened': 1, 'case.resolved': 1 },
      rejects: { reasons: [{ count: 1 }, { count: 1 }, { count: 1 }] },
      // Nobody has looked yet: that is not none.
      names: null,
      history: null,
      reconciliation: null,
    });
    const asked = await api.data(
      `query ($workspace: String!, $id: Int!) {
        load(workspace: $workspace, id: $id) { report { teams { more } reasons { more } history { cases } } }
      }`,
      { workspace: name, id: load?.id },
    );
    expect(asked).toEqual({ load: { report: { teams: null, reasons: null, history: null } } });
    expect(load?.capabilities.find(({ metric }) => metric === 'resolution_median')?.support).toBe(
      'computable',
    );
    const file = path.join(api.dataFolder, 'loads', String(load?.id), 'rejects.ndjson');
    const kept = (await readFile(file, 'utf8')).trim().split('\n');
    expect(kept.map((line) => (JSON.parse(line) as { line: number }).line)).toEqual([2, 4, 6]);
    expect((await stat(file)).mode & 0o077).toBe(0);
  });

  it('is looked at after a while: how many cases show their team, and what can be said of them', async () => {
    const reviewing = await RunningApi.start({ limits: { reviewAfterMs: 300 } });
    try {
      const { id } = await reviewing.stores.workspaces.create({ name: 'desk', zone: 'UTC' });
      const source = await reviewing.stores.sources.named(id, 'crm', 'canonical');
      const { token } = await reviewing.stores.tokens.create(source, 'crm', null);
      const at = (minute: number) => new Date(Date.UTC(2026, 3, 1, 9, minute)).toISOString();
      // Of four cases three have a team, two of them different ones.
      const events = ['Store', 'Billing', 'Store', null].map((team, place) => ({
        id: `${place}`,
        at: at(place),
        case: `c${place}`,
        type: 'case.opened',
        customer: 'ann',
        team,
      }));
      const sent = await fetch(`${reviewing.address}/ingest/v1/events`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/x-ndjson' },
        body: ndjson(events),
      });
      expect(sent.status).toBe(200);
      const newest = async () => (await reviewing.stores.loads.list(id))[0]!;
      const before = await newest();
      expect(before.report).toMatchObject({ history: null });
      let load = before;
      for (let tries = 0; tries < 200 && isUnseen(load.report); tries++) {
        await new Promise((resolve) => setTimeout(resolve, 50));
        load = await newest();
      }
      expect(load.report).toMatchObject({ history: { cases: 4, withoutTeam: 1 }, names: null });
      expect(load.capabilities.find(({ metric }) => metric === 'handoffs')).toMatchObject({
        support: 'partly',
        coverage: 0.75,
        because: 'only 75% of the cases show which team had them',
      });
    } finally {
      await reviewing.close();
    }
  });

  it('is in the answers within about a second', async () => {
    const { name, token } = await desk();
    expect(await casesIn(name)).toBe(0);
    const times: number[] = [];
    for (let round = 1; round <= 20; round++) {
      const started = performance.now();
      await post(token, ndjson(oneCase(`case ${round}`)));
      while ((await casesIn(name)) < round) await new Promise((resolve) => setTimeout(resolve, 5));
      times.push(performance.now() - started);
    }
    times.sort((a, b) => a - b);
    const p95 = times[18] as number;
    console.log(`Posted to answered: median ${times[9]?.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms of 20.`);
    expect(p95).toBeLessThan(10_000);
  });
});

describe('who may post', () => {
  it('has a token that is known, not expired and not revoked', async () => {
    const body = ndjson(oneCase('c1'));
    const unknown = await post('tt_nobody', body);
    expect(unknown.status).toBe(401);
    expect(unknown.headers.get('www-authenticate')).toBe('Bearer');
    expect((await post(null, body)).status).toBe(401);
    expect((await post((await desk(new Date(Date.now() - 1_000))).token, body)).status).toBe(401);
    const { id, token, kept } = await desk();
    expect((await post(token, body)).status).toBe(200);
    expect((await api.stores.tokens.list(id))[0]?.usedAt).toBeInstanceOf(Date);
    await api.stores.tokens.revoke(id, kept.id);
    expect((await post(token, body)).status).toBe(401);
  });

  it('is known to the database only by the hash of the token', async () => {
    const { token } = await desk();
    const rows = await api.stores.dataSource.query<unknown[]>('select * from ingest_token');
    expect(JSON.stringify(rows)).not.toContain(token);
  });
});

describe('a request that cannot be taken', () => {
  it('is no JSON at all, broken gzip or another encoding of letters', async () => {
    const { id, token } = await desk();
    expect((await post(token, 'hello\nworld')).status).toBe(400);
    expect((await post(token, '[{"id": 1')).status).toBe(400);
    const whole = gzipSync(ndjson(oneCase('c1')));
    const broken = await post(token, whole.subarray(0, whole.length - 10), { 'content-encoding': 'gzip' });
    expect(broken.status).toBe(400);
    expect(broken.reply['message']).toMatch(/gzip/);
    expect((await post(token, Buffer.from('{"id":"caf\xe9"}', 'latin1'))).status).toBe(400);
    expect(await eventsIn(id)).toBe(0);
  });

  it('is of a type or packed in a way that nobody here reads', async () => {
    const { token } = await desk();
    const body = ndjson(oneCase('c1'));
    expect((await post(token, body, { 'content-type': 'text/csv' })).status).toBe(415);
    expect((await post(token, body, { 'content-encoding': 'br' })).status).toBe(415);
    const latin = { 'content-type': 'application/x-ndjson; charset=iso-8859-1' };
    expect((await post(token, body, latin)).status).toBe(415);
  });

  it('is too large as it comes, once it is unpacked, or in lines, and leaves nothing behind', async () => {
    const { id, token } = await desk();
    const long = ndjson(Array.from({ length: 1_001 }, (_, index) => ({ n: index })));
    expect((await post(token, long)).status).toBe(413);
    expect((await post(token, 'x'.repeat(100_001))).status).toBe(413);
    const bomb = gzipSync(`${ndjson(oneCase('c1'))}\n${' '.repeat(50_000_000)}`);
    expect(bomb.length).toBeLessThan(100_000);
    const answer = await post(token, bomb, { 'content-encoding': 'gzip' });
    expect(answer.status).toBe(413);
    expect(answer.reply['message']).toMatch(/0\.4 MB unpacked/);
    expect(await eventsIn(id)).toBe(0);
  });
});

describe('too many requests', () => {
  it('of one token are told when to come back', async () => {
    const busy = await RunningApi.start({ limits: { requestsPerToken: 3, refusalsPerAddress: 2 } });
    try {
      const workspace = await busy.stores.workspaces.create({ name: 'desk', zone: 'UTC' });
      const source = await busy.stores.sources.named(workspace.id, 'crm', 'canonical');
      const { token } = await busy.stores.tokens.create(source, 'test', null);
      const other = await busy.stores.tokens.create(source, 'another', null);
      const body = ndjson(oneCase('c1'));
      const statuses: number[] = [];
      for (let i = 0; i < 3; i++) statuses.push((await post(token, body, {}, busy.address)).status);
      expect(statuses).toEqual([200, 200, 200]);
      const refused = await post(token, body, {}, busy.address);
      expect(refused.status).toBe(429);
      const seconds = Number(refused.headers.get('retry-after'));
      expect(seconds).toBeGreaterThanOrEqual(1);
      expect(seconds).toBeLessThanOrEqual(10);
      expect((await post(other.token, body, {}, busy.address)).status).toBe(200);
      for (const status of [401, 401, 429])
        expect((await post('tt_guess', body, {}, busy.address)).status).toBe(status);
      // Somebody else's guesses do not lock out who has a token.
      expect((await post(other.token, body, {}, busy.address)).status).toBe(200);
    } finally {
      await busy.close();
    }
  });

  it('at once are not all read at once', async () => {
    const narrow = await RunningApi.start({ limits: { atOnce: 1, waiting: 1 } });
    try {
      const workspace = await narrow.stores.workspaces.create({ name: 'desk', zone: 'UTC' });
      const source = await narrow.stores.sources.named(workspace.id, 'crm', 'canonical');
      const { token } = await narrow.stores.tokens.create(source, 'test', null);
      const body = (round: number) =>
        ndjson(Array.from({ length: 100 }, (_, index) => oneCase(`${round} ${index}`)).flat());
      const rounds = Array.from({ length: 12 }, (_, round) => round);
      const answers = await Promise.all(rounds.map((round) => post(token, body(round), {}, narrow.address)));
      const busy = answers.filter(({ status }) => status === 429);
      expect(busy.length).toBeGreaterThan(0);
      expect(busy.every(({ headers }) => headers.get('retry-after') === '1')).toBe(true);
      const taken = answers.filter(({ status }) => status === 200);
      expect(taken.length + busy.length).toBe(12);
      const [row] = await narrow.stores.dataSource.query<{ events: number }[]>(EVENTS_IN_LOG, [workspace.id]);
      expect(row?.events).toBe(taken.length * 300);
    } finally {
      await narrow.close();
    }
  });
});

describe('a page that listens', () => {
  it('is told that numbers have changed, that a load has moved, and that settings were changed', async () => {
    const { name, token } = await desk();
    const stop = new AbortController();
    const url = `${api.address}/api/v1/workspaces/${encodeURIComponent(name)}/changes`;
    const answer = await fetch(url, { signal: stop.signal });
    expect(answer.headers.get('content-type')).toMatch('text/event-stream');
    const reader = (answer.body as ReadableStream<Uint8Array>).getReader();
    let told = '';
    const until = async (text: RegExp) => {
      while (!text.test(told)) told += Buffer.from((await reader.read()).value as Uint8Array).toString();
    };
    await until(/event: measures\ndata: {"version":0}\n\n/);
    await post(token, ndjson(oneCase('c1')));
    await until(/event: measures\ndata: {"version":[1-9]\d*}\n\n/);
    await until(/event: loads\n/);
    await api.data(
      `mutation { changeSettings(workspace: "${name}", version: 0, change: { riskThreshold: 40 }) { conflicts } }`,
    );
    await until(/event: settings\ndata: {"version":1}\n\n/);
    stop.abort();
    const nobody = await fetch(`${api.address}/api/v1/workspaces/nobody/changes`);
    expect(nobody.status).toBe(404);
    expect(await nobody.json()).toEqual({
      message: 'There is no workspace "nobody".',
      refusal: { code: 'no_workspace', values: { value: 'nobody' } },
    });
  });

  it('does not keep the server from ending', async () => {
    const other = await RunningApi.start();
    await other.stores.workspaces.create({ name: 'desk', zone: 'UTC' });
    const answer = await fetch(`${other.address}/api/v1/workspaces/desk/changes`);
    await other.close();
    expect(await answer.text()).toMatch(/^event: measures/);
  });
});
