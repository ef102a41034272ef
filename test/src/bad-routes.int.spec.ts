/** Every route, with paths, queries, headers and bodies that nobody means: answered, or refused in words; never a fault of ours. */
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { ROUTE_RULES } from '@twicetold/api';
import type { CanonicalEvent } from '@twicetold/cases';
import fc from 'fast-check';
import { RunningApi } from './api/running-api.ts';
import { longRun } from './faults/long-run.ts';
import { NASTY } from './faults/mutated.ts';
import { eventsOf } from './shards/desk.ts';

const { rounds, seed, say } = longRun({ rounds: 40 });
jest.setTimeout(120_000 + rounds * 3_000);
let api: RunningApi;
beforeAll(async () => {
  api = await RunningApi.start({
    say: () => undefined,
    limits: { requestsPerToken: 1e9, requestsOfServer: 1e9, refusalsPerAddress: 1e9 },
  });
  await api.load('desk', eventsOf(0, 60, 20) as CanonicalEvent[]);
}, 120_000);
afterAll(() => api.close());

const text = fc.oneof(
  fc.constantFrom(
    ...NASTY.filter((each) => each.length < 2_000),
    'desk',
    '1',
    '../../etc/passwd',
    '%2e%2e%2f',
    '%',
    '%00',
    'a'.repeat(1_500),
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
);
/** Halves of characters have no bytes. */
const wellFormed = (each: string) => Buffer.from(each).toString();
/** As browsers write it, or as it is. */
const inPath = fc
  .tuple(text, fc.boolean())
  .map(([each, encoded]) =>
    encoded ? encodeURIComponent(wellFormed(each)) : each.replaceAll(/[^!-~]/g, '').replaceAll(/[?#\\]/g, ''),
  );
const question = fc.oneof(
  fc.constantFrom(
    '{"metrics":["cases_opened"]}',
    '{"metrics":["resolution_median"],"by":["team"]}',
    '{"metrics":7}',
    '[]',
    '{}',
    '"x"',
    '{"metrics":["handoffs"],"filters":[{"dimension":"team"}]}',
    '{"metrics":["csat"],"filters":7}',
    '{"metrics":["csat"],"from":{}}',
    '{"metrics":["csat"],"limit":"x"}',
  ),
  fc
    .record(
      { metrics: fc.jsonValue(), by: fc.jsonValue(), filters: fc.jsonValue(), from: fc.jsonValue() },
      { requiredKeys: [] },
    )
    .map((each) => JSON.stringify(each)),
  fc.jsonValue().map((each) => JSON.stringify(each)),
  text,
);
const query = fc.array(
  fc.tuple(
    fc.constantFrom('question', 'cell', 'action', 'actor', 'before', 'code', 'state', '__proto__', 'x[]'),
    fc.oneof(question, text),
  ),
  { maxLength: 4 },
);
const header = fc.tuple(
  fc.constantFrom(
    'accept',
    'accept-encoding',
    'accept-language',
    'authorization',
    'cookie',
    'content-type',
    'content-encoding',
    'if-none-match',
    'if-modified-since',
    'range',
    'last-event-id',
    'x-forwarded-for',
    'x-request-id',
    'traceparent',
    'expect',
    'x-twicetold',
  ),
  fc
    .oneof(
      fc.constantFrom(
        'Bearer tta_' + 'x'.repeat(40),
        'Bearer',
        'gzip',
        'bytes=0-',
        'twicetold=x',
        '__Host-twicetold=',
        '00-0-0-0',
        'application/json',
        'multipart/form-data; boundary=',
        '1',
      ),
      text,
    )
    .map((each) => each.replaceAll(/[^\t\u0020-\u007e\u0080-\u00ff]/g, '').trim()),
);
const body = fc.oneof(
  fc.constant(''),
  fc.jsonValue().map((each) => JSON.stringify(each)),
  fc
    .record(
      {
        email: fc.jsonValue(),
        password: fc.jsonValue(),
        secret: fc.jsonValue(),
        customer: fc.jsonValue(),
        source: fc.jsonValue(),
        mapping: fc.jsonValue(),
        zone: fc.jsonValue(),
        query: fc.jsonValue(),
        variables: fc.jsonValue(),
      },
      { requiredKeys: [] },
    )
    .map((each) => JSON.stringify(each)),
  text,
);

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string;
}
/** Of a stream that goes on only its first piece. Not by fetch, which mends paths before they leave. */
function answerTo({
  method,
  path,
  headers,
  body: content,
}: Sent): Promise<{ status: number; type: string; text: string }> {
  const { hostname, port } = new URL(api.address);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, method, path, agent: false }, (reply) => {
      let heard = '';
      const done = () => {
        resolve({ status: reply.statusCode ?? 0, type: reply.headers['content-type'] ?? '', text: heard });
        sent.destroy();
      };
      reply.on('data', (chunk: Buffer) => {
        heard += chunk.toString();
        if (reply.headers['content-type']?.startsWith('text/event-stream') === true) done();
      });
      reply.on('end', done);
    });
    sent.on('error', reject);
    if (method !== 'GET') {
      sent.setHeader('content-type', 'application/json');
      sent.setHeader('content-length', Buffer.byteLength(content));
    }
    for (const [name, value] of headers) if (name !== 'expect') sent.setHeader(name, value);
    sent.end(method === 'GET' ? undefined : content);
  });
}

const ZERO = 'a\u0000b';
/** Where a text stands within another value. */
const ZERO_IN: Readonly<Record<string, string>> = {
  question: `{"metrics":["cases_opened"],"filters":[{"dimension":"team","in":["${String.raw`a\u0000b`}"]}]}`,
  cell: `{"key":["${String.raw`a\u0000b`}"]}`,
  email: 'jo\u0000@example.org',
  query: `{ case(workspace: "desk", id: "${String.raw`a\u0000b`}") { id } }`,
};
const QUERIES = ['question', 'cell', 'action', 'actor', 'before', 'code', 'state', 'error'];
const TEXTS: Readonly<Record<string, unknown>> = {
  email: 'jo@example.org',
  password: 'a long enough password',
  name: 'Jo',
  language: 'en',
  customer: 'c1',
  source: 'canonical',
  sourceName: 'crm',
  zone: 'UTC',
  until: '2026-01-05T00:00:00Z',
  mapping: null,
  query: '{ workspaces { name } }',
  variables: {},
};

/** An upload that could be loaded. */
async function uploaded(): Promise<string> {
  const form = new FormData();
  const events = eventsOf(0, 3, 3).map((each) => JSON.stringify(each));
  form.append('file', new Blob([events.join('\n')]), 'events.ndjson');
  const uploads = `${api.address}/api/v1/workspaces/desk/uploads`;
  const reply = await fetch(uploads, { method: 'POST', body: form, headers: { 'x-twicetold': '1' } });
  return ((await reply.json()) as { upload: string }).upload;
}

/** The secret of an invitation that could be followed. */
async function invited(): Promise<string> {
  const email = `jo${(invitations += 1)}@example.org`;
  const { invite } = await api.data<{ invite: { link: string } }>(
    `mutation ($email: String!) { invite(workspace: "desk", email: $email, role: "analyst") { link } }`,
    { email },
  );
  return invite.link.split('#').at(-1) ?? '';
}
let invitations = 0;

describe('any request', () => {
  it.each(Object.keys(ROUTE_RULES).filter((route) => route.includes(':workspace')))(
    'to %s in a workspace whose name PostgreSQL cannot be asked for finds none',
    async (route) => {
      const [method = '', pattern = ''] = route.split(' ');
      const path = pattern.replace(':workspace', 'de%00sk').replace(/:\w+/, '7');
      const { status, text: heard } = await answerTo({
        method,
        path,
        headers: [['x-twicetold', '1']],
        body: '{}',
      });
      expect([status, heard]).toEqual([404, expect.stringContaining('no_workspace')]);
    },
  );

  it.each(Object.keys(ROUTE_RULES))(
    'to %s with the character 0 in any of its texts is refused in words, or finds nothing',
    async (route) => {
      const [method = '', pattern = ''] = route.split(' ');
      const known: Readonly<Record<string, unknown>> = { ...TEXTS, secret: await invited() };
      const tried =
        method === 'POST'
          ? Object.keys(known).map((name) => ({
              path: '',
              body: JSON.stringify({ ...known, [name]: ZERO_IN[name] ?? ZERO }),
            }))
          : QUERIES.map((name) => ({
              path: `?${name}=${encodeURIComponent(ZERO_IN[name] ?? ZERO)}`,
              body: '',
            }));
      for (const { path: asked, body } of [...tried, { path: ':id', body: '{}' }]) {
        const upload = pattern.includes('uploads/:id') ? await uploaded() : '';
        const own = pattern.replace(':workspace', 'desk');
        const path =
          asked === ':id'
            ? own.replace(/:\w+/, 'a%00b')
            : `${own.replace('uploads/:id', `uploads/${upload}`).replace(/:\w+/, '1')}${asked}`;
        const { status, text: heard } = await answerTo({
          method,
          path,
          headers: [['x-twicetold', '1']],
          body,
        });
        expect({ path, body, fault: status >= 500, heard }).toEqual({
          path,
          body,
          fault: false,
          heard: expect.not.stringMatching(/Something went wrong|INTERNAL_SERVER_ERROR/),
        });
      }
    },
  );

  it.each(Object.keys(ROUTE_RULES))('to %s is answered, or refused in words', async (route) => {
    const [method = '', pattern = ''] = route.split(' ');
    const seen = new Map<number, number>();
    const parts = pattern
      .split('/')
      .map((part) =>
        part.startsWith(':')
          ? part === ':workspace'
            ? fc.oneof(fc.constant('desk'), inPath)
            : inPath
          : fc.constant(part),
      );
    const path = fc
      .tuple(
        fc.tuple(...parts).map((each) => each.join('/')),
        query,
      )
      .map(
        ([own, asked]) =>
          `${own}${asked.length === 0 ? '' : `?${asked.map(([name, each]) => `${name}=${encodeURIComponent(wellFormed(each))}`).join('&')}`}`,
      );
    // Longer lines are refused before any route is found (hardened-http).
    const sent = fc
      .record({ method: fc.constant(method), path, headers: fc.array(header, { maxLength: 3 }), body })
      .filter(({ path: all, headers }) => all.length + JSON.stringify(headers).length < 12_000);
    await fc.assert(
      fc.asyncProperty(sent, async (one) => {
        const { status, type, text: heard } = await answerTo(one);
        seen.set(status, (seen.get(status) ?? 0) + 1);
        expect(status).toBeGreaterThanOrEqual(200);
        expect(status).toBeLessThan(500);
        // What is not there is named as it was asked for.
        if (status === 404) return;
        expect(heard).not.toMatch(
          /INTERNAL_SERVER_ERROR|Something went wrong|node_modules|FST_ERR|\.[jt]s:\d|\bNaN\b|Infinity/,
        );
        if (status < 400 || status === 401 || method === 'HEAD' || heard === '') return;
        if (type.startsWith('application/json') || type.startsWith('application/graphql'))
          expect(heard).toMatch(/"(?:message|code)":"[^"]{4,}/);
      }),
      { seed, numRuns: Math.max(10, Math.ceil(rounds / 2)) },
    );
    say(`${route}, seed ${seed}: by status ${JSON.stringify(Object.fromEntries(seen))}`);
  });
});
