/** Whatever is sent to the server: it takes it, or says what is wrong with it; it is never its own fault, and never a number that is none. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { SCHEMA_FILE } from '@twicetold/api';
import type { CanonicalEvent } from '@twicetold/cases';
import fc from 'fast-check';
import {
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';
import { RunningApi } from './api/running-api.ts';
import { CORPUS } from './faults/corpus.ts';
import { longRun } from './faults/long-run.ts';
import { mutated, mutations, NASTY } from './faults/mutated.ts';
import { eventsOf } from './shards/desk.ts';

const { rounds, seed, say } = longRun({ rounds: 40 });
jest.setTimeout(180_000 + rounds * 10_000);
let api: RunningApi;
let token: string;
beforeAll(async () => {
  api = await RunningApi.start({ say: () => undefined });
  await api.load('desk', eventsOf(0, 60, 20) as CanonicalEvent[]);
  const { id } = (await api.stores.workspaces.find('desk')) ?? { id: 0 };
  const source = await api.stores.sources.named(id, 'crm', 'canonical');
  token = (await api.stores.tokens.create(source, 'x', null)).token;
}, 120_000);
afterAll(() => api.close());

describe('posted events whose bytes, fields or types are wrong', () => {
  it('are taken, or refused line by line with field and reason', async () => {
    const content = CORPUS['canonical']?.['events.ndjson'] ?? '';
    const seen = new Map<number, number>();
    await fc.assert(
      fc.asyncProperty(mutations, async (changes) => {
        const reply = await fetch(`${api.address}/ingest/v1/events`, {
          method: 'POST',
          headers: { authorization: `Bearer ${token}`, 'content-type': 'application/x-ndjson' },
          body: new Uint8Array(mutated(content, changes)),
        });
        seen.set(reply.status, (seen.get(reply.status) ?? 0) + 1);
        // 429: so many in a minute is asked to wait, in words too.
        const body = (await reply.json()) as { message?: string; rejected?: { reason: string }[] };
        if (reply.status === 200)
          for (const { reason } of body.rejected ?? []) expect(reason.length).toBeGreaterThan(3);
        else {
          expect([400, 413, 415, 429]).toContain(reply.status);
          expect(body.message?.length).toBeGreaterThan(10);
        }
      }),
      { seed, numRuns: rounds },
    );
    say(`posted events, seed ${seed}: by status ${JSON.stringify(Object.fromEntries(seen))}`);
  });
});

const schema = buildSchema(readFileSync(SCHEMA_FILE, 'utf8'));
const texts = fc.oneof(
  fc.constantFrom(...NASTY, 'desk', 'cases_opened', 'team', '2026-01-05', 'DAY', 'resolution_median'),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const numbers = fc.oneof(
  fc.constantFrom(0, -1, 1e308, 2 ** 31 - 1, -(2 ** 31), 2 ** 53, 0.5),
  fc.integer(),
  fc.double(),
);

/** Mostly of the type that is asked for, sometimes of another one. */
function valueOf(type: GraphQLInputType, depth = 0): fc.Arbitrary<unknown> {
  if (isNonNullType(type)) return valueOf(type.ofType, depth);
  if (isListType(type)) return fc.array(valueOf(type.ofType, depth + 1), { maxLength: 3 });
  if (isInputObjectType(type)) {
    if (depth > 4) return fc.constant({});
    const fields = Object.values(type.getFields());
    return fc.record(
      Object.fromEntries(fields.map((field) => [field.name, valueOf(field.type, depth + 1)])),
      { requiredKeys: fields.filter((field) => isNonNullType(field.type)).map(({ name }) => name) },
    );
  }
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name));
  if (type.name === 'Int')
    return fc.oneof(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), fc.nat({ max: 100 }));
  if (type.name === 'Float') return numbers;
  if (type.name === 'Boolean') return fc.boolean();
  return texts;
}

function askedWith(kind: 'query' | 'mutation', field: GraphQLField<unknown, unknown>) {
  const named = field.args.map(({ name, type }) => `$${name}: ${String(type)}`);
  const passed = field.args.map(({ name }) => `${name}: $${name}`);
  const within = isLeafType(getNamedType(field.type)) ? '' : '{ __typename }';
  const list = (of: readonly string[]) => (of.length === 0 ? '' : `(${of.join(', ')})`);
  return `${kind} ${list(named)} { ${field.name}${list(passed)} ${within} }`;
}

const UNKEEPABLE = ['\u0000', 'a\u0000b', '\ud800'];
const PLAIN: Readonly<Record<string, unknown>> = { Int: 1, Float: 1, Boolean: true, Day: '2026-01-05' };

/** As little as is asked for. */
function plain(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return plain(type.ofType);
  if (isListType(type)) return [plain(type.ofType)];
  if (isInputObjectType(type)) {
    const needed = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
    return Object.fromEntries(needed.map((field) => [field.name, plain(field.type)]));
  }
  if (isEnumType(type)) return type.getValues()[0]?.name;
  return type.name in PLAIN ? PLAIN[type.name] : type.name === 'Instant' ? '2026-01-05T00:00:00Z' : 'desk';
}

/** As little as is asked for and, each time at another place, the text. */
function* withText(type: GraphQLInputType, text: string, depth = 0): Generator {
  if (isNonNullType(type)) yield* withText(type.ofType, text, depth);
  else if (isListType(type)) for (const each of withText(type.ofType, text, depth)) yield [each];
  else if (isInputObjectType(type)) {
    if (depth > 4) return;
    const least = plain(type) as object;
    for (const field of Object.values(type.getFields()))
      for (const each of withText(field.type, text, depth + 1)) yield { ...least, [field.name]: each };
  } else if (isLeafType(type) && !isEnumType(type) && !(type.name in PLAIN)) yield text;
}

const FIELDS = [
  ...Object.values(schema.getQueryType()?.getFields() ?? {}).map((field) => ['query', field] as const),
  ...Object.values(schema.getMutationType()?.getFields() ?? {}).map((field) => ['mutation', field] as const),
].filter(([, { args }]) => args.length > 0);

describe('arguments of GraphQL, of their type and out of all bounds', () => {
  it.each(FIELDS.map(([kind, field]) => [`${kind} ${field.name}`, kind, field] as const))(
    'of %s are answered or refused in words',
    async (name, kind, field) => {
      const values = fc.record(Object.fromEntries(field.args.map((one) => [one.name, valueOf(one.type)])), {
        requiredKeys: field.args.filter(({ type }) => isNonNullType(type)).map((one) => one.name),
      });
      const hasWorkspace = field.args.some((one) => one.name === 'workspace');
      let asked = 0;
      await fc.assert(
        fc.asyncProperty(values, fc.nat({ max: 9 }), async (given, elsewhere) => {
          asked += 1;
          const workspace = hasWorkspace && elsewhere > 0 ? { workspace: 'desk' } : {};
          const reply = await fetch(`${api.address}/graphql`, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ query: askedWith(kind, field), variables: { ...given, ...workspace } }),
          });
          const text = await reply.text();
          expect(reply.status).toBeLessThan(500);
          expect(text).not.toMatch(/INTERNAL_SERVER_ERROR|Something went wrong|node_modules|\.ts:\d/);
        }),
        { seed, numRuns: Math.max(5, Math.ceil(rounds / 5)) },
      );
      say(`${name}, seed ${seed}: ${asked} inputs`);
    },
  );
});

describe('a text that no database can be asked for', () => {
  const places = FIELDS.flatMap(([kind, field]) =>
    field.args.map(({ name, type }) => [`${kind} ${field.name}`, name, kind, field, type] as const),
  ).filter(([, , , , type]) => !withText(type, '').next().done);

  it.each(places)('is refused in words anywhere in %s(%s)', async (_, name, kind, field, type) => {
    const needed = field.args.filter((one) => isNonNullType(one.type));
    const others = Object.fromEntries(needed.map((one) => [one.name, plain(one.type)]));
    for (const text of UNKEEPABLE)
      for (const given of withText(type, text)) {
        const reply = await fetch(`${api.address}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({
            query: askedWith(kind, field),
            variables: { workspace: 'desk', ...others, [name]: given },
          }),
        });
        const said = await reply.text();
        expect(reply.status).toBeLessThan(500);
        expect(said).toMatch(/"(?:unkeepable|no_workspace)"|Variable \\"\$/);
      }
  });
});
