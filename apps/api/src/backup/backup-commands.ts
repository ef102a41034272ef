/** `npm run backup`, `npm run restore` (docs/operations.md). */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Config } from '../config.ts';
import { Failure } from '../failure.ts';
import { withStores } from '../with-stores.ts';
import { readBackup } from './read-backup.ts';
import { writeBackup } from './write-backup.ts';

const KEY =
  'What is not in it: the key of connections (connections.key in the data folder, or TWICETOLD_KEY).';

export function backupCommand(config: Config, { to }: { readonly to: string }): Promise<number> {
  const file = path.resolve(config.callerFolder, to);
  if (existsSync(file)) throw new Failure(`${file} is there already.`);
  return withStores(config, async (stores) => {
    const { tables, made } = await writeBackup(stores, file);
    console.log(`${file}: ${tables.length} tables as of ${made}.\n${KEY}`);
    return 0;
  });
}

export function restoreCommand(config: Config, { from }: { readonly from: string }): Promise<number> {
  const file = path.resolve(config.callerFolder, from);
  return withStores(config, async (stores) => {
    const { tables, made } = await readBackup(stores, file);
    console.log(`Restored: ${tables.length} tables as of ${made}.\n${KEY}`);
    return 0;
  });
}
