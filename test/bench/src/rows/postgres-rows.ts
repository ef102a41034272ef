/** The row tables in PostgreSQL, indexed and analysed, with settings that favour large questions. */
import { createReadStream } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { Engine, Row } from './engine.ts';
import { ROLL_UPS } from './roll-ups.ts';
import { createTable, ROW_TABLES } from './row-tables.ts';

/** Of the session that is asked. */
export const SETTINGS = {
  work_mem: '256MB',
  max_parallel_workers_per_gather: '2',
  jit: 'off',
  random_page_cost: '1.1',
  effective_cache_size: '8GB',
} as const;

export class PostgresRows implements Engine {
  readonly #client: pg.Client;

  private constructor(client: pg.Client) {
    this.#client = client;
  }

  static async fill(url: string, folder: string): Promise<PostgresRows> {
    const client = await connected(url);
    await client.query('drop schema if exists bench cascade');
    await client.query('create schema bench');
    await client.query("set maintenance_work_mem to '256MB'");
    for (const table of ROW_TABLES) {
      const file = path.join(folder, `${table.name}.csv`);
      await client.query(createTable(table));
      await pipeline(
        createReadStream(file),
        client.query(copyFrom(`copy ${table.name} from stdin (format csv)`)),
      );
      for (const columns of table.indexes) await client.query(`create index on ${table.name} (${columns})`);
    }
    for (const statement of ROLL_UPS) await client.query(statement);
    await client.query('vacuum (analyze)');
    return PostgresRows.#asking(client);
  }

  /** Filled before. */
  static async open(url: string): Promise<PostgresRows> {
    return PostgresRows.#asking(await connected(url));
  }

  static async #asking(client: pg.Client): Promise<PostgresRows> {
    for (const [name, value] of Object.entries(SETTINGS)) await client.query(`set ${name} to '${value}'`);
    return new PostgresRows(client);
  }

  async rows(sql: string): Promise<Row[]> {
    const { rows } = await this.#client.query<(string | number | null)[]>({ text: sql, rowMode: 'array' });
    return rows;
  }

  async version(): Promise<string> {
    return String((await this.rows('show server_version'))[0]?.[0]);
  }

  close(): Promise<void> {
    return this.#client.end();
  }
}

async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  await client.query('set search_path to bench');
  return client;
}
