/** The same tables in DuckDB, in memory. */
import path from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import type { Engine, Row } from './engine.ts';
import { createTable, ROW_TABLES } from './row-tables.ts';

export const THREADS = 2;

export class DuckdbRows implements Engine {
  readonly #instance: DuckDBInstance;
  readonly #connection: DuckDBConnection;

  private constructor(instance: DuckDBInstance, connection: DuckDBConnection) {
    this.#instance = instance;
    this.#connection = connection;
  }

  static async fill(folder: string): Promise<DuckdbRows> {
    const instance = await DuckDBInstance.create(':memory:', { threads: String(THREADS) });
    const connection = await instance.connect();
    for (const { key: _, ...table } of ROW_TABLES as readonly Parameters<typeof createTable>[0][]) {
      await connection.run(createTable(table));
      const file = path.join(folder, `${table.name}.csv`).replaceAll("'", "''");
      await connection.run(`copy ${table.name} from '${file}' (format csv, header false)`);
    }
    await connection.run('analyze');
    return new DuckdbRows(instance, connection);
  }

  async rows(sql: string): Promise<Row[]> {
    return (await this.#connection.runAndReadAll(sql)).getRowsJS();
  }

  async version(): Promise<string> {
    return String((await this.rows('select version()'))[0]?.[0]);
  }

  close(): Promise<void> {
    this.#connection.closeSync();
    this.#instance.closeSync();
    return Promise.resolve();
  }
}
