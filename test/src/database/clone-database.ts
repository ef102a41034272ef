/**
 * A database for one test file: a copy of a template that has all migrations. Copying takes a few dozen
 * milliseconds, and what one file writes no other sees.
 */
import { randomBytes } from 'node:crypto';
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
  const server = fromSetup('TWICETOLD_TEST_SERVER');
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
  const server = fromSetup('TWICETOLD_TEST_SERVER');
  const name = `twicetold_test_${randomBytes(6).toString('hex')}`;
  await onServer(server, (client) => client.query(`create database ${name} template template0`));
  return { url: databaseUrl(server, name), drop: () => dropDatabase(server, name) };
}

function fromSetup(variable: 'TWICETOLD_TEST_SERVER' | 'TWICETOLD_TEST_TEMPLATE'): string {
  const value = process.env[variable];
  if (value === undefined)
    throw new Error('No PostgreSQL for the tests: the Jest project lacks its global setup.');
  return value;
}

/** Made by the first test file that needs it: only inside of Jest do our packages resolve to their sources. */
async function findOrMakeTemplate(client: pg.Client, server: string): Promise<string> {
  const name = fromSetup('TWICETOLD_TEST_TEMPLATE');
  const found = await client.query('select 1 from pg_database where datname = $1', [name]);
  if (found.rows.length > 0) return name;
  await client.query(`create database ${name} template template0`);
  const dataSource = await new DataSource(
    dataSourceOptions(databaseUrl(server, name), migrations),
  ).initialize();
  try {
    await migrate(dataSource);
  } catch (error) {
    // Every test file is to fail with the true cause, and not for want of a table.
    await dropDatabase(server, name);
    throw error;
  } finally {
    await dataSource.destroy();
  }
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
