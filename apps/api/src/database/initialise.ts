/** Makes a new database cluster, whole or not at all. */
import { spawn } from 'node:child_process';
import { chown, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { Failure } from '../failure.ts';
import { isAlive } from './postmaster.ts';
import type { ServerFolder } from './server-folder.ts';

export const ROLE = 'twicetold';

export async function initialise(server: ServerFolder, password: string): Promise<void> {
  await sweep(server);
  if (await exists(server.database)) return;
  const partial = `${server.database}.partial-${process.pid}`;
  const passwordFile = `${partial}.password`;
  try {
    await mkdir(partial, { mode: 0o700 });
    await writeFile(passwordFile, password, { mode: 0o600 });
    if (server.user !== null)
      for (const made of [partial, passwordFile]) await chown(made, server.user.uid, server.user.gid);
    await run(server, partial, passwordFile);
    await rename(partial, server.database).catch((error: unknown) => {
      if (!['ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    });
  } finally {
    await rm(passwordFile, { force: true });
    await rm(partial, { force: true, recursive: true });
  }
}

/** Text is sorted by code unit (--no-locale), so that the order is the same on every machine. */
async function run(server: ServerFolder, partial: string, passwordFile: string): Promise<void> {
  const flags = [
    `--pgdata=${partial}`,
    `--username=${ROLE}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--no-locale',
    '--no-instructions',
  ];
  // Detached: Ctrl-C in the terminal is ours to handle, and must not leave half a cluster behind.
  const child = spawn(server.binaries.initdb, flags, { ...server.user, cwd: '/', detached: true });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0)
    throw new Failure(`PostgreSQL could not set up its folder ${server.database}:\n${output.trim()}`);
}

/** What former runs left when they were killed while setting up. */
async function sweep(server: ServerFolder): Promise<void> {
  for (const name of await readdir(server.folder)) {
    const owner = /\.partial-(\d+)/.exec(name)?.[1];
    if (owner !== undefined && !isAlive(Number(owner)))
      await rm(path.join(server.folder, name), { force: true, recursive: true });
  }
}

async function exists(folder: string): Promise<boolean> {
  return stat(folder).then(
    () => true,
    () => false,
  );
}
