import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MeasureStore, Refold } from '@twicetold/store';
import { holdBack } from './database/held-back.ts';
import { openStore, type TestStore } from './database/open-store.ts';
import { echoFold } from './log/echo-fold.ts';
import { called, opened } from './log/small-events.ts';
import { all, newWorkspace, storedMeasures, type TestWorkspace } from './log/test-workspace.ts';

let store: TestStore;
const newRefold = () => new Refold(store.dataSource, echoFold);
beforeAll(async () => {
  store = await openStore();
});
afterAll(() => store.close());

const contactsOf = async (workspace: TestWorkspace, customer: string) =>
  (await storedMeasures(store.dataSource, workspace.id))
    .get(workspace.key(customer))
    ?.rows.contact.map(({ channel }) => (JSON.parse(channel as string) as string[])[1]);
const measureRow = (workspace: TestWorkspace, customer: string) =>
  `insert into customer_measure values (${workspace.id}, ${workspace.key(customer)}, 0, 0, '{}', '')`;
const dirtyRow = (workspace: TestWorkspace, customer: string) =>
  `insert into dirty_customer (workspace_id, customer_id) values (${workspace.id}, ${workspace.key(customer)})`;

describe('several processes side by side', () => {
  it('lose no event when two loads name different customers of one case at the same moment', async () => {
    const workspace = await newWorkspace(store.dataSource, 'two loads, one case');
    const held = await holdBack(store.url, dirtyRow(workspace, 'boris'));
    const slow = workspace.append(called('M-1', { at: '12:00', customer: 'boris' }));
    await held.untilWaiting(1);
    const quick = workspace.append(opened('M-1', { at: '09:00', customer: 'anna' }));
    // Either the quick one is through and folded before the slow one is seen, or it waits for it.
    await Promise.race([quick, held.untilWaiting(2)]);
    await newRefold().foldAll(workspace.id);
    await held.letGo();
    await Promise.all([slow, quick]);
    await newRefold().foldAll(workspace.id);
    expect(await contactsOf(workspace, 'anna')).toEqual(['M-1 opened', 'M-1 called 12:00']);
  });

  it('fold a customer again who gets an event while being folded', async () => {
    const workspace = await newWorkspace(store.dataSource, 'event while folding');
    await workspace.append(opened('M-1', { customer: 'anna' }));
    const held = await holdBack(store.url, 'lock table customer_measure in exclusive mode');
    const folding = newRefold().foldNext(10, workspace.id);
    await held.untilWaiting(1);
    const appending = workspace.append(called('M-1', { customer: 'anna' }));
    await held.untilWaiting(2);
    await held.letGo();
    await Promise.all([folding, appending]);
    expect(await contactsOf(workspace, 'anna')).toEqual(['M-1 opened']);
    expect(await newRefold().foldAll(workspace.id)).toBe(1);
    expect(await contactsOf(workspace, 'anna')).toEqual(['M-1 opened', 'M-1 called 10:00']);
  });

  it('show no version before all earlier ones can be seen', async () => {
    const workspace = await newWorkspace(store.dataSource, 'versions in order');
    await workspace.append(opened('M-1', { customer: 'anna' }), opened('M-2', { customer: 'boris' }));
    const [first, second] =
      workspace.key('anna') < workspace.key('boris')
        ? (['anna', 'boris'] as const)
        : (['boris', 'anna'] as const);
    const measures = new MeasureStore(store.dataSource);
    // The first worker has taken its version and cannot write; the second one has nothing in its way but the first.
    const held = await holdBack(store.url, measureRow(workspace, first));
    const slow = newRefold().foldNext(1, workspace.id);
    await held.untilWaiting(1);
    const quick = newRefold().foldNext(1, workspace.id);
    await Promise.race([quick, held.untilWaiting(2)]);
    expect(await all(measures.changedSince(workspace.id, 0))).toEqual([]);
    await held.letGo();
    await Promise.all([slow, quick]);
    const seen = await all(measures.changedSince(workspace.id, 0));
    expect(seen.map(({ customer, version }) => [customer, version])).toEqual([
      [workspace.key(first), 1],
      [workspace.key(second), 2],
    ]);
  });
});
