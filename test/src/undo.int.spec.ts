import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LoadIsRunning, LoadStore, LoadTakenBack, LoadUndo, NoSuchLoad, Refold } from '@twicetold/store';
import fc from 'fast-check';
import { openStore, type TestStore } from './database/open-store.ts';
import { overlappingLoads, type ArbitraryLoad } from './log/arbitrary-loads.ts';
import { echoFold } from './log/echo-fold.ts';
import { admitter, called, opened, resolved } from './log/small-events.ts';
import { storedLog } from './log/stored-log.ts';
import { newWorkspace, type TestWorkspace } from './log/test-workspace.ts';

let store: TestStore;
let loads: LoadStore;
let undo: LoadUndo;
beforeAll(async () => {
  store = await openStore();
  loads = new LoadStore(store.dataSource);
  undo = new LoadUndo(store.dataSource);
});
afterAll(() => store.close());

const NONE = { rows: 0, events: 0, cases: 0, duplicates: 0, rejected: 0 };
const SECRET = Buffer.alloc(32, 7);
let number = 0;
const freshWorkspace = () => newWorkspace(store.dataSource, `workspace ${++number}`, SECRET);
const foldAll = ({ id }: TestWorkspace) => new Refold(store.dataSource, echoFold).foldAll(id);
const keptOf = async (workspace: TestWorkspace) => {
  await foldAll(workspace);
  return storedLog(store.dataSource, workspace);
};

async function loadInto(workspace: TestWorkspace, { source: name, batches, until }: ArbitraryLoad) {
  const { load, source } = await loads.start(workspace.id, name, 'canonical', until);
  const admitted = admitter({ fingerprint: String, customerKey: workspace.keyOf }, name);
  const by = { ...workspace.by, sourceId: source.id, loadId: load.id };
  for (const batch of batches) await workspace.log.append(by, batch.map(admitted));
  await loads.finish(load.id, NONE, { capabilities: [], rejectedFile: null });
  return load.id;
}

describe('taking a load back', () => {
  it('leaves what would be there had it never been, whatever the others delivered too', async () => {
    const law = fc.asyncProperty(
      overlappingLoads.chain((all) =>
        fc.tuple(
          fc.constant(all),
          fc.shuffledSubarray([...all.keys()], { minLength: 1 }),
          fc.boolean(),
          fc.integer({ min: 1, max: 3 }),
        ),
      ),
      async ([all, takenBack, foldBefore, batch]) => {
        const workspace = await freshWorkspace();
        const ids: number[] = [];
        for (const load of all) ids.push(await loadInto(workspace, load));
        if (foldBefore) await foldAll(workspace);
        for (const index of takenBack) await undo.undo(workspace.id, ids[index] as number, { batch });

        const reference = await freshWorkspace();
        for (const [index, load] of all.entries())
          if (!takenBack.includes(index)) await loadInto(reference, load);
        expect(await keptOf(workspace)).toEqual(await keptOf(reference));
      },
    );
    await fc.assert(law, { numRuns: 60 });
  }, 240_000);

  it('gives an event to the next load that told it, in the words of that one', async () => {
    const workspace = await freshWorkspace();
    const told = (reason: string): ArbitraryLoad => ({
      source: 'desk',
      batches: [[{ ...opened('M-1', { customer: 'anna' }), reason }]],
      until: null,
    });
    const first = await loadInto(workspace, told('modem'));
    const second = await loadInto(workspace, told('invoice'));
    await loadInto(workspace, told('modem'));
    await undo.undo(workspace.id, first);
    const reason = async () => (await workspace.log.ofCase(workspace.id, 'M-1'))?.[0]?.body;
    expect(await reason()).toMatchObject({ reason: 'invoice' });
    await undo.undo(workspace.id, second);
    expect(await reason()).toMatchObject({ reason: 'modem' });
  });

  it('is refused while the load runs, and for loads that are not there or not ours', async () => {
    const workspace = await freshWorkspace();
    const other = await freshWorkspace();
    await expect(undo.undo(workspace.id, workspace.by.loadId)).rejects.toThrow(LoadIsRunning);
    await expect(undo.undo(workspace.id, 0)).rejects.toThrow(NoSuchLoad);
    await expect(undo.undo(workspace.id, other.by.loadId)).rejects.toThrow(NoSuchLoad);
  });

  it.each(['interrupted', 'failed'])('works for one that was %s', async (state) => {
    const workspace = await freshWorkspace();
    await workspace.append(opened('M-1', { customer: 'anna' }), called('M-1', { customer: 'anna' }));
    if (state === 'failed') await loads.fail(workspace.by.loadId, NONE, 'the file ends in the middle');
    else await loads.interrupt(workspace.by.loadId, NONE, null);
    expect(await undo.undo(workspace.id, workspace.by.loadId)).toBe(true);
    expect(await undo.undo(workspace.id, workspace.by.loadId)).toBe(true);
    expect(await loads.find(workspace.by.loadId)).toMatchObject({
      state: 'undone',
      undoneAt: expect.any(Date),
    });
    expect(await keptOf(workspace)).toEqual(await keptOf(await freshWorkspace()));
    // Its process may not know yet.
    await expect(workspace.append(resolved('M-1'))).rejects.toThrow(LoadTakenBack);
    await loads.finish(workspace.by.loadId, NONE, { capabilities: [], rejectedFile: null });
    expect(await loads.find(workspace.by.loadId)).toMatchObject({ state: 'undone' });
  });

  it('works for what came in live, and what comes after it belongs to a new load', async () => {
    const workspace = await freshWorkspace();
    const live = async () => (await loads.live(workspace.id, 'desk', 'canonical')).load.id;
    const loadId = await live();
    const append = (by: number, at: string) =>
      workspace.log.append({ ...workspace.by, loadId: by }, [workspace.admitted(called('M-1', { at }))]);
    await append(loadId, '10:00');
    await undo.undo(workspace.id, loadId);
    expect(await workspace.log.ofCase(workspace.id, 'M-1')).toBeNull();
    const next = await live();
    expect(next).not.toBe(loadId);
    await append(next, '11:00');
    expect(await workspace.log.ofCase(workspace.id, 'M-1')).toHaveLength(1);
  });

  it('stops between batches when asked to, and goes on when repeated', async () => {
    const workspace = await freshWorkspace();
    await workspace.append(...Array.from({ length: 7 }, (_, i) => opened(`M-${i}`)));
    await loads.interrupt(workspace.by.loadId, NONE, null);
    const stop = new AbortController();
    const whole = await undo.undo(workspace.id, workspace.by.loadId, {
      batch: 3,
      stop: stop.signal,
      onBatch: () => stop.abort(),
    });
    expect(whole).toBe(false);
    expect(await undo.beingTakenBack()).toContainEqual({
      id: workspace.by.loadId,
      workspaceId: workspace.id,
    });
    let removed = 0;
    await undo.undo(workspace.id, workspace.by.loadId, { onBatch: (batch) => (removed += batch.removed) });
    expect(removed).toBe(4);
    expect(await undo.beingTakenBack()).toEqual([]);
  });

  it('can be done by two processes at once, while a worker folds and another load goes on', async () => {
    const workspace = await freshWorkspace();
    const many = Array.from({ length: 40 }, (_, i) => opened(`M-${i}`, { customer: `c${i % 13}` }));
    await workspace.append(...many);
    await loads.interrupt(workspace.by.loadId, NONE, null);
    const { load } = await loads.start(workspace.id, 'desk', 'canonical');
    const later = { ...workspace.by, loadId: load.id };
    await Promise.all([
      undo.undo(workspace.id, workspace.by.loadId, { batch: 2 }),
      undo.undo(workspace.id, workspace.by.loadId, { batch: 3 }),
      foldAll(workspace),
      ...many.slice(0, 10).map((event) => workspace.log.append(later, [workspace.admitted(event)])),
    ]);
    const reference = await freshWorkspace();
    await reference.append(...many.slice(0, 10));
    expect(await keptOf(workspace)).toEqual(await keptOf(reference));
  });
});
