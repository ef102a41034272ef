/** Erasing a customer, in the database and in the files beside it. What goes and what stays: docs/loads.md. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Erasable } from '@twicetold/store';
import { noted } from '../access/noted.ts';
import { loadFolder } from '../load/load-files.ts';
import { reportOf } from '../load/report/stored-report.ts';
import type { Stores } from '../stores.ts';
import { forgetLines } from './forget-lines.ts';

export interface Erased extends Erasable {
  /** Lines of rejected rows and of differences. */
  readonly lines: number;
}

/** All loads of a workspace. */
const EVERY_LOAD = 1_000_000;

/** Files come first: without the log nobody knows any more which cases were theirs, and a repetition could not find them. */
export async function eraseCustomer(
  stores: Stores,
  dataFolder: string,
  workspaceId: number,
  customer: string,
): Promise<Erased> {
  const { cases, customerKeys } = await stores.erasure.find(workspaceId, customer);
  const { customerKey } = await stores.workspaces.secretsOf(workspaceId);
  const known = new Set(customerKeys);
  const who = {
    ids: new Set([customer, ...cases]),
    isAnother: (id: string) => known.has(customerKey(`customer:${id}`)),
  };
  let lines = 0;
  for (const file of await filesOfLoads(stores, dataFolder, workspaceId))
    lines += await forgetLines(file, who);
  const erased = await stores.erasure.erase(workspaceId, customer, Date.now());
  const { events, cases: gone, customerKeys: ids } = erased;
  const counts = { events, cases: gone.length, ids: ids.length, lines };
  await noted(stores, workspaceId, 'customer_erased', counts);
  return { ...erased, lines };
}

async function filesOfLoads(stores: Stores, dataFolder: string, workspaceId: number): Promise<Set<string>> {
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
