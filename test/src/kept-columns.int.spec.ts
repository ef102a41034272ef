import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, open, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { contextOf, LiveColumns, Stores } from '@twicetold/api';
import { answer, type Columns, type Question } from '@twicetold/metrics';
import { CustomerErasure, type Workspace } from '@twicetold/store';
import { openStore, type TestStore } from './database/open-store.ts';
import { called, opened } from './log/small-events.ts';
import { newWorkspace, type TestWorkspace } from './log/test-workspace.ts';

let store: TestStore;
let stores: Stores;
let workspace: TestWorkspace;
let dataFolder: string;
let number = 0;
const living = new Set<LiveColumns>();

/** Processes are started and killed. */
jest.setTimeout(120_000);

beforeAll(async () => {
  store = await openStore();
  stores = await Stores.open(store.url);
});
afterAll(async () => {
  await stores.close();
  await store.close();
});
beforeEach(async () => {
  dataFolder = await mkdtemp(path.join(tmpdir(), 'twicetold-kept-'));
  workspace = await newWorkspace(store.dataSource, `workspace ${++number}`);
  await cases(1, 120);
});
afterEach(async () => {
  for (const live of living) await live.close();
  living.clear();
  await rm(dataFolder, { recursive: true, force: true });
});

const QUESTION: Question = { metrics: ['cases_opened', 'contacts', 'customers'], by: ['channel'] };

/** A case of a customer of its own each, with a call. */
async function cases(first: number, last: number): Promise<void> {
  const events = Array.from({ length: last - first + 1 }, (_, i) => {
    const [id, customer] = [`M-${first + i}`, `customer ${first + i}`];
    return [opened(id, { customer }), called(id, { customer })];
  });
  await workspace.append(...events.flat());
  await stores.refold.foldAll(workspace.id);
}

/** As a process that starts now. */
async function start(folder: string | null = dataFolder): Promise<LiveColumns> {
  const live = new LiveColumns(stores, workspace.id, { dataFolder: folder, sealAt: 50 });
  living.add(live);
  await live.upTo((await now()).measureVersion);
  await live.sealed();
  return live;
}

const now = async (): Promise<Workspace> => (await stores.workspaces.withId(workspace.id)) as Workspace;
const answered = async (columns: Columns) => {
  const { overall, groups } = answer(columns, QUESTION, contextOf(await now()));
  return { overall, groups, cases: columns.cases };
};
const fromDatabase = async () => answered((await start(null)).columns);
const folder = () => path.join(dataFolder, 'columns');
const layerFiles = async () => (await readdir(folder())).filter((name) => name.endsWith('.layer'));

describe('columns that are kept in the data folder', () => {
  it('are what the next start begins with, and only what has changed since is read from the database', async () => {
    const first = await start();
    await first.close();
    await cases(121, 130);
    // Were they read again, these would not be found.
    await store.dataSource.query(
      'update customer_measure set definition_version = 0 where workspace_id = $1 and version <= $2',
      [workspace.id, first.version],
    );
    const next = await start();
    expect((await answered(next.columns)).cases).toBe(130);
    expect((await stat(folder())).mode & 0o077).toBe(0);
    for (const name of await readdir(folder()))
      expect((await stat(path.join(folder(), name))).mode & 0o077).toBe(0);
  });

  it('are written once, in one file, by the first start of a desk with many cases', async () => {
    const live = await start();
    expect(await layerFiles()).toHaveLength(1);
    expect([live.columns.sealed.length, live.columns.openCases]).toEqual([1, 0]);
    expect(await answered(live.columns)).toEqual(await fromDatabase());
  });

  it('are read into memory where the folder cannot be written, and the log says so', async () => {
    await writeFile(folder(), 'a file where the folder should be');
    const said: string[] = [];
    const say = (line: string) => void said.push(line);
    const live = new LiveColumns(stores, workspace.id, { dataFolder, sealAt: 50, say });
    living.add(live);
    await live.upTo((await now()).measureVersion);
    expect(said).toEqual(['Columns could not be written to the data folder, and stay in memory']);
    expect([live.columns.sealed.length, live.columns.openCases]).toEqual([0, 120]);
    expect(await answered(live.columns)).toEqual(await fromDatabase());
  });

  it('give way to the database where a file is damaged, cut off, missing, or of another version', async () => {
    const named = path.join(folder(), `workspace-${workspace.id}.json`);
    const wanted = await fromDatabase();
    const damage: readonly ((file: string) => Promise<unknown>)[] = [
      async (file) => {
        const handle = await open(file, 'r+');
        await handle.write(Buffer.from([255, 255, 255, 255]), 0, 4, 40);
        await handle.close();
      },
      async (file) => writeFile(file, (await readFile(file)).subarray(0, -100)),
      async (file) => {
        const bytes = await readFile(file);
        bytes.writeUInt8(bytes.readUInt8(bytes.length - 200) ^ 1, bytes.length - 200);
        await writeFile(file, bytes);
      },
      (file) => rm(file),
      async () => writeFile(named, (await readFile(named, 'utf8')).replace('"format":1', '"format":0')),
      async () =>
        writeFile(named, (await readFile(named, 'utf8')).replace('"definition":', '"definition":1')),
      async () => writeFile(named, (await readFile(named, 'utf8')).replace('"version":', '"version":9')),
      () => writeFile(named, '{'),
    ];
    for (const harm of damage) {
      await (await start()).close();
      const files = await layerFiles();
      expect(files.length).toBeGreaterThan(0);
      for (const file of files) await harm(path.join(folder(), file));
      const live = await start();
      // A block is looked at when it is read: whoever asked first is told, and the next is answered.
      const asked = await answered(live.columns).catch(() => null);
      if (asked === null) await live.upTo((await now()).measureVersion);
      expect(await answered(live.columns)).toEqual(wanted);
      await live.close();
    }
  });

  it('are not taken for those of another database, nor of another workspace', async () => {
    await (await start()).close();
    await store.dataSource.query(`update workspace set secret = sha256('other') where id = $1`, [
      workspace.id,
    ]);
    await store.dataSource.query(
      'update customer_measure set definition_version = 0 where workspace_id = $1',
      [workspace.id],
    );
    expect((await start()).columns.cases).toBe(0);
  });

  it('hold nobody any more who was erased, also when they were sealed long before', async () => {
    const live = await start();
    const key = workspace.key('customer 7');
    const holding = () => live.columns.sealed.filter((layer) => layer.find(...halves(key)) >= 0);
    expect(holding()).toHaveLength(1);
    const before = await layerFiles();
    await new CustomerErasure(store.dataSource).erase(workspace.id, 'customer 7', Date.UTC(2026, 5, 1));
    await stores.refold.foldAll(workspace.id);
    await live.upTo((await now()).measureVersion);
    await live.sealed();
    expect(holding()).toEqual([]);
    expect((await layerFiles()).filter((name) => before.includes(name))).toEqual([]);
    for (const name of await readdir(folder()))
      expect((await readFile(path.join(folder(), name))).includes(lowBytes(key))).toBe(false);
    expect(await answered(live.columns)).toEqual(await fromDatabase());
    expect(live.columns.cases).toBe(119);
    await live.close();
    expect(await answered((await start()).columns)).toEqual(await fromDatabase());
  });

  it('let somebody who was erased while nobody ran go at the next start', async () => {
    await (await start()).close();
    await new CustomerErasure(store.dataSource).erase(workspace.id, 'customer 7', Date.UTC(2026, 5, 1));
    await stores.refold.foldAll(workspace.id);
    const live = await start();
    expect(live.columns.sealed.some((layer) => layer.find(...halves(workspace.key('customer 7'))) >= 0)).toBe(
      false,
    );
    for (const name of await readdir(folder()))
      expect(
        (await readFile(path.join(folder(), name))).includes(lowBytes(workspace.key('customer 7'))),
      ).toBe(false);
  });

  it('serve two processes on one folder, each with its own', async () => {
    const [first, second] = [await start(), await start()];
    for (let round = 0; round < 3; round++) {
      await cases(200 + 60 * round, 259 + 60 * round);
      for (const live of [first, second]) {
        await live.upTo((await now()).measureVersion);
        await live.sealed();
      }
      const wanted = await fromDatabase();
      expect(await answered(first.columns)).toEqual(wanted);
      expect(await answered(second.columns)).toEqual(wanted);
    }
    await first.close();
    expect(await answered((await start()).columns)).toEqual(await answered(second.columns));
  });

  it('are whole or not there after a process was killed at any moment of writing them', async () => {
    const program = path.join(import.meta.dirname, 'kept', 'seal-until-killed.js');
    const wanted = await fromDatabase();
    for (const afterMs of [5, 60, 140, 300]) {
      const child = spawn(process.execPath, [program, store.url, String(workspace.id), dataFolder]);
      await once(child.stdout, 'data');
      await pause(afterMs);
      child.kill('SIGKILL');
      await once(child, 'exit');
      await stores.refold.foldAll(workspace.id);
      const live = await start();
      expect(await answered(live.columns)).toEqual(wanted);
      await live.close();
    }
  });
});

const halves = (key: bigint): [number, number] => [Number(key & 0xffffffffn), Number(key >> 32n)];

/** Half of a key, as it stands in the file. */
function lowBytes(key: bigint): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(Number(key & 0xffffffffn));
  return bytes;
}
