import { DEFINITION_VERSION } from '@twicetold/cases';
import type { PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import { queryWhileWanted } from '../database/while-wanted.ts';
import {
  CASE_IDS,
  FETCH_MEASURES,
  HISTORY,
  OPEN_ALL_MEASURES,
  OPEN_NEWER_MEASURES,
  PACKS_OF_CUSTOMERS,
} from './statements.ts';

/** All measures of one customer, as `packMeasures` wrote them. */
export interface StoredMeasures {
  readonly customer: bigint;
  /** Of the fold that wrote it; grows without end within a workspace. */
  readonly version: number;
  readonly packed: Uint8Array;
}

/** One customer's measures with the ids of the cases that they count by position. */
export interface CustomerPack {
  readonly customer: bigint;
  readonly caseIds: readonly string[];
  readonly packed: Uint8Array;
}

export interface CaseReference {
  readonly customer: bigint;
  /** Position in the customer's list of cases, from 0. */
  readonly ordinal: number;
}

interface Row {
  readonly customer_id: string;
  readonly version: number;
  readonly packed: Buffer;
}

export class MeasureStore {
  readonly #dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.#dataSource = dataSource;
  }

  /**
   * Everybody's measures as of one moment, in the order of customers. The highest version seen is what `changedSince` goes on
   * from: versions become visible in their order. With a generation of keys nobody is in it once that is not the one in use.
   */
  stream(workspaceId: number, keyGeneration: number | null = null): AsyncGenerator<StoredMeasures, void> {
    return this.#rows(OPEN_ALL_MEASURES, [workspaceId, DEFINITION_VERSION, keyGeneration]);
  }

  /**
   * Measures newer than `version`, oldest first. A customer without cases is in it too: his rows are to go. Read to
   * the end before taking a version as seen: many customers share one. `keyGeneration` as in `stream`.
   */
  changedSince(
    workspaceId: number,
    version: number,
    keyGeneration: number | null = null,
  ): AsyncGenerator<StoredMeasures, void> {
    return this.#rows(OPEN_NEWER_MEASURES, [workspaceId, DEFINITION_VERSION, version, keyGeneration]);
  }

  /**
   * Which workspace of which database this is, and which of the histories that a database has when it is put back to an
   * earlier moment; null where the database does not tell.
   */
  async history(workspaceId: number): Promise<string | null> {
    const rows = await this.#dataSource.query<{ history: string }[]>(HISTORY, [workspaceId]).catch(() => []);
    return rows[0]?.history ?? null;
  }

  /** One id per reference, in their order; null where there is no such case any more. */
  async caseIds(workspaceId: number, references: readonly CaseReference[]): Promise<(string | null)[]> {
    const customers = references.map(({ customer }) => customer);
    const ordinals = references.map(({ ordinal }) => ordinal);
    const rows = await this.#dataSource.query<{ case_id: string | null }[]>(CASE_IDS, [
      workspaceId,
      customers,
      ordinals,
    ]);
    return rows.map((row) => row.case_id);
  }

  /** Of these customers, in no order; who has no measures is left out. Stopped where `unwanted` aborts. */
  async ofCustomers(
    workspaceId: number,
    customers: readonly bigint[],
    unwanted?: AbortSignal,
  ): Promise<CustomerPack[]> {
    const rows = await queryWhileWanted<{ customer_id: string; case_ids: string[]; packed: Buffer }>(
      this.#dataSource,
      PACKS_OF_CUSTOMERS,
      [workspaceId, DEFINITION_VERSION, customers],
      unwanted,
    );
    return rows.map((row) => ({
      customer: BigInt(row.customer_id),
      caseIds: row.case_ids,
      packed: row.packed,
    }));
  }

  async *#rows(open: string, parameters: readonly unknown[]): AsyncGenerator<StoredMeasures, void> {
    const runner = this.#dataSource.createQueryRunner();
    try {
      const client = (await runner.connect()) as PoolClient;
      await client.query('begin read only');
      try {
        await client.query(open, [...parameters]);
        for (;;) {
          const { rows } = await client.query<Row>(FETCH_MEASURES);
          for (const { customer_id, version, packed } of rows)
            yield { customer: BigInt(customer_id), version, packed };
          if (rows.length === 0) return;
        }
      } finally {
        await client.query('rollback').catch(() => undefined);
      }
    } finally {
      await runner.release();
    }
  }
}
