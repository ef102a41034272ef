/** The connector of Intercom against an Intercom of our own, on a clock that the waits themselves move on. */
import { CONNECTORS, type Connector } from '@twicetold/api';
import { afterEach, describe, expect, it } from '@jest/globals';
import { Clock, fromFiles, inOrder, keep, pull, sessionOn, type Events } from './connect/pulled.ts';
import { IntercomWorkspace } from './fakes/intercom-workspace.ts';
import { ACCESS_TOKEN, CLIENT_SECRET, FakeIntercom, type FakeIntercomOptions } from './fakes/intercom.ts';

const FROM = Date.parse('2026-03-02T08:00:00Z');
const HOUR = 3_600_000;
const PATIENCE_MS = 60_000;
const connector = CONNECTORS.get('intercom') as Connector;

describe('What Intercom gives to a connection', () => {
  let fake: FakeIntercom;
  afterEach(() => fake.close());
  const start = async (clock: Clock, options: Omit<FakeIntercomOptions, 'now'>) => {
    fake = await FakeIntercom.start({ now: clock.now, ...options });
    return fake;
  };
  const session = (clock: Clock, more: Record<string, unknown> = {}) =>
    sessionOn(clock, connector, { url: fake.url, accessToken: ACCESS_TOKEN, ...more } as { url: string });
  const expected = async (workspace: IntercomWorkspace) =>
    inOrder(await fromFiles('intercom', workspace.files()));

  it(
    'is what its files would give: the same events, none more, none less',
    async () => {
      const workspace = IntercomWorkspace.busy(1, 120, FROM);
      const clock = new Clock(FROM + 60 * HOUR);
      await start(clock, { workspace });
      const events: Events = new Map();
      const cursor = await pull(connector, session(clock), null, events);
      expect(inOrder(events)).toEqual(await expected(workspace));
      expect(events.size).toBeGreaterThan(700);
      await pull(connector, session(clock), cursor, events);
      expect(inOrder(events)).toEqual(await expected(workspace));
    },
    PATIENCE_MS,
  );

  it.each([true, false])(
    'is the same where it was killed after every page, and where the source fails and has too much to do (sorted: %s)',
    async (sorts) => {
      const workspace = IntercomWorkspace.busy(2, 120, FROM);
      const clock = new Clock(FROM + 60 * HOUR);
      await start(clock, { workspace, sorts, failing: { share: 0.1, seed: 3 } });
      const events: Events = new Map();
      let cursor: string | null = null;
      for (let kills = 0; kills < 4; kills++)
        cursor = await pull(connector, session(clock), cursor, events, 1);
      await pull(connector, session(clock), cursor, events);
      expect(inOrder(events)).toEqual(await expected(workspace));
      expect(new Set(fake.server.statuses)).toEqual(new Set([200, 429, 500, 503]));
    },
    PATIENCE_MS,
  );

  it(
    'grows from one pull to the next, though the search lags behind, and does not fetch again what has not moved',
    async () => {
      const workspace = IntercomWorkspace.busy(4, 30, FROM);
      const clock = new Clock(FROM);
      await start(clock, { workspace, searchLag: 60_000 });
      const live = session(clock);
      const events: Events = new Map();
      let cursor: string | null = null;
      const sizes = new Set<number>();
      for (let polls = 0; polls < 80; polls++) {
        clock.at += 15 * 60_000;
        // A webhook may bring a conversation before the pull does.
        keep(await connector.fetchCase(live, String(1 + (polls % 30))), events);
        cursor = await pull(connector, live, cursor, events);
        sizes.add(events.size);
      }
      expect(inOrder(events)).toEqual(await expected(workspace));
      expect(sizes.size).toBeGreaterThan(20);
      for (let polls = 0; polls < 2; polls++) {
        clock.at += 60_000;
        cursor = await pull(connector, live, cursor, events);
      }
      const polled = fake.server.paths.length;
      clock.at += 60_000;
      await pull(connector, live, cursor, events);
      expect(fake.server.paths.slice(polled)).toEqual(['/conversations/search']);
    },
    PATIENCE_MS,
  );

  it('keeps the oldest of more than 500 parts where they were fetched in time, and says what it lacks where not', async () => {
    const workspace = new IntercomWorkspace();
    workspace.open('1', 'c1', FROM);
    for (let minute = 1; minute <= 400; minute++) workspace.customerSays('1', FROM + minute * 60_000, 'And?');
    const clock = new Clock(FROM + 401 * 60_000);
    await start(clock, { workspace });
    const watched = session(clock);
    const events: Events = new Map();
    keep(await connector.fetchCase(watched, '1'), events);
    for (let minute = 402; minute <= 601; minute++)
      workspace.customerSays('1', FROM + minute * 60_000, 'And?');
    clock.at = FROM + 602 * 60_000;
    keep(await connector.fetchCase(watched, '1'), events);
    // The first message, and six hundred parts.
    expect([...events.values()].filter(({ type }) => type === 'contact')).toHaveLength(601);
    const late = session(clock);
    const cut: Events = new Map();
    keep(await connector.fetchCase(late, '1'), cut);
    expect([...cut.values()].filter(({ type }) => type === 'contact')).toHaveLength(501);
    expect(late.noticed.limitsOf(['contacts'])).toEqual([
      'of conversations with more than 500 parts Intercom gives the newest 500: what happened in older ones is not known unless it was fetched in time',
    ]);
    expect(await connector.fetchCase(late, '99')).toEqual([]);
  });

  it('begins on the day that was asked for', async () => {
    const workspace = IntercomWorkspace.busy(5, 10, FROM);
    workspace.open('90', 'c1', FROM + 48 * HOUR);
    const clock = new Clock(FROM + 60 * HOUR);
    await start(clock, { workspace });
    const events: Events = new Map();
    await pull(connector, session(clock, { from: '2026-03-04' }), null, events);
    expect(new Set([...events.values()].map((event) => event.case))).toEqual(new Set(['90']));
  });

  it('is announced by a webhook that is signed with the client secret', async () => {
    const clock = new Clock(FROM);
    await start(clock, { workspace: new IntercomWorkspace() });
    const body = fake.notification('conversation.user.replied', '12');
    const verified = (headers: Record<string, string>, sent = body) =>
      connector.verify({ headers, rawBody: Buffer.from(sent), secret: CLIENT_SECRET, now: clock.at });
    expect(verified(fake.signed(body))).toBe(true);
    expect(verified(fake.signed(body), `${body} `)).toBe(false);
    expect(verified(fake.signed(body, 'another'))).toBe(false);
    expect(verified({ 'x-hub-signature': 'sha1=' })).toBe(false);
    expect(verified({})).toBe(false);
    expect(connector.rowsOf(JSON.parse(body))).toEqual({ rows: [], cases: ['12'] });
    const part = {
      topic: 'conversation_part.tag.created',
      data: { item: { type: 'conversation_part', id: '5', conversation_id: '13' } },
    };
    expect(connector.rowsOf(part).cases).toEqual(['13']);
    for (const other of [
      null,
      { topic: 'ping', data: { item: { type: 'ping' } } },
      { topic: 'contact.created', data: { item: { type: 'contact', id: '5' } } },
      JSON.parse(fake.notification('conversation.deleted', '12')),
      JSON.parse(fake.notification('conversation.user.replied', '../admins')),
    ])
      expect(connector.rowsOf(other)).toEqual({ rows: [], cases: [] });
  });
});
