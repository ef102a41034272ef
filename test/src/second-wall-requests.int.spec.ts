/** The second wall behind real requests: what stands in for a statement that forgot its workspace, and work that goes on by itself. */
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { askedBy, somebody, type Headers } from './api/as-somebody.ts';
import { RunningApi } from './api/running-api.ts';

jest.setTimeout(120_000);

let api: RunningApi;
const ids: Record<string, number> = {};
const who: Record<string, Headers> = {};
beforeAll(async () => {
  api = await RunningApi.start({ local: false });
  for (const name of ['north', 'south']) {
    const workspace = await api.stores.workspaces.create({ name, zone: 'UTC' });
    ids[name] = workspace.id;
    const { headers } = await somebody(api, `${name}@example.org`, {
      workspaceId: workspace.id,
      role: 'admin',
    });
    who[name] = headers;
    await api.stores.views.save(workspace.id, { name: `view of ${name}`, address: 'loyalty', author: null });
  }
  const both = await somebody(api, 'both@example.org', { workspaceId: ids['north'] ?? 0, role: 'analyst' });
  await api.stores.accounts.setMembership(both.id, {
    workspaceId: ids['south'] ?? 0,
    role: 'analyst',
    teams: [],
  });
  who['both'] = both.headers;
  who['owner'] = (await somebody(api, 'owner@example.org', 'owner')).headers;
});
afterAll(() => api.close());

const VIEWS = 'query ($workspace: String!) { views(workspace: $workspace) { name } }';

describe('a statement that forgot its workspace, in a request', () => {
  it('finds what is in the workspace that was asked for, whoever asks', async () => {
    const { views, dataSource } = api.stores;
    const list = jest
      .spyOn(views, 'list')
      .mockImplementation(() =>
        dataSource.query(`select name, address, author, saved_at as "savedAt" from saved_view`),
      );
    try {
      for (const asker of ['north', 'both', 'owner'])
        expect((await askedBy(api, who[asker] ?? {}, VIEWS, { workspace: 'north' })).data).toEqual({
          views: [{ name: 'view of north' }],
        });
      const asked = ['north', 'south', 'both', 'owner'].flatMap((asker) =>
        (asker === 'north' || asker === 'south' ? [asker] : ['north', 'south']).map((workspace) => ({
          asker,
          workspace,
        })),
      );
      const many = Array.from(
        { length: 40 },
        (_, place) => asked[place % asked.length] as (typeof asked)[number],
      );
      const answers = await Promise.all(
        many.map(({ asker, workspace }) => askedBy(api, who[asker] ?? {}, VIEWS, { workspace })),
      );
      expect(answers.map(({ data }) => data)).toEqual(
        many.map(({ workspace }) => ({ views: [{ name: `view of ${workspace}` }] })),
      );
    } finally {
      list.mockRestore();
    }
  });

  it('finds what is in the workspaces of whoever asks, where the question names none', async () => {
    const asked = '{ workspaces { name } }';
    const names = async (asker: string) => (await askedBy(api, who[asker] ?? {}, asked)).data;
    expect(await names('south')).toEqual({ workspaces: [{ name: 'south' }] });
    expect(await names('both')).toEqual({ workspaces: [{ name: 'north' }, { name: 'south' }] });
    expect(await names('owner')).toEqual({ workspaces: [{ name: 'north' }, { name: 'south' }] });
  });

  it('finds what is in the workspace of a file that is read to its end', async () => {
    const { audit, dataSource } = api.stores;
    const entry = { accountId: null, actor: null, action: 'exported', particulars: {} };
    for (const name of ['north', 'south'])
      for (let count = 0; count < 1_500; count += 1)
        await audit.add({ ...entry, workspaceId: ids[name] ?? 0, actor: name });
    const list = jest.spyOn(audit, 'list').mockImplementation((_, before, most) =>
      dataSource.query(
        `select id::text, at, actor, action, particulars from audit_entry
         where $1::bigint is null or id < $1 order by audit_entry.id desc limit $2`,
        [before, most],
      ),
    );
    try {
      const reply = await fetch(`${api.address}/api/v1/workspaces/north/audit.csv`, {
        headers: who['north'] ?? {},
      });
      const lines = (await reply.text()).trim().split('\n').slice(1);
      expect(lines.length).toBeGreaterThan(1_500);
      expect(lines.filter((line) => line.includes('south'))).toEqual([]);
    } finally {
      list.mockRestore();
    }
  });
});

describe('what goes on by itself', () => {
  it('is there for everybody, whoever asked first', async () => {
    for (const name of ['north', 'south']) {
      const opened = { id: 'o', case: `${name}-1`, customer: 'ann', at: '2026-01-05T09:00:00Z' };
      await api.load(name, [
        { ...opened, type: 'case.opened', channel: 'chat' },
        { ...opened, id: 'r', at: '2026-01-05T10:00:00Z', type: 'case.resolved' },
      ]);
    }
    const COUNT = `query ($workspace: String!) { workspace(name: $workspace) { cases loads { id state } } }`;
    const first = await askedBy(api, who['north'] ?? {}, COUNT, { workspace: 'north' });
    expect(first.data).toEqual({ workspace: { cases: 1, loads: [{ id: 1, state: 'finished' }] } });
    const UNDO = `mutation ($workspace: String!, $id: Int!) { undoLoad(workspace: $workspace, id: $id) { id } }`;
    await askedBy(api, who['north'] ?? {}, UNDO, { workspace: 'north', id: 1 });
    await askedBy(api, who['south'] ?? {}, UNDO, { workspace: 'south', id: 2 });
    for (const [name, id] of [
      ['north', 1],
      ['south', 2],
    ] as const)
      for (let tries = 0; ; tries += 1) {
        const { data } = await askedBy(api, who[name] ?? {}, COUNT, { workspace: name });
        if (JSON.stringify(data).includes('"undone"')) {
          expect(data).toEqual({ workspace: { cases: 0, loads: [{ id, state: 'undone' }] } });
          break;
        }
        expect(tries).toBeLessThan(400);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
  });

  it('a workspace that was just made is seen by its owner', async () => {
    const MAKE = `mutation { createWorkspace(name: "west", title: "West", zone: "UTC", keepTexts: false) { name } }`;
    expect((await askedBy(api, who['owner'] ?? {}, MAKE)).data).toEqual({
      createWorkspace: { name: 'west' },
    });
    expect((await askedBy(api, who['owner'] ?? {}, VIEWS, { workspace: 'west' })).data).toEqual({
      views: [],
    });
  });
});
