/** The connector of Chatwoot against a Chatwoot of our own, on a clock that the waits themselves move on. */
import { CONNECTORS, type Connector } from '@twicetold/api';
import { afterEach, describe, expect, it } from '@jest/globals';
import { Clock, fromFiles, inOrder, keep, pull, sessionOn, type Events } from './connect/pulled.ts';
import { ChatwootAccount } from './fakes/chatwoot-account.ts';
import { ACCESS_TOKEN, FakeChatwoot, WEBHOOK_SECRET, type FakeChatwootOptions } from './fakes/chatwoot.ts';

const FROM = Date.parse('2026-03-02T08:00:00Z');
const HOUR = 3_600_000;
const PATIENCE_MS = 60_000;
const connector = CONNECTORS.get('chatwoot') as Connector;

describe('What Chatwoot gives to a connection', () => {
  let fake: FakeChatwoot;
  afterEach(() => fake.close());
  const start = async (clock: Clock, options: Omit<FakeChatwootOptions, 'now'>) => {
    fake = await FakeChatwoot.start({ now: clock.now, ...options });
    return fake;
  };
  const session = (clock: Clock, more: Record<string, unknown> = {}) =>
    sessionOn(clock, connector, {
      url: fake.url,
      account: 1,
      accessToken: ACCESS_TOKEN,
      ...more,
    } as { url: string });
  const expected = async (account: ChatwootAccount) => inOrder(await fromFiles('chatwoot', account.files()));

  it(
    'is what its files would give: the same events, none more, none less',
    async () => {
      const account = ChatwootAccount.busy(1, 60, FROM);
      const clock = new Clock(FROM + 60 * HOUR);
      await start(clock, { account });
      const events: Events = new Map();
      const cursor = await pull(connector, session(clock), null, events);
      expect(inOrder(events)).toEqual(await expected(account));
      expect(events.size).toBeGreaterThan(400);
      await pull(connector, session(clock), cursor, events);
      expect(inOrder(events)).toEqual(await expected(account));
    },
    PATIENCE_MS,
  );

  it(
    'is the same where it was killed after every page, and where the source fails and has too much to do',
    async () => {
      const account = ChatwootAccount.busy(2, 60, FROM);
      const clock = new Clock(FROM + 60 * HOUR);
      await start(clock, { account, failing: { share: 0.1, seed: 3 } });
      const events: Events = new Map();
      let cursor: string | null = null;
      for (let kills = 0; kills < 8; kills++)
        cursor = await pull(connector, session(clock), cursor, events, 2);
      await pull(connector, session(clock), cursor, events);
      expect(inOrder(events)).toEqual(await expected(account));
      expect(new Set(fake.server.statuses)).toEqual(new Set([200, 429, 500, 503]));
    },
    PATIENCE_MS,
  );

  it(
    'grows from one pull to the next, also by what is written late, and does not fetch again what has not moved',
    async () => {
      const account = ChatwootAccount.busy(4, 20, FROM);
      const clock = new Clock(FROM);
      await start(clock, { account, lateBy: ({ id }) => (id % 3 === 0 ? 60_000 : 0) });
      const live = session(clock);
      const events: Events = new Map();
      let cursor: string | null = null;
      const sizes = new Set<number>();
      for (let polls = 0; polls < 60; polls++) {
        clock.at += 15 * 60_000;
        // A webhook may bring a conversation before the pull does.
        keep(await connector.fetchCase(live, String(1 + (polls % 20))), events);
        cursor = await pull(connector, live, cursor, events);
        sizes.add(events.size);
      }
      expect(inOrder(events)).toEqual(await expected(account));
      expect(sizes.size).toBeGreaterThan(20);
      const asked = fake.server.paths.length;
      for (let polls = 0; polls < 2; polls++) {
        clock.at += 60_000;
        cursor = await pull(connector, live, cursor, events);
      }
      const polled = fake.server.paths.length;
      clock.at += 60_000;
      await pull(connector, live, cursor, events);
      expect(fake.server.paths.slice(polled).filter((path) => /conversations\/\d/.test(path))).toEqual([]);
      expect(polled).toBeGreaterThan(asked);
    },
    PATIENCE_MS,
  );

  it('has all messages of a long conversation, and none of one that was deleted', async () => {
    const account = new ChatwootAccount();
    account.open(1, 70, FROM);
    for (let minute = 1; minute <= 45; minute++) account.customerSays(1, FROM + minute * 60_000, 'And?');
    const clock = new Clock(FROM + HOUR);
    await start(clock, { account });
    const fetched: Events = new Map();
    keep(await connector.fetchCase(session(clock), '1'), fetched);
    expect(inOrder(fetched)).toEqual(await expected(account));
    expect([...fetched.values()].filter(({ type }) => type === 'contact')).toHaveLength(46);
    expect(await connector.fetchCase(session(clock), '99')).toEqual([]);
  });

  it('lacks the ratings, and says so, with the token of an agent', async () => {
    const account = ChatwootAccount.busy(5, 10, FROM);
    const clock = new Clock(FROM + 60 * HOUR);
    await start(clock, { account, administrator: false });
    const live = session(clock);
    const events: Events = new Map();
    await pull(connector, live, null, events);
    expect(inOrder(events)).toEqual((await expected(account)).filter(({ type }) => type !== 'rating'));
    expect(live.noticed.limitsOf(['csat'])).toEqual(['the access token may not read survey responses']);
  });

  it('ends with the token: what was revoked is not asked with again', async () => {
    const clock = new Clock(FROM);
    await start(clock, { account: new ChatwootAccount() });
    fake.revoked = true;
    await expect(pull(connector, session(clock), null, new Map())).rejects.toMatchObject({
      code: 'unauthorised',
    });
    expect(fake.server.statuses.filter((status) => status !== 401)).toEqual([]);
  });

  it('is announced by a webhook that is signed, or has the password of the address', async () => {
    const account = new ChatwootAccount();
    account.open(12, 70, FROM);
    const clock = new Clock(FROM + HOUR);
    await start(clock, { account });
    const body = fake.messageCreated(12);
    const verified = (headers: Record<string, string>, sent = body) =>
      connector.verify({ headers, rawBody: Buffer.from(sent), secret: WEBHOOK_SECRET, now: clock.at });
    expect(verified(fake.signed(body))).toBe(true);
    expect(verified(fake.unsigned())).toBe(true);
    expect(verified(fake.signed(body), `${body} `)).toBe(false);
    expect(verified(fake.signed(body, clock.at, 'another'))).toBe(false);
    expect(verified(fake.signed(body, clock.at - 10 * 60_000))).toBe(false);
    expect(verified(fake.unsigned('another'))).toBe(false);
    expect(verified({ 'content-type': 'application/json' })).toBe(false);
    // A signature that is wrong is not made good by a password.
    expect(verified({ ...fake.signed(body, clock.at, 'another'), ...fake.unsigned() })).toBe(false);
    expect(connector.rowsOf(JSON.parse(body))).toEqual({ rows: [], cases: ['12'] });
    expect(connector.rowsOf({ event: 'conversation_status_changed', id: 12 })).toEqual({
      rows: [],
      cases: ['12'],
    });
    for (const other of [null, [], { event: 'contact_created', id: 70 }, { event: 'message_created', id: 5 }])
      expect(connector.rowsOf(other)).toEqual({ rows: [], cases: [] });
    expect(connector.rowsOf({ event: 'conversation_created', id: '../12' }).cases).toEqual([]);
  });
});
