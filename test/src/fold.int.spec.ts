import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DictionaryStore, MeasureStore, Refold } from '@twicetold/store';
import { openStore, type TestStore } from './database/open-store.ts';
import { echoFold } from './log/echo-fold.ts';
import { called, opened } from './log/small-events.ts';
import { all, newWorkspace, storedMeasures } from './log/test-workspace.ts';

let store: TestStore;
let refold: Refold;
let measures: MeasureStore;
beforeAll(async () => {
  store = await openStore();
  refold = new Refold(store.dataSource, echoFold);
  measures = new MeasureStore(store.dataSource);
});
afterAll(() => store.close());

describe('folding customers whose events have changed', () => {
  it('folds each waiting customer once and then has nothing to do', async () => {
    const workspace = await newWorkspace(store.dataSource, 'nothing left to do');
    await workspace.append(
      opened('M-1', { customer: 'anna' }),
      called('M-1', { customer: 'anna' }),
      opened('M-2'),
    );
    expect(await refold.backlog(workspace.id)).toEqual({ waiting: 2, failed: 0 });
    expect(await refold.foldNext(1, workspace.id)).toEqual({ folded: 1, failures: [] });
    expect(await refold.foldNext(10, workspace.id)).toEqual({ folded: 1, failures: [] });
    expect(await refold.foldNext(10, workspace.id)).toEqual({ folded: 0, failures: [] });
    const contacts = (await storedMeasures(store.dataSource, workspace.id)).get(workspace.key('anna'))?.rows
      .contact;
    expect(contacts?.map((contact) => contact.channel)).toEqual([
      '["desk","M-1 opened","case.opened"]',
      '["desk","M-1 called 10:00","contact"]',
    ]);
  });

  it('folds those first whom somebody waits for, and nobody who does not wait', async () => {
    const workspace = await newWorkspace(store.dataSource, 'awaited');
    const customers = ['anna', 'boris', 'clara', 'dora'];
    for (const customer of customers) await workspace.append(opened(`M-${customer}`, { customer }));
    const awaited = ['boris', 'dora'].map((customer) => String(workspace.key(customer)));
    expect(await refold.foldThese(workspace.id, awaited)).toEqual({ folded: 2, failures: [] });
    const folded = [...(await storedMeasures(store.dataSource, workspace.id)).keys()];
    expect(folded.map(String).sort()).toEqual([...awaited].sort());
    expect(await refold.foldThese(workspace.id, awaited)).toEqual({ folded: 0, failures: [] });
    expect(await refold.backlog(workspace.id)).toEqual({ waiting: 2, failed: 0 });
  });

  it('says that numbers are under way while customers wait and no load has just ended', async () => {
    const workspace = await newWorkspace(store.dataSource, 'under way');
    expect(await refold.isUnderWay(workspace.id)).toBe(false);
    await workspace.append(opened('M-1'));
    expect(await refold.isUnderWay(workspace.id)).toBe(true);
    await store.dataSource.query(
      `update load set state = 'finished', finished_at = now() where workspace_id = $1`,
      [workspace.id],
    );
    expect(await refold.isUnderWay(workspace.id)).toBe(false);
  });

  it('folds nobody again because of a file that was loaded before', async () => {
    const workspace = await newWorkspace(store.dataSource, 'loaded before');
    await workspace.append(opened('M-1'));
    await refold.foldAll(workspace.id);
    await workspace.append(opened('M-1'));
    expect(await refold.backlog(workspace.id)).toEqual({ waiting: 0, failed: 0 });
  });

  it('gives every batch the next version, and what is newer than a version can be asked for', async () => {
    const workspace = await newWorkspace(store.dataSource, 'versions');
    await workspace.append(opened('M-1', { customer: 'anna' }));
    await refold.foldAll(workspace.id);
    await workspace.append(opened('M-2', { customer: 'boris' }));
    await refold.foldAll(workspace.id);
    await workspace.append(called('M-1', { customer: 'anna' }));
    await refold.foldAll(workspace.id);
    const seen = (await all(measures.stream(workspace.id))).map(({ customer, version }) => [
      customer,
      version,
    ]);
    expect(new Map(seen as [bigint, number][])).toEqual(
      new Map([
        [workspace.key('anna'), 3],
        [workspace.key('boris'), 2],
      ]),
    );
    const newer = await all(measures.changedSince(workspace.id, 2));
    expect(newer.map(({ customer, version }) => [customer, version])).toEqual([[workspace.key('anna'), 3]]);
    expect((await workspace.now()).measureVersion).toBe(3);
  });

  it('finds the ids of cases by customer and position, and null where there is none', async () => {
    const workspace = await newWorkspace(store.dataSource, 'case ids');
    const strange = 'M "2" \\ {x},\n😀';
    await workspace.append(
      opened('M-1', { customer: 'anna' }),
      opened(strange, { customer: 'anna', at: '11:00' }),
    );
    await refold.foldAll(workspace.id);
    const anna = workspace.key('anna');
    const references = [
      { customer: anna, ordinal: 1 },
      { customer: anna, ordinal: 0 },
      { customer: anna, ordinal: 2 },
      { customer: 7n, ordinal: 0 },
    ];
    expect(await measures.caseIds(workspace.id, references)).toEqual([strange, 'M-1', null, null]);
  });

  it('numbers names from 1 without gaps, and tells those that are new', async () => {
    const workspace = await newWorkspace(store.dataSource, 'names');
    await workspace.append(opened('M-1', { id: 'e1' }), opened('M-2', { id: 'e2' }));
    await refold.foldAll(workspace.id);
    await workspace.append(opened('M-3', { id: 'e3' }));
    await new Refold(store.dataSource, echoFold).foldAll(workspace.id);
    const dictionaries = new DictionaryStore(store.dataSource);
    expect((await dictionaries.entries(workspace.id)).map(({ code }) => code)).toEqual([1, 2, 3]);
    expect(await dictionaries.entries(workspace.id, { channel: 2 })).toEqual([
      { dictionary: 'channel', code: 3, name: '["desk","e3","case.opened"]' },
    ]);
  });

  it('passes over a customer whose fold fails, keeps what was known, and tries again when something new happens', async () => {
    const workspace = await newWorkspace(store.dataSource, 'failing fold');
    await workspace.append(opened('M-1', { customer: 'anna' }), opened('M-2', { customer: 'boris' }));
    await refold.foldAll(workspace.id);
    await workspace.append(called('M-1', { customer: 'anna' }), called('M-2', { customer: 'boris' }));
    const failing = new Refold(store.dataSource, (events) => {
      if (events.some((event) => event.case === 'M-1')) throw new RangeError('cannot happen');
      return echoFold(events);
    });
    const batch = await failing.foldNext(10, workspace.id);
    expect(batch.folded).toBe(1);
    expect(batch.failures).toEqual([
      { workspaceId: workspace.id, customer: workspace.key('anna'), error: new RangeError('cannot happen') },
    ]);
    expect(await failing.foldNext(10, workspace.id)).toEqual({ folded: 0, failures: [] });
    expect(await failing.backlog(workspace.id)).toEqual({ waiting: 0, failed: 1 });
    const contactsOf = async (customer: string) =>
      (await storedMeasures(store.dataSource, workspace.id)).get(workspace.key(customer))?.rows.contact
        .length;
    expect([await contactsOf('anna'), await contactsOf('boris')]).toEqual([1, 2]);
    await workspace.append(called('M-1', { at: '13:00', customer: 'anna' }));
    await refold.foldAll(workspace.id);
    expect([await contactsOf('anna'), await contactsOf('boris')]).toEqual([3, 2]);
  });

  it('passes over a customer whose measures cannot be packed, and writes those of the others', async () => {
    const workspace = await newWorkspace(store.dataSource, 'cannot be packed');
    await workspace.append(opened('M-1', { customer: 'anna' }), opened('M-2', { customer: 'boris' }));
    const brokenMilliseconds = new Refold(store.dataSource, (events) => {
      const { cases, rows } = echoFold(events);
      const waited = cases.includes('M-1') ? 0.3 : 1;
      return { cases, rows: { ...rows, contact: rows.contact.map((contact) => ({ ...contact, waited })) } };
    });
    expect(await brokenMilliseconds.foldNext(10, workspace.id)).toMatchObject({
      folded: 1,
      failures: [{ customer: workspace.key('anna') }],
    });
    expect([...(await storedMeasures(store.dataSource, workspace.id)).keys()]).toEqual([
      workspace.key('boris'),
    ]);
  });

  it('reads no measures of an older definition, and folds their customers again', async () => {
    const workspace = await newWorkspace(store.dataSource, 'older definition');
    await workspace.append(opened('M-1'), opened('M-2'));
    await refold.foldAll(workspace.id);
    await refold.markOutdated();
    expect(await refold.backlog(workspace.id)).toEqual({ waiting: 0, failed: 0 });
    await store.dataSource.query(
      `update customer_measure set definition_version = 0 where workspace_id = $1 and 'M-2' = any(case_ids)`,
      [workspace.id],
    );
    expect(await all(measures.stream(workspace.id))).toHaveLength(1);
    await refold.markOutdated();
    expect(await refold.backlog(workspace.id)).toEqual({ waiting: 1, failed: 0 });
    await refold.foldAll(workspace.id);
    expect(await all(measures.stream(workspace.id))).toHaveLength(2);
    await refold.markOutdated();
    expect(await refold.backlog(workspace.id)).toEqual({ waiting: 0, failed: 0 });
  });

  it('shares the waiting customers between workers, so that none is folded twice', async () => {
    const workspace = await newWorkspace(store.dataSource, 'shared work');
    await workspace.append(...Array.from({ length: 60 }, (_, i) => opened(`M-${i}`)));
    const workers = [refold, new Refold(store.dataSource, echoFold), new Refold(store.dataSource, echoFold)];
    const folded = await Promise.all(workers.map((worker) => worker.foldAll(workspace.id, 5)));
    expect(folded.reduce((sum, count) => sum + count, 0)).toBe(60);
    const versions = (await all(measures.changedSince(workspace.id, 0))).map(({ version }) => version);
    expect(versions).toHaveLength(60);
    expect(versions).toEqual(versions.toSorted((a, b) => a - b));
    expect((await workspace.now()).measureVersion).toBe(12);
    const codes = (await new DictionaryStore(store.dataSource).entries(workspace.id)).map(({ code }) => code);
    expect(codes).toEqual(Array.from({ length: 60 }, (_, i) => i + 1));
  });
});
