/**
 * The embedded PostgreSQL: found running (another command of ours, or an orphan of a killed run) or started.
 * Every process that uses it holds a shared lock in it; the last one out stops it.
 */
import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { Failure } from '../failure.ts';
import { initialise, ROLE } from './initialise.ts';
import { keptPassword } from './password.ts';
import { isRunning, readPostmaster, removeStaleLock } from './postmaster.ts';
import { prepareServerFolder, type ServerFolder } from './server-folder.ts';
import { startServer, stopServer } from './server-process.ts';

export interface EmbeddedServer {
  readonly url: string;
  readonly server: ServerFolder;
  /** Our own session: its locks last as long as this process. */
  readonly session: pg.Client;
  /** Ends the server too, unless another process uses it. */
  close(): Promise<void>;
}

const USERS_LOCK = "pg_catalog.hashtextextended('twicetold.users', 0)";
const NAME = ROLE;
const PATIENCE_MS = 60_000;

export async function openEmbeddedServer(
  wanted: string,
  say: (line: string) => void,
): Promise<EmbeddedServer> {
  const server = await prepareServerFolder(wanted, say);
  const password = await keptPassword(server.passwordFile);
  await initialise(server, password);
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      const port = await runningPort(server);
      await makeDatabase(urlOf(port, password, 'postgres'));
      const session = new pg.Client({ connectionString: urlOf(port, password, NAME) });
      // A session that the stopping server ends must not end us: whoever asks next learns it.
      session.on('error', () => undefined);
      await session.connect();
      await session.query(`SELECT pg_advisory_lock_shared(${USERS_LOCK})`);
      return { url: urlOf(port, password, NAME), server, session, close: () => leave(server, session) };
    } catch (error) {
      if (error instanceof Failure || !isPassing(error) || Date.now() > until)
        throw await explain(server, error);
      await pause(100);
    }
  }
}

async function runningPort(server: ServerFolder): Promise<number> {
  const found = await readPostmaster(server.database);
  if (found !== null && (await isRunning(found, server.database))) return found.port;
  if (found !== null) await removeStaleLock(server.database);
  return startServer(server);
}

async function makeDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [NAME]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${NAME}`);
  } catch (error) {
    const made = ['42P04', '23505'].includes((error as { code?: string }).code ?? '');
    if (!made) throw error;
  } finally {
    await client.end();
  }
}

async function leave(server: ServerFolder, session: pg.Client): Promise<void> {
  const last = await session
    .query<{ last: boolean }>(
      `SELECT pg_advisory_unlock_shared(${USERS_LOCK}), pg_try_advisory_lock(${USERS_LOCK}) AS last`,
    )
    .then(({ rows }) => rows[0]?.last ?? false)
    .catch(() => false);
  if (last) await stopServer(server);
  await session.end().catch(() => undefined);
}

/** The server is starting, stopping, or not there yet. */
function isPassing(error: unknown): boolean {
  const { code, message } = error as { code?: string; message?: string };
  const passing = ['ECONNREFUSED', 'ECONNRESET', '57P03', '57P01'];
  return passing.includes(code ?? '') || /terminated|timeout/.test(message ?? '');
}

async function explain(server: ServerFolder, error: unknown): Promise<unknown> {
  if (error instanceof Failure) return error;
  const { code, message } = error as { code?: string; message?: string };
  if (code === '28P01')
    return new Failure(
      `The password in ${server.passwordFile} does not open the database beside it. ` +
        'If it was lost, remove the data folder and load again.',
    );
  const log = await readFile(server.logFile, 'utf8').catch(() => '');
  const panic = log.split('\n').findLast((line) => line.includes('PANIC'));
  if (panic !== undefined)
    return new Failure(
      `The database in ${server.database} is damaged and cannot start (${panic.trim()}). ` +
        'Remove the data folder and load again, or choose another one with TWICETOLD_DATA_FOLDER=….',
    );
  return new Failure(
    `The embedded PostgreSQL does not answer (${message ?? code ?? 'no reason given'}). Its log: ${server.logFile}. ` +
      'Another run may be ending: try again in a moment, or set DATABASE_URL.',
  );
}

function urlOf(port: number, password: string, database: string): string {
  return `postgresql://${ROLE}:${password}@127.0.0.1:${port}/${database}`;
}
