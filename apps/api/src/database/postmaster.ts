/** What a running (or crashed) server says about itself in its lock file. */
import { spawnSync } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';

export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

const LOCK_FILE = 'postmaster.pid';

/** null: no server has this folder, as far as the folder knows. */
export async function readPostmaster(database: string): Promise<Postmaster | null> {
  const text = await readFile(path.join(database, LOCK_FILE), 'utf8').catch(() => '');
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  return pid > 0 && port > 0 ? { pid, port } : null;
}

/**
 * A process of that number may be another program by now, and a server that refuses to start because of it
 * would refuse forever. Where neither /proc nor `ps` can tell, we believe the file.
 */
export async function isRunning({ pid }: Postmaster, database: string): Promise<boolean> {
  if (!isAlive(pid)) return false;
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => null);
  if (command !== null) return command.includes(database);
  const asked = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  return asked.error !== undefined || asked.stdout.includes(database);
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

export async function removeStaleLock(database: string): Promise<void> {
  await rm(path.join(database, LOCK_FILE), { force: true });
}
