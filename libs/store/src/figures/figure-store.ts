import type { PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import { keepable } from '../database/copy-text.ts';
import { inTransaction } from '../database/transaction.ts';
import { stepSince } from '../keys/keys-of.ts';
import { LOCK_KEYS } from '../keys/statements.ts';
import type { AppendedBy } from '../log/event-log.ts';
import {
  FETCH_ROWS_OF_LOAD,
  HOMES_OF_CASES,
  KEEP_FIGURES,
  NAMED_CUSTOMERS_OF_LOAD,
  OPEN_CASES_OF_LOAD,
  OPEN_FIGURES,
} from './statements.ts';

/** What a source says of a case that it computed itself. */
export interface ToldFigure {
  /** Key of the case as if it were its own customer. */
  readonly customerKey: bigint;
  readonly case: string;
  readonly figure: string;
  readonly value: number | null;
}

export interface KeptFigure {
  readonly case_id: string;
  readonly figure: string;
  readonly value: number | null;
}

export interface Home {
  readonly customer: bigint;
  /** Named by the source, not a case of nobody. */
  readonly stated: boolean;
}

export class FigureStore {
  readonly #dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.#dataSource = dataSource;
  }

  /** Of several values of one figure of one case the last one counts. 5 000 a call go well. */
  async keep(by: AppendedBy, figures: readonly ToldFigure[]): Promise<void> {
    const { workspaceId, sourceId, loadId, keyGeneration } = by;
    const last = [
      ...new Map(figures.map((told) => [JSON.stringify([told.case, told.figure]), told])).values(),
    ];
    if (last.length === 0) return;
    await inTransaction(this.#dataSource, async (client) => {
      await client.query(LOCK_KEYS, [workspaceId]);
      const step = await stepSince(client, workspaceId, keyGeneration);
      await client.query(KEEP_FIGURES, [
        workspaceId,
        sourceId,
        loadId,
        last.map(({ customerKey }) => step?.customerKey(customerKey) ?? customerKey),
        last.map((told) => keepable(told.case)),
        last.map(({ figure }) => keepable(figure)),
        last.map(({ value }) => value),
      ]);
    });
  }

  /** In pieces, the figures of one case one after the other. */
  ofLoad({
    workspaceId,
    sourceId,
    loadId,
  }: Omit<AppendedBy, 'keyGeneration'>): AsyncGenerator<readonly KeptFigure[], void> {
    return this.#pieces<KeptFigure>(OPEN_FIGURES, [workspaceId, sourceId, loadId]);
  }

  /** Cases that the load is about, in pieces and in no order. */
  async *casesOfLoad(workspaceId: number, loadId: number): AsyncGenerator<readonly string[], void> {
    for await (const rows of this.#pieces<{ case_id: string }>(OPEN_CASES_OF_LOAD, [workspaceId, loadId]))
      yield rows.map(({ case_id }) => case_id);
  }

  /** How many customers with a name it is about. */
  async customersOfLoad(workspaceId: number, loadId: number): Promise<number> {
    const [row] = await this.#dataSource.query<{ customers: number }[]>(NAMED_CUSTOMERS_OF_LOAD, [
      workspaceId,
      loadId,
    ]);
    return row?.customers ?? 0;
  }

  /** By case; a case of which no event is in the log has none. */
  async homes(workspaceId: number, cases: readonly string[]): Promise<ReadonlyMap<string, Home>> {
    const rows = await this.#dataSource.query<{ case_id: string; customer_id: string; stated: boolean }[]>(
      HOMES_OF_CASES,
      [workspaceId, cases],
    );
    return new Map(
      rows.map(({ case_id, customer_id, stated }) => [case_id, { customer: BigInt(customer_id), stated }]),
    );
  }

  async *#pieces<Row extends object>(
    open: string,
    parameters: readonly unknown[],
  ): AsyncGenerator<readonly Row[], void> {
    const runner = this.#dataSource.createQueryRunner();
    try {
      const client = (await runner.connect()) as PoolClient;
      await client.query('begin read only');
      try {
        await client.query(open, [...parameters]);
        for (;;) {
          const { rows } = await client.query<Row>(FETCH_ROWS_OF_LOAD);
          if (rows.length === 0) return;
          yield rows;
        }
      } finally {
        await client.query('rollback').catch(() => undefined);
      }
    } finally {
      await runner.release();
    }
  }
}
