/** The embedded server's password: random, made once, readable by its owner only. */
import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { Failure } from '../failure.ts';

export async function keptPassword(file: string): Promise<string> {
  try {
    await writeFile(file, randomBytes(24).toString('base64url'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw unusable(file, error);
  }
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw unusable(file, error);
  }
}

function unusable(file: string, error: unknown): Failure {
  return new Failure(
    `${file} cannot be read or written (${(error as NodeJS.ErrnoException).code}): the data folder was made by another user. ` +
      'Start as that user, or choose another folder with TWICETOLD_DATA_FOLDER=….',
  );
}
