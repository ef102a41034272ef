/** The thread that folds along with a load, by itself: the built file, as the program starts it. */
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Refold } from '@twicetold/store';
import { buildCommands } from './api/command.ts';
import { PROJECT_FOLDER } from './browser/project-folder.ts';
import { holdBack } from './database/held-back.ts';
import { openStore, type TestStore } from './database/open-store.ts';
import { called, opened, resolved } from './log/small-events.ts';
import { newWorkspace, storedMeasures } from './log/test-workspace.ts';

const PATIENCE_MS = 120_000;
const SECRET = Buffer.alloc(32, 7);
const FILE = pathToFileURL(`${PROJECT_FOLDER}/apps/api/dist/load/fold-thread.js`);

let store: TestStore;
beforeAll(async () => {
  buildCommands();
  store = await openStore();
}, PATIENCE_MS);
afterAll(() => store.close());

const events = Array.from({ length: 700 }, (_, i) => [
  opened(`M-${i}`, { customer: `k${i >> 1}` }),
  called(`M-${i}`, { customer: `k${i >> 1}` }),
  resolved(`M-${i}`, { customer: `k${i >> 1}` }),
]).flat();

const startThread = (workspaceId: number, url = store.url) =>
  new Worker(FILE, { workerData: { url, workspaceId } });

describe('a thread that folds along', () => {
  it(
    'gives every waiting customer the measures that the process itself would, and ends',
    async () => {
      const here = await newWorkspace(store.dataSource, 'folded here', SECRET);
      const there = await newWorkspace(store.dataSource, 'folded by a thread', SECRET);
      for (const workspace of [here, there]) await workspace.append(...events);
      const refold = new Refold(store.dataSource);
      await refold.foldAll(here.id);
      const thread = startThread(there.id);
      let told = 0;
      thread.on('message', ({ customers }: { customers: number }) => (told += customers));
      await once(thread, 'exit');
      expect(told).toBe(350);
      expect(await refold.backlog(there.id)).toEqual({ waiting: 0, failed: 0 });
      expect(await storedMeasures(store.dataSource, there.id)).toEqual(
        await storedMeasures(store.dataSource, here.id),
      );
    },
    PATIENCE_MS,
  );

  it(
    'ends after the batches in hand when it is told to, and leaves the others waiting',
    async () => {
      const workspace = await newWorkspace(store.dataSource, 'stopped thread');
      await workspace.append(...Array.from({ length: 1_200 }, (_, i) => opened(`M-${i}`)));
      const held = await holdBack(store.url, 'lock table customer_measure in exclusive mode');
      const thread = startThread(workspace.id);
      // One of two batches of 500 writes, the other one waits for its version.
      await held.untilWaiting(2);
      thread.postMessage('stop');
      const ended = once(thread, 'exit');
      await held.letGo();
      await ended;
      expect(await new Refold(store.dataSource).backlog(workspace.id)).toEqual({ waiting: 200, failed: 0 });
    },
    PATIENCE_MS,
  );

  it(
    'fails where it cannot reach the database, without ending the process',
    async () => {
      await expect(once(startThread(1, 'postgres://127.0.0.1:1/none'), 'exit')).rejects.toThrow();
    },
    PATIENCE_MS,
  );
});
