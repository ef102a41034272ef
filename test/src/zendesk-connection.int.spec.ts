/** A connected Zendesk in the running server: what it pulls, what its webhooks bring at once, and when it stops. */
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { RunningApi } from './api/running-api.ts';
import { CREDENTIALS, FakeZendesk, SIGNING_SECRET } from './fakes/zendesk.ts';
import { GROUPS, ticketEvent, USERS, ZendeskAccount } from './fakes/zendesk-account.ts';
import { figuresByCase } from './zendesk/ticket-figures.ts';

const HOUR = 3_600_000;
const PATIENCE_MS = 240_000;
const CONNECT = `
  mutation ($w: String!, $fields: [FieldInput!]!) {
    connect(workspace: $w, connector: "zendesk", fields: $fields) { id webhookPath }
  }`;
const CONNECTIONS = `
  query ($w: String!) { connections(workspace: $w) { state caughtUpAt trouble { code } } }`;
const DISCONNECT = `mutation ($w: String!, $id: ID!) { disconnect(workspace: $w, id: $id) }`;

interface Connected {
  readonly id: string;
  readonly webhookPath: string;
}
interface State {
  readonly state: string;
  readonly caughtUpAt: string | null;
  readonly trouble: { readonly code: string } | null;
}

let api: RunningApi;
let fake: FakeZendesk;
let account: ZendeskAccount;
let connection: Connected;

async function until<T>(look: () => Promise<T>, there: (found: T) => boolean): Promise<T> {
  const giveUpAt = Date.now() + 90_000;
  for (;;) {
    const found = await look();
    if (there(found)) return found;
    if (Date.now() > giveUpAt) throw new Error(`still ${JSON.stringify(found)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
const connectionState = async () => {
  const { connections } = await api.data<{ connections: State[] }>(CONNECTIONS, { w: 'live' });
  return connections[0] as State;
};
const metric = (name: string, workspace = 'live') => figuresByCase(api, workspace, name);
const openCases = async () =>
  (await api.ask('live', { metrics: ['cases_open'] })).overall[0]?.total.value ?? null;
const deliver = (body: string, headers: Record<string, string>) =>
  fetch(`${api.address}${connection.webhookPath}`, { method: 'POST', headers, body });
const solved = (ticket: number) =>
  JSON.stringify({
    type: 'zen:event-type:ticket.status_changed',
    id: '2b24ef10-19d4-4740-93cf-8f98ec4776c0',
    time: new Date().toISOString(),
    subject: `zen:ticket:${ticket}`,
    detail: { id: String(ticket), status: 'SOLVED' },
    event: { current: 'SOLVED', previous: 'OPEN' },
  });

beforeAll(async () => {
  const now = Date.now();
  account = ZendeskAccount.busy(11, 40, now - 60 * HOUR);
  // Opened ten minutes ago, and not touched yet.
  account.open(500, 75, now - HOUR / 6, '1');
  fake = await FakeZendesk.start({ account, now: Date.now, pageSize: 60 });
  api = await RunningApi.start();
  for (const name of ['live', 'files']) await api.stores.workspaces.create({ name, zone: 'UTC' });
  const fields = Object.entries({ url: fake.url, ...CREDENTIALS, webhookSecret: SIGNING_SECRET });
  const { connect } = await api.data<{ connect: Connected }>(CONNECT, {
    w: 'live',
    fields: fields.map(([name, value]) => ({ name, value })),
  });
  connection = connect;
  await until(connectionState, ({ caughtUpAt }) => caughtUpAt !== null);
}, PATIENCE_MS);
afterAll(async () => {
  await api?.close();
  await fake?.close();
}, PATIENCE_MS);

jest.setTimeout(PATIENCE_MS);

describe('A connected Zendesk', () => {
  it(
    'gives the same numbers as its files do',
    async () => {
      const pages = [
        { tickets: account.tickets, users: USERS, groups: GROUPS },
        { ticket_events: account.audits.map((audit) => ticketEvent(audit, true)) },
      ].map((page, index) => ({
        name: `${index}.json`,
        size: null,
        open: () => Promise.resolve(Readable.from([Buffer.from(JSON.stringify(page))])),
      }));
      const report = await api.loadFrom('zendesk', pages, 'files');
      expect(report).toMatchObject({ state: 'finished', cases: 41, rejected: 0 });
      await until(
        () => metric('cases_opened'),
        ({ size }) => size === 41,
      );
      for (const name of [
        'resolution_median',
        'reopenings',
        'team_stations',
        'first_response_median',
        'stay_median',
        'csat',
      ])
        expect([name, await metric(name)]).toEqual([name, await metric(name, 'files')]);
      expect((await metric('resolution_median')).size).toBeGreaterThan(5);
    },
    PATIENCE_MS,
  );

  it('is asked at once about a ticket that a webhook of its own announces', async () => {
    const open = (await openCases()) ?? 0;
    expect(open).toBeGreaterThan(0);
    account.update(500, 7, Date.now() - 1_000, { status: 'solved' }, 'Done');
    const body = solved(500);
    const announced = performance.now();
    const answer = await deliver(body, fake.signed(body, Date.now()));
    expect(answer.status).toBe(200);
    await until(openCases, (found) => found === open - 1);
    const took = performance.now() - announced;
    console.log(`Announced to answered: ${took.toFixed(0)} ms.`);
    expect(took).toBeLessThan(30_000);
    // The same delivery again changes nothing.
    const before = (await api.ask('live', { metrics: ['contacts'] })).overall[0]?.total.value;
    expect((await deliver(body, fake.signed(body, Date.now()))).status).toBe(200);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect((await api.ask('live', { metrics: ['contacts'] })).overall[0]?.total.value).toBe(before);
  });

  it('is not asked where a webhook is signed with another secret, too old, or not signed at all', async () => {
    const body = solved(500);
    const asked = fake.paths.length;
    for (const headers of [
      fake.signed(body, Date.now(), 'another secret'),
      fake.signed(body, Date.now() - 10 * 60_000),
      fake.signed(solved(1), Date.now()),
      { 'content-type': 'application/json' },
    ])
      expect((await deliver(body, headers)).status).toBe(401);
    expect(fake.paths.length).toBe(asked);
  });

  it('stops, and says why, when its token was revoked', async () => {
    fake.revoked = true;
    const body = solved(500);
    await deliver(body, fake.signed(body, Date.now()));
    const { state, trouble } = await until(connectionState, ({ trouble: found }) => found !== null);
    expect([state, trouble?.code]).toEqual(['stopped', 'unauthorised']);
    const asked = fake.paths.length;
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(fake.paths.length).toBe(asked);
    await api.data(DISCONNECT, { w: 'live', id: connection.id });
  });
});
