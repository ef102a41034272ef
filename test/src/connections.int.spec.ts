import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { randomBytes } from 'node:crypto';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { SecretBox, Stores } from '@twicetold/api';
import { buildCommands } from './api/command.ts';
import { RunningApi } from './api/running-api.ts';
import { PROJECT_FOLDER } from './browser/project-folder.ts';
import { fakeConnector, signed } from './connect/fake-connector.js';
import { FakeDesk } from './connect/fake-desk.ts';
import { cloneDatabase } from './database/clone-database.ts';

const said: string[] = [];
// For a machine that does much else.
jest.setTimeout(60_000);

let api: RunningApi;
let desk: FakeDesk;
let made = 0;
beforeAll(async () => {
  api = await RunningApi.start({
    connectors: new Map([[fakeConnector.name, fakeConnector]]),
    limits: { refusalsPerAddress: 1_000 },
    say: (line) => said.push(line),
  });
});
afterAll(() => api.close());
beforeEach(async () => {
  desk = await FakeDesk.start();
});
afterEach(() => desk.close());

interface Shown {
  readonly id: string;
  readonly state: string;
  readonly fields: readonly { readonly name: string; readonly value: string }[];
  readonly secretsSet: readonly string[];
  readonly webhookPath: string;
  readonly trouble: {
    readonly code: string;
    readonly sentence: string;
    readonly since: string | null;
  } | null;
  readonly nextAttemptAt: string | null;
  readonly caughtUpAt: string | null;
}
const SHOWN = `id state fields { name value } secretsSet webhookPath trouble { code sentence since } nextAttemptAt caughtUpAt`;
const CONNECT = `mutation ($workspace: String!, $fields: [FieldInput!]!) {
  connect(workspace: $workspace, connector: "fake", fields: $fields) { ${SHOWN} }
}`;

async function workspace(): Promise<{ name: string; id: number }> {
  const name = `desk ${++made}`;
  const { id } = await api.stores.workspaces.create({ name, zone: 'UTC' });
  return { name, id };
}

const fieldsOf = (fields: Record<string, string>) =>
  Object.entries(fields).map(([name, value]) => ({ name, value }));

async function connect(name: string, fields: Record<string, string> = {}): Promise<Shown> {
  const all = { url: desk.url, token: 'right', webhookSecret: 'shared', ...fields };
  const data = await api.data<{ connect: Shown }>(CONNECT, { workspace: name, fields: fieldsOf(all) });
  return data.connect;
}
async function shown(name: string): Promise<Shown> {
  const query = `query ($workspace: String!) { connections(workspace: $workspace) { ${SHOWN} } }`;
  const { connections } = await api.data<{ connections: Shown[] }>(query, { workspace: name });
  return connections[0] as Shown;
}

async function eventsIn(stores: Stores, workspaceId: number): Promise<number> {
  const counted = 'select count(*)::integer as events from event where workspace_id = $1';
  const [row] = await stores.dataSource.query<{ events: number }[]>(counted, [workspaceId]);
  return row?.events ?? 0;
}

async function until(what: () => Promise<boolean> | boolean, within = 30_000): Promise<void> {
  const end = Date.now() + within;
  while (!(await what())) {
    if (Date.now() > end) throw new Error('It did not come to that in time.');
    await pause(20);
  }
}

function deliver(
  path: string,
  body: unknown,
  { secret = 'shared', at = Date.now() } = {},
): Promise<Response> {
  const text = JSON.stringify(body);
  return fetch(`${api.address}${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-fake-at': String(at),
      'x-fake-signature': signed(secret, at, text),
    },
    body: text,
  });
}

describe('a connection to a helpdesk', () => {
  it('fetches everything there is, and then what is new', async () => {
    desk.changes = 12;
    const { name, id } = await workspace();
    await connect(name);
    await until(async () => (await eventsIn(api.stores, id)) === 24);
    desk.changes = 14;
    await until(async () => (await eventsIn(api.stores, id)) === 28);
    await until(async () => (await shown(name)).state === 'waiting');
    expect((await shown(name)).caughtUpAt).not.toBeNull();
    const [load] = await api.stores.loads.list(id);
    expect(load).toMatchObject({ kind: 'live', events: 28, cases: 14, source: 'fake' });
  });

  it('goes on after the server was started again, from the cursor that it had', async () => {
    desk.changes = 7;
    const { name, id } = await workspace();
    await connect(name);
    await until(async () => (await shown(name)).caughtUpAt !== null);
    desk.changes = 9;
    await api.restart();
    await until(async () => (await eventsIn(api.stores, id)) === 18);
    expect(desk.asked.filter((asked) => asked === '/cases?after=0')).toHaveLength(1);
    expect(desk.asked).toContain('/cases?after=7');
  });

  it('waits as long as it is told to, and asks again after a failure at the other end', async () => {
    desk.changes = 3;
    desk.next.push({ status: 429, headers: { 'retry-after': '1' } }, { status: 503 });
    const { name, id } = await workspace();
    const started = Date.now();
    await connect(name);
    await until(async () => (await eventsIn(api.stores, id)) === 6);
    // One second by Retry-After, then at least half of two seconds by our own back-off.
    expect(Date.now() - started).toBeGreaterThan(1_500);
  });

  it('fails for as long as the other end asks for more patience than one request has, and says why', async () => {
    desk.next.push({ status: 429, headers: { 'retry-after': '3600' } });
    const { name } = await workspace();
    await connect(name);
    await until(async () => (await shown(name)).state === 'failing');
    const { trouble, nextAttemptAt } = await shown(name);
    expect(trouble).toMatchObject({ code: 'rate_limited', sentence: 'The source asks us to wait (429).' });
    const wait = Date.parse(nextAttemptAt as string) - Date.now();
    expect(wait).toBeGreaterThan(3_500_000);
    expect(wait).toBeLessThanOrEqual(3_600_000);
  });

  it('stops when its credentials are not accepted, and goes on with others', async () => {
    desk.changes = 3;
    const { name, id } = await workspace();
    const connection = await connect(name, { token: 'wrong' });
    await until(async () => (await shown(name)).state === 'stopped');
    expect((await shown(name)).trouble?.code).toBe('unauthorised');
    const asked = desk.asked.length;
    await pause(1_500);
    expect(desk.asked).toHaveLength(asked);
    await api.data(
      `mutation ($workspace: String!, $id: ID!, $fields: [FieldInput!]!) {
        changeConnection(workspace: $workspace, id: $id, fields: $fields) { id }
      }`,
      { workspace: name, id: connection.id, fields: fieldsOf({ token: 'right' }) },
    );
    await until(async () => (await eventsIn(api.stores, id)) === 6);
    expect((await shown(name)).trouble).toBeNull();
  });

  it('is stopped, resumed and ended by a person; what it brought stays', async () => {
    desk.changes = 2;
    const { name, id } = await workspace();
    const { id: connection, webhookPath } = await connect(name);
    const change = (what: string) =>
      api.data(`mutation ($workspace: String!, $id: ID!) { ${what} }`, { workspace: name, id: connection });
    await until(async () => (await eventsIn(api.stores, id)) === 4);
    await change('stopConnection(workspace: $workspace, id: $id) { id }');
    desk.changes = 4;
    expect((await deliver(webhookPath, { solved: [9] })).status).toBe(410);
    await pause(1_500);
    expect(await eventsIn(api.stores, id)).toBe(4);
    await change('resumeConnection(workspace: $workspace, id: $id) { id }');
    await until(async () => (await eventsIn(api.stores, id)) === 8);
    await change('disconnect(workspace: $workspace, id: $id)');
    expect((await deliver(webhookPath, { solved: [9] })).status).toBe(401);
    expect(await eventsIn(api.stores, id)).toBe(8);
  });

  it('is pulled by one of two servers at a time', async () => {
    const other = await Stores.open(api.url);
    try {
      const { id } = await workspace();
      const source = await other.sources.named(id, 'idle', 'canonical');
      const connector = 'of another version';
      const empty = { configuration: {}, secrets: Buffer.alloc(0), workspaceId: id, sourceId: source.id };
      await other.connections.create({ id: crypto.randomUUID(), connector, ...empty });
      const leases = await Promise.all(
        [api.stores, other, api.stores, other].map(({ connections }) => connections.lease([connector])),
      );
      expect(leases.filter((lease) => lease !== null)).toHaveLength(1);
    } finally {
      await other.close();
    }
  });
});

describe('the secrets of a connection', () => {
  it('are encrypted in the database, shown to nobody, and kept out of the log', async () => {
    const { name } = await workspace();
    const { fields, secretsSet } = await connect(name, { token: 'right', account: '17' });
    expect(fieldsOf({ url: desk.url, account: '17' })).toEqual(fields);
    expect(secretsSet).toEqual(['token', 'webhookSecret']);
    const rows = await api.stores.dataSource.query<{ secrets: Buffer }[]>('select * from connection');
    for (const { secrets, ...rest } of rows) {
      expect(secrets.includes('shared')).toBe(false);
      expect(JSON.stringify(rest)).not.toMatch(/"right"|shared/);
    }
    expect((await stat(path.join(api.dataFolder, 'connections.key'))).mode & 0o077).toBe(0);
    expect(said.join('\n')).not.toMatch(/right|shared/);
  });

  it('are refused as a whole where a field is wrong', async () => {
    const { name } = await workspace();
    for (const [fields, field] of [
      [{ url: 'http://desk.example.com' }, 'url'],
      [{ url: 'https://169.254.169.254' }, 'url'],
      [{ url: 'https://10.0.0.7' }, 'url'],
      [{ url: 'https://[::ffff:192.168.1.1]' }, 'url'],
      [{ url: 'https://user:word@desk.example.com' }, 'url'],
      [{ account: 'seventeen' }, 'account'],
      [{ token: '' }, 'token'],
      [{ tokn: 'x' }, 'tokn'],
    ] as const) {
      const all = { url: desk.url, token: 'right', ...fields };
      const { errors } = await api.query(CONNECT, { workspace: name, fields: fieldsOf(all) });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
    }
    expect(await shown(name)).toBeUndefined();
  });
});

describe('a webhook', () => {
  it('puts what it tells into the log before it is answered, and what is pulled later is known then', async () => {
    desk.changes = 1;
    const { name, id } = await workspace();
    const { webhookPath } = await connect(name);
    await until(async () => (await eventsIn(api.stores, id)) === 2);
    const answer = await deliver(webhookPath, { solved: [2] });
    expect(answer.status).toBe(200);
    expect(await eventsIn(api.stores, id)).toBe(4);
    desk.changes = 2;
    await until(() => desk.asked.includes('/cases?after=2'));
    expect(await eventsIn(api.stores, id)).toBe(4);
  });

  it('has the case fetched at once that it only names', async () => {
    const { name, id } = await workspace();
    const { webhookPath } = await connect(name);
    await until(async () => (await shown(name)).caughtUpAt !== null);
    desk.changes = 3;
    const announced = await deliver(webhookPath, { changed: [3, 99] });
    expect(announced.status).toBe(200);
    await until(() => desk.asked.includes('/cases/3'));
    await until(async () => (await eventsIn(api.stores, id)) === 6);
    const left = 'select count(*)::integer as cases from connection_case';
    // Case 99 is not there any more: given up.
    await until(async () => {
      const [row] = await api.stores.dataSource.query<{ cases: number }[]>(left);
      return row?.cases === 0;
    });
  });

  it('is turned away with the same words whatever is wrong with it', async () => {
    const { name, id } = await workspace();
    const { webhookPath } = await connect(name);
    const body = { solved: [1] };
    const unknown = webhookPath.replace(/[^/]+$/, '00000000-0000-4000-8000-000000000000');
    const refusals = await Promise.all([
      deliver(webhookPath, body, { secret: 'guessed' }),
      deliver(webhookPath, body, { at: Date.now() - 6 * 60_000 }),
      deliver(webhookPath, body, { at: Date.now() + 6 * 60_000 }),
      deliver(unknown, body),
      deliver(webhookPath.replace(/[^/]+$/, 'x'), body),
      fetch(`${api.address}${webhookPath}`, { method: 'POST', body: JSON.stringify(body) }),
    ]);
    for (const refusal of refusals) {
      expect(refusal.status).toBe(401);
      expect(await refusal.text()).toBe('{"message":"Not accepted."}');
    }
    expect(await eventsIn(api.stores, id)).toBe(0);
  });
});

describe('a server that is killed while it pulls', () => {
  it('leaves a state from which the next one fetches the rest, and nothing is missing or there twice', async () => {
    buildCommands();
    const database = await cloneDatabase();
    const stores = await Stores.open(database.url);
    const key = randomBytes(32);
    desk.changes = 250;
    desk.delay = 5;
    try {
      const { id } = await stores.workspaces.create({ name: 'desk', zone: 'UTC' });
      const source = await stores.sources.named(id, 'fake', 'canonical');
      const connection = crypto.randomUUID();
      const secrets = new SecretBox(key).close(connection, { token: 'right' });
      const configuration = { url: desk.url };
      const from = { workspaceId: id, sourceId: source.id, connector: 'fake' };
      await stores.connections.create({ id: connection, ...from, configuration, secrets });
      const seen: number[] = [];
      for (let kills = 0; kills < 4; kills++) {
        const child = spawn(
          process.execPath,
          ['test/src/connect/pull-until-killed.js', database.url, api.dataFolder, key.toString('base64')],
          {
            cwd: PROJECT_FOLDER,
            env: { ...process.env, NODE_OPTIONS: '' },
            stdio: ['ignore', 'pipe', 'inherit'],
          },
        );
        await once(child.stdout, 'data');
        const before = await eventsIn(stores, id);
        await until(async () => (await eventsIn(stores, id)) > before + 40);
        await pause(Math.random() * 50);
        child.kill('SIGKILL');
        await once(child, 'exit');
        seen.push(await eventsIn(stores, id));
        // What half a minute does.
        await stores.dataSource.query('update connection set lease_until = now()');
      }
      expect(seen.every((events, index) => events > (seen[index - 1] ?? 0))).toBe(true);
      expect(seen.at(-1)).toBeLessThan(500);
      const last = spawn(
        process.execPath,
        ['test/src/connect/pull-until-killed.js', database.url, api.dataFolder, key.toString('base64')],
        { cwd: PROJECT_FOLDER, env: { ...process.env, NODE_OPTIONS: '' }, stdio: 'ignore' },
      );
      await until(async () => (await stores.connections.withId(connection))?.caughtUpAt !== null, 90_000);
      last.kill('SIGKILL');
      await once(last, 'exit');
      // 250 cases with two events each.
      expect(await eventsIn(stores, id)).toBe(500);
      expect((await stores.connections.withId(connection))?.cursor).toBe('250');
    } finally {
      await stores.close();
      await database.drop();
    }
  }, 240_000);
});
