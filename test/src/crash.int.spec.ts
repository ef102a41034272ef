import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LoadStore, LoadUndo, Refold, Retention } from '@twicetold/store';
import { holdBack } from './database/held-back.ts';
import { openStore, type TestStore } from './database/open-store.ts';
import { echoFold } from './log/echo-fold.ts';
import { called, opened } from './log/small-events.ts';
import { storedLog } from './log/stored-log.ts';
import { newWorkspace, storedMeasures, type TestWorkspace } from './log/test-workspace.ts';

let store: TestStore;
beforeAll(async () => {
  store = await openStore();
});
afterAll(() => store.close());

const FIRST = [opened('M-1', { customer: 'anna' }), opened('M-2'), called('M-2')];
const SECOND = [
  called('M-1', { customer: 'anna' }),
  called('M-2', { at: '11:00', customer: 'boris' }),
  opened('M-3'),
];
const SECRET = Buffer.alloc(32, 7);
const newRefold = () => new Refold(store.dataSource, echoFold);

async function undisturbed(name: string) {
  const workspace = await newWorkspace(store.dataSource, name, SECRET);
  await workspace.append(...FIRST, ...SECOND);
  await newRefold().foldAll(workspace.id);
  return storedMeasures(store.dataSource, workspace.id);
}

/** Lets `work` run up to where it needs the table, and cuts its connection there. */
async function cutOffAt(table: string, work: () => Promise<unknown>): Promise<void> {
  const held = await holdBack(store.url, `lock table ${table} in exclusive mode`);
  const cut = expect(work()).rejects.toThrow();
  await held.untilWaiting(1);
  await held.cutOff();
  await cut;
  await held.letGo();
}

const rowsOf = async (table: string, { id }: TestWorkspace) =>
  store.dataSource.query<unknown[]>(`select * from ${table} where workspace_id = $1 order by customer_id`, [
    id,
  ]);

describe('a process that is cut off', () => {
  it.each(['event', 'case_customer', 'dirty_customer', 'workspace'])(
    'while appending, at table %s, leaves nothing behind, and the load can simply be repeated',
    async (table) => {
      const workspace = await newWorkspace(store.dataSource, `append cut off at ${table}`, SECRET);
      await workspace.append(...FIRST);
      await newRefold().foldAll(workspace.id);
      const before = await rowsOf('event', workspace);
      await cutOffAt(table, () => workspace.append(...SECOND, called('M-9', { at: '23:00' })));
      expect(await rowsOf('event', workspace)).toEqual(before);
      expect(await rowsOf('dirty_customer', workspace)).toEqual([]);
      expect((await workspace.now()).asOf).toBe(Date.UTC(2026, 3, 1, 10));
      expect(await workspace.append(...SECOND)).toEqual({
        accepted: 3,
        duplicates: 0,
        newCases: 1,
        erased: 0,
      });
      await newRefold().foldAll(workspace.id);
      expect(await storedMeasures(store.dataSource, workspace.id)).toEqual(
        await undisturbed(`append not cut off at ${table}`),
      );
    },
  );

  it.each(['dictionary', 'workspace', 'customer_measure'])(
    'while folding, at table %s, leaves the measures of before, and the next worker does the work',
    async (table) => {
      const workspace = await newWorkspace(store.dataSource, `fold cut off at ${table}`, SECRET);
      await workspace.append(...FIRST);
      const refold = newRefold();
      await refold.foldAll(workspace.id);
      await workspace.append(...SECOND);
      const before = await rowsOf('customer_measure', workspace);
      const waiting = await rowsOf('dirty_customer', workspace);
      expect(waiting).not.toEqual([]);
      await cutOffAt(table, () => refold.foldNext(100, workspace.id));
      expect(await rowsOf('customer_measure', workspace)).toEqual(before);
      expect(await rowsOf('dirty_customer', workspace)).toEqual(waiting);
      // The same worker goes on: codes that it gave out in vain are not used.
      await refold.foldAll(workspace.id);
      expect(await storedMeasures(store.dataSource, workspace.id)).toEqual(
        await undisturbed(`fold not cut off at ${table}`),
      );
    },
  );

  it.each(['load', 'undo_customer', 'event_copy', 'event', 'case_customer', 'dirty_customer', 'workspace'])(
    'while taking a load back, at table %s, leaves a load that can be taken back to the end',
    async (table) => {
      const loads = new LoadStore(store.dataSource);
      const undo = new LoadUndo(store.dataSource);
      const counts = { rows: 0, events: 0, cases: 0, duplicates: 0, rejected: 0 };
      const workspace = await newWorkspace(store.dataSource, `undo cut off at ${table}`, SECRET);
      await workspace.append(...FIRST, ...SECOND);
      await loads.interrupt(workspace.by.loadId, counts, null);
      const { load } = await loads.start(workspace.id, 'desk', 'canonical');
      await workspace.log.append({ ...workspace.by, loadId: load.id }, FIRST.map(workspace.admitted));
      await newRefold().foldAll(workspace.id);

      await cutOffAt(table, () => undo.undo(workspace.id, workspace.by.loadId, { batch: 1 }));
      // As the next start of the server does, or whoever repeats the command.
      const left = await undo.beingTakenBack();
      const isBegun = !['load', 'undo_customer'].includes(table);
      expect(left.some(({ id }) => id === workspace.by.loadId)).toBe(isBegun);
      expect(await undo.undo(workspace.id, workspace.by.loadId)).toBe(true);
      await newRefold().foldAll(workspace.id);

      const reference = await newWorkspace(store.dataSource, `undo not cut off at ${table}`, SECRET);
      await reference.append(...FIRST);
      await newRefold().foldAll(reference.id);
      expect(await storedLog(store.dataSource, workspace)).toEqual(
        await storedLog(store.dataSource, reference),
      );
    },
  );

  it.each([
    'retention_sweep',
    'retention_customer',
    'event_copy',
    'event',
    'case_customer',
    'dirty_customer',
    'workspace',
  ])('while taking away what is too old, at table %s, leaves a sweep that goes on', async (table) => {
    const retention = new Retention(store.dataSource);
    const old = [
      opened('O-1', { customer: 'anna', at: '2024-04-01T09:00:00Z' }),
      called('O-2', { at: '2024-04-02T09:00:00Z' }),
    ];
    const workspace = await newWorkspace(store.dataSource, `sweep cut off at ${table}`, SECRET);
    await workspace.append(...old, ...FIRST);
    await newRefold().foldAll(workspace.id);
    const horizons = { horizon: Date.UTC(2025, 0, 1), textHorizon: null };
    await cutOffAt(table, () => retention.sweep(workspace.id, horizons, { batch: 1 }));
    expect(await retention.sweep(workspace.id, horizons)).toBe(true);
    await newRefold().foldAll(workspace.id);
    const noted = await store.dataSource.query<unknown[]>(
      `select particulars from audit_entry where workspace_id = $1`,
      [workspace.id],
    );
    expect(noted).toEqual([{ particulars: { cases: 2, customers: 0, events: 2, texts: 0 } }]);

    const reference = await newWorkspace(store.dataSource, `sweep not cut off at ${table}`, SECRET);
    await reference.append(...FIRST);
    await newRefold().foldAll(reference.id);
    expect(await storedLog(store.dataSource, workspace)).toEqual(
      await storedLog(store.dataSource, reference),
    );
  });
});
