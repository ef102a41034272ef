/** Health of a process, and API and worker as two of them on one database. */
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { NO_OPERATIONS, startApplication, Stores, type Application } from '@twicetold/api';
import { RunningApi } from './api/running-api.ts';

jest.setTimeout(120_000);
const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

interface Ready {
  readonly status: number;
  readonly body: {
    readonly ready: boolean;
    readonly reasons: readonly string[];
    readonly role: string;
    readonly database: { readonly answers: boolean; readonly migrations: string; readonly wall: string };
    readonly columns: { readonly loaded: number; readonly loading: number };
    readonly worker: string;
  };
}

async function ready(address: string): Promise<Ready> {
  const reply = await fetch(`${address}/health/ready`);
  return { status: reply.status, body: (await reply.json()) as Ready['body'] };
}

async function until<Value>(look: () => Promise<Value>, good: (value: Value) => boolean): Promise<Value> {
  for (;;) {
    const value = await look();
    if (good(value)) return value;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function api(role: 'all' | 'api' = 'all'): Promise<RunningApi> {
  const running = await RunningApi.start({ operations: { ...NO_OPERATIONS, role } });
  closing.push(() => running.close());
  return running;
}

async function worker(beside: RunningApi): Promise<Application> {
  const stores = await Stores.open(beside.url);
  closing.push(() => stores.close());
  const application = await startApplication(stores, {
    host: '127.0.0.1',
    local: true,
    port: 0,
    development: false,
    dataFolder: beside.dataFolder,
    key: null,
    privateHosts: false,
    operations: { ...NO_OPERATIONS, role: 'worker' },
    say: () => undefined,
  });
  closing.push(() => application.close());
  return application;
}

describe('the health of a process', () => {
  it('says that it is ready when all columns are there, without naming anybody', async () => {
    const running = await api();
    await running.stores.workspaces.create({ name: 'secret-client', zone: 'UTC' });
    const { body } = await until(
      () => ready(running.address),
      ({ status, body }) => status === 200 && body.columns.loaded === 1,
    );
    expect(body).toEqual({
      ready: true,
      reasons: [],
      role: 'all',
      database: { answers: true, migrations: 'current', wall: 'stands' },
      columns: { loaded: 1, loading: 0 },
      worker: 'runs',
    });
    const alive = await fetch(`${running.address}/health/live`);
    expect([alive.status, await alive.json()]).toEqual([200, { live: true }]);
  });

  it('says that it is not ready where its tables are of another version', async () => {
    const running = await api();
    const { dataSource } = running.stores;
    await until(
      () => ready(running.address),
      ({ status }) => status === 200,
    );
    await dataSource.query(
      `insert into migration (timestamp, name) values (4102444800000, 'Later4102444800000')`,
    );
    const newer = await ready(running.address);
    expect([newer.status, newer.body.reasons]).toEqual([503, ['database_is_newer']]);
    await dataSource.query(
      'delete from migration where id in (select id from migration order by id desc limit 2)',
    );
    const older = await ready(running.address);
    expect([older.status, older.body.reasons]).toEqual([503, ['migrations_missing']]);
  });

  it('says that it is not ready, but alive, where the database is gone', async () => {
    const running = await api();
    await until(
      () => ready(running.address),
      ({ status }) => status === 200,
    );
    await running.stores.dataSource.destroy();
    const gone = await ready(running.address);
    expect(gone.status).toBe(503);
    expect(gone.body).toMatchObject({
      reasons: ['database_does_not_answer'],
      database: { answers: false, migrations: 'unknown', wall: 'stands' },
    });
    expect((await fetch(`${running.address}/health/live`)).status).toBe(200);
    await running.stores.dataSource.initialize();
  });
});

describe('an API without a worker', () => {
  it('takes events in and shows what a worker elsewhere has computed', async () => {
    const running = await api('api');
    const workspace = await running.stores.workspaces.create({ name: 'desk', zone: 'UTC' });
    const created = await running.data<{ createIngestToken: { token: string } }>(TOKEN);
    const { token } = created.createIngestToken;
    const post = () =>
      fetch(`${running.address}/ingest/v1/events`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/x-ndjson' },
        body: JSON.stringify({
          id: 'e1',
          at: '2026-04-01T10:00:00Z',
          type: 'case.opened',
          case: 'C1',
          customer: 'anna',
        }),
      });
    expect(await (await post()).json()).toMatchObject({ accepted: 1 });
    expect(await running.stores.workload.now()).toMatchObject({ waiting: 1, failed: 0 });
    expect((await ready(running.address)).body).toMatchObject({ role: 'api', worker: 'elsewhere' });

    const { address } = await worker(running);
    await until(
      () => running.ask('desk', { metrics: ['cases_opened'], from: '2026-04-01', to: '2026-04-01' }),
      ({ overall }) => overall[0]?.total.value === 1,
    );
    expect(await running.stores.refold.backlog(workspace.id)).toEqual({ waiting: 0, failed: 0 });
    const own = await until(
      () => ready(address),
      ({ status }) => status === 200,
    );
    expect(own.body).toMatchObject({ role: 'worker', worker: 'runs' });
    for (const route of ['/graphql', '/api/v1/workspaces/desk/changes', '/'])
      expect((await fetch(`${address}${route}`)).status).toBe(404);
  });
});

const TOKEN = `mutation { createIngestToken(workspace: "desk", source: "crm", name: "x") { token } }`;
