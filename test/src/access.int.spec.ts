/** Coming in: the first account, invitations, passwords, sessions, tokens; and what other pages cannot do. */
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { RunningApi } from './api/running-api.ts';

const PASSWORD = 'a long enough sentence';
const OWNER = 'owner@example.org';

jest.setTimeout(120_000);

describe('a server on which one has to sign in', () => {
  let api: RunningApi;
  const post = (path: string, body: object, headers: Record<string, string> = {}, method = 'POST') =>
    fetch(`${api.address}/api/v1/${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  const cookieOf = (reply: Response) => (reply.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const asked = async (query: string, headers: Record<string, string> = {}) => {
    const reply = await fetch(`${api.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query }),
    });
    return { status: reply.status, body: (await reply.json()) as Record<string, unknown> };
  };
  const WORKSPACES = '{ workspaces { name } }';

  beforeAll(async () => {
    api = await RunningApi.start({ local: false });
    for (const name of ['north', 'south']) await api.stores.workspaces.create({ name, zone: 'UTC' });
  }, 120_000);
  afterAll(() => api.close());

  it('answers nobody who has not signed in, and says nothing of what there is', async () => {
    expect((await asked(WORKSPACES)).status).toBe(401);
    const changes = await fetch(`${api.address}/api/v1/workspaces/north/changes`);
    expect(changes.status).toBe(401);
    expect(await (await fetch(`${api.address}/api/v1/me`)).json()).toEqual({
      kind: null,
      name: null,
      owner: false,
      workspaces: [],
    });
    expect((await fetch(`${api.address}/health/live`)).status).toBe(200);
  });

  it('makes the first account by a link that opens once, and lets it do everything', async () => {
    const secret = await api.stores.links.make({ purpose: 'setup', hours: 1 });
    const given = { secret, email: 'Owner@Example.org', name: 'Olga', password: PASSWORD };
    expect(await (await post('link', { ...given, password: 'short' })).json()).toEqual({
      code: 'too_short',
      field: 'password',
    });
    const entered = await post('link', given);
    expect(entered.status).toBe(200);
    const set = entered.headers.get('set-cookie') ?? '';
    expect(set).toMatch(/HttpOnly/);
    expect(set).toMatch(/SameSite=Lax/);
    expect((await post('link', given)).status).toBe(410);
    const { body } = await asked(WORKSPACES, { cookie: cookieOf(entered) });
    expect(body).toEqual({ data: { workspaces: [{ name: 'north' }, { name: 'south' }] } });
  });

  it('lets an invited analyst see their own workspace and no other, and not what an admin does', async () => {
    const north = await api.stores.workspaces.find('north');
    const secret = await api.stores.links.make({
      purpose: 'invitation',
      email: 'ann@example.org',
      workspaceId: north?.id as number,
      role: 'analyst',
      hours: 1,
    });
    expect(await (await post('link/look', { secret })).json()).toEqual({
      purpose: 'invitation',
      email: 'ann@example.org',
      role: 'analyst',
      workspace: 'north',
      known: false,
    });
    const cookie = cookieOf(await post('link', { secret, name: 'Ann', password: PASSWORD }));
    expect((await asked(WORKSPACES, { cookie })).body).toEqual({ data: { workspaces: [{ name: 'north' }] } });
    const { body: foreign } = await asked('{ settings(workspace: "south") { title } }', { cookie });
    const { body: missing } = await asked('{ settings(workspace: "west") { title } }', { cookie });
    const codeOf = (body: Record<string, unknown>) =>
      (body['errors'] as { extensions: { code: string } }[])[0]?.extensions.code;
    expect([codeOf(foreign), codeOf(missing)]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
    const erase = 'mutation { eraseCustomer(workspace: "north", customer: "C-1") { events } }';
    expect(codeOf((await asked(erase, { cookie })).body)).toBe('FORBIDDEN');
    const create =
      'mutation { createWorkspace(name: "east", title: "", zone: "UTC", keepTexts: false) { name } }';
    expect(codeOf((await asked(create, { cookie })).body)).toBe('FORBIDDEN');
  });

  it('takes the right password, says the same of a wrong one and of nobody, and locks the account after five', async () => {
    const entered = await post('session', { email: OWNER, password: PASSWORD });
    expect(entered.status).toBe(200);
    const cookie = cookieOf(entered);
    const nobody = await post('session', { email: 'nobody@example.org', password: PASSWORD });
    for (let tries = 0; tries < 5; tries++) {
      const wrong = await post('session', { email: OWNER, password: 'another long sentence' });
      expect([wrong.status, await wrong.text()]).toEqual([401, '{"code":"wrong","field":null}']);
    }
    expect([nobody.status, await nobody.text()]).toEqual([401, '{"code":"wrong","field":null}']);
    expect((await post('session', { email: OWNER, password: PASSWORD })).status).toBe(401);
    const account = await api.stores.accounts.withEmail(OWNER);
    expect(account?.failedAttempts).toBe(5);
    expect(account?.lockedUntil?.getTime()).toBeGreaterThan(Date.now());
    // Who is in stays in.
    expect((await asked(WORKSPACES, { cookie })).status).toBe(200);
  });

  it('sets a new password by a link, which ends every session there was', async () => {
    const account = await api.stores.accounts.withEmail(OWNER);
    const { secret: former } = await api.stores.sessions.open(account?.id as number);
    const secret = await api.stores.links.make({
      purpose: 'password',
      accountId: account?.id as number,
      hours: 1,
    });
    const entered = await post('link', { secret, password: 'quite another sentence' });
    expect(entered.status).toBe(200);
    expect((await asked(WORKSPACES, { cookie: `twicetold=${former}` })).status).toBe(401);
    expect((await asked(WORKSPACES, { cookie: cookieOf(entered) })).status).toBe(200);
  });

  it('ends a session when somebody signs out', async () => {
    const account = await api.stores.accounts.withEmail(OWNER);
    const { secret } = await api.stores.sessions.open(account?.id as number);
    const cookie = `twicetold=${secret}`;
    expect((await post('session', {}, { cookie }, 'DELETE')).status).toBe(204);
    expect((await asked(WORKSPACES, { cookie })).status).toBe(401);
  });

  it('does nothing that a page of somebody else asks for in the name of who is signed in', async () => {
    const account = await api.stores.accounts.withEmail(OWNER);
    const { secret } = await api.stores.sessions.open(account?.id as number);
    const cookie = `twicetold=${secret}`;
    expect((await asked(WORKSPACES, { cookie, origin: 'https://evil.example' })).status).toBe(403);
    const crossSite = { cookie, 'sec-fetch-site': 'cross-site' };
    expect((await asked(WORKSPACES, crossSite)).status).toBe(403);
    const { host } = new URL(api.address);
    expect((await asked(WORKSPACES, { cookie, origin: `http://${host}` })).status).toBe(200);
  });

  it('lets a token read as its role may, until it is revoked', async () => {
    const south = await api.stores.workspaces.find('south');
    const workspaceId = south?.id as number;
    const { token, kept } = await api.stores.accessTokens.create({
      workspaceId,
      name: 'dashboard',
      role: 'executive',
      teams: [],
      madeBy: null,
      expiresAt: new Date(Date.now() + 60_000),
    });
    const authorization = `Bearer ${token}`;
    expect((await asked(WORKSPACES, { authorization })).body).toEqual({
      data: { workspaces: [{ name: 'south' }] },
    });
    const behind = await fetch(`${api.address}/api/v1/workspaces/south/exports/cases.csv?question={}`, {
      headers: { authorization },
    });
    expect(behind.status).toBe(403);
    await api.stores.accessTokens.revoke(workspaceId, kept.id);
    await untilRefused(() => asked(WORKSPACES, { authorization }));
    expect(
      (await asked(WORKSPACES, { authorization: 'Bearer tta_nothing-like-it-was-ever-made' })).status,
    ).toBe(401);
  });
});

describe('a server on one’s own machine', () => {
  let api: RunningApi;
  beforeAll(async () => {
    api = await RunningApi.start();
  }, 120_000);
  afterAll(() => api.close());

  it('answers without signing in, and not under a name that only leads there', async () => {
    const { data } = await api.query('{ workspaces { name } }');
    expect(data).toEqual({ workspaces: [] });
    const me = (await (await fetch(`${api.address}/api/v1/me`)).json()) as { kind: string };
    expect(me.kind).toBe('local');
    const passedOn = await fetch(`${api.address}/graphql?query={workspaces{name}}`, {
      headers: { 'x-forwarded-for': '203.0.113.9', 'apollo-require-preflight': '1' },
    });
    expect(passedOn.status).toBe(401);
  });
});

/** Within seconds: what somebody may is remembered for that long. */
async function untilRefused(ask: () => Promise<{ readonly status: number }>): Promise<void> {
  while ((await ask()).status !== 401) await new Promise((resolve) => setTimeout(resolve, 200));
}
