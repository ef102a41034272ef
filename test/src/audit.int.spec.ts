/** What is written down of what people do: who, what, how many; never whose case it was. */
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { askedBy, somebody, type Headers } from './api/as-somebody.ts';
import { RunningApi } from './api/running-api.ts';
import { fakeConnector } from './connect/fake-connector.js';
import { called, opened } from './log/small-events.ts';

jest.setTimeout(120_000);

const ADA = 'ada@example.org';

describe('what an admin does', () => {
  let api: RunningApi;
  let ada: Headers;
  let north: number;
  let seen = 0;

  const ask = async (query: string) => {
    const { data, code } = await askedBy(api, ada, query);
    if (code !== null || data === null) throw new Error(`${query}: ${code}`);
    return data;
  };
  /** Actor, action and particulars of what was written down since the last look. */
  const written = async () => {
    const entries = (await api.stores.audit.list(north, null, 100)).reverse().slice(seen);
    seen += entries.length;
    return entries.map(({ actor, action, particulars }) => [actor, action, particulars]);
  };

  beforeAll(async () => {
    api = await RunningApi.start({
      local: false,
      connectors: new Map([[fakeConnector.name, fakeConnector]]),
    });
    north = (await api.stores.workspaces.create({ name: 'north', zone: 'UTC' })).id;
    ada = (await somebody(api, ADA, { workspaceId: north, role: 'admin' })).headers;
    await api.load('north', [
      opened('M-1', { customer: 'anna' }),
      opened('M-2', { customer: 'boris' }),
      opened('M-3', { customer: 'b.' }),
      called('M-3'),
    ]);
  }, 120_000);
  afterAll(() => api.close());

  it('is written down of files, with how many rows they had', async () => {
    const question = encodeURIComponent(
      JSON.stringify({ metrics: ['cases_opened'], from: '2026-01-01', to: '2027-01-01' }),
    );
    const file = await fetch(
      `${api.address}/api/v1/workspaces/north/exports/cases.csv?question=${question}`,
      {
        headers: ada,
      },
    );
    expect([file.status, file.headers.get('x-rows')]).toEqual([200, '3']);
    await file.text();
    expect(await written()).toEqual([[ADA, 'exported', { file: 'cases.csv', rows: 3 }]]);
    const refused = await fetch(`${api.address}/api/v1/workspaces/north/exports/cases.csv`, { headers: ada });
    expect(refused.status).toBe(400);
    expect(await written()).toEqual([]);
  });

  it('is written down of customers merged, taken apart and erased, without saying whom', async () => {
    await ask('mutation { mergeCustomers(workspace: "north", from: "b.", into: "boris") { events cases } }');
    await ask('mutation { unmergeCustomers(workspace: "north", from: "b.") { events cases } }');
    await ask('mutation { eraseCustomer(workspace: "north", customer: "anna") { events } }');
    const entries = await written();
    expect(entries).toEqual([
      [ADA, 'customers_merged', { events: 1, cases: 1 }],
      [ADA, 'customers_unmerged', { events: 1, cases: 1 }],
      [ADA, 'customer_erased', { events: 1, cases: 1, ids: 1, lines: 0 }],
    ]);
    expect(JSON.stringify(entries)).not.toMatch(/boris|"b\."|anna|M-/);
  });

  it('is written down of settings, where something was changed', async () => {
    const { settings } = (await ask('{ settings(workspace: "north") { version } }')) as {
      settings: { version: number };
    };
    const change = (title: string) =>
      ask(
        `mutation { changeSettings(workspace: "north", version: ${settings.version}, change: { title: "${title}" }) { conflicts } }`,
      );
    await change('The north');
    expect(await written()).toEqual([[ADA, 'settings_changed', { version: settings.version + 1 }]]);
    // Whoever saw the former title, and changes it too, changes nothing.
    await change('Another');
    expect(await written()).toEqual([]);
  });

  it('is written down of tokens that post, of connections and of loads taken back', async () => {
    const { createIngestToken: made } = (await ask(
      'mutation { createIngestToken(workspace: "north", source: "crm", name: "crm", expiresInDays: 30) { token kept { id } } }',
    )) as { createIngestToken: { token: string; kept: { id: number } } };
    const { id: token } = made.kept;
    await ask(`mutation { revokeIngestToken(workspace: "north", id: ${token}) { id } }`);
    const { connect } = (await ask(
      'mutation { connect(workspace: "north", connector: "fake", fields: [{ name: "url", value: "http://127.0.0.1:1" }, { name: "token", value: "right" }, { name: "webhookSecret", value: "shared" }]) { id } }',
    )) as { connect: { id: string } };
    await ask(`mutation { disconnect(workspace: "north", id: "${connect.id}") }`);
    const [load] = await api.stores.loads.list(north);
    const id = load?.id ?? 0;
    await ask(`mutation { undoLoad(workspace: "north", id: ${id}) { state } }`);
    const entries = await written();
    expect(entries).toEqual([
      [ADA, 'ingest_token_made', { token, days: 30 }],
      [ADA, 'ingest_token_revoked', { token }],
      [ADA, 'connected', { connector: 'fake' }],
      [ADA, 'disconnected', { connector: 'fake' }],
      [ADA, 'load_undone', { load: id }],
    ]);
    expect(JSON.stringify(entries)).not.toContain(made.token);
  });
});
