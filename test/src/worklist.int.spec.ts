/** The worklist over HTTP, in the five stories: filled from risk, changed by two at once, and emptied with its cases. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { STORY_NAMES, storyEvents, type CanonicalEvent } from '@twicetold/cases';
import { RunningApi } from './api/running-api.ts';

/** Other test files share the machine. */
const PATIENCE_MS = 120_000;
/** The sofa has been owed for three months, and the store's management has the case. */
const HORIZON = '2026-06-10T00:00:00Z';

let api: RunningApi;
const events: readonly CanonicalEvent[] = STORY_NAMES.flatMap(storyEvents).filter(
  ({ at }) => Date.parse(at) < Date.parse(HORIZON),
);
beforeAll(async () => {
  api = await RunningApi.start();
}, PATIENCE_MS);
afterAll(() => api.close(), PATIENCE_MS);

interface Item {
  readonly id: number;
  readonly state: string;
  readonly owner: string | null;
  readonly note: string | null;
  readonly version: number;
  readonly riskAtOpening: number;
  readonly outcome: string | null;
  readonly cameBack: number | null;
  readonly case: { readonly id: string; readonly team: string | null; readonly risk: number };
  readonly history: readonly {
    readonly version: number;
    readonly author: string | null;
    readonly state: string;
  }[];
}
const FIELDS = `id state owner note version riskAtOpening outcome cameBack
  case { id team risk } history { version author state }`;
const fill = async (workspace: string, team: string) =>
  (
    await api.data<{ fillWorklist: { atRisk: number; opened: number } }>(
      `mutation ($workspace: String!, $team: String!) { fillWorklist(workspace: $workspace, team: $team) { atRisk opened } }`,
      { workspace, team },
    )
  ).fillWorklist;
const list = async (workspace: string, more: Record<string, unknown> = {}) =>
  (
    await api.data<{ worklist: { totalCount: number; items: readonly Item[] } }>(
      `query ($workspace: String!, $team: String, $states: [String!], $owner: String) {
         worklist(workspace: $workspace, team: $team, states: $states, owner: $owner) { totalCount items { ${FIELDS} } }
       }`,
      { workspace, ...more },
    )
  ).worklist;
const change = async (
  workspace: string,
  item: Pick<Item, 'id' | 'version'>,
  said: object,
  author = 'Maarja',
) =>
  (
    await api.data<{ changeWorklistItem: { conflict: boolean; item: Item } }>(
      `mutation ($workspace: String!, $id: Int!, $version: Int!, $change: WorklistChangeInput!, $author: String) {
         changeWorklistItem(workspace: $workspace, id: $id, version: $version, change: $change, author: $author) {
           conflict item { ${FIELDS} }
         }
       }`,
      { workspace, id: item.id, version: item.version, change: said, author },
    )
  ).changeWorklistItem;

const TEAM = 'Store management';

describe('the worklist over HTTP', () => {
  it(
    'takes up a case at risk once, however often it is filled, and remembers the risk that it had',
    async () => {
      await api.load('once', events, HORIZON);
      const first = await fill('once', TEAM);
      expect(first.opened).toBe(first.atRisk);
      expect(first.opened).toBeGreaterThan(0);
      expect(await fill('once', TEAM)).toEqual({ atRisk: first.atRisk, opened: 0 });
      const { items } = await list('once', { team: TEAM });
      expect(items).toHaveLength(first.opened);
      for (const item of items) {
        expect(item).toMatchObject({ state: 'open', owner: null, version: 1, outcome: null });
        expect(item.riskAtOpening).toBeCloseTo(item.case.risk, 9);
        expect(item.riskAtOpening).toBeGreaterThanOrEqual(50);
      }
      expect((await list('once', { team: 'Showroom' })).items.map((item) => item.case.team)).not.toContain(
        TEAM,
      );
    },
    PATIENCE_MS,
  );

  it(
    'of two who change the same version the second one is told, and every version is kept with its author',
    async () => {
      const [item] = (await list('once', { team: TEAM })).items;
      if (item === undefined) throw new Error('nothing is on the list');
      const taken = await change('once', item, { state: 'doing', owner: 'Maarja' });
      expect(taken).toMatchObject({ conflict: false, item: { state: 'doing', owner: 'Maarja', version: 2 } });
      const late = await change('once', item, { state: 'dismissed' }, 'Jaan');
      expect(late).toMatchObject({ conflict: true, item: { state: 'doing', owner: 'Maarja', version: 2 } });
      const noted = await change('once', taken.item, { note: '  called her ' });
      expect(noted.item).toMatchObject({ note: 'called her', owner: 'Maarja', state: 'doing' });
      const done = await change('once', noted.item, { state: 'done', note: null });
      // The log ends before the moment at which it was done.
      expect(done.item).toMatchObject({
        state: 'done',
        note: null,
        version: 4,
        outcome: 'not_yet',
        cameBack: 0,
      });
      expect(done.item.history.map(({ author, state }) => [author, state])).toEqual([
        [null, 'open'],
        ['Maarja', 'doing'],
        ['Maarja', 'doing'],
        ['Maarja', 'done'],
      ]);
      expect((await list('once', { states: ['done'], owner: 'Maarja' })).totalCount).toBe(1);
      expect((await fill('once', TEAM)).opened).toBe(0);
    },
    PATIENCE_MS,
  );

  it('says what a state must be, and that there is no such item', async () => {
    const query = `mutation ($change: WorklistChangeInput!) {
      changeWorklistItem(workspace: "once", id: 999999, version: 1, change: $change) { conflict } }`;
    const { errors } = await api.query(query, { change: { state: 'done' } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
    const { errors: wrong } = await api.query(
      '{ worklist(workspace: "once", states: ["lost"]) { totalCount } }',
    );
    expect(wrong?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'state' });
  });

  it(
    'an erased customer leaves no item behind, nor any word about it',
    async () => {
      await api.load('erased', events, HORIZON);
      await fill('erased', TEAM);
      const [item] = (await list('erased', { team: TEAM })).items;
      const customer = events.find(
        (event) => event.case === item?.case.id && event.customer != null,
      )?.customer;
      if (item === undefined || customer == null) throw new Error('nobody is on the list');
      await change('erased', item, { note: 'about them' });
      await api.data(
        `mutation ($customer: String!) { eraseCustomer(workspace: "erased", customer: $customer) { cases } }`,
        { customer },
      );
      const left = await api.stores.dataSource.query<{ case_id: string }[]>(
        `select case_id from worklist_item where case_id = $1 and workspace_id = (select id from workspace where name = 'erased')
         union all select note from worklist_change where note = 'about them'`,
        [item.case.id],
      );
      expect(left).toEqual([]);
    },
    PATIENCE_MS,
  );

  it(
    'a load that is taken back takes along the items of its cases',
    async () => {
      await api.load('undone', events, HORIZON);
      await fill('undone', TEAM);
      const workspace = await api.stores.workspaces.find('undone');
      if (workspace === null) throw new Error('no workspace');
      expect((await api.stores.worklist.list(workspace.id)).length).toBeGreaterThan(0);
      const [load] = await api.stores.loads.list(workspace.id);
      await api.data(`mutation ($id: Int!) { undoLoad(workspace: "undone", id: $id) { state } }`, {
        id: load?.id,
      });
      const until = Date.now() + 30_000;
      while ((await api.stores.worklist.list(workspace.id)).length > 0 && Date.now() < until)
        await new Promise((resolve) => setTimeout(resolve, 100));
      expect(await api.stores.worklist.list(workspace.id)).toEqual([]);
    },
    PATIENCE_MS,
  );
});
