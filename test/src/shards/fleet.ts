/** Several processes of Twicetold on one database, each with a name by which the database knows it. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { ownerHeaders } from '../api/signed-in.ts';
import { asked, startedOn, type Asking, type Started } from '../api/started.ts';

export type Role = 'all' | 'api' | 'worker';

export class Fleet {
  readonly #url: string;
  readonly #folder: string;
  readonly #running = new Map<string, Started>();
  readonly #client: pg.Client;
  readonly #owner: Asking['headers'];

  private constructor(url: string, folder: string, client: pg.Client, owner: Asking['headers']) {
    this.#owner = owner;
    this.#url = url;
    this.#folder = folder;
    this.#client = client;
  }

  static async on(url: string): Promise<Fleet> {
    const client = new pg.Client({ connectionString: url, application_name: 'the test' });
    await client.connect();
    const folder = await mkdtemp(path.join(tmpdir(), 'twicetold-fleet-'));
    return new Fleet(url, folder, client, await ownerHeaders(url));
  }

  /** @returns where it is reached, once it is ready */
  async start(name: string, role: Role): Promise<string> {
    const url = new URL(this.#url);
    url.searchParams.set('application_name', name);
    // Nothing but the database is common to them.
    const folder = path.join(this.#folder, name);
    await mkdir(folder, { recursive: true });
    const started = startedOn(url.href, folder, { TWICETOLD_ROLE: role });
    this.#running.set(name, started);
    const address = await started.address;
    await until(
      () => fetch(`${address}/health/ready`),
      ({ status }) => status === 200,
    );
    return address;
  }

  /** The server there, asked by its owner. */
  at(address: string): Asking {
    return { address, headers: this.#owner };
  }

  /** As a power cut ends it: it can say and do nothing more. */
  async kill(name: string): Promise<void> {
    const started = this.#running.get(name);
    this.#running.delete(name);
    started?.child.kill('SIGKILL');
    await started?.outcome;
  }

  async close(): Promise<void> {
    await Promise.all([...this.#running.keys()].map((name) => this.kill(name)));
    await this.#client.end();
    await rm(this.#folder, { recursive: true, force: true });
  }

  async rows<Row extends object>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    return (await this.#client.query<Row>(sql, parameters)).rows;
  }

  /** Of the processes that are in the middle of writing just now: what their connections wait for, or null. */
  async working(): Promise<ReadonlyMap<string, string | null>> {
    const rows = await this.rows<{ name: string; waits: string | null }>(
      `select application_name as name, max(wait_event_type) filter (where wait_event_type = 'Lock') as waits
       from pg_stat_activity where datname = current_database() and backend_xid is not null group by 1`,
    );
    return new Map(rows.map(({ name, waits }) => [name, waits]));
  }
}

export async function until<Value>(
  look: () => Promise<Value>,
  good: (value: Value) => boolean,
  everyMs = 50,
): Promise<Value> {
  for (;;) {
    const value = await look();
    if (good(value)) return value;
    await pause(everyMs);
  }
}

/** Everything has been computed. */
export const nobodyWaits = (of: Fleet) =>
  until(
    () => of.rows<{ waiting: number }>('select count(*)::integer as waiting from dirty_customer'),
    ([row]) => row?.waiting === 0,
    200,
  );

/** @returns the token by which events are posted */
export async function workspaceOn(server: Asking): Promise<string> {
  await asked(
    server,
    'mutation { createWorkspace(name: "desk", title: "", zone: "UTC", keepTexts: false) { name } }',
  );
  return tokenOn(server, 'crm');
}

/** The same for another source. */
export async function tokenOn(server: Asking, source: string): Promise<string> {
  const { data } = await asked(
    server,
    'mutation ($source: String!) { createIngestToken(workspace: "desk", source: $source, name: "x") { token } }',
    { source },
  );
  return (data?.['createIngestToken'] as { token: string }).token;
}

/** Fails where the server is gone, or has not taken every line. */
export async function post(address: string, token: string, events: readonly object[]): Promise<void> {
  const reply = await fetch(`${address}/ingest/v1/events`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/x-ndjson' },
    body: events.map((event) => JSON.stringify(event)).join('\n'),
  });
  const body = (await reply.json()) as { accepted: number; duplicates: number };
  if (reply.status !== 200 || body.accepted + body.duplicates !== events.length)
    throw new Error(`Not all was taken: ${reply.status} ${JSON.stringify(body)}`);
}
