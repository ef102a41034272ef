/** The database to work with: the embedded one, or one's own by DATABASE_URL. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import process from 'node:process';
import pg from 'pg';
import type { Config } from '../config.ts';
import { Failure } from '../failure.ts';
import { openEmbeddedServer, type EmbeddedServer } from './embedded-server.ts';

export interface Database {
  readonly url: string;
  close(): Promise<void>;
}

export interface ServedDatabase extends Database {
  /** For the message to somebody who starts a second one. */
  servesAt(address: string): Promise<void>;
}

const SERVING_LOCK = "pg_catalog.hashtextextended('twicetold.serving', 0)";

/** For a command: shares the embedded server with whoever else uses it. */
export async function openDatabase(config: Config, say: (line: string) => void): Promise<Database> {
  if (config.databaseUrl === null) return openEmbeddedServer(config.dataFolder, say);
  await checkReachable(config.databaseUrl);
  return { url: config.databaseUrl, close: () => Promise.resolve() };
}

/** For the process that serves the page: the only one of its kind on an embedded server. */
export async function openServedDatabase(
  config: Config,
  say: (line: string) => void,
): Promise<ServedDatabase> {
  if (config.databaseUrl !== null)
    return { ...(await openDatabase(config, say)), servesAt: () => Promise.resolve() };
  const embedded = await openEmbeddedServer(config.dataFolder, say);
  const { servingFile } = embedded.server;
  const { rows } = await embedded.session.query<{ ours: boolean }>(
    `SELECT pg_try_advisory_lock(${SERVING_LOCK}) AS ours`,
  );
  if (rows[0]?.ours !== true) {
    await embedded.close();
    throw await inUse(config, embedded);
  }
  return {
    url: embedded.url,
    servesAt: (address) => writeFile(servingFile, JSON.stringify({ process: process.pid, address })),
    close: async () => {
      await rm(servingFile, { force: true });
      await embedded.close();
    },
  };
}

async function inUse(config: Config, { server }: EmbeddedServer): Promise<Failure> {
  const text = await readFile(server.servingFile, 'utf8').catch(() => '{}');
  const { process: pid, address } = JSON.parse(text) as { process?: number; address?: string };
  const where = address === undefined ? '' : ` (process ${pid}, ${address})`;
  return new Failure(
    `Twicetold is already running on the data folder ${config.dataFolder}${where}. ` +
      'Use that one, end it first, or start this one on another folder with TWICETOLD_DATA_FOLDER=… and PORT=….',
  );
}

async function checkReachable(url: string): Promise<void> {
  const { hostname, port, pathname } = new URL(url);
  const place = `${hostname}:${port || '5432'}${pathname}`;
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
  } catch (error) {
    const { message, code } = error as { message: string; code?: string };
    throw new Failure(`DATABASE_URL cannot be reached (${place}): ${message || code}.`);
  } finally {
    await client.end().catch(() => undefined);
  }
}
