/** Starts and stops the server process. */
import { spawn } from 'node:child_process';
import { open, readFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { Failure } from '../failure.ts';
import { isAlive, readPostmaster } from './postmaster.ts';
import type { ServerFolder } from './server-folder.ts';

/** Only reachable from this machine, by password; no socket file. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '60',
  shared_buffers: '256MB',
  maintenance_work_mem: '128MB',
  max_wal_size: '2GB',
  timezone: 'UTC',
  log_timezone: 'UTC',
};

/** Port of the started server; resolves before it accepts connections. */
export async function startServer(server: ServerFolder): Promise<number> {
  const port = await freePort();
  const log = await open(server.logFile, 'w', 0o600);
  const settings = Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(server.binaries.postgres, ['-D', server.database, '-p', String(port), ...settings], {
    ...server.user,
    cwd: '/',
    // A process group of its own: Ctrl-C in the terminal must reach us only, who then end it in order.
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
  });
  const ended = new Promise<never>((_, reject) => {
    child.once('error', reject);
    child.once('exit', () => reject(new Ended()));
  });
  ended.catch(() => undefined);
  child.unref();
  await log.close();
  await Promise.race([ended, appears(server, child.pid)]).catch(async (error: unknown) => {
    throw await whyNot(server, error);
  });
  return port;
}

class Ended extends Error {}

async function appears(server: ServerFolder, pid: number | undefined): Promise<void> {
  while ((await readPostmaster(server.database))?.pid !== pid) await pause(20);
}

/** Another command may have started the server in the same moment: then that one is used. */
async function whyNot(server: ServerFolder, error: unknown): Promise<unknown> {
  if (!(error instanceof Ended)) return error;
  const log = (await readFile(server.logFile, 'utf8').catch(() => '')).trim();
  if (log.includes('postmaster.pid') && log.includes('already exists'))
    return Object.assign(new Error('started by another process'), { code: 'ECONNREFUSED' });
  return new Failure(
    `PostgreSQL did not start in ${server.database}:\n${log.split('\n').slice(-8).join('\n')}`,
  );
}

/** Ends all sessions and waits until everything is on disk. */
export async function stopServer(server: ServerFolder): Promise<void> {
  const found = await readPostmaster(server.database);
  if (found === null) return;
  process.kill(found.pid, 'SIGINT');
  for (let waited = 0; waited < 20_000; waited += 50) {
    if ((await readPostmaster(server.database)) === null || !isAlive(found.pid)) return;
    await pause(50);
  }
  process.kill(found.pid, 'SIGQUIT');
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', resolve);
  });
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
