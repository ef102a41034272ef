/** Files with one JSON value a line in which loads of a workspace left rows of customers: rejected rows and differences. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { loadFolder } from '../load/load-files.ts';
import { reportOf } from '../load/report/stored-report.ts';
import type { Stores } from '../stores.ts';

/** All loads of a workspace. */
const EVERY_LOAD = 1_000_000;

export async function filesOfLoads(
  stores: Stores,
  dataFolder: string,
  workspaceId: number,
): Promise<Set<string>> {
  const files = new Set<string>();
  for (const { id, rejectedFile, report } of await stores.loads.list(workspaceId, EVERY_LOAD)) {
    if (rejectedFile !== null) files.add(rejectedFile);
    const differences = reportOf({ report })?.reconciliation?.file ?? null;
    if (differences !== null) files.add(differences);
    const folder = loadFolder(dataFolder, id);
    const names = await readdir(folder).catch(() => []);
    for (const name of names) if (name.endsWith('.ndjson')) files.add(path.join(folder, name));
  }
  return files;
}
