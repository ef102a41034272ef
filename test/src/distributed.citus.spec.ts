/** `npm run test:citus`: the same log and the same corrections on a Citus and on a plain PostgreSQL give the same answers. */
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Stores } from '@twicetold/api';
import { distribute, TABLES } from '@twicetold/store';
import { buildCommands } from './api/command.ts';
import { cloneDatabase, type TestDatabase } from './database/clone-database.ts';
import { answers, eventsOf, opened } from './shards/desk.ts';
import type { Asking } from './api/started.ts';
import { Fleet, nobodyWaits, post, tokenOn, until, workspaceOn } from './shards/fleet.ts';

jest.setTimeout(1_200_000);
const CUSTOMERS = 400;
const CASES = 1_200;
const url = process.env['CITUS_URL'] ?? '';
let plain: TestDatabase;
const open: { close(): Promise<void> }[] = [];

beforeAll(async () => {
  buildCommands();
  plain = await cloneDatabase();
}, 600_000);
afterAll(async () => {
  for (const resource of open.splice(0).reverse()) await resource.close();
  await plain.drop();
}, 120_000);

interface Opened {
  readonly stores: Stores;
  readonly fleet: Fleet;
  readonly address: string;
  readonly server: Asking;
}

async function opening(of: string): Promise<Opened> {
  const stores = await Stores.open(of);
  open.push({ close: () => stores.close() });
  if (of === url) {
    open.push({ close: () => emptied(stores) });
    await distribute(stores.dataSource);
  }
  const fleet = await Fleet.on(of);
  open.push({ close: () => fleet.close() });
  const address = await fleet.start('all', 'all');
  return { stores, fleet, address, server: fleet.at(address) };
}

async function emptied({ dataSource }: Stores): Promise<void> {
  await dataSource.query(`drop table ${Object.keys(TABLES).join(', ')} cascade`);
}

/** Everything that happens to a log, and what is answered after each of it. */
async function story(of: string): Promise<unknown[]> {
  const { stores, fleet, address, server } = await opening(of);
  const token = await workspaceOn(server);
  const told: unknown[] = [];
  const tell = async () => {
    await nobodyWaits(fleet);
    told.push(await answers(server));
  };
  for (let from = 0; from < CASES; from += 300)
    await post(address, token, eventsOf(from, from + 300, CUSTOMERS));
  await post(address, token, eventsOf(0, 300, CUSTOMERS));
  await tell();

  const workspace = await stores.workspaces.find('desk');
  if (workspace === null) throw new Error('There is no workspace.');
  await stores.merging.merge(workspace.id, 'c1', 'c2');
  await stores.merging.merge(workspace.id, 'c2', 'c3');
  await tell();
  await stores.merging.unmerge(workspace.id, 'c1');
  await stores.erasure.erase(workspace.id, 'c4', Date.now());
  await tell();

  const items = [
    { customer: 1n, caseId: 'C7', risk: 50 },
    { customer: 1n, caseId: 'no such case', risk: 50 },
  ];
  told.push(
    await stores.worklist.open(workspace.id, items),
    (await stores.worklist.placesOf(workspace.id, ['C7', 'C8'])).size,
  );
  await stores.refold.rebuildAll(workspace.id);
  await tell();
  const before = (await opened(server)) ?? 0;
  const other = await tokenOn(server, 'phone');
  for (let posted = 1; posted <= 20; posted += 1) {
    const number = CASES + 4 + posted;
    await post(address, other, eventsOf(number, number + 1, CUSTOMERS));
    await until(
      () => opened(server),
      (count) => count === before + posted,
      20,
    );
  }
  await tell();
  const [load] = await stores.loads.list(workspace.id);
  await stores.undo.undo(workspace.id, load?.id ?? 0);
  await tell();
  return told;
}

describe('a Citus', () => {
  it('is empty, and then gives the answers of a plain PostgreSQL, from loading to taking back', async () => {
    const expected = await story(plain.url);
    expect(await story(url)).toEqual(expected);
  });
});
