/** `npm start` with its embedded PostgreSQL: how it begins, how it ends, and what it says when it cannot. */
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { buildCommands, startCommand, type Outcome, type Run } from './api/command.ts';

const PATIENCE_MS = 180_000;
let folder: string;
const running: Run[] = [];

beforeAll(() => buildCommands(), PATIENCE_MS);
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'twicetold-start-'));
  // As root, PostgreSQL runs as another user, who must be able to come by here.
  await chmod(folder, 0o755);
});
afterEach(async () => {
  for (const { child, outcome } of running.splice(0)) {
    child.kill('SIGTERM');
    await outcome;
  }
  await rm(folder, { recursive: true, force: true });
}, PATIENCE_MS);

function start(environment: Readonly<Record<string, string>> = {}): Run {
  const settings = { PORT: '0', TWICETOLD_DATA_FOLDER: path.join(folder, 'data'), TWICETOLD_SAMPLE: 'no' };
  const run = startCommand('start', [], folder, { ...settings, ...environment });
  running.push(run);
  return run;
}

async function address({ child, outcome }: Run): Promise<string> {
  let said = '';
  const printed = new Promise<string>((resolve) =>
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /http:\/\/\S+:\d+/.exec(said)?.[0];
      if (found !== undefined) resolve(found);
    }),
  );
  const ended = outcome.then(({ errors }) => Promise.reject(new Error(`ended before it served: ${errors}`)));
  return Promise.race([printed, ended]);
}

async function workspaces(at: string): Promise<unknown> {
  const reply = await fetch(`${at}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ workspaces { name loads { state } } }"}',
  });
  return reply.json();
}

async function end({ child, outcome }: Run, signal: NodeJS.Signals): Promise<Outcome> {
  child.kill(signal);
  return outcome;
}

/** Process number of the database server; null when none has the folder. */
async function postmaster(): Promise<number | null> {
  const text = await readFile(path.join(folder, 'data/postgresql-18/postmaster.pid'), 'utf8').catch(() => '');
  return text === '' ? null : Number(text.split('\n')[0]);
}

describe('npm start', () => {
  it(
    'serves from a folder that did not exist, and leaves nothing running after Ctrl-C',
    async () => {
      const run = start();
      expect(await workspaces(await address(run))).toEqual({ data: { workspaces: [] } });
      expect(await postmaster()).not.toBeNull();
      expect((await end(run, 'SIGINT')).code).toBe(0);
      expect(await postmaster()).toBeNull();
    },
    PATIENCE_MS,
  );

  it(
    'says where it is running already when it is started twice',
    async () => {
      const first = start();
      const at = await address(first);
      const second = await start().outcome;
      expect(second.code).toBe(1);
      expect(second.errors).toContain('is already running on the data folder');
      expect(second.errors).toContain(at);
      expect(await workspaces(at)).toEqual({ data: { workspaces: [] } });
      await end(first, 'SIGTERM');
    },
    PATIENCE_MS,
  );

  it(
    'says which port is taken and how to choose another, and stops its database',
    async () => {
      const other: Server = createServer().listen(0, '127.0.0.1');
      await once(other, 'listening');
      const { port } = other.address() as AddressInfo;
      const { code, errors } = await start({ PORT: String(port) }).outcome;
      other.close();
      expect([code, errors]).toEqual([
        1,
        `Port ${port} is taken by another program. Choose another one: PORT=${port + 1} npm start\n`,
      ]);
      expect(await postmaster()).toBeNull();
    },
    PATIENCE_MS,
  );

  it(
    'takes over the database that a killed run left, and recovers one that was killed too',
    async () => {
      const first = start();
      await address(first);
      const orphan = await postmaster();
      await end(first, 'SIGKILL');
      const second = start();
      await address(second);
      expect(await postmaster()).toBe(orphan);
      await end(second, 'SIGKILL');
      process.kill(orphan!, 'SIGKILL');
      const third = start();
      await address(third);
      expect(await postmaster()).not.toBe(orphan);
      expect((await end(third, 'SIGTERM')).code).toBe(0);
      expect(await postmaster()).toBeNull();
    },
    PATIENCE_MS,
  );

  it(
    'ends in order in the middle of loading the sample, and goes on with it at the next start',
    async () => {
      const first = start({ TWICETOLD_SAMPLE: 'yes' });
      const at = await address(first);
      await pause(2_000);
      const before = await workspaces(at);
      expect(before).toMatchObject({
        data: { workspaces: [{ name: 'sample', loads: [{ state: 'running' }] }] },
      });
      expect((await end(first, 'SIGINT')).code).toBe(0);
      const second = start({ TWICETOLD_SAMPLE: 'yes' });
      const again = await workspaces(await address(second));
      expect(again).toMatchObject({ data: { workspaces: [{ name: 'sample' }] } });
      expect(JSON.stringify(again)).toContain('interrupted');
      expect((await end(second, 'SIGINT')).code).toBe(0);
      expect(await postmaster()).toBeNull();
    },
    PATIENCE_MS,
  );

  it(
    'names the setting that is wrong',
    async () => {
      expect(await start({ PORT: 'http' }).outcome).toMatchObject({ code: 1, output: '' });
      const { code, errors } = await start({ DATABASE_URL: 'postgresql://me:secret@127.0.0.1:9/none' })
        .outcome;
      expect(code).toBe(1);
      expect(errors).toMatch(/^DATABASE_URL cannot be reached \(127\.0\.0\.1:9\/none\)/);
      expect(errors).not.toContain('secret');
    },
    PATIENCE_MS,
  );
});
