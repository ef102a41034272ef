/** A file several times as large as the memory that the server may use, over HTTP, and one line of it that alone is too large. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { buildCommands } from './api/command.ts';
import { ownerHeaders } from './api/signed-in.ts';
import { asked, startedOn, type Asking, type Started } from './api/started.ts';
import { cloneDatabase, type TestDatabase } from './database/clone-database.ts';
import { answers, eventsOf, opened } from './shards/desk.ts';
import { until, workspaceOn } from './shards/fleet.ts';
import { undisturbedAnswers } from './shards/undisturbed.ts';

jest.setTimeout(180_000);
/** Megabytes of what V8 keeps for long: the server takes about seventy of them before anybody asks. */
const HEAP = 128;
const CASES = 2_000;
const MEGABYTE = 1_000_000;
/** What makes the file large, and is nothing to JSON. */
const PADDING = ' '.repeat(160_000);
const HUGE = 60 * MEGABYTE;

const events = eventsOf(0, CASES, 300);
let undisturbed: unknown[];
let database: TestDatabase;
let folder: string;
let started: Started;
let server: Asking;

beforeAll(async () => {
  buildCommands();
  undisturbed = await undisturbedAnswers(events);
  database = await cloneDatabase();
  folder = await mkdtemp(path.join(tmpdir(), 'twicetold-heap-'));
  const node = [`--max-old-space-size=${HEAP}`];
  started = startedOn(database.url, folder, {}, { node });
  server = { address: await started.address, headers: await ownerHeaders(database.url) };
}, 180_000);
afterAll(async () => {
  started.child.kill('SIGKILL');
  await started.outcome;
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

/** Every other event is a long line; one line is larger than any may be. */
function* lines(): Generator<string> {
  for (const [number, event] of events.entries()) {
    yield `${JSON.stringify(event)}${number % 2 === 0 ? PADDING : ''}\n`;
    if (number === CASES) yield `{"id":"huge","type":"${'y'.repeat(HUGE)}"}\n`;
  }
}

it('is loaded whole by a server with less memory than the file has bytes; the line is refused by its number', async () => {
  await workspaceOn(server);
  const headers = { 'x-twicetold': '1', ...server.headers };
  const uploads = `${server.address}/api/v1/workspaces/desk/uploads`;
  const form = new FormData();
  const file = new Blob([...lines()]);
  expect(file.size).toBeGreaterThan(3 * HEAP * MEGABYTE);
  form.append('file', file, 'events.ndjson');
  const sent = await fetch(uploads, { method: 'POST', body: form, headers });
  expect(sent.status).toBe(200);
  const { upload } = (await sent.json()) as { upload: string };
  const order = await fetch(`${uploads}/${upload}/load`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ source: 'canonical', sourceName: 'export' }),
  });
  expect(order.status).toBe(202);
  const LOADS = '{ workspace(name: "desk") { loads { id kind state rejected } } }';
  interface Load {
    readonly id: string;
    readonly kind: string;
    readonly state: string;
    readonly rejected: number;
  }
  const [load] = await until(
    async () => {
      const { data } = await asked(server, LOADS);
      return (data?.['workspace'] as { loads: Load[] }).loads.filter(({ kind }) => kind === 'file');
    },
    (loads) => loads.length > 0 && loads.every(({ state }) => !/running|waiting/i.test(state)),
  );
  expect(load).toMatchObject({ state: 'finished', rejected: 1 });
  await until(
    () => opened(server),
    (count) => count === CASES,
  );
  expect(await answers(server)).toEqual(undisturbed);
  const rejects = await fetch(`${server.address}/api/v1/workspaces/desk/loads/${load?.id}/rejects.ndjson`, {
    headers,
  });
  const refused = (await rejects.text()).trim().split('\n');
  expect(refused).toHaveLength(1);
  expect(JSON.parse(refused[0] as string)).toMatchObject({ line: expect.any(Number) });
  expect(started.child.exitCode).toBeNull();
});
