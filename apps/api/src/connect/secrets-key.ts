/** The key that secrets of connections are encrypted with: from TWICETOLD_KEY, else made once in the data folder, readable by its owner only. */
import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Failure } from '../failure.ts';
import { KEY_BYTES } from './secret-box.ts';

const FILE = 'connections.key';

export async function secretsKey(given: string | null, dataFolder: string): Promise<Buffer> {
  if (given !== null) return keyIn(given, 'TWICETOLD_KEY');
  const file = path.join(dataFolder, FILE);
  await mkdir(dataFolder, { recursive: true });
  try {
    await writeFile(file, randomBytes(KEY_BYTES).toString('base64'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw unusable(file, error);
  }
  return keyIn(
    await readFile(file, 'utf8').catch((error: unknown) => Promise.reject(unusable(file, error))),
    file,
  );
}

function keyIn(text: string, where: string): Buffer {
  const key = Buffer.from(text.trim(), 'base64');
  if (key.length === KEY_BYTES) return key;
  throw new Failure(
    `${where} must be ${KEY_BYTES} random bytes in base64: openssl rand -base64 ${KEY_BYTES}`,
  );
}

function unusable(file: string, error: unknown): Failure {
  return new Failure(
    `${file} cannot be read or written (${(error as NodeJS.ErrnoException).code}): secrets of connections need it, or TWICETOLD_KEY.`,
  );
}
