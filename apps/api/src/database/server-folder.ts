/** Where the embedded PostgreSQL lives on disk, and as whom it runs. */
import { createHash } from 'node:crypto';
import { chmod, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { Failure } from '../failure.ts';
import { copyBinaries, findBinaries, type Binaries } from './binaries.ts';
import { databaseUser, mayEnter, mayRun, type SystemUser } from './system-user.ts';

export interface ServerFolder {
  readonly folder: string;
  /** PGDATA. The major version is in the name: another one cannot read it. */
  readonly database: string;
  readonly passwordFile: string;
  readonly logFile: string;
  /** Written by the process that serves, for the message to a second one. */
  readonly servingFile: string;
  readonly user: SystemUser;
  readonly binaries: Binaries;
}

export async function prepareServerFolder(
  wanted: string,
  say: (line: string) => void,
): Promise<ServerFolder> {
  const user = await databaseUser(path.join(wanted, DATABASE));
  await makeFolder(wanted);
  const folder = mayEnter(user, wanted) ? wanted : await fallback(wanted, user, say);
  const installed = await findBinaries();
  const binaries = mayRun(user, installed.postgres)
    ? installed
    : await copyBinaries(installed, path.join(folder, 'postgresql-programs'));
  return {
    folder,
    database: path.join(folder, DATABASE),
    passwordFile: path.join(folder, 'password'),
    logFile: path.join(folder, 'postgresql.log'),
    servingFile: path.join(folder, 'serving.json'),
    user,
    binaries,
  };
}

const DATABASE = 'postgresql-18';

/** Enterable by all, listable by us: the database folder inside is closed by its own mode. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await chmod(folder, 0o711);
  } catch (error) {
    throw new Failure(
      `The data folder ${folder} cannot be used (${(error as NodeJS.ErrnoException).code}). ` +
        'It belongs to another user or is read-only: choose another with TWICETOLD_DATA_FOLDER=…, or set DATABASE_URL.',
    );
  }
}

/**
 * Started as root in a place such as /root that no other user may enter. Opening somebody's home to all is
 * not ours to do; so the database goes to a folder of our own, always the same one for this place.
 */
async function fallback(wanted: string, user: SystemUser, say: (line: string) => void): Promise<string> {
  const mark = createHash('sha256').update(wanted).digest('hex').slice(0, 8);
  const folder = path.join('/var/lib/twicetold', mark);
  await makeFolder(path.dirname(folder));
  await makeFolder(folder);
  if (!mayEnter(user, folder))
    throw new Failure(
      `Neither ${wanted} nor ${folder} can be entered by the user PostgreSQL runs as (id ${user?.uid}). ` +
        'Choose a folder it may enter with TWICETOLD_DATA_FOLDER=…, or set DATABASE_URL.',
    );
  say(`PostgreSQL may not run as root, and its user may not enter ${wanted}: the data is kept in ${folder}.`);
  return folder;
}
