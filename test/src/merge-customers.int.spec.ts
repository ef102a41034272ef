import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { foldCustomer, type CanonicalEvent } from '@twicetold/cases';
import { CustomerMerging, LoadStore, LoadUndo, MergeRefused, Refold, type Fold } from '@twicetold/store';
import fc from 'fast-check';
import { openStore, type TestStore } from './database/open-store.ts';
import { smallLogs } from './log/arbitrary-logs.ts';
import { echoFold } from './log/echo-fold.ts';
import { called, opened, resolved } from './log/small-events.ts';
import { newWorkspace, storedMeasures, type TestWorkspace } from './log/test-workspace.ts';

let store: TestStore;
let merging: CustomerMerging;
beforeAll(async () => {
  store = await openStore();
  merging = new CustomerMerging(store.dataSource);
});
afterAll(() => store.close());

const SECRET = Buffer.alloc(32, 7);
let number = 0;
const freshWorkspace = () => newWorkspace(store.dataSource, `workspace ${++number}`, SECRET);

async function measuresOf({ id }: TestWorkspace, fold: Fold = echoFold) {
  await new Refold(store.dataSource, fold).foldAll(id);
  const measures = await storedMeasures(store.dataSource, id);
  return new Map([...measures].filter(([, { cases }]) => cases.length > 0));
}

/** Whom a name counts as, at the end of the chain. */
function rootOf(merges: ReadonlyMap<string, string>, name: string): string {
  const into = merges.get(name);
  return into === undefined ? name : rootOf(merges, into);
}

async function rewritten(log: readonly CanonicalEvent[], merges: ReadonlyMap<string, string>, fold: Fold) {
  const workspace = await freshWorkspace();
  await workspace.append(
    ...log.map((event) =>
      typeof event.customer === 'string' ? { ...event, customer: rootOf(merges, event.customer) } : event,
    ),
  );
  return measuresOf(workspace, fold);
}

const NAMES = ['anna', 'boris', 'cecilia'] as const;
const pair = fc.shuffledSubarray([...NAMES], { minLength: 2, maxLength: 2 }) as fc.Arbitrary<
  [string, string]
>;

const folds = [
  ['the measures', foldCustomer],
  ['a list of every event', echoFold],
] as const;

describe.each(folds)('customers who are merged, folded to %s', (_, fold) => {
  it('count as if the source had written one id, before and after, until they are taken apart', async () => {
    const law = fc.asyncProperty(
      smallLogs,
      fc.nat({ max: 14 }),
      fc.array(pair, { minLength: 1, maxLength: 4 }),
      fc.shuffledSubarray([...NAMES], { minLength: 3 }),
      async (log, cut, pairs, apart) => {
        const workspace = await freshWorkspace();
        await workspace.append(...log.slice(0, cut));
        await measuresOf(workspace, fold);
        const merges = new Map<string, string>();
        for (const [from, into] of pairs) {
          const done = await merging.merge(workspace.id, from, into).catch((error: unknown) => {
            if (error instanceof MergeRefused) return null;
            throw error;
          });
          if (done !== null) merges.set(from, into);
        }
        await workspace.append(...log.slice(cut));
        expect(await measuresOf(workspace, fold)).toEqual(await rewritten(log, merges, fold));
        for (const name of apart) {
          if (!merges.delete(name)) continue;
          await merging.unmerge(workspace.id, name);
          expect(await measuresOf(workspace, fold)).toEqual(await rewritten(log, merges, fold));
        }
      },
    );
    await fc.assert(law, { numRuns: 25 });
  }, 240_000);
});

describe('merging customers', () => {
  it('finds the case of either under the one who is left', async () => {
    const workspace = await freshWorkspace();
    await workspace.append(opened('M-1', { customer: 'anna' }), resolved('M-1', { customer: 'anna' }));
    await workspace.append(opened('M-2', { customer: 'anna.k@example.org', at: '20:00' }));
    expect(await merging.merge(workspace.id, 'anna.k@example.org', 'anna')).toEqual({ events: 1, cases: 1 });
    const story = async () => (await workspace.log.ofCase(workspace.id, 'M-2'))?.map((event) => event.case);
    expect(await story()).toEqual(['M-1', 'M-1', 'M-2']);
    const measures = await measuresOf(workspace);
    expect([...measures.keys()]).toEqual([workspace.key('anna')]);
    expect(measures.get(workspace.key('anna'))?.cases).toEqual(['M-1', 'M-2']);
    expect(await merging.unmerge(workspace.id, 'anna.k@example.org')).toEqual({ events: 1, cases: 1 });
    expect(await story()).toEqual(['M-2']);
  });

  it('keeps on record what was merged and taken apart, and changes no event', async () => {
    const workspace = await freshWorkspace();
    await workspace.append(opened('M-1', { customer: 'anna' }), opened('M-2', { customer: 'boris' }));
    const log = () =>
      store.dataSource.query('select * from event where workspace_id = $1 order by event_id', [workspace.id]);
    const before: unknown = await log();
    await merging.merge(workspace.id, 'anna', 'boris');
    await merging.unmerge(workspace.id, 'anna');
    await merging.merge(workspace.id, 'anna', 'boris');
    expect(await log()).toEqual(before);
    const record = await store.dataSource.query<unknown[]>(
      `select customer_id, into_id, unmerged_at is null as in_force
       from customer_merge where workspace_id = $1 order by merged_at`,
      [workspace.id],
    );
    const both = { customer_id: String(workspace.key('anna')), into_id: String(workspace.key('boris')) };
    expect(record).toEqual([
      { ...both, in_force: false },
      { ...both, in_force: true },
    ]);
  });

  it('is refused for oneself, in a circle, twice, and for somebody of whom nothing is known', async () => {
    const workspace = await freshWorkspace();
    await workspace.append(...NAMES.map((customer, i) => opened(`M-${i}`, { customer })));
    const merge = (from: string, into: string) => merging.merge(workspace.id, from, into);
    await expect(merge('anna', 'anna')).rejects.toThrow(MergeRefused);
    await expect(merge('dora', 'anna')).rejects.toThrow('Nothing is known');
    await merge('anna', 'boris');
    await merge('boris', 'cecilia');
    await expect(merge('cecilia', 'anna')).rejects.toThrow('counts as the one to merge already');
    await expect(merge('anna', 'cecilia')).rejects.toThrow('counts as another one already');
    await expect(merging.unmerge(workspace.id, 'cecilia')).rejects.toThrow('was not merged');
    expect((await measuresOf(workspace)).size).toBe(1);
  });

  it('outlasts taking back the load that told of them', async () => {
    const workspace = await freshWorkspace();
    const loads = new LoadStore(store.dataSource);
    await workspace.append(opened('M-1', { customer: 'anna' }), opened('M-2', { customer: 'boris' }));
    const { load } = await loads.start(workspace.id, 'desk', 'canonical');
    await workspace.log.append({ ...workspace.by, loadId: load.id }, [
      workspace.admitted(called('M-1', { customer: 'anna' })),
    ]);
    await merging.merge(workspace.id, 'anna', 'boris');
    await measuresOf(workspace);
    await loads.interrupt(load.id, { rows: 0, events: 0, cases: 0, duplicates: 0, rejected: 0 }, null);
    await new LoadUndo(store.dataSource).undo(workspace.id, load.id);
    const measures = await measuresOf(workspace);
    expect([...measures.keys()]).toEqual([workspace.key('boris')]);
    expect(measures.get(workspace.key('boris'))?.rows.contact).toHaveLength(2);
  });
});
