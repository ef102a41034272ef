/** The connector of Zendesk against a Zendesk of our own, on a clock that the waits themselves move on. */
import { Readable } from 'node:stream';
import { ADAPTERS, CONNECTORS, guardedTransport, HttpSession, Reading, type Connector } from '@twicetold/api';
import type { CanonicalEvent } from '@twicetold/cases';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { CREDENTIALS, FakeZendesk, type FakeZendeskOptions } from './fakes/zendesk.ts';
import { GROUPS, ticketEvent, USERS, ZendeskAccount } from './fakes/zendesk-account.ts';

const FROM = Date.parse('2026-03-02T08:00:00Z');
const HOUR = 3_600_000;
const connector = CONNECTORS.get('zendesk') as Connector;
const transport = guardedTransport({ loopback: true, privateHosts: false });

/** By id; what came first counts. */
type Events = Map<string, CanonicalEvent>;

class Clock {
  at: number;
  waited = 0;
  constructor(at: number) {
    this.at = at;
  }
  readonly now = () => this.at;
  readonly wait = (milliseconds: number) => {
    this.at += milliseconds;
    this.waited += milliseconds;
    return Promise.resolve();
  };
}

function sessionOf(fake: FakeZendesk, clock: Clock, more: Record<string, string> = {}): HttpSession {
  return new HttpSession({
    connector,
    configuration: { url: fake.url, ...CREDENTIALS, ...more },
    transport: transport.ask,
    now: clock.now,
    wait: clock.wait,
    random: () => 0.5,
    stop: new AbortController().signal,
  });
}

/** @returns the last cursor */
async function pull(
  session: HttpSession,
  cursor: string | null,
  into: Events,
  pages = Infinity,
): Promise<string | null> {
  let saved = cursor;
  let left = pages;
  for await (const page of connector.pull(session, cursor)) {
    if (left-- <= 0) break;
    for (const { events } of page.rows)
      for (const event of events as CanonicalEvent[]) if (!into.has(event.id)) into.set(event.id, event);
    saved = page.cursor;
  }
  return saved;
}

async function fromFiles(account: ZendeskAccount): Promise<Events> {
  const pages = [
    { tickets: account.tickets },
    { ticket_events: account.audits.map((audit) => ticketEvent(audit, true)) },
    { users: USERS, groups: GROUPS },
  ];
  const inputs = pages.map((page, index) => ({
    name: `${index}.json`,
    size: null,
    open: () => Promise.resolve(Readable.from([Buffer.from(JSON.stringify(page))])),
  }));
  const events: Events = new Map();
  const rows = ADAPTERS.get('zendesk')?.read(inputs, { until: null, reading: new Reading() });
  for await (const row of rows ?? [])
    for (const event of row.events as CanonicalEvent[]) events.set(event.id, event);
  return events;
}

const inOrder = (events: Events) => [...events.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));

jest.setTimeout(60_000);

describe('What Zendesk gives to a connection', () => {
  let fake: FakeZendesk;
  afterEach(() => fake.close());
  const start = async (clock: Clock, options: Omit<FakeZendeskOptions, 'now'>) => {
    fake = await FakeZendesk.start({ now: clock.now, ...options });
    return fake;
  };

  it('is what its files would give: the same events, none more, none less', async () => {
    const account = ZendeskAccount.busy(1, 60, FROM);
    const clock = new Clock(FROM + 60 * HOUR);
    const session = sessionOf(await start(clock, { account, pageSize: 25 }), clock);
    const events: Events = new Map();
    await pull(session, null, events);
    expect(inOrder(events)).toEqual(inOrder(await fromFiles(account)));
    expect(events.size).toBeGreaterThan(300);
    // Ten exports a minute, kept to by itself.
    expect(fake.statuses).not.toContain(429);
    expect(clock.waited).toBeGreaterThan(0);
  });

  it('is the same where it was killed after every single page and began again with nothing in mind', async () => {
    const account = ZendeskAccount.busy(2, 15, FROM);
    const clock = new Clock(FROM + 60 * HOUR);
    await start(clock, { account, pageSize: 20 });
    const events: Events = new Map();
    let cursor: string | null = null;
    for (let kills = 0; kills < 15; kills++)
      cursor = await pull(sessionOf(fake, clock), cursor, events, 1 + (kills % 3));
    await pull(sessionOf(fake, clock), cursor, events);
    expect(inOrder(events)).toEqual(inOrder(await fromFiles(account)));
    // What was in mind of a ticket is gone with the process: its beginning is fetched.
    expect(fake.paths.some((path) => path.includes('/audits.json'))).toBe(true);
  });

  it('is the same where what it gave was lost before it was in the log, and the pull goes on with the same session', async () => {
    const account = ZendeskAccount.busy(3, 30, FROM);
    const clock = new Clock(FROM + 60 * HOUR);
    const session = sessionOf(await start(clock, { account, pageSize: 20 }), clock);
    const events: Events = new Map();
    let cursor: string | null = null;
    for (let tries = 0; tries < 30; tries++) {
      let pages = 0;
      for await (const page of connector.pull(session, cursor)) {
        if (pages++ === 2) break;
        for (const { events: told } of page.rows)
          for (const event of told as CanonicalEvent[])
            if (!events.has(event.id)) events.set(event.id, event);
        cursor = page.cursor;
      }
    }
    await pull(session, cursor, events);
    expect(inOrder(events)).toEqual(inOrder(await fromFiles(account)));
  });

  it('is waited for where it fails now and then, and where somebody else has used up the exports of the minute', async () => {
    const account = ZendeskAccount.busy(4, 20, FROM);
    const clock = new Clock(FROM + 60 * HOUR);
    const session = sessionOf(
      await start(clock, { account, pageSize: 20, failing: { share: 0.2, seed: 5 } }),
      clock,
    );
    const authorization = `Basic ${Buffer.from(`${CREDENTIALS.email}/token:${CREDENTIALS.token}`).toString('base64')}`;
    for (let others = 0; others < 10; others++)
      await fetch(`${fake.url}/api/v2/incremental/ticket_events.json?start_time=0`, {
        headers: { authorization },
      });
    const events: Events = new Map();
    await pull(session, null, events);
    expect(inOrder(events)).toEqual(inOrder(await fromFiles(account)));
    expect(fake.statuses).toContain(429);
    expect(fake.statuses).toContain(503);
  });

  it('grows from one pull to the next, also by what is written late', async () => {
    const account = ZendeskAccount.busy(6, 20, FROM);
    const clock = new Clock(FROM);
    // Of every third update Zendesk knows only a minute later.
    const lateBy = ({ id }: { readonly id: number }) => (id % 30 === 0 ? 60_000 : 0);
    const session = sessionOf(await start(clock, { account, pageSize: 1000, lateBy }), clock);
    const events: Events = new Map();
    let cursor: string | null = null;
    const sizes: number[] = [];
    while (clock.at < FROM + 24 * HOUR) {
      clock.at += 20 * 60_000;
      cursor = await pull(session, cursor, events);
      sizes.push(events.size);
    }
    expect(inOrder(events)).toEqual(inOrder(await fromFiles(account)));
    expect(new Set(sizes).size).toBeGreaterThan(10);
    // After the first time, an update is understood without fetching the whole ticket again.
    expect(fake.paths.filter((path) => path.includes('/audits.json'))).toEqual([]);
  });

  it('is found again where Zendesk does not know its cursor any more', async () => {
    const account = ZendeskAccount.busy(7, 10, FROM);
    const clock = new Clock(FROM + 60 * HOUR);
    await start(clock, { account });
    const events: Events = new Map();
    const cursor = await pull(sessionOf(fake, clock), null, events);
    fake.cursorsBegin = 'd';
    account.open(11, 70, clock.at, '1');
    clock.at += HOUR;
    await pull(sessionOf(fake, clock), cursor, events);
    expect(inOrder(events)).toEqual(inOrder(await fromFiles(account)));
    expect(fake.statuses).toContain(400);
  });

  it('ends with the credentials: what was revoked is not asked with again', async () => {
    const account = ZendeskAccount.busy(8, 3, FROM);
    const clock = new Clock(FROM + 60 * HOUR);
    await start(clock, { account });
    fake.revoked = true;
    await expect(pull(sessionOf(fake, clock), null, new Map())).rejects.toMatchObject({
      code: 'unauthorised',
      again: false,
    });
    expect(fake.statuses).toEqual([401]);
  });

  it('is a single ticket in full where a webhook announced it, with the ids that the pull gives it', async () => {
    const account = ZendeskAccount.busy(9, 5, FROM);
    const clock = new Clock(FROM + 60 * HOUR);
    const session = sessionOf(await start(clock, { account }), clock);
    const rows = await connector.fetchCase(session, '3');
    const whole = await fromFiles(account);
    const ofTicket = inOrder(whole).filter((event) => event.case === '3');
    const fetched = new Map(
      (rows.flatMap(({ events }) => events) as CanonicalEvent[]).map((event) => [event.id, event]),
    );
    expect(inOrder(fetched)).toEqual(ofTicket);
    expect(await connector.fetchCase(session, '999')).toEqual([]);
  });

  it('begins on the day that was asked for, with the whole history of what moved since', async () => {
    const account = ZendeskAccount.busy(10, 60, FROM);
    const clock = new Clock(FROM + 60 * HOUR);
    const session = sessionOf(await start(clock, { account }), clock, { from: '2026-03-03' });
    const events: Events = new Map();
    await pull(session, null, events);
    const moved = new Set(
      account.audits
        .filter(({ created_at }) => created_at >= '2026-03-03')
        .map(({ ticket_id }) => String(ticket_id)),
    );
    expect(moved.size).toBeLessThan(60);
    const expected = inOrder(await fromFiles(account)).filter((event) => moved.has(event.case));
    expect(inOrder(events)).toEqual(expected);
  });
});
