import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { foldCustomer, type CanonicalEvent } from '@twicetold/cases';
import { Refold } from '@twicetold/store';
import fc from 'fast-check';
import { openStore, type TestStore } from './database/open-store.ts';
import { arrivals, smallLogs } from './log/arbitrary-logs.ts';
import { echoFold } from './log/echo-fold.ts';
import { newWorkspace, storedMeasures, type TestWorkspace } from './log/test-workspace.ts';

let store: TestStore;
beforeAll(async () => {
  store = await openStore();
});
afterAll(() => store.close());

let number = 0;
/** One secret, so that the keys of customers are the same in all of them and measures can be compared by key. */
const SECRET = Buffer.alloc(32, 7);
const freshWorkspace = () => newWorkspace(store.dataSource, `workspace ${++number}`, SECRET);
const measuresOf = ({ id }: TestWorkspace) => storedMeasures(store.dataSource, id);

const folds = [
  ['the measures', foldCustomer],
  ['a list of every event', echoFold],
] as const;

describe.each(folds)('the same log, however it arrives, folded to %s', (_, fold) => {
  const newRefold = () => new Refold(store.dataSource, fold);
  async function rebuilt(log: readonly CanonicalEvent[]) {
    const workspace = await freshWorkspace();
    await workspace.append(...log);
    await newRefold().foldAll(workspace.id, 1000);
    return measuresOf(workspace);
  }

  it('is the same in any order, in any batches and with any duplication, while two workers fold', async () => {
    const law = fc.asyncProperty(
      smallLogs.chain((log) => fc.tuple(fc.constant(log), arrivals(log))),
      async ([log, { batches, foldAfter, workers: batchSizes }]) => {
        const workspace = await freshWorkspace();
        const workers = batchSizes.map((size) => ({ size, refold: newRefold() }));
        const folding: Promise<unknown>[] = [];
        for (const [i, batch] of batches.entries()) {
          await workspace.append(...batch);
          if (!foldAfter[i]) continue;
          folding.push(...workers.map(({ refold, size }) => refold.foldNext(size, workspace.id)));
        }
        await Promise.all(folding);
        await Promise.all(workers.map(({ refold, size }) => refold.foldAll(workspace.id, size)));

        const incremental = await measuresOf(workspace);
        expect(incremental).toEqual(await rebuilt(log));
        const again = newRefold();
        await again.rebuildAll(workspace.id);
        await again.foldAll(workspace.id);
        expect(await measuresOf(workspace)).toEqual(incremental);
      },
    );
    await fc.assert(law, { numRuns: 20 });
  }, 120_000);

  it('is the same when several loads of it run at once', async () => {
    const law = fc.asyncProperty(
      smallLogs.chain((log) => fc.tuple(fc.constant(log), arrivals(log))),
      async ([log, { batches, workers: batchSizes }]) => {
        const workspace = await freshWorkspace();
        const workers = batchSizes.map((size) => ({ size, refold: newRefold() }));
        await Promise.all([
          ...batches.map((batch) => workspace.append(...batch)),
          ...workers.map(({ refold, size }) => refold.foldNext(size, workspace.id)),
        ]);
        await Promise.all(workers.map(({ refold, size }) => refold.foldAll(workspace.id, size)));
        expect(await measuresOf(workspace)).toEqual(await rebuilt(log));
      },
    );
    await fc.assert(law, { numRuns: 20 });
  }, 120_000);
});
