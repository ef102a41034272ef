/** What a load leaves beside the database: rejected rows and differences. Readable by the owner of the data folder only. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';

export const REJECTS_FILE = 'rejects.ndjson';
export const DIFFERENCES_FILE = 'differences.ndjson';

export const loadFolder = (dataFolder: string, loadId: number): string =>
  path.join(dataFolder, 'loads', String(loadId));

/** Made where it is not there yet. */
export async function makeLoadFolder(dataFolder: string, loadId: number): Promise<string> {
  const folder = loadFolder(dataFolder, loadId);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return folder;
}
