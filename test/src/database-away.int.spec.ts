/** A database that is restarted, that crashes, and to which the line is cut, while a file and posted events come in. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { CanonicalEvent } from '@twicetold/cases';
import { buildCommands } from './api/command.ts';
import { ownerHeaders } from './api/signed-in.ts';
import { startedOn, type Asking, type Started } from './api/started.ts';
import { postUntilTaken, uploadUntilTaken } from './faults/client.ts';
import { lineTo, type CutLine } from './faults/cut-line.ts';
import { OwnServer } from './faults/own-server.ts';
import { eventsOf, opened } from './shards/desk.ts';
import { workspaceOn } from './shards/fleet.ts';

jest.setTimeout(400_000);
const CUSTOMERS = 400;
const POSTED = 1_000;
const CASES = 21_000;
const AWAY_MS = 3_000;

let database: OwnServer;
beforeAll(async () => {
  buildCommands();
  database = await OwnServer.start();
}, 300_000);
afterAll(() => database.close(), 60_000);

interface Desk {
  readonly server: Asking;
  readonly started: Started;
  readonly name: string;
  readonly line: CutLine;
  close(): Promise<void>;
}

async function deskOn(name: string): Promise<Desk> {
  await database.rows(`create database ${name}`);
  const line = await lineTo(Number(new URL(database.url()).port));
  const url = new URL(database.url(name));
  url.port = String(line.port);
  const folder = await mkdtemp(path.join(tmpdir(), 'twicetold-away-'));
  const started = startedOn(url.href, folder);
  const address = await started.address;
  return {
    server: { address, headers: await ownerHeaders(database.url(name)) },
    started,
    name,
    line,
    async close() {
      started.child.kill('SIGKILL');
      await started.outcome;
      await line.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const readiness = async ({ server }: Desk) => {
  const reply = await fetch(`${server.address}/health/ready`);
  return { status: reply.status, reasons: ((await reply.json()) as { reasons: string[] }).reasons };
};

async function until<Value>(look: () => Promise<Value>, good: (value: Value) => boolean): Promise<Value> {
  for (;;) {
    const value = await look();
    if (good(value)) return value;
    await pause(50);
  }
}

const counted = async ({ name }: Desk) =>
  (
    await database.rows<{ events: number; once: number; finished: number }>(
      `select count(*)::integer as events, count(distinct (source_id, event_id))::integer as once,
              (select count(*)::integer from load where kind = 'file' and state = 'finished') as finished
       from event`,
      name,
    )
  )[0] ?? { events: 0, once: 0, finished: 0 };

const isNotThere = async (desk: Desk) => {
  const seen = await until(
    () => readiness(desk),
    ({ status }) => status === 503,
  );
  expect(seen.reasons).toContain('database_does_not_answer');
  const { address, headers } = desk.server;
  const reply = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: '{"query":"{ workspaces { name } }"}',
  });
  expect(await reply.text()).toContain('The database does not answer just now');
};

const FAULTS: readonly (readonly [string, (desk: Desk) => Promise<void>])[] = [
  [
    'is restarted',
    async (desk) => {
      await database.stop();
      await isNotThere(desk);
      await pause(AWAY_MS);
      await database.startAgain();
    },
  ],
  [
    'crashes and recovers',
    async (desk) => {
      await database.crash();
      await isNotThere(desk);
      await database.startAgain();
    },
  ],
  [
    'crashes for a moment only',
    async () => {
      await database.crash();
      await database.startAgain();
    },
  ],
  [
    'ends every connection',
    async ({ name }) => {
      await database.rows(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}' and pid <> pg_backend_pid()`,
      );
    },
  ],
  [
    'is behind a line that is cut',
    async (desk) => {
      desk.line.cut();
      await isNotThere(desk);
      await pause(AWAY_MS);
      desk.line.mend();
    },
  ],
];

describe('while events come in, a database that', () => {
  it.each(FAULTS)(
    '%s costs no event, doubles none, and the server says meanwhile that it is away',
    async (_, fault) => {
      const desk = await deskOn(`desk_${FAULTS.findIndex(([, one]) => one === fault)}`);
      try {
        const token = await workspaceOn(desk.server);
        const server = () => Promise.resolve(desk.server);
        const posted = eventsOf(0, POSTED, CUSTOMERS) as CanonicalEvent[];
        const loaded = eventsOf(POSTED, CASES, CUSTOMERS) as CanonicalEvent[];
        await uploadUntilTaken(server, 'desk', 'export', loaded);
        await until(
          () => counted(desk),
          ({ events, finished }) => events > 0 || finished > 0,
        );
        const posting = postUntilTaken(server, token, posted);
        await fault(desk);
        await posting;
        const expected = posted.length + loaded.length;
        await until(
          () => counted(desk),
          ({ finished }) => finished > 0,
        );
        expect(await counted(desk)).toEqual({ events: expected, once: expected, finished: 1 });
        await until(
          () => opened(desk.server).catch(() => null),
          (count) => count === CASES,
        );
        expect((await readiness(desk)).status).toBe(200);
        expect(
          await database.rows('select count(*)::integer as waiting from dirty_customer', desk.name),
        ).toEqual([{ waiting: 0 }]);
        const loads = await database.rows<{ state: string }>(
          `select state from load where kind = 'file' order by id`,
          desk.name,
        );
        expect(loads.map(({ state }) => state)).toEqual([
          ...Array.from({ length: loads.length - 1 }, () => 'interrupted'),
          'finished',
        ]);
        expect(desk.started.child.exitCode).toBeNull();
      } finally {
        await desk.close();
      }
    },
  );
});
