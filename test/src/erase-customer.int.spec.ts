import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CanonicalEvent } from '@twicetold/cases';
import { CustomerErasure, CustomerMerging, LoadStore, LoadUndo, Refold } from '@twicetold/store';
import fc from 'fast-check';
import { openStore, type TestStore } from './database/open-store.ts';
import { overlappingLoads, type ArbitraryLoad } from './log/arbitrary-loads.ts';
import { echoFold } from './log/echo-fold.ts';
import { admitter, called, opened, resolved } from './log/small-events.ts';
import { storedLog } from './log/stored-log.ts';
import { newWorkspace, type TestWorkspace } from './log/test-workspace.ts';

let store: TestStore;
let loads: LoadStore;
let erasure: CustomerErasure;
beforeAll(async () => {
  store = await openStore();
  loads = new LoadStore(store.dataSource);
  erasure = new CustomerErasure(store.dataSource);
});
afterAll(() => store.close());

const NONE = { rows: 0, events: 0, cases: 0, duplicates: 0, rejected: 0 };
const SECRET = Buffer.alloc(32, 7);
const ERASED_AT = Date.UTC(2026, 3, 2);
let number = 0;
const freshWorkspace = () => newWorkspace(store.dataSource, `workspace ${++number}`, SECRET);
const keptOf = async (workspace: TestWorkspace) => {
  await new Refold(store.dataSource, echoFold).foldAll(workspace.id);
  return storedLog(store.dataSource, workspace);
};

async function loadInto(workspace: TestWorkspace, { source: name, batches, until }: ArbitraryLoad) {
  const { load, source } = await loads.start(workspace.id, name, 'canonical', until);
  const admitted = admitter({ fingerprint: String, customerKey: workspace.keyOf }, name);
  const by = { ...workspace.by, sourceId: source.id, loadId: load.id };
  let erased = 0;
  for (const batch of batches) erased += (await workspace.log.append(by, batch.map(admitted))).erased;
  await loads.finish(load.id, NONE, { capabilities: [], rejectedFile: null });
  return erased;
}

const without = (all: readonly ArbitraryLoad[], isTheirs: (event: CanonicalEvent) => boolean) =>
  all.map((load) => ({
    ...load,
    batches: load.batches.map((batch) => batch.filter((event) => !isTheirs(event))),
  }));

describe('erasing a customer', () => {
  it('leaves what a log without them would give, also when the same files are loaded again', async () => {
    const law = fc.asyncProperty(overlappingLoads, fc.boolean(), async (all, isMerged) => {
      const workspace = await freshWorkspace();
      for (const load of all) await loadInto(workspace, load);
      const told = (customer: string) =>
        all.some(({ batches }) => batches.flat().some((event) => event.customer === customer));
      const merged = isMerged && told('boris');
      if (merged) await new CustomerMerging(store.dataSource).merge(workspace.id, 'boris', 'anna');
      const { cases } = await erasure.find(workspace.id, 'anna');
      const erased = await erasure.erase(workspace.id, merged ? 'boris' : 'anna', ERASED_AT);
      expect(erased.cases).toEqual(cases);

      const ids = merged ? ['anna', 'boris'] : ['anna'];
      const rest = without(
        all,
        ({ customer, case: caseId }) =>
          ids.includes(customer ?? '') || (customer == null && cases.includes(caseId)),
      );
      const reference = await freshWorkspace();
      for (const load of rest) await loadInto(reference, load);
      expect(await keptOf(workspace)).toEqual(await keptOf(reference));

      for (const load of all) await loadInto(workspace, load);
      for (const load of rest) await loadInto(reference, load);
      expect(await keptOf(workspace)).toEqual(await keptOf(reference));
    });
    await fc.assert(law, { numRuns: 40 });
  }, 240_000);

  it('takes what names nobody in their own cases, and leaves what others did', async () => {
    const workspace = await freshWorkspace();
    await workspace.append(
      opened('M-1', { customer: 'anna', at: '09:00' }),
      called('M-1', { at: '10:00' }),
      called('M-1', { at: '11:00', customer: 'boris' }),
      opened('M-2', { customer: 'boris', at: '08:00' }),
      called('M-2', { at: '12:00' }),
      called('M-2', { at: '13:00', customer: 'anna' }),
    );
    expect(await erasure.erase(workspace.id, 'anna', ERASED_AT)).toEqual({
      events: 3,
      cases: ['M-1'],
      customerKeys: [workspace.key('anna')],
    });
    const { events, measures } = await keptOf(workspace);
    expect(events.map((event) => event['event_id']).sort()).toEqual([
      'M-1 called 11:00',
      'M-2 called 12:00',
      'M-2 opened',
    ]);
    expect([...measures.keys()]).toEqual([workspace.key('boris')]);
    const packs = await store.dataSource.query<{ case_ids: string[] }[]>(
      'select case_ids from customer_measure where workspace_id = $1 and customer_id = $2',
      [workspace.id, workspace.key('anna')],
    );
    expect(packs).toEqual([{ case_ids: [] }]);
  });

  it('turns away what they did before, and welcomes what they do afterwards', async () => {
    const workspace = await freshWorkspace();
    const before = [opened('M-1', { customer: 'anna' }), resolved('M-1')];
    await workspace.append(...before);
    await erasure.erase(workspace.id, 'anna', ERASED_AT);
    const after = opened('M-3', { customer: 'anna', at: '2026-04-03T09:00:00Z' });
    expect(await workspace.append(...before, after)).toEqual({
      accepted: 1,
      duplicates: 0,
      newCases: 1,
      erased: 2,
    });
    expect([...(await keptOf(workspace)).measures.keys()]).toEqual([workspace.key('anna')]);
  });

  it('takes differences about their cases out of reports of loads', async () => {
    const workspace = await freshWorkspace();
    await workspace.append(opened('M-1', { customer: 'anna' }), opened('M-2', { customer: 'boris' }));
    const about = (caseId: string) => ({ case: caseId, figure: 'handoffs', ours: 1, theirs: 2 });
    const reportOf = (...cases: string[]) => ({
      reconciliation: { first: cases.map(about), differences: 2 },
    });
    await loads.finish(workspace.by.loadId, NONE, {
      capabilities: [],
      rejectedFile: null,
      report: reportOf('M-1', 'M-2'),
    });
    await erasure.erase(workspace.id, 'anna', ERASED_AT);
    expect((await loads.find(workspace.by.loadId)).report).toEqual(reportOf('M-2'));
  });

  it('is not taken back with a load that told of them', async () => {
    const workspace = await freshWorkspace();
    await workspace.append(opened('M-1', { customer: 'anna' }), opened('M-2', { customer: 'boris' }));
    await loads.interrupt(workspace.by.loadId, NONE, null);
    const { load } = await loads.start(workspace.id, 'desk', 'canonical');
    const again = ['M-1', 'M-2'].map((id, i) => opened(id, { customer: i === 0 ? 'anna' : 'boris' }));
    await workspace.log.append({ ...workspace.by, loadId: load.id }, again.map(workspace.admitted));
    await erasure.erase(workspace.id, 'anna', ERASED_AT);
    await new LoadUndo(store.dataSource).undo(workspace.id, workspace.by.loadId);
    expect((await keptOf(workspace)).events.map((event) => event['case_id'])).toEqual(['M-2']);
  });
});
