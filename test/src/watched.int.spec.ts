/**
 * A day of a server that is watched by all means: log, metrics and traces at their most talkative. What customers, texts, files,
 * workspaces and questions are called appears in none of them.
 */
import { createServer, type Server } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { buildCommands } from './api/command.ts';
import { ownerHeaders } from './api/signed-in.ts';
import { asked, startedOn, type Asking, type Started } from './api/started.ts';
import { emptyDatabase, type TestDatabase } from './database/clone-database.ts';

jest.setTimeout(300_000);

/** Stands in everything that is anybody's: names, ids, texts, addresses, files, queries. */
const MARK = 'Ottilie';

interface Span {
  readonly name: string;
  readonly traceId: string;
  readonly parentSpanId?: string;
  readonly attributes?: readonly {
    readonly key: string;
    readonly value: { readonly stringValue?: string };
  }[];
}
interface Sent {
  readonly resourceSpans?: readonly {
    readonly scopeSpans: readonly { readonly spans: readonly Span[] }[];
  }[];
}

let database: TestDatabase;
let folder: string;
let collector: Server;
const bodies: string[] = [];
let run: Started;
let address: string;
let owner: Asking;
let metrics: string;
let log: string;

beforeAll(async () => {
  buildCommands();
  database = await emptyDatabase();
  folder = await mkdtemp(path.join(tmpdir(), 'twicetold-watched-'));
  collector = createServer((request, reply) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      bodies.push(body);
      reply.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => collector.once('listening', resolve));
  run = startedOn(database.url, folder, {
    TWICETOLD_LOG: 'json',
    TWICETOLD_LOG_LEVEL: 'debug',
    TWICETOLD_METRICS: 'yes',
    OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${(collector.address() as AddressInfo).port}`,
  });
  address = await run.address;
  owner = { address, headers: await ownerHeaders(database.url) };
  await day();
  metrics = await (await fetch(`${address}/metrics`)).text();
  run.child.kill('SIGTERM');
  const { code, output, errors } = await run.outcome;
  expect(code).toBe(0);
  log = `${output}${errors}`;
}, 300_000);

afterAll(async () => {
  run.child.kill('SIGKILL');
  await run.outcome;
  collector.closeAllConnections();
  collector.close();
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

const OURS = { 'x-twicetold': '1' };

async function day(): Promise<void> {
  const workspace = MARK.toLowerCase();
  await asked(
    owner,
    'mutation ($name: String!) { createWorkspace(name: $name, title: $name, zone: "UTC", keepTexts: true) { name } }',
    { name: workspace },
  );
  const { data } = await asked(
    owner,
    'mutation ($name: String!) { createIngestToken(workspace: $name, source: $name, name: $name) { token } }',
    { name: workspace },
  );
  const { token } = data?.['createIngestToken'] as { token: string };
  const post = (body: string) =>
    fetch(`${address}/ingest/v1/events`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/x-ndjson' },
      body,
    });
  const event = {
    id: `${MARK}-1`,
    case: `${MARK}-case`,
    customer: `${MARK}@example.org`,
    at: '2026-04-01T10:00:00Z',
  };
  const opened = { ...event, type: 'case.opened', channel: MARK, team: MARK, reason: MARK };
  const said = {
    ...event,
    id: `${MARK}-2`,
    type: 'contact',
    channel: MARK,
    direction: 'inbound',
    text: `My name is ${MARK}`,
  };
  await post(`${JSON.stringify(opened)}\n${JSON.stringify(said)}\n`);
  await post(`{"id": "${MARK}", "at": "${MARK}"\n${JSON.stringify({ ...opened, id: '', at: MARK })}\n`);
  await post(JSON.stringify(opened));
  await fetch(`${address}/ingest/v1/events`, {
    method: 'POST',
    headers: { authorization: `Bearer ${MARK}` },
    body: MARK,
  });
  await fetch(`${address}/ingest/v1/webhooks/${MARK}?who=${MARK}`, {
    method: 'POST',
    body: `{"who": "${MARK}"`,
  });
  await fetch(`${address}/api/v1/workspaces/${MARK}/loads/1/rejects.csv?customer=${MARK}`);
  await fetch(`${address}/nowhere/${MARK}.js?q=${MARK}`);
  await fetch(`${address}/${MARK}/cases?search=${MARK}`, { headers: { 'x-request-id': MARK, cookie: MARK } });
  await asked(owner, `query ${MARK} { ${MARK} }`);
  await asked(owner, `query ${MARK} { workspaces { name title } }`);
  await asked(owner, 'query ($name: String!) { case(workspace: $name, id: $name) { id } }', { name: MARK });
  await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: `{"query": "${MARK}`,
  });
  const ask = `query ($name: String!, $question: QuestionInput!) {
    ask(workspace: $name, question: $question) { overall { total { value } } } }`;
  const question = { metrics: ['cases_opened'], from: '2026-04-01', to: '2026-04-01' };
  for (;;) {
    const answer = await asked(owner, ask, { name: workspace, question });
    if (JSON.stringify(answer).includes('"value":1')) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const filters = [{ dimension: 'TEAM', values: [MARK] }];
  await asked(owner, ask, { name: workspace, question: { ...question, filters } });
  const form = new FormData();
  form.append('file', new Blob([`{"who": "${MARK}"}\n${MARK};${MARK}\n`]), `${MARK}.csv`);
  const uploads = `${address}/api/v1/workspaces/${workspace}/uploads`;
  const sent = await fetch(uploads, { method: 'POST', body: form, headers: { ...OURS, ...owner.headers } });
  const { upload } = (await sent.json()) as { upload: string };
  for (const source of ['auto', 'zendesk', 'canonical', MARK])
    await fetch(`${uploads}/${upload}/load`, {
      method: 'POST',
      headers: { ...OURS, ...owner.headers, 'content-type': 'application/json' },
      body: JSON.stringify({ source, sourceName: MARK }),
    });
}

function spans(): Span[] {
  return bodies.flatMap((body) =>
    ((JSON.parse(body) as Sent).resourceSpans ?? []).flatMap(({ scopeSpans }) =>
      scopeSpans.flatMap(({ spans }) => spans),
    ),
  );
}

describe('a server that is watched', () => {
  it('writes one JSON object a line, with a level, and every request under an id of its own', () => {
    const lines = log
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    for (const line of lines)
      expect(line).toMatchObject({
        level: expect.stringMatching(/^(debug|info|warn|error)$/),
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
        message: expect.any(String),
      });
    const requests = lines.filter(({ message }) => message === 'Request');
    expect(requests.length).toBeGreaterThan(15);
    expect(new Set(requests.map(({ request }) => request)).size).toBe(requests.length);
    expect(requests.map(({ route }) => route)).toEqual(
      expect.arrayContaining(['/graphql', '/ingest/v1/events', '/ingest/v1/webhooks/:connection']),
    );
  });

  it('names no customer, text, address, file, workspace or query in its log, metrics and traces', () => {
    const nowhere = new RegExp(MARK, 'i');
    expect(log.split('\n').filter((line) => nowhere.test(line))).toEqual([]);
    expect(metrics.split('\n').filter((line) => nowhere.test(line))).toEqual([]);
    expect(bodies.filter((body) => nowhere.test(body))).toEqual([]);
  });

  it('counts requests by route, operations by field, events and rejected rows by kind', () => {
    const value = (series: string) => {
      const line = metrics.split('\n').find((one) => one.startsWith(`${series} `));
      return line === undefined ? null : Number(line.slice(series.length + 1));
    };
    expect(value('twicetold_events_total{outcome="accepted"}')).toBe(2);
    expect(value('twicetold_events_total{outcome="duplicate"}')).toBe(1);
    expect(metrics).toMatch(/twicetold_rows_rejected_total\{kind="\w+"\} [1-9]/);
    expect(metrics).toMatch(
      /twicetold_http_request_seconds_count\{method="POST",route="\/ingest\/v1\/events",status="200"\} \d/,
    );
    expect(metrics).toMatch(
      /twicetold_graphql_operation_seconds_count\{kind="query",field="ask",outcome="answered"\} \d/,
    );
    expect(metrics).toMatch(/twicetold_columns_cases\{workspace="\d+"\} 1\n/);
    expect(metrics).toMatch(/twicetold_columns_bytes\{workspace="\d+"\} \d{3}/);
    expect(value('twicetold_fold_queue_customers')).toBe(0);
    expect(value('twicetold_freshness_seconds')).toBeLessThan(30);
    expect(metrics).toMatch(/^process_resident_memory_bytes \d/m);
  });

  it('sends traces of requests with the fields asked for and the statements by their names within', () => {
    const all = spans();
    const names = new Set(all.map(({ name }) => name));
    expect([...names]).toEqual(
      expect.arrayContaining(['POST /graphql', 'Query.ask', 'Mutation.createWorkspace', 'fold']),
    );
    const inserted = all.find(({ name }) => name === 'database KNOWN_EVENTS');
    const posted = all.find(({ traceId, parentSpanId }) => traceId === inserted?.traceId && !parentSpanId);
    expect(posted?.name).toBe('POST /ingest/v1/events');
    expect(JSON.stringify(all)).not.toMatch(/select |insert /i);
  });
});
