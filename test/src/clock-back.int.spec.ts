/** A server whose clock is put back while events come in: everything goes on, and comes to what it would have come to. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Stores } from '@twicetold/api';
import type { CanonicalEvent } from '@twicetold/cases';
import { buildCommands } from './api/command.ts';
import { ownerHeaders } from './api/signed-in.ts';
import { asked, startedOn, type Asking, type Started } from './api/started.ts';
import { cloneDatabase, type TestDatabase } from './database/clone-database.ts';
import { postUntilTaken, uploadUntilTaken } from './faults/client.ts';
import { answers, eventsOf, opened } from './shards/desk.ts';
import { until, workspaceOn } from './shards/fleet.ts';
import { undisturbedAnswers } from './shards/undisturbed.ts';

jest.setTimeout(180_000);
const [FIRST, SECOND, CASES, CUSTOMERS] = [400, 800, 3_000, 300];
const before = eventsOf(0, FIRST, CUSTOMERS) as CanonicalEvent[];
const after = eventsOf(FIRST, SECOND, CUSTOMERS) as CanonicalEvent[];
const file = eventsOf(SECOND, CASES, CUSTOMERS) as CanonicalEvent[];
const HOUR = 3_600_000;
const CLOCK = new URL('faults/other-clock.js', import.meta.url).href;
const LOADS = '{ workspace(name: "desk") { loads { kind state startedAt finishedAt } } }';

interface Loaded {
  readonly kind: string;
  readonly state: string;
  readonly startedAt: string;
  readonly finishedAt: string | null;
}

let undisturbed: unknown[];
let database: TestDatabase;
let folder: string;
let started: Started;
let server: Asking;

beforeAll(async () => {
  buildCommands();
  undisturbed = await undisturbedAnswers([...before, ...file, ...after]);
}, 180_000);

async function setClock(apartMs: number): Promise<void> {
  await writeFile(path.join(folder, 'clock'), String(apartMs));
}
async function start(): Promise<void> {
  database = await cloneDatabase();
  folder = await mkdtemp(path.join(tmpdir(), 'twicetold-clock-'));
  await setClock(0);
  const clock = { TWICETOLD_TEST_CLOCK: path.join(folder, 'clock') };
  started = startedOn(database.url, folder, clock, { node: ['--import', CLOCK] });
  server = { address: await started.address, headers: await ownerHeaders(database.url) };
}
async function end(): Promise<void> {
  started.child.kill('SIGKILL');
  await started.outcome;
  await database.drop();
  await rm(folder, { recursive: true, force: true });
}
const loads = async () => {
  const { data } = await asked(server, LOADS);
  return (data?.['workspace'] as { loads: Loaded[] }).loads.filter(({ kind }) => kind === 'file');
};

const PASSWORD = 'seven long words of one sentence';
const enter = (what: string, body: object) =>
  fetch(`${server.address}/api/v1/${what}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-twicetold': '1' },
    body: JSON.stringify(body),
  });

/** The owner, by a link and then by the password that was set. */
async function signedInAnew(): Promise<string> {
  const stores = await Stores.open(database.url);
  try {
    const [owner] = await stores.dataSource.query<{ id: number; email: string }[]>(
      'select id, email from account',
    );
    const { id: accountId, email } = owner as { id: number; email: string };
    const secret = await stores.links.make({ purpose: 'password', accountId, hours: 1 });
    expect((await enter('link', { secret, password: PASSWORD })).status).toBe(200);
    const entered = await enter('session', { email, password: PASSWORD });
    expect(entered.status).toBe(200);
    return (entered.headers.get('set-cookie') ?? '').split(';', 1)[0] as string;
  } finally {
    await stores.close();
  }
}

describe.each([
  ['an hour', HOUR],
  ['a day', 24 * HOUR],
  ['a year', 365 * 24 * HOUR],
])('a clock that goes back by %s during a load', (_, byMs) => {
  beforeAll(start, 60_000);
  afterAll(end);

  it('costs nothing, doubles nothing, and leaves nobody waiting or signed out', async () => {
    const here = () => Promise.resolve(server);
    const token = await workspaceOn(server);
    await postUntilTaken(here, token, before);
    await uploadUntilTaken(here, 'desk', 'export', file);
    await setClock(-byMs);
    await postUntilTaken(here, token, after);
    const ended = await until(loads, (all) => all.every(({ state }) => !/running|waiting/i.test(state)));
    expect(ended.map(({ state }) => state)).toEqual(['finished']);
    // How long it took is never less than nothing.
    for (const { startedAt, finishedAt } of ended)
      expect(Date.parse(finishedAt ?? '')).toBeGreaterThan(Date.parse(startedAt));
    await until(
      () => opened(server),
      (count) => count === CASES,
    );
    expect(await answers(server)).toEqual(undisturbed);
    // Who signs in now is in, and so is who follows a link to a new password.
    const cookie = await signedInAnew();
    expect(await opened({ ...server, headers: { cookie } })).toBe(CASES);
    expect((await fetch(`${server.address}/health/ready`)).status).toBe(200);
    expect(started.said()).not.toMatch(/-\d+(\.\d+)? ?(ms|s|min|h)\b/);
  });
});
