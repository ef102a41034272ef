/** What every answer tells a browser, and what no connection may take. */
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { connect } from 'node:net';
import { RunningApi, type ServedWith } from './api/running-api.ts';

jest.setTimeout(120_000);
const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function served(how: ServedWith = {}): Promise<RunningApi> {
  const api = await RunningApi.start(how);
  closing.push(() => api.close());
  return api;
}

/** What is written to a connection of one's own, byte by byte, and all that comes back until it ends. */
function written(address: string, text: string): Promise<string> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(Number(port), hostname, () => socket.write(text));
    socket.on('data', (chunk) => (answer += chunk.toString()));
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
  });
}

describe('every kind of route', () => {
  let api: RunningApi;
  beforeAll(async () => {
    api = await RunningApi.start();
    await api.stores.workspaces.create({ name: 'desk', zone: 'UTC' });
  }, 120_000);
  afterAll(() => api.close());

  it.each([
    ['the page', '/', {}],
    ['a view of the page', '/desk/explore', {}],
    ['a file that is not there', '/assets/none.js', {}],
    ['a route that is not there', '/api/v1/nothing', { method: 'POST' }],
    ['health', '/health/live', {}],
    ['who one is', '/api/v1/me', {}],
    ['a wrong sign-in', '/api/v1/session', { method: 'POST', body: '{}' }],
    ['GraphQL', '/graphql', { method: 'POST', body: '{"query":"{__typename}"}' }],
    ['what is no JSON', '/graphql', { method: 'POST', body: '{' }],
    ['a stream of changes', '/api/v1/workspaces/desk/changes', {}],
    ['a file of cases', '/api/v1/workspaces/desk/exports/cases.csv?question={}', {}],
    ['a workspace that is not there', '/api/v1/workspaces/nowhere/changes', {}],
    ['events without a token', '/ingest/v1/events', { method: 'POST', body: '{}' }],
    ['the page for queries', '/graphiql', {}],
  ])('tells browsers what %s may do', async (_, path, how) => {
    const stop = new AbortController();
    const headers = { 'content-type': 'application/json', accept: 'text/html' };
    const reply = await fetch(`${api.address}${path}`, { ...how, headers, signal: stop.signal });
    const told = (name: string) => reply.headers.get(name);
    const content = told('content-security-policy') ?? '';
    expect(content).toContain("default-src 'self'");
    expect(content).toContain("script-src 'self';");
    expect(content).toContain("connect-src 'self'");
    expect(content).toContain("frame-ancestors 'none'");
    expect(content).toContain("base-uri 'none'");
    expect(content).toContain("form-action 'self'");
    expect(content).not.toContain('unsafe-eval');
    expect(told('referrer-policy')).toBe('no-referrer');
    expect(told('x-content-type-options')).toBe('nosniff');
    expect(told('x-frame-options')).toBe('DENY');
    expect(told('cross-origin-opener-policy')).toBe('same-origin');
    expect(told('cross-origin-resource-policy')).toBe('same-origin');
    expect(told('permissions-policy')).toContain('camera=()');
    expect(told('x-powered-by')).toBeNull();
    expect(told('server')).toBeNull();
    // By http, a browser must not be told to come by https.
    expect(told('strict-transport-security')).toBeNull();
    stop.abort();
  });

  it('says of what is not there no more than that', async () => {
    const reply = await fetch(`${api.address}/api/v1/nothing`, { method: 'POST' });
    expect(reply.status).toBe(404);
    expect(await reply.text()).not.toMatch(/node_modules|\.ts|\.js|at /);
  });
});

describe('a server behind https', () => {
  it('has browsers come by https only', async () => {
    const api = await served({
      mail: { server: null, from: null, publicUrl: 'https://twicetold.example.org' },
    });
    const reply = await fetch(`${api.address}/health/live`);
    expect(reply.headers.get('strict-transport-security')).toBe('max-age=31536000');
  });
});

describe('a request that takes more than it may', () => {
  it('is refused where its body is larger than any settings are', async () => {
    const api = await served();
    const body = JSON.stringify({ query: '{__typename}', variables: { file: 'x'.repeat(1024 ** 2) } });
    const headers = { 'content-type': 'application/json' };
    expect((await fetch(`${api.address}/graphql`, { method: 'POST', headers, body })).status).toBe(413);
    const long = { email: 'x'.repeat(20_000), password: '' };
    const signIn = { method: 'POST', headers, body: JSON.stringify(long) };
    expect((await fetch(`${api.address}/api/v1/session`, signIn)).status).toBe(413);
  });

  it('is refused where its headers are larger than any browser sends', async () => {
    const api = await served();
    const answer = await written(
      api.address,
      `GET /health/live HTTP/1.1\r\nhost: x\r\nx-long: ${'y'.repeat(20_000)}\r\n\r\n`,
    );
    expect(answer).toContain('431');
  });

  it('is answered that it came too late where its body drips, and its connection ends', async () => {
    const api = await served({ answeredWithinMs: 300 });
    for (const path of ['/graphql', '/api/v1/session']) {
      const answer = await written(
        api.address,
        `POST ${path} HTTP/1.1\r\nhost: ${new URL(api.address).host}\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{`,
      );
      expect(answer).toContain('503 Service Unavailable');
      expect(answer).toContain('"code":"TIMED_OUT"');
    }
    expect((await fetch(`${api.address}/health/live`)).status).toBe(200);
  });

  it('is answered 503 with a code where it takes too long, and others are answered on', async () => {
    const api = await served({ answeredWithinMs: 300 });
    const { dataSource } = api.stores;
    const runner = dataSource.createQueryRunner();
    await runner.startTransaction();
    await runner.query('lock table workspace in access exclusive mode');
    const late = await fetch(`${api.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ workspaces { name } }"}',
    });
    expect(late.status).toBe(503);
    const { errors } = (await late.json()) as { errors: { extensions: object }[] };
    expect(errors[0]?.extensions).toEqual({
      code: 'TIMED_OUT',
      refusal: { code: 'took_too_long', values: {} },
    });
    await runner.rollbackTransaction();
    await runner.release();
    expect(await api.data('{ workspaces { name } }')).toEqual({ workspaces: [] });
  });

  it('tells nobody what went wrong inside', async () => {
    const said: string[] = [];
    const api = await served({ local: false, say: (line) => void said.push(line) });
    // Something that no database of ours ever says.
    const broken = jest
      .spyOn(api.stores.sessions, 'ownerOf')
      .mockRejectedValue(new Error('password authentication failed for user "twicetold"'));
    const headers = { cookie: 'twicetold=nothing-at-all', 'content-type': 'application/json' };
    const graphql = { method: 'POST', headers, body: '{"query":"{__typename}"}' };
    for (const asked of [
      fetch(`${api.address}/api/v1/me`, { headers }),
      fetch(`${api.address}/graphql`, graphql),
    ]) {
      const reply = await asked;
      expect([reply.status, await reply.json()]).toEqual([
        500,
        {
          message: 'Something went wrong here; the log of the server says what.',
          refusal: { code: 'fault', values: {} },
        },
      ]);
    }
    expect(said).toContain('A request failed');
    broken.mockRestore();
  });
});
