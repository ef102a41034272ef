/** kill -9 in the middle of bringing the tables up to date: the next start completes it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { migrations } from '@twicetold/migrations';
import pg from 'pg';
import { buildCommands } from './api/command.ts';
import { startedOn } from './api/started.ts';
import { emptyDatabase, type TestDatabase } from './database/clone-database.ts';

jest.setTimeout(300_000);
let database: TestDatabase;
let folder: string;
let client: pg.Client;
beforeAll(async () => {
  buildCommands();
  database = await emptyDatabase();
  folder = await mkdtemp(path.join(tmpdir(), 'twicetold-migration-'));
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
}, 300_000);
afterAll(async () => {
  await client.end();
  await database.drop();
  await rm(folder, { recursive: true, force: true });
}, 60_000);

/** The statement stands there and waits: for ever, as far as it knows. */
const HOLD_AT_LOADS = `
  create schema held;
  create function held.hold() returns event_trigger language plpgsql as $$ begin
    if exists (select 1 from pg_event_trigger_ddl_commands() where object_identity = 'public.load') then
      perform pg_advisory_xact_lock(77);
    end if;
  end $$;
  create event trigger hold on ddl_command_end when tag in ('CREATE TABLE') execute function held.hold()`;

const waiting = async () => {
  const { rows } = await client.query<{ count: number }>(
    `select count(*)::integer as count from pg_locks where locktype = 'advisory' and objid = 77 and not granted`,
  );
  return rows[0]?.count ?? 0;
};
const tables = async () => {
  const { rows } = await client.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' order by 1`,
  );
  return rows.map(({ name }) => name);
};

it('a migration that is killed in the middle leaves nothing half made, and the next start completes it', async () => {
  await client.query(HOLD_AT_LOADS);
  await client.query('select pg_advisory_lock(77)');
  const first = startedOn(database.url, folder);
  while ((await waiting()) === 0) await pause(50);
  first.child.kill('SIGKILL');
  await first.outcome;
  await client.query('select pg_advisory_unlock(77)');
  await client.query('drop event trigger hold');
  while ((await waiting()) > 0) await pause(50);
  const second = startedOn(database.url, folder);
  await second.address;
  expect(second.said()).toContain(`migrations: ${migrations.length}`);
  const { rows } = await client.query('select name from migration order by id');
  expect(rows).toEqual(migrations.map(({ name }) => ({ name })));
  expect(await tables()).toContain('load');
  second.child.kill('SIGTERM');
  expect((await second.outcome).code).toBe(0);
});
