/** Who may see a workspace: inviting, changing, removing, tokens; and what is written down of it. */
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { askedBy, somebody, type Headers } from './api/as-somebody.ts';
import { RunningApi } from './api/running-api.ts';
import { MailServer } from './fakes/mail-server.ts';

jest.setTimeout(120_000);

const INVITE = `mutation ($email: String!, $role: String!, $language: String) {
  invite(workspace: "north", email: $email, role: $role, language: $language) {
    invitation { id email role } link mail problems { field code } } }`;
const CHANGE = `mutation ($id: Int!, $role: String!) { changeMember(workspace: "north", id: $id, role: $role) { role } }`;
const REMOVE = `mutation ($id: Int!) { removeMember(workspace: "north", id: $id) }`;
const LOG = `query ($first: Int, $before: ID) { auditLog(workspace: "north", first: $first, before: $before) {
  entries { id actor action particulars { name value } } more } }`;
const SETTINGS = '{ settings(workspace: "north") { title } }';

interface Logged {
  readonly auditLog: {
    readonly entries: readonly {
      readonly id: string;
      readonly actor: string | null;
      readonly action: string;
      readonly particulars: readonly { readonly name: string; readonly value: string }[];
    }[];
    readonly more: boolean;
  };
}

describe('whoever says who sees a workspace', () => {
  let api: RunningApi;
  let north: number;
  let anna: { readonly id: number; readonly headers: Headers };

  const ask = (query: string, variables: object = {}, by: Headers = anna.headers) =>
    askedBy(api, by, query, variables);
  const logged = async (variables: object = {}) =>
    ((await ask(LOG, variables)).data as unknown as Logged).auditLog;

  beforeAll(async () => {
    api = await RunningApi.start({ local: false });
    north = (await api.stores.workspaces.create({ name: 'north', zone: 'UTC' })).id;
    await api.stores.workspaces.create({ name: 'south', zone: 'UTC' });
    anna = await somebody(api, 'anna@example.org', { workspaceId: north, role: 'admin' });
  }, 120_000);
  afterAll(() => api.close());

  it('invites by a link told once, which the newest invitation to the same address replaces', async () => {
    const asked = { email: ' Ben@Example.org', role: 'analyst', language: 'et' };
    const first = (await ask(INVITE, asked)).data as { invite: { link: string } };
    const { invite } = (await ask(INVITE, { ...asked, role: 'executive' })).data as {
      invite: { link: string; mail: string; invitation: { id: string; email: string; role: string } };
    };
    expect(invite).toMatchObject({
      mail: 'not_configured',
      invitation: { email: 'ben@example.org', role: 'executive' },
    });
    const secretOf = (link: string) => /^\/enter#(ttl_.+)$/.exec(link)?.[1] ?? '';
    expect(await api.stores.links.look(secretOf(first.invite.link))).toBeNull();
    expect(await api.stores.links.look(secretOf(invite.link))).toMatchObject({ role: 'executive' });
    const { data } = await ask('{ invitations(workspace: "north") { id email role } }');
    expect(data).toEqual({ invitations: [invite.invitation] });
    const WITHDRAW = 'mutation ($id: ID!) { withdrawInvitation(workspace: "north", id: $id) }';
    const { id } = invite.invitation;
    expect((await ask(WITHDRAW, { id })).data).toEqual({ withdrawInvitation: true });
    expect((await ask(WITHDRAW, { id })).data).toEqual({ withdrawInvitation: false });
    expect(await api.stores.links.look(secretOf(invite.link))).toBeNull();
  });

  it('is told what is wrong with an address, and of a role that there is not', async () => {
    const problemOf = async (email: string) =>
      (await ask(INVITE, { email, role: 'analyst' })).data?.['invite'] as { problems: unknown };
    expect((await problemOf('ben')).problems).toEqual([{ field: 'email', code: 'not_an_address' }]);
    expect((await problemOf('Anna@example.org')).problems).toEqual([{ field: 'email', code: 'member' }]);
    expect(await ask(INVITE, { email: 'x@example.org', role: 'owner' })).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: 'role',
    });
  });

  it('takes a right away at once', async () => {
    const carl = await somebody(api, 'carl@example.org', { workspaceId: north, role: 'admin' });
    const TOKENS = '{ accessTokens(workspace: "north") { id } }';
    expect((await ask(TOKENS, {}, carl.headers)).code).toBeNull();
    expect((await ask(CHANGE, { id: carl.id, role: 'analyst' })).data).toEqual({
      changeMember: { role: 'analyst' },
    });
    expect((await ask(TOKENS, {}, carl.headers)).code).toBe('FORBIDDEN');
    const changes = await fetch(`${api.address}/api/v1/workspaces/north/changes`, { headers: carl.headers });
    expect((await ask(REMOVE, { id: carl.id })).data).toEqual({ removeMember: true });
    expect((await ask(SETTINGS, {}, carl.headers)).code).toBe('NOT_FOUND');
    // What was told as it happened ends, too.
    expect(await changes.text()).toContain('event: measures');
    expect((await ask(REMOVE, { id: carl.id })).data).toEqual({ removeMember: false });
    expect((await ask(CHANGE, { id: carl.id, role: 'analyst' })).code).toBe('NOT_FOUND');
  });

  it('cannot leave a workspace without anybody who says who sees it, unless the server has an owner', async () => {
    expect(await ask(CHANGE, { id: anna.id, role: 'executive' })).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: 'role',
    });
    expect((await ask(REMOVE, { id: anna.id })).code).toBe('BAD_USER_INPUT');
    expect((await ask(SETTINGS)).code).toBeNull();
    const dora = await somebody(api, 'dora@example.org', { workspaceId: north, role: 'admin' });
    // Both at once: one of them stays.
    const both = await Promise.all([
      ask(CHANGE, { id: dora.id, role: 'analyst' }, dora.headers),
      ask(CHANGE, { id: anna.id, role: 'analyst' }, anna.headers),
    ]);
    expect(both.map(({ code }) => code).filter((code) => code === null)).toHaveLength(1);
    await api.stores.accounts.setMembership(anna.id, { workspaceId: north, role: 'admin', teams: [] });
    const owner = await somebody(api, 'owner@example.org', 'owner');
    expect((await ask(REMOVE, { id: dora.id }, owner.headers)).data).toEqual({ removeMember: true });
    expect((await ask(CHANGE, { id: anna.id, role: 'analyst' }, owner.headers)).code).toBeNull();
    expect((await ask(CHANGE, { id: anna.id, role: 'admin' }, owner.headers)).code).toBeNull();
  });

  it('makes a token that is told once and reads as its role may, until it is revoked', async () => {
    const CREATE = `mutation ($days: Int!) { createAccessToken(workspace: "north", name: "wall", role: "executive", expiresInDays: $days) {
      token kept { id role } } }`;
    for (const days of [0, 3_651]) expect((await ask(CREATE, { days })).field).toBe('expiresInDays');
    const { createAccessToken: made } = (await ask(CREATE, { days: 3_650 })).data as {
      createAccessToken: { token: string; kept: { id: number } };
    };
    const by = { authorization: `Bearer ${made.token}` };
    expect((await ask(SETTINGS, {}, by)).code).toBeNull();
    expect((await ask('{ loads: load(workspace: "north", id: 1) { id } }', {}, by)).code).toBe('FORBIDDEN');
    const REVOKE = `mutation { revokeAccessToken(workspace: "north", id: ${made.kept.id}) { revokedAt } }`;
    expect((await ask(REVOKE)).code).toBeNull();
    expect((await ask(SETTINGS, {}, by)).status).toBe(401);
  });

  it('reads who did all that, newest first – also from the ninth entry to the tenth – and a part at a time', async () => {
    const { entries, more } = await logged({ first: 2 });
    expect(entries.map(({ actor, action }) => [actor, action])).toEqual([
      ['anna@example.org', 'access_token_revoked'],
      ['anna@example.org', 'access_token_made'],
    ]);
    expect(more).toBe(true);
    const older = await logged({ before: entries[1]?.id });
    expect(older.more).toBe(false);
    expect(older.entries.map(({ action }) => action)).toEqual([
      'role_changed',
      'role_changed',
      'member_removed',
      'role_changed',
      'member_removed',
      'role_changed',
      'invitation_withdrawn',
      'invited',
      'invited',
    ]);
    expect(older.entries.at(-1)?.particulars).toEqual([
      { name: 'role', value: 'analyst' },
      { name: 'email', value: 'ben@example.org' },
    ]);
    expect((await ask(LOG, { before: '-1' })).field).toBe('before');
    expect((await ask(LOG, { first: 201 })).field).toBe('first');
  });

  it('shows of the log what somebody did, of one kind or all, and the same as a file', async () => {
    const doro = await somebody(api, 'doro@example.org', { workspaceId: north, role: 'admin' });
    await ask(INVITE, { email: 'eve@example.org', role: 'analyst' }, doro.headers);
    await ask(
      'mutation { createAccessToken(workspace: "north", name: "wall", role: "executive", expiresInDays: 7) { token } }',
      {},
      doro.headers,
    );
    const FILTERED = `query ($action: String, $actor: String) {
      auditLog(workspace: "north", action: $action, actor: $actor) { entries { action } } }`;
    const found = async (filter: object) =>
      ((await ask(FILTERED, filter)).data as unknown as Logged).auditLog.entries.map(({ action }) => action);
    expect(await found({ actor: 'DORO@' })).toEqual(['access_token_made', 'invited']);
    expect(await found({ actor: 'doro', action: 'invited' })).toEqual(['invited']);
    expect(await found({ actor: '%' })).toEqual([]);
    const file = async (by: Headers) =>
      fetch(`${api.address}/api/v1/workspaces/north/audit.csv?actor=doro`, { headers: by });
    const text = await (await file(doro.headers)).text();
    const lines = text.trimEnd().split('\r\n');
    expect(lines[0]).toBe('at,actor,action,particulars');
    expect(lines.slice(1).map((line) => line.split(',').slice(1, 3))).toEqual([
      // Saving the file is noted before it is written.
      ['doro@example.org', 'exported'],
      ['doro@example.org', 'access_token_made'],
      ['doro@example.org', 'invited'],
    ]);
    const fay = await somebody(api, 'fay@example.org', { workspaceId: north, role: 'analyst' });
    expect((await file(fay.headers)).status).toBe(403);
  });
});

describe('an invitation from a server that can send mail', () => {
  it('leaves in the language it was asked for, with a link to where the server is reached', async () => {
    const mail = await MailServer.start();
    const api = await RunningApi.start({
      mail: {
        server: { host: '127.0.0.1', port: mail.port, tls: 'none', user: null, password: null },
        from: 'Twicetold <twicetold@example.org>',
        publicUrl: 'http://localhost:1',
      },
    });
    try {
      await api.stores.workspaces.create({ name: 'north', title: 'Head & <1>', zone: 'UTC' });
      const asked = { email: 'ben@example.org', role: 'analyst', language: 'fr' };
      const { invite } = await api.data<{ invite: { link: string; mail: string } }>(INVITE, asked);
      expect(invite.mail).toBe('sent');
      expect(invite.link).toMatch(/^http:\/\/localhost:1\/enter#ttl_/);
      expect(mail.received.map(({ to }) => to)).toEqual([['ben@example.org']]);
      await mail.close();
      expect((await api.data<{ invite: { mail: string } }>(INVITE, asked)).invite.mail).toBe('failed');
    } finally {
      await api.close();
    }
  });
});
