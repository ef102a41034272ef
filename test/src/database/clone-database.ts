/**
 * A database for one test file: a copy of a template that has all migrations. Copying takes a few dozen
 * milliseconds, and what one file writes no other sees.
 */
import { createHash, randomBytes } from 'node:crypto';
import { migrations } from '@twicetold/migrations';
import { dataSourceOptions, migrate } from '@twicetold/store';
import pg from 'pg';
import { DataSource } from 'typeorm';

export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** Any constant: making the template and copying it exclude each other, because PostgreSQL copies only what nobody uses. */
const TEMPLATE_LOCK = 20_269_202;

export async function cloneDatabase(): Promise<TestDatabase> {
  const server = serverUrl();
  const name = `twicetold_test_${randomBytes(6).toString('hex')}`;
  await onServer(server, async (client) => {
    await client.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const template = await findOrMakeTemplate(client, server);
    await client.query(`create database ${name} template ${template}`);
  });
  return { url: databaseUrl(server, name), drop: () => dropDatabase(server, name) };
}

/** A database without tables. */
export async function emptyDatabase(): Promise<TestDatabase> {
  const server = serverUrl();
  const name = `twicetold_test_${randomBytes(6).toString('hex')}`;
  await onServer(server, (client) => client.query(`create database ${name} template template0`));
  return { url: databaseUrl(server, name), drop: () => dropDatabase(server, name) };
}

/** Own server if DATABASE_URL_TEST names one (its user must be allowed to make databases), else that of the run. */
function serverUrl(): string {
  const url = process.env['DATABASE_URL_TEST'] ?? process.env['TWICETOLD_TEST_SERVER'];
  if (url === undefined)
    throw new Error('No PostgreSQL for the tests: the Jest project lacks its global setup.');
  return url;
}

async function findOrMakeTemplate(client: pg.Client, server: string): Promise<string> {
  const shape = createHash('sha256').update(migrations.map(String).join()).digest('hex').slice(0, 12);
  const name = `twicetold_template_${shape}`;
  const found = await client.query('select 1 from pg_database where datname = $1', [name]);
  if (found.rows.length > 0) return name;
  const unfinished = `${name}_${randomBytes(4).toString('hex')}`;
  await client.query(`create database ${unfinished} template template0`);
  const dataSource = new DataSource(dataSourceOptions(databaseUrl(server, unfinished), migrations));
  await dataSource.initialize();
  await migrate(dataSource).finally(() => dataSource.destroy());
  await client.query(`alter database ${unfinished} rename to ${name}`);
  return name;
}

async function dropDatabase(server: string, name: string): Promise<void> {
  await onServer(server, (client) => client.query(`drop database if exists ${name} with (force)`));
}

async function onServer(url: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function databaseUrl(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
