/**
 * A disk that is full, under the database and under the data folder, while files and posted events come in. What makes it full is a limit
 * that everybody may set themselves: no file grows beyond it, as if there were no room for more.
 */
import { mkdtemp, readdir, rm, stat, symlink, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { CanonicalEvent } from '@twicetold/cases';
import { buildCommands } from './api/command.ts';
import { RunningApi } from './api/running-api.ts';
import { ownerHeaders } from './api/signed-in.ts';
import { asked, startedOn, type Asking, type Started } from './api/started.ts';
import { cloneDatabase } from './database/clone-database.ts';
import { postUntilTaken, uploadUntilTaken } from './faults/client.ts';
import { OwnServer } from './faults/own-server.ts';
import { answers, eventsOf, opened } from './shards/desk.ts';
import { until, workspaceOn } from './shards/fleet.ts';

jest.setTimeout(300_000);
const POSTED = 800;
const CASES = 8_000;
const CUSTOMERS = 300;
/** Kilobytes. Enough for what PostgreSQL has in an empty database, and not for the events of the file. */
const TABLES = 1_501;
const FILES = 128;

const posted = eventsOf(0, POSTED, CUSTOMERS) as CanonicalEvent[];
const loaded = eventsOf(POSTED, CASES, CUSTOMERS) as CanonicalEvent[];
let undisturbed: unknown[];
let undisturbedPosted: unknown[];
beforeAll(async () => {
  buildCommands();
  const api = await RunningApi.start({ say: () => undefined });
  try {
    await api.load('desk', posted);
    undisturbedPosted = await answers({ address: api.address, headers: {} });
    await api.load('desk', loaded);
    undisturbed = await answers({ address: api.address, headers: {} });
  } finally {
    await api.close();
  }
}, 300_000);

const ready = async ({ address }: Asking) => (await fetch(`${address}/health/ready`)).status;
const LOADS = '{ workspace(name: "desk") { loads { kind state events rejected } } }';
interface Loaded {
  readonly kind: string;
  readonly state: string;
  readonly events: number;
  readonly rejected: number;
}
async function filesOf(server: Asking): Promise<Loaded[]> {
  const { data } = await asked(server, LOADS);
  const { loads } = data?.['workspace'] as { loads: Loaded[] };
  return loads.filter(({ kind }) => kind === 'file');
}
const post = (server: Asking, token: string, lines: readonly object[]) =>
  fetch(`${server.address}/ingest/v1/events`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/x-ndjson' },
    body: lines.map((line) => JSON.stringify(line)).join('\n'),
  });
function upload(server: Asking, content: string) {
  const form = new FormData();
  form.append('file', new Blob([content]), 'events.ndjson');
  return fetch(`${server.address}/api/v1/workspaces/desk/uploads`, {
    method: 'POST',
    body: form,
    headers: { 'x-twicetold': '1', ...server.headers },
  });
}

describe('a database without room', () => {
  let database: OwnServer;
  beforeAll(async () => {
    database = await OwnServer.start();
  }, 120_000);
  afterAll(() => database.close(), 60_000);

  it('says so, goes on answering from what it has, and takes everything once there is room', async () => {
    await database.rows('create database desk');
    const url = database.url('desk');
    const folder = await mkdtemp(path.join(tmpdir(), 'twicetold-full-'));
    const started = startedOn(url, folder);
    try {
      const server = { address: await started.address, headers: await ownerHeaders(url) };
      const token = await workspaceOn(server);
      await database.stop();
      await database.startWithin(TABLES);
      await until(
        () => ready(server),
        (status) => status === 200,
      );

      await uploadUntilTaken(() => Promise.resolve(server), 'desk', 'export', loaded);
      await until(
        () => filesOf(server),
        (loads) => loads.some(({ state }) => state === 'interrupted'),
      );
      const refused = await until(
        () => post(server, token, posted),
        ({ status }) => status !== 200,
      );
      expect(refused.status).toBe(507);
      expect(refused.headers.get('retry-after')).toBe('60');
      expect(await refused.json()).toMatchObject({ refusal: { code: 'disk_full' } });
      // Nothing is called loaded that is not there; what is there is answered, and by a server that is well.
      expect((await filesOf(server)).map(({ state }) => state)).not.toContain('finished');
      expect(await opened(server)).toBeLessThan(CASES);
      expect(await ready(server)).toBe(200);

      await database.stop();
      await database.startAgain();
      await postUntilTaken(() => Promise.resolve(server), token, posted);
      await until(
        () => filesOf(server).catch(() => []),
        (loads) => loads.some(({ state }) => state === 'finished'),
      );
      await until(
        () =>
          database.rows<{ waiting: number }>(
            'select count(*)::integer as waiting from dirty_customer',
            'desk',
          ),
        ([row]) => row?.waiting === 0,
      );
      await until(
        () => opened(server),
        (count) => count === CASES,
      );
      expect(await answers(server)).toEqual(undisturbed);
      expect(
        await database.rows(
          'select count(*)::integer as events, count(distinct (source_id, event_id))::integer as once from event',
          'desk',
        ),
      ).toEqual([{ events: posted.length + loaded.length, once: posted.length + loaded.length }]);
      expect(started.child.exitCode).toBeNull();
    } finally {
      await ended(started);
      await rm(folder, { recursive: true, force: true });
    }
  });
});

async function ended({ child, outcome }: Started) {
  child.kill('SIGKILL');
  await outcome;
}

describe('a data folder without room', () => {
  interface Desk {
    readonly server: Asking;
    readonly token: string;
    readonly folder: string;
    readonly started: Started;
    /** The same once there is room. */
    readonly withRoom: () => Promise<Asking>;
  }
  async function onDesk(largestFile: number | undefined, work: (desk: Desk) => Promise<void>) {
    const database = await cloneDatabase();
    const folder = await mkdtemp(path.join(tmpdir(), 'twicetold-full-'));
    const under = largestFile === undefined ? {} : { largestFile };
    let started = startedOn(database.url, folder, {}, under);
    try {
      const headers = await ownerHeaders(database.url);
      const server = { address: await started.address, headers };
      const token = await workspaceOn(server);
      const withRoom = async () => {
        await ended(started);
        started = startedOn(database.url, folder);
        return { address: await started.address, headers };
      };
      await work({ server, token, folder, started, withRoom });
    } finally {
      await ended(started);
      await rm(folder, { recursive: true, force: true });
      await database.drop();
    }
  }
  const goodLines = (events: readonly object[]) => events.map((event) => JSON.stringify(event)).join('\n');
  const BAD = 4_000;
  const withBadLines = (events: readonly object[]) => `${'{}\n'.repeat(BAD)}${goodLines(events)}`;

  it('refuses an upload in words, keeps nothing of it, and takes it once there is room', async () => {
    await onDesk(FILES, async ({ server, token, folder, started, withRoom }) => {
      const refused = await upload(server, goodLines(posted));
      expect(refused.status).toBe(507);
      expect(await refused.json()).toMatchObject({ refusal: { code: 'disk_full' } });
      expect(await readdir(path.join(folder, 'uploads'))).toEqual([]);
      expect(await ready(server)).toBe(200);
      // What goes to the database alone is taken meanwhile.
      expect((await post(server, token, posted.slice(0, 300))).status).toBe(200);
      expect(started.child.exitCode).toBeNull();
      const again = await withRoom();
      await uploadUntilTaken(() => Promise.resolve(again), 'desk', 'crm', posted);
      await until(
        () => opened(again),
        (count) => count === POSTED,
      );
      expect(await answers(again)).toEqual(undisturbedPosted);
    });
  });

  it('loads no file whose refused lines it cannot keep, and loads it whole at the next start', async () => {
    await onDesk(FILES, async ({ server, started, withRoom }) => {
      const some = posted.slice(0, 300);
      const { upload: id } = (await (await upload(server, withBadLines(some))).json()) as { upload: string };
      const order = await fetch(`${server.address}/api/v1/workspaces/desk/uploads/${id}/load`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-twicetold': '1', ...server.headers },
        body: '{"source":"canonical"}',
      });
      expect(order.status).toBe(202);
      await until(
        () => filesOf(server),
        (loads) => loads.filter(({ state }) => state === 'interrupted').length === 2,
      );
      expect(started.child.exitCode).toBeNull();
      expect(await ready(server)).toBe(200);
      const again = await withRoom();
      const loads = await until(
        () => filesOf(again),
        (all) => all.some(({ state }) => state === 'finished'),
      );
      const [last] = loads.filter(({ state }) => state === 'finished');
      expect(last).toMatchObject({ rejected: BAD });
    });
  });

  it('goes on by itself with a file whose refused lines found no room the first time', async () => {
    await onDesk(undefined, async ({ server, folder, started }) => {
      // A file that is always full, where the first load keeps its refused lines.
      await mkdir(path.join(folder, 'loads', '1'), { recursive: true });
      await symlink('/dev/full', path.join(folder, 'loads', '1', 'rejects.ndjson'));
      expect((await stat('/dev/full')).isCharacterDevice()).toBe(true);
      const { upload: id } = (await (await upload(server, withBadLines(posted))).json()) as {
        upload: string;
      };
      await fetch(`${server.address}/api/v1/workspaces/desk/uploads/${id}/load`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-twicetold': '1', ...server.headers },
        body: '{"source":"canonical"}',
      });
      const loads = await until(
        () => filesOf(server),
        (all) => all.some(({ state }) => state === 'finished'),
      );
      expect(loads.map(({ state, rejected }) => [state, rejected])).toEqual([
        ['finished', BAD],
        ['interrupted', expect.any(Number)],
      ]);
      expect(await opened(server)).toBe(POSTED);
      expect(started.child.exitCode).toBeNull();
    });
  });

  it('takes posted events also where it cannot keep the lines that it refused', async () => {
    await onDesk(FILES, async ({ server, token, folder, started }) => {
      const bad = Array.from({ length: 1_000 }, (_, nth) => ({ id: `bad ${nth}`, note: 'x'.repeat(300) }));
      const reply = await post(server, token, [...posted, ...bad]);
      expect([reply.status, await reply.json()]).toEqual([
        200,
        expect.objectContaining({ accepted: posted.length, duplicates: 0, rejectedLines: bad.length }),
      ]);
      const [load = ''] = await readdir(path.join(folder, 'loads'));
      expect((await stat(path.join(folder, 'loads', load, 'rejects.ndjson'))).size).toBe(0);
      expect(started.said()).toContain('Rejected rows could not be kept');
      const { data } = await asked(server, LOADS);
      expect(data?.['workspace']).toMatchObject({
        loads: [{ kind: 'live', events: posted.length, rejected: bad.length }],
      });
    });
  });
});
