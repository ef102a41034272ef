/** Twicetold as a user starts it: the built program in a process of its own, on a data folder that is thrown away. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { PROJECT_FOLDER } from './project-folder.ts';

const PATIENCE_MS = 5 * 60_000;

export interface Service {
  /** Without a slash at the end. */
  readonly address: string;
  /** Everything that it has printed so far. */
  readonly said: () => string;
  readonly stop: () => Promise<void>;
}

/** What the page and the server are built from is compared by Nx: unchanged, this takes two seconds. */
export function buildEverything(): void {
  execFileSync(process.execPath, ['node_modules/nx/dist/bin/nx.js', 'run-many', '-t', 'build'], {
    cwd: PROJECT_FOLDER,
    // The tests say NODE_ENV=test, of which Vite makes a page with React's checks, half as large again and slower; and Nx
    // keeps it as the build of these sources.
    env: { ...process.env, NODE_ENV: 'production', NX_DAEMON: 'false', NODE_OPTIONS: '' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}

/** With the sample in it, asked by whoever sits at this machine; otherwise as the environment says, with nothing in it. */
export async function startService(
  environment: Readonly<Record<string, string>> | null = null,
): Promise<Service> {
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'twicetold-e2e-'));
  const server = spawn(process.execPath, ['apps/api/dist/start.js'], {
    cwd: PROJECT_FOLDER,
    env: { ...process.env, PORT: '0', TWICETOLD_DATA_FOLDER: dataFolder, NODE_OPTIONS: '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const stop = async () => {
    if (server.exitCode === null) {
      server.kill('SIGINT');
      await once(server, 'exit');
    }
    await rm(dataFolder, { recursive: true, force: true });
  };
  try {
    const address = await printedAddress(server);
    if (environment === null) await untilLoaded(address);
    return { address, said: () => said, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function printedAddress(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const address = /http:\/\/[\w.[\]:-]+:\d+/.exec(said)?.[0];
      if (address) resolve(address);
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
    server.once('exit', (code) =>
      reject(new Error(`Twicetold ended with ${String(code)} before it served:\n${said}`)),
    );
    setTimeout(() => reject(new Error(`Twicetold printed no address:\n${said}`)), PATIENCE_MS).unref();
  });
}

interface Loads {
  readonly data?: {
    readonly workspaces: readonly { readonly loads: readonly { readonly state: string }[] }[];
  };
}

/** The page is served while the sample workspace is still being loaded; the tests want all of it. */
async function untilLoaded(address: string): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until) {
    const reply = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ workspaces { loads { state } } }' }),
    });
    const { data } = (await reply.json()) as Loads;
    if (data?.workspaces.some(({ loads }) => loads[0]?.state === 'finished')) return;
    await pause(250);
  }
  throw new Error('The sample workspace was not loaded in time.');
}
