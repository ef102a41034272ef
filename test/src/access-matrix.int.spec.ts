/** Every query, mutation and route, for everybody, in a workspace of theirs, in another, and in one that is not there. */
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import {
  MUTATION_RULES,
  QUERY_RULES,
  ROUTE_RULES,
  SCHEMA_FILE,
  type FieldRule,
  type RouteRule,
} from '@twicetold/api';
import { buildSchema, isLeafType, getNamedType, isRequiredArgument, type GraphQLField } from 'graphql';
import { readFileSync } from 'node:fs';
import { somebody, type Headers } from './api/as-somebody.ts';
import { MINIMAL_ARGUMENTS } from './api/minimal-arguments.ts';
import { RunningApi } from './api/running-api.ts';

jest.setTimeout(240_000);

const ASKERS = [
  'nobody',
  'ingest token',
  'executive',
  'token',
  'team_lead',
  'analyst',
  'admin',
  'owner',
] as const;
type Asker = (typeof ASKERS)[number];

/** As docs/access.md says it, and not as the code does. */
const MEMBERS: readonly Asker[] = ['executive', 'token', 'team_lead', 'analyst', 'admin', 'owner'];
const ANALYSTS: readonly Asker[] = ['analyst', 'admin', 'owner'];
const LEADS: readonly Asker[] = ['team_lead', ...ANALYSTS];
const ADMINS: readonly Asker[] = ['admin', 'owner'];
const MAY: Readonly<Record<string, readonly Asker[]>> = {
  member: MEMBERS,
  numbers: MEMBERS,
  whole: MEMBERS.filter((asker) => asker !== 'team_lead'),
  agents: LEADS,
  cases: LEADS,
  export: LEADS,
  work: LEADS,
  rules: ANALYSTS,
  sources: ANALYSTS,
  load: ADMINS,
  settings: ADMINS,
  customers: ADMINS,
  members: ADMINS,
};

/** Names of one length, so that answers can be compared letter by letter. */
const WHERE = { own: 'north', foreign: 'south', missing: 'never' } as const;
type Where = keyof typeof WHERE;
type Said = 'answered' | 'not signed in' | 'forbidden' | 'no workspace';

function expected(rule: FieldRule | RouteRule, asker: Asker, where: Where): Said {
  if (rule === 'open' || rule === 'own_secret') return 'answered';
  if (asker === 'nobody' || asker === 'ingest token') return 'not signed in';
  if (rule === 'signed_in') return 'answered';
  if (rule === 'owner') return asker === 'owner' ? 'answered' : 'forbidden';
  if (where === 'missing' || (where === 'foreign' && asker !== 'owner')) return 'no workspace';
  return MAY[rule]?.includes(asker) === true ? 'answered' : 'forbidden';
}

interface Reply {
  readonly said: Said;
  readonly status: number;
  readonly text: string;
}

function understood(status: number, text: string): Reply {
  const said = (): Said => {
    if (text.includes('Sign in first.')) return 'not signed in';
    if (text.includes('Your role does not include this.')) return 'forbidden';
    return text.includes('There is no workspace') ? 'no workspace' : 'answered';
  };
  return { said: said(), status, text };
}

describe('what there is to ask for', () => {
  let api: RunningApi;
  const headers = new Map<Asker, Headers>();
  const sessions = new Map<Asker, number>();
  const schema = buildSchema(readFileSync(SCHEMA_FILE, 'utf8'));

  /** Signing out must not change what is asked next. */
  const headersOf = async (asker: Asker): Promise<Headers> => {
    const id = sessions.get(asker);
    if (id === undefined) return headers.get(asker) ?? {};
    return { cookie: `twicetold=${(await api.stores.sessions.open(id)).secret}` };
  };
  const asked = async (asker: Asker, query: string): Promise<Reply> => {
    const reply = await fetch(`${api.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers.get(asker) },
      body: JSON.stringify({ query }),
    });
    return understood(reply.status, await reply.text());
  };

  beforeAll(async () => {
    api = await RunningApi.start({ local: false, say: () => undefined });
    const { id: workspaceId } = await api.stores.workspaces.create({ name: WHERE.own, zone: 'UTC' });
    await api.stores.workspaces.create({ name: WHERE.foreign, zone: 'UTC' });
    for (const asker of ['executive', 'team_lead', 'analyst', 'admin', 'owner'] as const) {
      const as = asker === 'owner' ? asker : { workspaceId, role: asker, teams: ['front'] };
      const { id, headers: theirs } = await somebody(api, `${asker}@example.org`, as);
      headers.set(asker, theirs);
      sessions.set(asker, id);
    }
    const expiresAt = new Date(Date.now() + 3_600_000);
    const made = { workspaceId, name: 'wall', role: 'executive', teams: [], madeBy: null, expiresAt };
    const { token } = await api.stores.accessTokens.create(made);
    headers.set('token', { authorization: `Bearer ${token}` });
    const source = await api.stores.sources.named(workspaceId, 'crm', 'canonical');
    const posting = await api.stores.tokens.create(source, 'crm', null);
    headers.set('ingest token', { authorization: `Bearer ${posting.token}` });
  }, 120_000);
  afterAll(() => api.close());

  for (const [kind, rules] of [
    ['query', QUERY_RULES],
    ['mutation', MUTATION_RULES],
  ] as const)
    it.each(Object.entries(rules))(`${kind} %s asks for %s`, async (name, rule) => {
      const type = kind === 'query' ? schema.getQueryType() : schema.getMutationType();
      const field = type?.getFields()[name];
      if (field === undefined) throw new Error(`the schema has no ${name}`);
      const byWhere = new Map<string, Reply>();
      for (const asker of ASKERS)
        for (const where of Object.keys(WHERE) as Where[]) {
          const reply = await asked(asker, queryFor(kind, field, WHERE[where]));
          expect([asker, where, reply.said]).toEqual([asker, where, expected(rule, asker, where)]);
          // What was asked fits the schema, and whoever may ask meets no fault of ours.
          expect(reply.text).not.toMatch(/GRAPHQL_|INTERNAL_SERVER_ERROR/);
          byWhere.set(`${asker} ${where}`, reply);
        }
      for (const asker of ASKERS) {
        if (asker === 'owner') continue;
        const [foreign, missing] = [byWhere.get(`${asker} foreign`), byWhere.get(`${asker} missing`)];
        expect(foreign?.text.replaceAll(WHERE.foreign, WHERE.missing)).toBe(missing?.text);
        expect(foreign?.status).toBe(missing?.status);
      }
    });

  it.each(Object.entries(ROUTE_RULES))('%s is for %s', async (pattern, rule) => {
    const [method = '', route = ''] = pattern.split(' ');
    for (const asker of ASKERS) {
      const replies = new Map<Where, Reply>();
      for (const where of Object.keys(WHERE) as Where[]) {
        const address = `${api.address}${route}`
          .replace(':workspace', WHERE[where])
          .replace(/:(id|connection|file)$|:(id|connection|file)(?=\/)/, '999999');
        const body = ['POST'].includes(method) ? { body: '{}' } : {};
        const given = { ...(method === 'POST' ? { 'content-type': 'application/json' } : {}) };
        const reply = await fetch(address, {
          method,
          headers: { ...given, ...(await headersOf(asker)) },
          ...body,
        });
        // A stream of changes never ends by itself.
        const isStream = reply.headers.get('content-type')?.startsWith('text/event-stream') === true;
        if (isStream) await reply.body?.cancel();
        const answer = understood(reply.status, isStream ? '' : await reply.text());
        expect([asker, where, answer.said]).toEqual([asker, where, expected(rule, asker, where)]);
        expect(answer.status).toBeLessThan(500);
        replies.set(where, answer);
      }
      if (asker === 'owner' || !route.includes(':workspace')) continue;
      const [foreign, missing] = [replies.get('foreign'), replies.get('missing')];
      expect(foreign?.text.replaceAll(WHERE.foreign, WHERE.missing)).toBe(missing?.text);
      expect(foreign?.status).toBe(missing?.status);
    }
  });

  it('hides numbers by agent from executives, however they are asked for', async () => {
    const questions = [
      '{ metrics: ["nps"], by: ["agent"] }',
      '{ metrics: ["nps"], filters: [{ dimension: "agent", in: ["a"] }] }',
      '{ metrics: ["handoffs"], level: AGENT }',
      '{ metrics: ["nps"], by: ["fromAgent"] }',
    ];
    for (const question of questions)
      for (const asker of MEMBERS) {
        const { said } = await asked(
          asker,
          `{ ask(workspace: "north", question: ${question}) { __typename } }`,
        );
        expect([question, asker, said]).toEqual([
          question,
          asker,
          LEADS.includes(asker) ? 'answered' : 'forbidden',
        ]);
      }
  });
});

/** With the arguments that it cannot do without, and nothing of its answer. */
function queryFor(kind: string, field: GraphQLField<unknown, unknown>, workspace: string): string {
  const { name, args, type } = field;
  const needed = args.filter((each) => isRequiredArgument(each) && each.name !== 'workspace');
  const more = MINIMAL_ARGUMENTS[name];
  if (needed.length > 0 && more === undefined && name !== 'workspace')
    throw new Error(`minimal-arguments.ts says nothing of ${name}`);
  const named = args.some((each) => each.name === 'workspace') ? `workspace: "${workspace}"` : '';
  const asked =
    name === 'workspace' ? `name: "${workspace}"` : [named, more ?? ''].filter(Boolean).join(', ');
  const selected = isLeafType(getNamedType(type)) ? '' : ' { __typename }';
  return `${kind} { ${name}${asked === '' ? '' : `(${asked})`}${selected} }`;
}
