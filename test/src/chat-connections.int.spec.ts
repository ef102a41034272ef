/** Chatwoot and Intercom connected to the running server: what is pulled, what a webhook brings at once, and that nothing counts twice. */
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RunningApi } from './api/running-api.ts';
import { AGENTS, ChatwootAccount } from './fakes/chatwoot-account.ts';
import { ACCESS_TOKEN, FakeChatwoot, WEBHOOK_SECRET } from './fakes/chatwoot.ts';
import { ADMINS, IntercomWorkspace } from './fakes/intercom-workspace.ts';
import { CLIENT_SECRET, FakeIntercom } from './fakes/intercom.ts';
import { figuresByCase } from './zendesk/ticket-figures.ts';

const HOUR = 3_600_000;
const PATIENCE_MS = 90_000;
const CONNECT = `
  mutation ($w: String!, $connector: String!, $fields: [FieldInput!]!) {
    connect(workspace: $w, connector: $connector, fields: $fields) { id webhookPath }
  }`;
const CONNECTIONS = `query ($w: String!) { connections(workspace: $w) { caughtUpAt } }`;
const COMPARED = [
  'resolution_median',
  'reopenings',
  'team_stations',
  'first_response_median',
  'stay_median',
  'csat',
];

let api: RunningApi;
let chatwoot: FakeChatwoot;
let intercom: FakeIntercom;
const webhookPaths: Record<string, string> = {};
// Whole seconds, as both sources give them; the last conversation of each began ten minutes ago and was not touched.
const now = Math.floor(Date.now() / 1000) * 1000;
const account = ChatwootAccount.busy(1, 25, now - 60 * HOUR);
const workspace = IntercomWorkspace.busy(1, 25, now - 60 * HOUR);

async function until<T>(look: () => Promise<T>, there: (found: T) => boolean): Promise<T> {
  const giveUpAt = Date.now() + 60_000;
  for (;;) {
    const found = await look();
    if (there(found)) return found;
    if (Date.now() > giveUpAt) throw new Error('It did not come to that in time.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function connect(name: string, fields: Record<string, string>): Promise<void> {
  await api.stores.workspaces.create({ name, zone: 'UTC' });
  await api.stores.workspaces.create({ name: `${name} files`, zone: 'UTC' });
  const { connect: made } = await api.data<{ connect: { webhookPath: string } }>(CONNECT, {
    w: name,
    connector: name,
    fields: Object.entries(fields).map(([field, value]) => ({ name: field, value })),
  });
  webhookPaths[name] = made.webhookPath;
}

const caughtUp = (name: string) =>
  until(
    async () =>
      (await api.data<{ connections: { caughtUpAt: string | null }[] }>(CONNECTIONS, { w: name }))
        .connections,
    ([connection]) => connection?.caughtUpAt != null,
  );
const contacts = async (name: string) =>
  (await api.ask(name, { metrics: ['contacts'] })).overall[0]?.total.value ?? 0;
const deliver = (name: string, body: string, headers: Record<string, string>) =>
  fetch(`${api.address}${webhookPaths[name] ?? ''}`, { method: 'POST', headers, body });

async function asFiles(name: string, files: readonly unknown[]): Promise<void> {
  const inputs = files.map((content, index) => ({
    name: `${index}.json`,
    size: null,
    open: () => Promise.resolve(Readable.from([Buffer.from(JSON.stringify(content))])),
  }));
  const report = await api.loadFrom(name, inputs, `${name} files`);
  expect(report).toMatchObject({ state: 'finished', cases: 26, rejected: 0 });
}

beforeAll(async () => {
  account.open(500, 75, now - HOUR / 6);
  workspace.open('500', 'c5', now - HOUR / 6);
  chatwoot = await FakeChatwoot.start({ account, now: Date.now });
  intercom = await FakeIntercom.start({ workspace, now: Date.now });
  api = await RunningApi.start();
  await connect('chatwoot', {
    url: chatwoot.url,
    account: '1',
    accessToken: ACCESS_TOKEN,
    webhookSecret: WEBHOOK_SECRET,
  });
  await connect('intercom', { url: intercom.url, accessToken: ACCESS_TOKEN, webhookSecret: CLIENT_SECRET });
  await caughtUp('chatwoot');
  await caughtUp('intercom');
}, PATIENCE_MS);
afterAll(async () => {
  await api?.close();
  await chatwoot?.close();
  await intercom?.close();
}, PATIENCE_MS);

describe('Chatwoot and Intercom, connected', () => {
  it.each(['chatwoot', 'intercom'])(
    'give the same numbers as their files do: %s',
    async (name) => {
      await asFiles(name, name === 'chatwoot' ? account.files() : workspace.files());
      await until(
        () => figuresByCase(api, name, 'cases_opened'),
        ({ size }) => size === 26,
      );
      for (const metric of COMPARED)
        expect([metric, await figuresByCase(api, name, metric)]).toEqual([
          metric,
          await figuresByCase(api, `${name} files`, metric),
        ]);
      expect(await contacts(name)).toBe(await contacts(`${name} files`));
      expect((await figuresByCase(api, name, 'resolution_median')).size).toBeGreaterThan(5);
    },
    PATIENCE_MS,
  );

  it(
    'know at once what a webhook announces, and count it once however often it comes',
    async () => {
      const before = { chatwoot: await contacts('chatwoot'), intercom: await contacts('intercom') };
      const at = Math.floor(Date.now() / 1000) * 1000 - 1_000;
      account.customerSays(500, at - 1_000, 'Hello?');
      workspace.customerSays('500', at - 1_000, 'Hello?');
      account.agentSays(500, at, 'It is on its way', AGENTS[0] as { id: number });
      workspace.write('500', at, 'comment', ADMINS[0] as object as { id: string }, '<p>It is on its way</p>');
      const deliveries = {
        chatwoot: () => {
          const body = chatwoot.messageCreated(500);
          return deliver('chatwoot', body, chatwoot.signed(body, Date.now()));
        },
        intercom: () => {
          const body = intercom.notification('conversation.admin.replied', '500');
          return deliver('intercom', body, intercom.signed(body));
        },
      };
      for (const name of ['chatwoot', 'intercom'] as const) {
        const announced = performance.now();
        expect((await deliveries[name]()).status).toBe(200);
        await until(
          () => figuresByCase(api, name, 'first_response_median'),
          (found) => found.has('500'),
        );
        console.log(`${name}: announced to answered ${(performance.now() - announced).toFixed(0)} ms.`);
        expect((await deliveries[name]()).status).toBe(200);
        await new Promise((resolve) => setTimeout(resolve, 1_000));
        // The customer wrote once more; what the organisation writes is no contact of the customer's.
        expect(await contacts(name)).toBe(before[name] + 1);
      }
    },
    PATIENCE_MS,
  );

  it('refuse what is signed with another secret, and do not ask about it', async () => {
    const asked = [chatwoot.server.paths.length, intercom.server.paths.length];
    const ofChatwoot = chatwoot.messageCreated(500);
    const ofIntercom = intercom.notification('conversation.admin.replied', '500');
    const refused = [
      await deliver('chatwoot', ofChatwoot, chatwoot.signed(ofChatwoot, Date.now(), 'another')),
      await deliver('chatwoot', ofChatwoot, chatwoot.unsigned('another')),
      await deliver('chatwoot', ofChatwoot, { 'content-type': 'application/json' }),
      await deliver('intercom', ofIntercom, intercom.signed(ofIntercom, 'another')),
    ];
    expect(refused.map(({ status }) => status)).toEqual([401, 401, 401, 401]);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect([chatwoot.server.paths.length, intercom.server.paths.length]).toEqual(asked);
  });
});
