/** From an alert to its cases over HTTP: who may take one on, of which workspace, what is taken with it, and what came of it. */
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { CanonicalEvent } from '@twicetold/cases';
import { askedBy, somebody, type Headers } from './api/as-somebody.ts';
import { RunningApi } from './api/running-api.ts';

jest.setTimeout(120_000);

const HOUR = 3_600_000;
const opened = (id: string, customer: string, hoursAgo: number) =>
  ({
    id: `${id}-opened`,
    case: id,
    customer,
    type: 'case.opened',
    at: new Date(Date.now() - hoursAgo * HOUR).toISOString(),
    team: 'Billing',
    channel: 'phone',
    reason: 'invoice',
  }) as CanonicalEvent;
/** Anna wrote again about what is not resolved: one issue in two cases. Ben has another one. */
const EVENTS = [opened('A-1', 'anna', 50), opened('A-2', 'anna', 2), opened('B-1', 'ben', 1)];

interface Item {
  readonly id: number;
  readonly state: string;
  readonly outcome: string | null;
  readonly cameBack: number | null;
  readonly rating: { readonly score: number } | null;
  readonly case: { readonly id: string };
}
const ITEM = 'id state version outcome cameBack rating { score } case { id }';

describe('a case behind an alert', () => {
  let api: RunningApi;
  let owner: Headers;
  let alert: number;

  const ask = async <T>(query: string, variables: object = {}): Promise<T> => {
    const { data, code } = await askedBy(api, owner, query, variables);
    expect(code).toBeNull();
    return data as T;
  };
  const alertOf = async (workspace: string): Promise<number> => {
    await ask(`mutation {
      saveAlertRule(workspace: "${workspace}", rule: {
        name: "Anything open", question: { metrics: ["backlog"], grain: DAY },
        condition: { kind: "threshold", side: "above", value: 0 } }) { problems { code } } }`);
    const { alerts } = await ask<{ alerts: { alerts: readonly { id: number }[] } }>(
      `{ alerts(workspace: "${workspace}") { alerts { id } } }`,
    );
    return alerts.alerts[0]?.id ?? 0;
  };
  const take = (by: Headers, workspace: string, of: number, id: string) =>
    askedBy(
      api,
      by,
      `mutation { takeAlertCase(workspace: "${workspace}", alert: ${of}, case: "${id}") { ${ITEM} } }`,
    );
  const taken = async (id: string): Promise<Item> => {
    const { data, code } = await take(owner, 'north', alert, id);
    expect(code).toBeNull();
    return data?.['takeAlertCase'] as Item;
  };
  const behind = async () => {
    const { alertCases, alerts } = await ask<{
      alertCases: { cases: readonly { id: string }[]; items: readonly Item[] };
      alerts: { alerts: readonly { work: readonly { state: string; count: number }[] }[] };
    }>(`{
      alertCases(workspace: "north", alert: ${alert}) { cases { id } items { ${ITEM} } }
      alerts(workspace: "north") { alerts { work { state count } } } }`);
    return {
      cases: alertCases.cases.map(({ id }) => id).sort(),
      items: alertCases.items,
      work: alerts.alerts[0]?.work.map(({ state, count }) => `${count} ${state}`).sort(),
    };
  };

  beforeAll(async () => {
    api = await RunningApi.start({ local: false });
    owner = (await somebody(api, 'olga@example.org', 'owner')).headers;
    await api.load('north', EVENTS);
    await api.load('south', [opened('S-1', 'sam', 3)]);
    alert = await alertOf('north');
  }, 120_000);
  afterAll(() => api.close());

  it('is taken on by analysts and admins of its workspace; others are refused and take nothing', async () => {
    const workspaceId = (await api.stores.workspaces.find('north'))?.id ?? 0;
    const said = async (role: string) => {
      const as = { workspaceId, role, teams: ['Billing'] };
      const { headers } = await somebody(api, `${role}@example.org`, as);
      const { code } = await take(headers, 'north', alert, 'none such');
      return [role, code];
    };
    expect(await said('executive')).toEqual(['executive', 'FORBIDDEN']);
    expect(await said('team_lead')).toEqual(['team_lead', 'FORBIDDEN']);
    // They may ask; there is no such case.
    expect(await said('analyst')).toEqual(['analyst', 'NOT_FOUND']);
    expect(await said('admin')).toEqual(['admin', 'NOT_FOUND']);
    expect(await take({}, 'north', alert, 'B-1')).toMatchObject({ status: 401, data: null });
    expect(await behind()).toEqual({ cases: ['A-1', 'A-2', 'B-1'], items: [], work: [] });
  });

  it('is of one workspace: neither the alert nor the case of another is found', async () => {
    expect((await take(owner, 'north', alert, 'S-1')).code).toBe('NOT_FOUND');
    expect((await take(owner, 'south', alert, 'S-1')).code).toBe('NOT_FOUND');
    const workspaceId = (await api.stores.workspaces.find('north'))?.id ?? 0;
    const { headers } = await somebody(api, 'nora@example.org', { workspaceId, role: 'admin' });
    const foreign = await take(headers, 'south', await alertOf('south'), 'S-1');
    expect([foreign.code, foreign.data]).toEqual(['NOT_FOUND', null]);
    expect(
      (await ask<{ worklist: object }>('{ worklist(workspace: "south") { totalCount } }')).worklist,
    ).toEqual({
      totalCount: 0,
    });
  });

  it('taken twice is taken once, and the other cases of its issue are taken with it', async () => {
    const first = await taken('A-1');
    expect(first).toMatchObject({ state: 'open', outcome: null, case: { id: 'A-1' } });
    expect(await taken('A-1')).toEqual(first);
    const { cases, items, work } = await behind();
    expect(cases).toEqual(['B-1']);
    expect(items).toEqual([first]);
    expect(work).toEqual(['1 open']);
    // Whoever still has the old list before them gets the item that there is.
    expect(await taken('A-2')).toEqual(first);
    expect((await behind()).work).toEqual(['1 open']);
  });

  it('done tells under the alert what came of it, once the customer is heard again', async () => {
    const before = await taken('B-1');
    const { changeWorklistItem } = await ask<{ changeWorklistItem: { item: Item } }>(
      `mutation ($id: Int!) {
        changeWorklistItem(workspace: "north", id: $id, version: 1, change: { state: "done", owner: "Maarja" }) { item { ${ITEM} } } }`,
      { id: before.id },
    );
    expect(changeWorklistItem.item).toMatchObject({ state: 'done', outcome: 'not_yet' });
    const since = (event: object, ms: number) =>
      ({
        case: 'B-1',
        customer: 'ben',
        at: new Date(Date.now() + ms).toISOString(),
        ...event,
      }) as CanonicalEvent;
    await api.load('north', [
      since({ id: 'B-1-solved', type: 'case.resolved' }, 1),
      since({ id: 'B-1-rated', type: 'rating', scale: 'csat', score: 5, max: 5 }, 2),
    ]);
    const { items, work } = await behind();
    // Its risk was low before, and is low now.
    expect(items.find(({ id }) => id === before.id)).toMatchObject({
      state: 'done',
      outcome: 'low',
      cameBack: 0,
      rating: { score: 5 },
    });
    expect(work).toEqual(['1 done', '1 open']);
  });
});
