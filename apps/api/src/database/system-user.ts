/** PostgreSQL refuses to run as root: then it runs as another user of the machine. */
import { spawnSync } from 'node:child_process';
import { stat } from 'node:fs/promises';
import process from 'node:process';
import { Failure } from '../failure.ts';

/** Ids to start a program with; null = as ourselves. */
export type SystemUser = { readonly uid: number; readonly gid: number } | null;

const NAME = 'postgres';

/** Whoever owns the database that is there already, else the user postgres, created if missing. */
export async function databaseUser(databaseFolder: string): Promise<SystemUser> {
  if (process.getuid?.() !== 0) return null;
  const owner = await stat(databaseFolder).catch(() => null);
  if (owner !== null && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const found = lookUp() ?? create();
  if (found === null)
    throw new Failure(
      `PostgreSQL cannot run as root, and the user "${NAME}" is missing and could not be created. ` +
        'Start Twicetold as an ordinary user, or set DATABASE_URL.',
    );
  return found;
}

/** Whether that user may enter the folder (and run the program in it). */
export function mayEnter(user: SystemUser, folder: string): boolean {
  if (user === null) return true;
  return (
    spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...user, cwd: '/', stdio: 'ignore' }).status === 0
  );
}

export function mayRun(user: SystemUser, program: string): boolean {
  return spawnSync(program, ['--version'], { ...user, cwd: '/', stdio: 'ignore' }).status === 0;
}

function create(): SystemUser {
  spawnSync('groupadd', ['--system', NAME], { stdio: 'ignore' });
  spawnSync('useradd', ['--system', '-g', NAME, '--no-create-home', NAME], { stdio: 'ignore' });
  return lookUp();
}

function lookUp(): SystemUser {
  const ids = ['-u', '-g'].map((flag) => spawnSync('id', [flag, NAME], { encoding: 'utf8' }));
  if (ids.some(({ status }) => status !== 0)) return null;
  const [uid, gid] = ids.map(({ stdout }) => Number(stdout));
  return uid === undefined || gid === undefined ? null : { uid, gid };
}
