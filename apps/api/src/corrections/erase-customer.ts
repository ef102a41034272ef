/** Erasing a customer, in the database and in the files beside it. What goes and what stays: docs/loads.md. */
import type { Erasable } from '@twicetold/store';
import { noted } from '../access/noted.ts';
import type { Stores } from '../stores.ts';
import { filesOfLoads } from './files-of-loads.ts';
import { forgetLines } from './forget-lines.ts';
import { whoIsMeant } from './mentions.ts';

export interface Erased extends Erasable {
  /** Lines of rejected rows and of differences. */
  readonly lines: number;
}

/** Files come first: without the log nobody knows any more which cases were theirs, and a repetition could not find them. */
export async function eraseCustomer(
  stores: Stores,
  dataFolder: string,
  workspaceId: number,
  customer: string,
): Promise<Erased> {
  const { cases, customerKeys } = await stores.erasure.find(workspaceId, customer);
  const { customerKey } = await stores.workspaces.secretsOf(workspaceId);
  const who = whoIsMeant(customer, cases, customerKeys, customerKey);
  let lines = 0;
  for (const file of await filesOfLoads(stores, dataFolder, workspaceId))
    lines += await forgetLines(file, who);
  const erased = await stores.erasure.erase(workspaceId, customer, Date.now());
  const { events, cases: gone, customerKeys: ids } = erased;
  const counts = { events, cases: gone.length, ids: ids.length, lines };
  await noted(stores, workspaceId, 'customer_erased', counts);
  return { ...erased, lines };
}
