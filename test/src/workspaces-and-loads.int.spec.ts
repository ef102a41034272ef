import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LoadStore, WorkspaceNameTaken, WorkspaceStore } from '@twicetold/store';
import { openStore, type TestStore } from './database/open-store.ts';

let store: TestStore;
let workspaces: WorkspaceStore;
let loads: LoadStore;
beforeAll(async () => {
  store = await openStore();
  workspaces = new WorkspaceStore(store.dataSource);
  loads = new LoadStore(store.dataSource);
});
afterAll(() => store.close());

const NONE = { rows: 0, events: 0, cases: 0, duplicates: 0, rejected: 0 };

describe('a workspace', () => {
  it('is found under its name, with what was said about it', async () => {
    const made = await workspaces.create({
      name: 'telecom',
      title: 'Telecom',
      zone: 'Europe/Tallinn',
      simulated: true,
    });
    expect(made).toMatchObject({
      name: 'telecom',
      title: 'Telecom',
      zone: 'Europe/Tallinn',
      simulated: true,
      keepTexts: false,
      settings: {},
      asOf: null,
      measureVersion: 0,
    });
    expect(await workspaces.find('telecom')).toEqual(made);
    expect(await workspaces.withId(made.id)).toEqual(made);
    expect(await workspaces.find('Telecom')).toBeNull();
  });

  it('has a name of its own', async () => {
    await workspaces.create({ name: 'only once', zone: 'UTC' });
    await expect(workspaces.create({ name: 'only once', zone: 'UTC' })).rejects.toThrow(WorkspaceNameTaken);
  });

  it('never shows its secret, and recognises a customer by it', async () => {
    const first = await workspaces.create({ name: 'first secret', zone: 'UTC' });
    const second = await workspaces.create({ name: 'second secret', zone: 'UTC' });
    for (const workspace of await workspaces.list())
      expect(JSON.stringify(workspace)).not.toContain('secret":');
    const keyOf = async (id: number) => (await workspaces.secretsOf(id)).customerKey('customer:anna');
    expect(await keyOf(first.id)).toBe(await keyOf(first.id));
    expect(await keyOf(first.id)).not.toBe(await keyOf(second.id));
  });

  it('changes in what is given only', async () => {
    const { id } = await workspaces.create({ name: 'changing', zone: 'UTC', settings: { threshold: 50 } });
    await workspaces.update(id, { title: 'Changed' });
    await workspaces.update(id, { settings: { threshold: 60 }, keepTexts: true });
    expect(await workspaces.find('changing')).toMatchObject({
      title: 'Changed',
      zone: 'UTC',
      keepTexts: true,
      settings: { threshold: 60 },
    });
  });

  it('is observed until the latest moment that any load has reached', async () => {
    const { id } = await workspaces.create({ name: 'observed', zone: 'UTC' });
    const observe = async (until: number) => {
      const { load } = await loads.start(id, 'desk', 'canonical', until);
      return () => loads.finish(load.id, NONE, { capabilities: [], rejectedFile: null });
    };
    const longer = await observe(2_000);
    expect((await workspaces.withId(id))?.asOf).toBeNull();
    await longer();
    await (
      await observe(1_000)
    )();
    expect((await workspaces.withId(id))?.asOf).toBe(2_000);
  });
});

describe('a load', () => {
  it('is listed with its source, its counts and what the source can support, most recent first', async () => {
    const { id } = await workspaces.create({ name: 'loading', zone: 'UTC' });
    const first = await loads.start(id, 'desk.csv', 'servicenow');
    await loads.progress(first.load.id, { ...NONE, rows: 10, events: 8 });
    expect((await loads.list(id))[0]).toMatchObject({
      state: 'running',
      rows: 10,
      events: 8,
      finishedAt: null,
    });
    const counts = { rows: 20, events: 17, cases: 5, duplicates: 2, rejected: 1 };
    const capabilities = [{ metric: 'repeat_rate', support: 'not', because: 'no customer ids' }] as const;
    await loads.finish(first.load.id, counts, { capabilities, rejectedFile: 'desk.rejects.csv' });
    const second = await loads.start(id, 'desk.csv', 'servicenow');
    expect(second.source.id).toBe(first.source.id);
    await loads.interrupt(second.load.id, NONE, null);
    expect(await loads.list(id)).toMatchObject([
      { id: second.load.id, state: 'interrupted', source: 'desk.csv', adapter: 'servicenow' },
      {
        ...counts,
        state: 'finished',
        capabilities,
        rejectedFile: 'desk.rejects.csv',
        finishedAt: expect.any(Date),
      },
    ]);
  });

  it('says what its source cannot tell, or only in part, unless another load of that source could', async () => {
    const { id } = await workspaces.create({ name: 'limited', zone: 'UTC' });
    const finish = async (
      source: string,
      support: 'computable' | 'partly' | 'not',
      because: string | null,
    ) => {
      const { load } = await loads.start(id, source, 'canonical');
      const capabilities = [{ metric: 'information_loss', support, because }];
      await loads.finish(load.id, NONE, { capabilities, rejectedFile: null });
    };
    await finish('whole then a day', 'computable', null);
    await finish('whole then a day', 'not', 'nothing was told that day');
    await finish('audit', 'not', 'no facts in the first file');
    await finish('audit', 'partly', 'only what was cleared is recorded');
    await finish('audit', 'not', 'no facts in the last file');
    expect(await loads.limits(id)).toEqual([
      {
        source: 'audit',
        metric: 'information_loss',
        support: 'partly',
        because: 'only what was cleared is recorded',
      },
    ]);
  });

  it('of what comes in one by one is one a source and a day, whoever asks, and grows', async () => {
    const { id } = await workspaces.create({ name: 'live', zone: 'UTC' });
    const asked = await Promise.all(
      Array.from({ length: 8 }, () => loads.live(id, 'webhook', 'zendesk-tables')),
    );
    expect(new Set(asked.map(({ load }) => load.id)).size).toBe(1);
    const { load } = await loads.live(id, 'webhook', 'zendesk-tables');
    expect(load).toMatchObject({ kind: 'live', state: 'finished', until: null });
    await loads.addCounts(load.id, { ...NONE, rows: 2, events: 1, rejected: 1 });
    await loads.addCounts(load.id, { ...NONE, rows: 3, events: 2, duplicates: 1 });
    expect(await loads.find(load.id)).toMatchObject({ rows: 5, events: 3, duplicates: 1, rejected: 1 });

    await store.dataSource.query(
      `update load set started_at = started_at - interval '1 day', seen_at = seen_at - interval '1 day' where id = $1`,
      [load.id],
    );
    await loads.closeAbandoned();
    expect(await loads.find(load.id)).toMatchObject({ state: 'finished' });
    expect((await loads.live(id, 'webhook', 'zendesk-tables')).load.id).not.toBe(load.id);
    expect((await loads.live(id, 'another', 'zendesk-tables')).source.name).toBe('another');
  });

  it('that failed says why', async () => {
    const { id } = await workspaces.create({ name: 'failing', zone: 'UTC' });
    const { load } = await loads.start(id, 'desk', 'canonical');
    expect(await loads.fail(load.id, NONE, 'the file ends in the middle')).toMatchObject({
      state: 'failed',
      failure: 'the file ends in the middle',
    });
  });

  it('counts as interrupted when its process has given no sign of life for a minute', async () => {
    const { id } = await workspaces.create({ name: 'abandoned', zone: 'UTC' });
    const silent = await loads.start(id, 'silent', 'canonical');
    const alive = await loads.start(id, 'alive', 'canonical');
    await store.dataSource.query(`update load set seen_at = seen_at - interval '61 seconds' where id = $1`, [
      silent.load.id,
    ]);
    await loads.closeAbandoned();
    const states = new Map((await loads.list(id)).map((load) => [load.id, load.state]));
    expect([states.get(silent.load.id), states.get(alive.load.id)]).toEqual(['interrupted', 'running']);
  });
});
