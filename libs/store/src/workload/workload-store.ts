import type { DataSource } from 'typeorm';
import { IS_THERE, WORKLOAD } from './statements.ts';

/** What is still to be done, by all processes together. */
export interface Workload {
  /** Customers whose measures are out of date. */
  readonly waiting: number;
  /** Customers whose measures could not be computed. */
  readonly failed: number;
  /** Since the first of them began to wait; 0 where none waits. */
  readonly oldestSeconds: number;
  readonly runningLoads: number;
}

interface Row {
  readonly waiting: number;
  readonly failed: number;
  readonly oldest_seconds: number;
  readonly running_loads: number;
}

export class WorkloadStore {
  readonly #dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.#dataSource = dataSource;
  }

  /** Rejects where the database does not answer. */
  async isThere(): Promise<void> {
    await this.#dataSource.query(IS_THERE);
  }

  async now(): Promise<Workload> {
    const [row] = await this.#dataSource.query<Row[]>(WORKLOAD);
    return {
      waiting: row?.waiting ?? 0,
      failed: row?.failed ?? 0,
      oldestSeconds: Math.max(0, row?.oldest_seconds ?? 0),
      runningLoads: row?.running_loads ?? 0,
    };
  }
}
