/** The frame around commands: the database opened, and closed again whatever happens. */
import type { Workspace } from '@twicetold/store';
import type { Config } from './config.ts';
import { openDatabase } from './database/database.ts';
import { Failure } from './failure.ts';
import { Stores } from './stores.ts';

export async function withStores(config: Config, work: (stores: Stores) => Promise<number>): Promise<number> {
  const database = await openDatabase(config, (line) => console.error(line));
  try {
    const stores = await Stores.open(database.url);
    try {
      return await work(stores);
    } finally {
      await stores.close();
    }
  } finally {
    await database.close();
  }
}

/** Throws a Failure that names those there are. */
export async function workspaceNamed({ workspaces }: Stores, name: string): Promise<Workspace> {
  const found = await workspaces.find(name);
  if (found !== null) return found;
  const names = (await workspaces.list()).map((workspace) => workspace.name);
  throw new Failure(
    `There is no workspace "${name}". ${names.length === 0 ? 'None has been loaded yet.' : `Known: ${names.join(', ')}.`}`,
  );
}
