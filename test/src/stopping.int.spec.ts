/** How a server ends in the middle of its work, and how several begin at once. */
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { migrations } from '@twicetold/migrations';
import pg from 'pg';
import { buildCommands } from './api/command.ts';
import { ownerHeaders } from './api/signed-in.ts';
import { asked, startedOn, type Started } from './api/started.ts';
import { emptyDatabase, type TestDatabase } from './database/clone-database.ts';

jest.setTimeout(300_000);
let database: TestDatabase;
let folder: string;
const running: Started[] = [];

beforeAll(() => buildCommands(), 300_000);
beforeEach(async () => {
  database = await emptyDatabase();
  folder = await mkdtemp(path.join(tmpdir(), 'twicetold-stopping-'));
});
afterEach(async () => {
  for (const { child, outcome } of running.splice(0)) {
    child.kill('SIGKILL');
    await outcome;
  }
  await database.drop();
  await rm(folder, { recursive: true, force: true });
}, 120_000);

function start(environment: Readonly<Record<string, string>> = {}): Started {
  const started = startedOn(database.url, folder, environment);
  running.push(started);
  return started;
}

async function rows<Row extends object>(sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function newWorkspace(address: string): Promise<string> {
  const owner = { address, headers: await ownerHeaders(database.url) };
  await asked(
    owner,
    'mutation { createWorkspace(name: "desk", title: "", zone: "UTC", keepTexts: false) { name } }',
  );
  const { data } = await asked(
    owner,
    'mutation { createIngestToken(workspace: "desk", source: "crm", name: "x") { token } }',
  );
  return (data?.['createIngestToken'] as { token: string }).token;
}

const eventOf = (number: number, prefix = 'e') =>
  `${JSON.stringify({
    id: `${prefix}${number}`,
    at: new Date(Date.UTC(2026, 3, 1) + number * 60_000).toISOString(),
    type: 'case.opened',
    case: `${prefix}${number}`,
    customer: `c${number % 500}`,
  })}\n`;

/** A request whose body has arrived by half. */
async function halfPosted(address: string, token: string) {
  const [first, second] = [eventOf(1, 'slow'), eventOf(2, 'slow')];
  const posting = request(`${address}/ingest/v1/events`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/x-ndjson',
      'content-length': Buffer.byteLength(first + second),
    },
  });
  const status = new Promise<number | null>((resolve) => {
    posting.once('response', (reply) => {
      reply.resume();
      resolve(reply.statusCode ?? null);
    });
    posting.once('error', () => resolve(null));
  });
  posting.write(first);
  await once(posting, 'socket');
  await pause(1_000);
  return { status, rest: () => posting.end(second), drop: () => posting.destroy() };
}

describe('a server that is told to end', () => {
  it('is not ready at once, finishes the request that runs, and leaves the load to the next start, which neither loses nor doubles anything', async () => {
    const CASES = 60_000;
    const first = start({ TWICETOLD_STOP_AFTER: '3' });
    const address = await first.address;
    const token = await newWorkspace(address);
    const form = new FormData();
    form.append('file', new Blob(Array.from({ length: CASES }, (_, n) => eventOf(n))), 'events.ndjson');
    const uploads = `${address}/api/v1/workspaces/desk/uploads`;
    const headers = { 'x-twicetold': '1', ...(await ownerHeaders(database.url)) };
    const { upload } = (await (await fetch(uploads, { method: 'POST', body: form, headers })).json()) as {
      upload: string;
    };
    const slow = await halfPosted(address, token);
    await fetch(`${uploads}/${upload}/load`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({ source: 'canonical' }),
    });
    first.child.kill('SIGTERM');
    await pause(500);
    const ready = await fetch(`${address}/health/ready`);
    expect(ready.status).toBe(503);
    expect(((await ready.json()) as { reasons: string[] }).reasons).toContain('stopping');
    slow.rest();
    expect(await slow.status).toBe(200);
    expect((await first.outcome).code).toBe(0);
    expect(await rows(`select state from load where kind = 'file'`)).toEqual([{ state: 'interrupted' }]);

    const second = start();
    await second.address;
    for (;;) {
      const loads = await rows<{ state: string }>(`select state from load where kind = 'file' order by id`);
      if (loads.at(-1)?.state === 'finished') break;
      await pause(200);
    }
    const counted = await rows<{ events: number; distinct: number }>(
      'select count(*)::integer as events, count(distinct event_id)::integer as distinct from event',
    );
    expect(counted).toEqual([{ events: CASES + 2, distinct: CASES + 2 }]);
    second.child.kill('SIGTERM');
    expect((await second.outcome).code).toBe(0);
    // Nobody waits any more, and nobody is held by a process that has ended.
    expect(await rows('select count(*)::integer as waiting from dirty_customer')).toEqual([{ waiting: 0 }]);
  });

  it('cuts off what takes longer than it may', async () => {
    const server = start({ TWICETOLD_STOP_WITHIN: '1' });
    const address = await server.address;
    const slow = await halfPosted(address, await newWorkspace(address));
    server.child.kill('SIGTERM');
    const { code, output } = await server.outcome;
    expect(code).toBe(0);
    expect(output).toContain('Requests that took too long were cut off');
    expect(await slow.status).toBeNull();
  });

  it('ends at once when it is told a second time', async () => {
    const server = start({ TWICETOLD_STOP_WITHIN: '600' });
    const address = await server.address;
    const slow = await halfPosted(address, await newWorkspace(address));
    server.child.kill('SIGTERM');
    await pause(1_500);
    server.child.kill('SIGTERM');
    const { code, output } = await server.outcome;
    expect(code).toBe(130);
    expect(output).toContain('Ended at once');
    slow.drop();
    await slow.status;
  });
});

describe('five processes that start at once on an empty database', () => {
  it('let one of them make the tables, and all of them serve', async () => {
    const roles = ['all', 'all', 'api', 'worker', 'worker'];
    const starters = roles.map((role) => start({ TWICETOLD_ROLE: role }));
    const addresses = await Promise.all(starters.map(({ address }) => address));
    const told = starters.map((starter) => starter.said().match(/migrations: (\d+)/)?.[1] ?? null);
    expect(told.filter((count) => count !== null)).toEqual([String(migrations.length)]);
    expect(await rows('select name from migration order by id')).toEqual(
      migrations.map(({ name }) => ({ name })),
    );
    for (const address of addresses) {
      for (;;) {
        const reply = await fetch(`${address}/health/ready`);
        if (reply.status === 200) break;
        await pause(100);
      }
    }
  });
});
