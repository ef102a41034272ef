import type { Readable, Writable } from 'node:stream';
import type { PoolClient } from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import type { DataSource } from 'typeorm';
import { inTransaction } from '../database/transaction.ts';
import { BEGIN_SNAPSHOT, GO_ON_FROM, KEPT_TABLES, SEQUENCES } from './statements.ts';

export interface KeptTable {
  readonly name: string;
  readonly columns: readonly string[];
}

/** The database as it was at one moment, whatever is written meanwhile. */
export interface Snapshot {
  /** Whatever a table refers to stands before it. */
  readonly tables: readonly KeptTable[];
  /** The rows of a table in PostgreSQL's COPY text format. */
  read(table: KeptTable): Readable;
  /** By name; no less than any id in the snapshot. Ask last. */
  sequences(): Promise<Readonly<Record<string, number>>>;
}

/** A database without rows that is being filled, whole or not at all. */
export interface Filling {
  readonly tables: readonly KeptTable[];
  isEmpty(table: KeptTable): Promise<boolean>;
  /** Rows as `Snapshot.read` gives them; one table at a time, in the order of `tables`. */
  write(table: KeptTable): Writable;
  goOnFrom(sequences: Readonly<Record<string, number>>): Promise<void>;
}

export class BackupStore {
  readonly #dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.#dataSource = dataSource;
  }

  async snapshot<Result>(work: (snapshot: Snapshot) => Promise<Result>): Promise<Result> {
    const runner = this.#dataSource.createQueryRunner();
    try {
      const client = (await runner.connect()) as PoolClient;
      await client.query(BEGIN_SNAPSHOT);
      try {
        return await work({
          tables: await tablesOf(client),
          read: (table) => client.query(copyTo(`copy ${target(table)} to stdout`)),
          sequences: () => sequencesOf(client),
        });
      } finally {
        await client.query('rollback').catch(() => undefined);
      }
    } finally {
      await runner.release();
    }
  }

  fill<Result>(work: (filling: Filling) => Promise<Result>): Promise<Result> {
    return inTransaction(this.#dataSource, async (client) =>
      work({
        tables: await tablesOf(client),
        isEmpty: async ({ name }) => {
          const { rowCount } = await client.query(`select from ${quoted(name)} limit 1`);
          return rowCount === 0;
        },
        write: (table) => client.query(copyFrom(`copy ${target(table)} from stdin`)),
        goOnFrom: async (sequences) => {
          for (const [name, last] of Object.entries(sequences)) await client.query(GO_ON_FROM, [name, last]);
        },
      }),
    );
  }
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const target = ({ name, columns }: KeptTable): string =>
  `${quoted(name)} (${columns.map(quoted).join(', ')})`;

interface FoundTable extends KeptTable {
  readonly refers: readonly string[];
}

async function tablesOf(client: PoolClient): Promise<KeptTable[]> {
  let waiting = (await client.query<FoundTable>(KEPT_TABLES)).rows;
  const ordered: KeptTable[] = [];
  const placed = new Set<string>();
  while (waiting.length > 0) {
    const next = waiting.filter(({ refers }) => refers.every((other) => placed.has(other)));
    if (next.length === 0) throw new RangeError('tables refer to each other in a circle');
    for (const { name, columns } of next) {
      ordered.push({ name, columns });
      placed.add(name);
    }
    waiting = waiting.filter(({ name }) => !placed.has(name));
  }
  return ordered;
}

async function sequencesOf(client: PoolClient): Promise<Record<string, number>> {
  const { rows } = await client.query<{ name: string; last: number }>(SEQUENCES);
  return Object.fromEntries(rows.map(({ name, last }) => [name, last]));
}
