import { setTimeout as pause } from 'node:timers/promises';
import type { PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import { inTransaction } from '../database/transaction.ts';
import { FORGET_FIGURES_OF_LOAD } from '../figures/statements.ts';
import { customersOf, followCases } from '../log/changed-cases.ts';
import { LOCK_APPENDS, NOTIFY_DIRTY } from '../log/statements.ts';
import { MEASURE_SOURCES, MEASURE_WORKSPACE } from '../workspaces/statements.ts';
import {
  BEGIN_UNDO,
  CASES_OF_LOAD,
  DELETE_EVENTS,
  DELETE_UNDO,
  DROP_COPIES,
  DROP_HANDED_OVER,
  END_UNDO,
  HAND_OVER,
  IS_UNDO_WAITING,
  LOADS_BEING_TAKEN_BACK,
  LOAD_TO_TAKE_BACK,
  LOCK_UNDO,
  QUEUE_UNDO,
  WORD_COPIES,
} from './statements.ts';

export class LoadIsRunning extends Error {
  override readonly name = 'LoadIsRunning';
}

export class NoSuchLoad extends Error {
  override readonly name = 'NoSuchLoad';
}

export interface UndoOptions {
  /** Aborted: the batch that is under way is done to its end; repeating goes on from there. */
  readonly stop?: AbortSignal;
  /** Customers a transaction. */
  readonly batch?: number;
  readonly onBatch?: (undone: UndoneBatch) => void;
}

export interface UndoneBatch {
  readonly customers: number;
  /** Events that are gone. */
  readonly removed: number;
  /** Events that another load delivered too, and that are that load's now. */
  readonly handedOver: number;
}

const BATCH = 500;
const OTHERS_ARE_AT_IT_MS = 50;

/**
 * Takes a load back as a whole: afterwards log, homes of cases, measures (once folded) and horizon are what they would be had
 * it never been. Batch by batch, each in one transaction; cut off at any point, `undo` goes on with what is left.
 */
export class LoadUndo {
  readonly #dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.#dataSource = dataSource;
  }

  /**
   * false: stopped before the end. Does nothing where the load was taken back already. Rejects with NoSuchLoad, and with
   * LoadIsRunning.
   */
  async undo(
    workspaceId: number,
    loadId: number,
    { stop, batch = BATCH, onBatch }: UndoOptions = {},
  ): Promise<boolean> {
    await this.begin(workspaceId, loadId);
    while (stop?.aborted !== true) {
      const undone = await this.#next(workspaceId, loadId, batch);
      if (undone.customers > 0) onBatch?.(undone);
      else if (await this.#end(workspaceId, loadId)) return true;
      else await pause(OTHERS_ARE_AT_IT_MS);
    }
    return false;
  }

  /** From here on nothing can be appended for the load, and a crash leaves it to be taken back to the end. Rejects as `undo`. */
  begin(workspaceId: number, loadId: number): Promise<void> {
    return inTransaction(this.#dataSource, async (client) => {
      await client.query(LOCK_APPENDS, [workspaceId]);
      const { rows } = await client.query<{ state: string }>(LOAD_TO_TAKE_BACK, [workspaceId, loadId]);
      const state = rows[0]?.state;
      if (state === undefined) throw new NoSuchLoad(`There is no load ${loadId} in this workspace.`);
      if (state === 'running') throw new LoadIsRunning(`Load ${loadId} is still running: stop it first.`);
      if (state === 'undoing' || state === 'undone') return;
      await client.query(BEGIN_UNDO, [loadId]);
      await client.query(QUEUE_UNDO, [workspaceId, loadId]);
    });
  }

  /** Loads that somebody began to take back and that are not yet at the end. */
  beingTakenBack(): Promise<{ id: number; workspaceId: number }[]> {
    return this.#dataSource.query(LOADS_BEING_TAKEN_BACK);
  }

  #next(workspaceId: number, loadId: number, limit: number): Promise<UndoneBatch> {
    return inTransaction(this.#dataSource, async (client) => {
      await client.query(LOCK_APPENDS, [workspaceId]);
      const locked = await client.query<{ customer_id: string }>(LOCK_UNDO, [workspaceId, loadId, limit]);
      const customers = locked.rows.map(({ customer_id }) => customer_id);
      if (customers.length === 0) return { customers: 0, removed: 0, handedOver: 0 };
      const undone = await undoCustomers(client, workspaceId, loadId, customers);
      await client.query(DELETE_UNDO, [workspaceId, loadId, customers]);
      return { customers: customers.length, ...undone };
    });
  }

  /** false: another process still has a batch of it. */
  #end(workspaceId: number, loadId: number): Promise<boolean> {
    return inTransaction(this.#dataSource, async (client) => {
      await client.query(LOCK_APPENDS, [workspaceId]);
      const found = await client.query<{ state: string }>(LOAD_TO_TAKE_BACK, [workspaceId, loadId]);
      if (found.rows[0]?.state === 'undone') return true;
      const { rows } = await client.query<{ waiting: boolean }>(IS_UNDO_WAITING, [workspaceId, loadId]);
      if (rows[0]?.waiting !== false) return false;
      await client.query(FORGET_FIGURES_OF_LOAD, [workspaceId, loadId]);
      await client.query(END_UNDO, [loadId]);
      await client.query(MEASURE_SOURCES, [workspaceId]);
      await client.query(MEASURE_WORKSPACE, [workspaceId]);
      await client.query(NOTIFY_DIRTY, [workspaceId]);
      return true;
    });
  }
}

async function undoCustomers(
  client: PoolClient,
  workspaceId: number,
  loadId: number,
  customers: readonly string[],
): Promise<Omit<UndoneBatch, 'customers'>> {
  const parameters = [workspaceId, customers, loadId];
  const affected = await client.query<{ case_id: string; customer_id: string; stated: boolean }>(
    CASES_OF_LOAD,
    parameters,
  );
  await client.query(DROP_COPIES, parameters);
  await client.query(WORD_COPIES, parameters);
  const handedOver = await client.query<{ case_id: string }>(HAND_OVER, parameters);
  await client.query(DROP_HANDED_OVER, parameters.slice(0, 2));
  const removed = await client.query(DELETE_EVENTS, parameters);
  const cases = [...new Set([...affected.rows, ...handedOver.rows].map(({ case_id }) => case_id))];
  if (cases.length > 0) {
    const stated = new Map(affected.rows.map((key) => [key.customer_id, key.stated]));
    const before = await customersOf(client, workspaceId, cases);
    await followCases(client, workspaceId, { customers: stated, cases }, before);
  }
  return { removed: removed.rowCount ?? 0, handedOver: handedOver.rowCount ?? 0 };
}
