/** A team lead over HTTP: the own teams in numbers, lists, files, cases and the worklist, and nothing of the others. */
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { CanonicalEvent } from '@twicetold/cases';
import { askedBy, somebody, type Headers } from './api/as-somebody.ts';
import { RunningApi } from './api/running-api.ts';

jest.setTimeout(120_000);

const at = (day: number, hour: number) =>
  `2026-01-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00Z`;

/** Opened by one team and agent, handed over where another is named, and resolved by whoever has it then. */
function aCase(
  number: number,
  team: string,
  agent: string,
  to?: { team: string; agent: string },
): CanonicalEvent[] {
  const of = { case: `C-${number}`, customer: `customer ${number}` };
  const events: object[] = [
    { type: 'case.opened', at: at(number, 8), team, agent, reason: 'billing', channel: 'phone' },
    { type: 'contact', at: at(number, 9), direction: 'inbound', channel: 'phone', team, agent },
    {
      type: 'promise.made',
      at: at(number, 10),
      promise: 'p',
      what: 'callback',
      dueAt: at(number, 20),
      team,
      agent,
    },
    ...(to === undefined
      ? []
      : [{ type: 'handoff', at: at(number, 11), toTeam: to.team, toAgent: to.agent }]),
    { type: 'case.resolved', at: at(number, 18) },
  ];
  return events.map((event, place) => ({ id: `${number}-${place}`, ...of, ...event }) as CanonicalEvent);
}

const FRONT = ['front', 'Fay'] as const;
const BACK = ['back', 'Bob'] as const;
const SIDE = ['side', 'Sue'] as const;
const holder = ([team, agent]: readonly [string, string]) => ({ team, agent });
const EVENTS = [
  ...aCase(1, ...FRONT),
  ...aCase(2, ...FRONT, holder(BACK)),
  ...aCase(3, ...BACK),
  ...aCase(4, ...SIDE, holder(FRONT)),
  ...aCase(5, ...BACK, holder(SIDE)),
  ...aCase(6, ...FRONT),
];

const BY_TEAM = `query ($metrics: [String!]!, $attribution: Attribution) {
  ask(workspace: "north", question: { metrics: $metrics, by: ["team"], attribution: $attribution }) {
    overall { total { n } } groups { key cells { total { value n } } } } }`;
const CASE =
  'query ($id: String!) { case(workspace: "north", id: $id) { summary { id } events { team agent } legs { team agent } handoffs { fromTeam fromAgent toTeam toAgent } } }';

interface ByTeam {
  readonly overall: readonly { readonly total: { readonly n: number } }[];
  readonly groups: readonly { readonly key: readonly [string]; readonly cells: unknown }[];
}

describe('a team lead', () => {
  let api: RunningApi;
  let admin: Headers;
  let lead: Headers;
  let idle: Headers;

  const ask = async (by: Headers, query: string, variables: object = {}) => {
    const { data, code } = await askedBy(api, by, query, variables);
    expect(code).toBeNull();
    return data as Record<string, never>;
  };
  const byTeam = async (by: Headers, attribution: string): Promise<ByTeam> =>
    (
      await ask(by, BY_TEAM, {
        metrics: ['cases_opened', 'resolution_median', 'repeat_rate', 'resolved_within'],
        attribution,
      })
    )['ask'] as unknown as ByTeam;

  beforeAll(async () => {
    api = await RunningApi.start({ local: false });
    await api.load('north', EVENTS, '2026-02-01T00:00:00Z');
    const workspaceId = (await api.stores.workspaces.find('north'))?.id ?? 0;
    admin = (await somebody(api, 'ada@example.org', { workspaceId, role: 'admin' })).headers;
    lead = (await somebody(api, 'leo@example.org', { workspaceId, role: 'team_lead', teams: ['front'] }))
      .headers;
    idle = (await somebody(api, 'ida@example.org', { workspaceId, role: 'team_lead', teams: [] })).headers;
  }, 120_000);
  afterAll(() => api.close());

  it.each(['RESOLVING', 'OPENING', 'PARTICIPATING'])(
    'is told of the own team what an admin is told of it, attributed to whoever is %s, and nothing of others',
    async (attribution) => {
      const [all, own] = [await byTeam(admin, attribution), await byTeam(lead, attribution)];
      expect(all.groups.length).toBe(3);
      expect(own.groups).toEqual(all.groups.filter(({ key: [team] }) => team === 'front'));
      expect(own.overall[0]?.total.n).toBe({ RESOLVING: 3, OPENING: 3, PARTICIPATING: 4 }[attribution]);
      expect((await byTeam(idle, attribution)).groups).toEqual([]);
    },
  );

  it('sees the handoffs from and to the own team with the teams of both sides, and of the agents the own', async () => {
    const EDGES = `{ handoffEdges(workspace: "north", question: { metrics: ["handoffs"], level: AGENT }) {
      tooFew { from { team agent } to { team agent } } } }`;
    const edges = async (by: Headers) =>
      (
        (await ask(by, EDGES))['handoffEdges'] as unknown as { tooFew: { from: object; to: object }[] }
      ).tooFew.map(({ from, to }) => [from, to]);
    expect(await edges(admin)).toHaveLength(3);
    expect(await edges(lead)).toEqual([
      [holder(FRONT), { team: 'back', agent: null }],
      [{ team: 'side', agent: null }, holder(FRONT)],
    ]);
  });

  it('opens a case that the own team had a part in, without the agents of others, and finds no other', async () => {
    const open = async (by: Headers, id: string) => (await ask(by, CASE, { id }))['case'] as unknown;
    expect(await open(lead, 'C-3')).toBeNull();
    expect(await open(lead, 'C-5')).toBeNull();
    expect(await open(admin, 'C-3')).not.toBeNull();
    const told = JSON.stringify(await open(lead, 'C-2'));
    expect(told).toContain('"Fay"');
    expect(told).toContain('"back"');
    expect(told).not.toContain('Bob');
    expect(JSON.stringify(await open(admin, 'C-2'))).toContain('Bob');
  });

  it('reads in lists and files the rows of the own team', async () => {
    const BEHIND = `{ behind(workspace: "north", question: { metrics: ["cases_opened"] }, cell: { metric: "cases_opened" }) {
      totalCount edges { node { case { id } } } } }`;
    const { behind } = (await ask(lead, BEHIND)) as unknown as {
      behind: { edges: { node: { case: { id: string } } }[] };
    };
    expect(behind.edges.map(({ node }) => node.case.id)).toEqual(['C-1', 'C-4', 'C-6']);
    const file = async (by: Headers, name: string) => {
      const question = encodeURIComponent(
        JSON.stringify({ metrics: ['cases_opened'], attribution: 'PARTICIPATING' }),
      );
      const reply = await fetch(
        `${api.address}/api/v1/workspaces/north/exports/${name}.csv?question=${question}`,
        {
          headers: by,
        },
      );
      return reply.text();
    };
    const cases = await file(lead, 'cases');
    expect(cases.match(/C-\d/g)).toEqual(['C-1', 'C-2', 'C-4', 'C-6']);
    const handoffs = await file(lead, 'handoffs');
    expect(new Set(handoffs.match(/C-\d/g))).toEqual(new Set(['C-2', 'C-4']));
    for (const text of [cases, handoffs]) {
      expect(text).toContain('Fay');
      expect(text).not.toMatch(/Bob|Sue/);
    }
    expect(await file(admin, 'cases')).toMatch(/Bob[^]*Sue/);
  });

  it('chooses among the own teams and their agents, and reads of promises those made or held by them', async () => {
    const NAMES = `{ workspace(name: "north") { teams: values(dimension: "team") agents: values(dimension: "agent") } }`;
    expect((await ask(lead, NAMES))['workspace']).toEqual({ teams: ['front'], agents: ['Fay'] });
    const DUE =
      '{ promisesDue(workspace: "north", withinHours: 24) { overdue { promises { team agent heldBy case { id } } } } }';
    const { overdue } = (await ask(lead, DUE))['promisesDue'] as unknown as {
      overdue: { promises: { team: string; agent: string | null; case: { id: string } }[] };
    };
    expect(overdue.promises.map((each) => each.case.id).sort()).toEqual(['C-1', 'C-2', 'C-4', 'C-6']);
    for (const { team, agent } of overdue.promises) expect(agent).toBe(team === 'front' ? 'Fay' : null);
  });

  it('works on the worklist of the own team, and neither sees nor changes what is on that of another', async () => {
    const workspace = await api.stores.workspaces.find('north');
    const id = workspace?.id ?? 0;
    const at = { customer: 0n, risk: 50 };
    const places = await api.stores.worklist.placesOf(id, ['C-1', 'C-3']);
    const items = [...places].map(([caseId, { customer }]) => ({ ...at, caseId, customer }));
    await api.stores.worklist.open(id, items);
    const LIST = '{ worklist(workspace: "north") { items { id case { id } } } }';
    const listed = async (by: Headers) =>
      ((await ask(by, LIST))['worklist'] as unknown as { items: { id: number; case: { id: string } }[] })
        .items;
    const ofAll = await listed(admin);
    expect(ofAll.map((item) => item.case.id).sort()).toEqual(['C-1', 'C-3']);
    expect((await listed(lead)).map((item) => item.case.id)).toEqual(['C-1']);
    const foreign = ofAll.find((item) => item.case.id === 'C-3')?.id;
    const CHANGE = `mutation ($id: Int!) { changeWorklistItem(workspace: "north", id: $id, version: 1, change: { note: "mine" }) { conflict } }`;
    expect((await askedBy(api, lead, CHANGE, { id: foreign })).code).toBe('NOT_FOUND');
    const ITEM = 'query ($id: Int!) { worklistItem(workspace: "north", id: $id) { id } }';
    expect((await ask(lead, ITEM, { id: foreign }))['worklistItem']).toBeNull();
  });

  it('is no team lead without a team', async () => {
    const INVITE = `mutation ($teams: [String!]) { invite(workspace: "north", email: "x@example.org", role: "team_lead", teams: $teams) { invitation { role teams } } }`;
    expect(await askedBy(api, admin, INVITE, { teams: [' '] })).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: 'teams',
    });
    expect((await ask(admin, INVITE, { teams: ['side', 'front', 'side'] }))['invite']).toEqual({
      invitation: { role: 'team_lead', teams: ['front', 'side'] },
    });
  });
});
