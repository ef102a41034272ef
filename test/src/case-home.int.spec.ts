import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Refold } from '@twicetold/store';
import { openStore, type TestStore } from './database/open-store.ts';
import { echoFold } from './log/echo-fold.ts';
import { called, opened, resolved } from './log/small-events.ts';
import { newWorkspace, storedMeasures, type TestWorkspace } from './log/test-workspace.ts';

let store: TestStore;
let refold: Refold;
beforeAll(async () => {
  store = await openStore();
  refold = new Refold(store.dataSource, echoFold);
});
afterAll(() => store.close());

/** Which cases are counted for whom: customers without any are left out. */
async function casesByCustomer({ id }: TestWorkspace): Promise<Map<bigint, readonly string[]>> {
  await refold.foldAll(id);
  const measures = await storedMeasures(store.dataSource, id);
  return new Map(
    [...measures].filter(([, { cases }]) => cases.length > 0).map(([key, { cases }]) => [key, cases]),
  );
}
const idsOf = async (workspace: TestWorkspace, caseId: string) =>
  (await workspace.log.ofCase(workspace.id, caseId))?.map((event) => event.id);

describe('who a case belongs to', () => {
  it('is its own customer when nobody is named', async () => {
    const workspace = await newWorkspace(store.dataSource, 'nobody named');
    await workspace.append(opened('M-1'), opened('M-2'), called('M-2'));
    const cases = await casesByCustomer(workspace);
    expect([...cases.values()].flat().sort()).toEqual(['M-1', 'M-2']);
    expect(cases.size).toBe(2);
    expect(await idsOf(workspace, 'M-2')).toEqual(['M-2 opened', 'M-2 called 10:00']);
  });

  it('is the customer who becomes known later, with everything that happened before', async () => {
    const workspace = await newWorkspace(store.dataSource, 'known later');
    await workspace.append(opened('M-1'), called('M-1'));
    expect((await casesByCustomer(workspace)).has(workspace.key('anna'))).toBe(false);
    await workspace.append(
      resolved('M-1', { customer: 'anna' }),
      opened('M-2', { customer: 'anna', at: '20:00' }),
    );
    expect(await casesByCustomer(workspace)).toEqual(new Map([[workspace.key('anna'), ['M-1', 'M-2']]]));
    expect(await idsOf(workspace, 'M-1')).toEqual([
      'M-1 opened',
      'M-1 called 10:00',
      'M-1 resolved',
      'M-2 opened',
    ]);
  });

  it('is the customer named first in time when several are named, in whatever order they arrive', async () => {
    const workspace = await newWorkspace(store.dataSource, 'several named');
    await workspace.append(called('M-1', { at: '12:00', customer: 'boris' }));
    expect(await casesByCustomer(workspace)).toEqual(new Map([[workspace.key('boris'), ['M-1']]]));
    await workspace.append(called('M-1', { at: '11:00', customer: 'anna' }), opened('M-1', { at: '09:00' }));
    expect(await casesByCustomer(workspace)).toEqual(new Map([[workspace.key('anna'), ['M-1']]]));
    await workspace.append(called('M-1', { at: '10:00', customer: 'boris' }));
    expect(await casesByCustomer(workspace)).toEqual(new Map([[workspace.key('boris'), ['M-1']]]));
    expect(await idsOf(workspace, 'M-1')).toEqual([
      'M-1 opened',
      'M-1 called 10:00',
      'M-1 called 11:00',
      'M-1 called 12:00',
    ]);
  });

  it('decides by position, then id, when two customers are named in the same moment', async () => {
    const workspace = await newWorkspace(store.dataSource, 'same moment');
    await workspace.append(
      called('M-1', { id: 'a', seq: 2, customer: 'anna' }),
      called('M-1', { id: 'b', seq: 1, customer: 'boris' }),
      called('M-2', { id: 'd', customer: 'anna' }),
      called('M-2', { id: 'c', customer: 'boris' }),
    );
    expect(await casesByCustomer(workspace)).toEqual(new Map([[workspace.key('boris'), ['M-2', 'M-1']]]));
  });

  it('hears an event once that a source tells again with the customer filled in', async () => {
    const workspace = await newWorkspace(store.dataSource, 'filled in');
    await workspace.append(opened('M-1'), called('M-1'));
    await workspace.append(opened('M-1', { customer: 'anna' }), called('M-1', { customer: 'anna' }));
    expect(await casesByCustomer(workspace)).toEqual(new Map([[workspace.key('anna'), ['M-1']]]));
    expect(await idsOf(workspace, 'M-1')).toEqual(['M-1 opened', 'M-1 called 10:00']);
  });

  it('is nobody for a case that was never heard of', async () => {
    const workspace = await newWorkspace(store.dataSource, 'never heard of');
    expect(await workspace.log.ofCase(workspace.id, 'M-1')).toBeNull();
  });
});
