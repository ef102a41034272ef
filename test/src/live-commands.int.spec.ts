/** `npm run tokens`, `connect`, `connections` and `disconnect` in processes of their own. */
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { SecretBox, Stores } from '@twicetold/api';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildCommands, startCommand, type Outcome } from './api/command.ts';
import { RunningApi } from './api/running-api.ts';
import { cloneDatabase, type TestDatabase } from './database/clone-database.ts';

const PATIENCE_MS = 120_000;
const SECRET = 'zd-secret-8c1f';
const WEBHOOK_SECRET = 'whsec-77aa';

let folder: string;
beforeAll(async () => {
  buildCommands();
  folder = await mkdtemp(path.join(tmpdir(), 'twicetold-live-'));
}, PATIENCE_MS);
afterAll(() => rm(folder, { recursive: true, force: true }));

const all = ({ output, errors }: Outcome): string => output + errors;

describe('npm run tokens', () => {
  let api: RunningApi;
  beforeAll(async () => {
    api = await RunningApi.start();
    await api.stores.workspaces.create({ name: 'desk', zone: 'UTC' });
    await api.stores.workspaces.create({ name: 'other', zone: 'UTC' });
  }, PATIENCE_MS);
  afterAll(() => api.close());

  const tokens = (parameters: string): Promise<Outcome> => {
    const run = startCommand('command-line', ['tokens', ...parameters.split(' ')], folder, {
      DATABASE_URL: api.url,
      TWICETOLD_DATA_FOLDER: api.dataFolder,
    });
    run.child.stdin?.end();
    return run.outcome;
  };
  const post = async (token: string): Promise<number> => {
    const event = { id: '1', at: '2026-04-01T10:00:00Z', case: 'C-1', type: 'case.opened' };
    const reply = await fetch(`${api.address}/ingest/v1/events`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify([event]),
    });
    return reply.status;
  };

  it(
    'makes one that may post, shows it once, and takes it away',
    async () => {
      const made = await tokens('create --workspace desk --source crm --name front --expires 90d');
      expect(made.code).toBe(0);
      const token = made.output.trim();
      expect(token).not.toContain('\n');
      expect(made.errors).toMatch(/Token \d+ of "crm" expires 20.+ It is shown this once:/);
      expect(await post(token)).toBe(200);

      const listed = await tokens('list --workspace desk');
      const [, id = ''] = /^(\d+) {2}crm {2}front {2}expires .+, used 20/.exec(listed.output) ?? [];
      expect(id).not.toBe('');
      expect(all(listed)).not.toContain(token);
      expect((await tokens('list --workspace desk --source shop')).output).toBe('');

      expect(await tokens(`revoke ${id} --workspace other`)).toMatchObject({ code: 2 });
      expect(await post(token)).toBe(200);
      expect(await tokens(`revoke ${id} --workspace desk`)).toMatchObject({ code: 0 });
      expect(await post(token)).toBe(401);
      expect((await tokens('list --workspace desk')).output).toMatch(/revoked 20.+, used 20/);
    },
    PATIENCE_MS,
  );

  it.each([
    ['create --workspace desk', '--source names what posts'],
    ['create --workspace desk --source a/b', 'must be a name of up to 80 letters'],
    ['create --workspace desk --source crm --expires soon', '--expires is "soon"'],
    ['revoke --workspace desk', 'Which one?'],
    ['revoke 999999 --workspace desk', '"desk" has no token 999999.'],
    ['steal --workspace desk', '"steal" is not one of create, list, revoke.'],
  ])(
    '%s is refused',
    async (parameters, message) => {
      const refused = await tokens(parameters);
      expect([refused.code, refused.output]).toEqual([2, '']);
      expect(refused.errors).toContain(message);
    },
    PATIENCE_MS,
  );
});

describe('npm run connect', () => {
  let database: TestDatabase;
  let stores: Stores;
  let dataFolder: string;
  beforeAll(async () => {
    database = await cloneDatabase();
    stores = await Stores.open(database.url);
    dataFolder = path.join(folder, 'data');
    await stores.workspaces.create({ name: 'desk', zone: 'UTC' });
  }, PATIENCE_MS);
  afterAll(async () => {
    await stores.close();
    await database.drop();
  });

  const start = (parameters: string, environment: Readonly<Record<string, string>> = {}) =>
    startCommand('command-line', parameters.split(' '), folder, {
      DATABASE_URL: database.url,
      TWICETOLD_DATA_FOLDER: dataFolder,
      ...environment,
    });
  const command = (parameters: string, input = '', environment?: Readonly<Record<string, string>>) => {
    const { child, outcome } = start(parameters, environment);
    child.stdin?.end(input);
    return outcome;
  };
  const CONNECT = 'connect zendesk --workspace desk --url https://desk.example.com --email me@example.com';
  /** What is kept encrypted, opened with the key that the command made. */
  async function secretsOf(id: string) {
    const key = await readFile(path.join(dataFolder, 'connections.key'), 'utf8');
    const workspace = (await stores.workspaces.find('desk'))!;
    const connection = (await stores.connections.list(workspace.id)).find((one) => one.id === id)!;
    return new SecretBox(Buffer.from(key, 'base64')).open(id, connection.secrets);
  }
  const idIn = ({ output }: Outcome): string => /(?:Connected|Changed): (\S+)/.exec(output)?.[1] ?? '';

  it(
    'takes secrets from standard input, which neither the list of processes nor the output shows',
    async () => {
      const { child, outcome } = start(CONNECT);
      await pause(300);
      child.stdin?.write(`token=${SECRET}\n`);
      const seen = await Promise.all(
        ['cmdline', 'environ'].map((kind) => readFile(`/proc/${child.pid}/${kind}`, 'latin1')),
      );
      expect(seen[0]).toContain('desk.example.com');
      child.stdin?.end(`webhookSecret = ${WEBHOOK_SECRET}\n`);
      const made = await outcome;
      expect(made.code).toBe(0);
      const id = idIn(made);
      expect(made.output).toContain(`/ingest/v1/webhooks/${id}`);
      expect(await secretsOf(id)).toEqual({ token: SECRET, webhookSecret: WEBHOOK_SECRET });
      expect((await stat(path.join(dataFolder, 'connections.key'))).mode & 0o777).toBe(0o600);

      const listed = await command('connections --workspace desk');
      expect(listed.output).toMatch(
        new RegExp(`^${id} {2}zendesk {2}zendesk {2}waiting, next .+, not caught up yet$`, 'm'),
      );
      const changed = await command(`${CONNECT} --connection ${id}`, '', {
        TWICETOLD_SECRET_TOKEN: 'newer-9d',
      });
      expect([changed.code, idIn(changed)]).toEqual([0, id]);
      expect(await secretsOf(id)).toEqual({ token: 'newer-9d', webhookSecret: WEBHOOK_SECRET });
      for (const secret of [SECRET, WEBHOOK_SECRET, 'newer-9d'])
        for (const shown of [...seen, all(made), all(listed), all(changed)])
          expect(shown).not.toContain(secret);

      expect(await command(`disconnect ${id} --workspace desk`)).toMatchObject({
        code: 0,
        output: 'Disconnected: zendesk of "zendesk". What it brought stays.\n',
      });
      expect((await command('connections --workspace desk')).output).toBe('');
      expect(await command(`disconnect ${id} --workspace desk`)).toMatchObject({ code: 2 });
    },
    PATIENCE_MS,
  );

  it.each([
    ['a line that names no secret', CONNECT, `password=${SECRET}`, 'Standard input takes lines like token=…'],
    [
      'an address on a private network',
      CONNECT.replace('desk.example.com', '10.0.0.1'),
      `token=${SECRET}`,
      'url leads to an address',
    ],
    [
      'an address without TLS',
      CONNECT.replace('https:', 'http:'),
      `token=${SECRET}`,
      'url must begin with https://',
    ],
    [
      'a workspace that is not there',
      CONNECT.replace('--workspace desk', '--workspace no'),
      `token=${SECRET}`,
      'There is no workspace "no"',
    ],
    [
      'a connection that is not there',
      `${CONNECT} --connection 1`,
      `token=${SECRET}`,
      'There is no connection 1',
    ],
  ])(
    'refuses %s, keeps nothing and repeats no secret',
    async (_, parameters, input, message) => {
      const refused = await command(parameters, input);
      expect(refused.code).not.toBe(0);
      expect(refused.errors).toContain(message);
      expect(all(refused)).not.toContain(SECRET);
      expect((await command('connections --workspace desk')).output).toBe('');
    },
    PATIENCE_MS,
  );

  it(
    'takes no secret as an argument',
    async () => {
      const refused = await command(`${CONNECT} --token ${SECRET}`);
      expect(refused.code).not.toBe(0);
      expect(refused.errors).toContain("unknown option '--token'");
    },
    PATIENCE_MS,
  );

  it(
    'goes to a private network only where that is allowed',
    async () => {
      const own = CONNECT.replace('https://desk.example.com', 'http://10.0.0.1');
      const made = await command(own, `token=${SECRET}`, { TWICETOLD_ALLOW_PRIVATE_HOSTS: 'yes' });
      expect(made.code).toBe(0);
      await command(`disconnect ${idIn(made)} --workspace desk`);
    },
    PATIENCE_MS,
  );
});
