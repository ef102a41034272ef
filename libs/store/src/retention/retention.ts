import { setTimeout as pause } from 'node:timers/promises';
import { endedBefore } from '@twicetold/cases';
import type { PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import { ADD_AUDIT_ENTRY } from '../access/audit-statements.ts';
import { ERASE_DIFFERENCES } from '../customers/statements.ts';
import { inTransaction, reading } from '../database/transaction.ts';
import { FORGET_FIGURES_OF_CASES } from '../figures/statements.ts';
import { secretsIn } from '../keys/keys-of.ts';
import { customersOf, followCases } from '../log/changed-cases.ts';
import { historiesOf } from '../log/histories.ts';
import { LOCK_APPENDS } from '../log/statements.ts';
import { MEASURE_SOURCES, MEASURE_WORKSPACE } from '../workspaces/statements.ts';
import {
  BEGIN_SWEEP,
  COUNT_OLD_TEXTS,
  COUNT_SWEPT,
  DELETE_SWEPT,
  END_SWEEP,
  FIELDS_CHANGED_AT,
  FORGET_WORDS,
  FORGET_WORDS_OF_COPIES,
  IS_SWEEP_WAITING,
  LAST_SWEEP,
  LEFT_OF,
  LOADED_SINCE,
  LOCK_SWEEP,
  NOW,
  OLD_CUSTOMERS,
  OPEN_SWEEP,
  QUEUE_OLD_CASES,
  QUEUE_OLD_TEXTS,
  STATED_KEYS_OF_CASES,
  SWEEP_COPIES,
  SWEEP_EVENTS,
} from './statements.ts';

/** Milliseconds since 1970 UTC; null: nothing is too old. */
export interface Horizons {
  /** Cases go whose whole issue was over before it. */
  readonly horizon: number | null;
  /** Texts and notes go that are from before it. */
  readonly textHorizon: number | null;
}

export interface Swept {
  readonly cases: number;
  /** Named ones of whom nothing is left. */
  readonly customers: number;
  readonly events: number;
  readonly texts: number;
}

export interface Sweep extends Swept, Horizons {
  readonly beganAt: Date;
  /** null: under way. */
  readonly endedAt: Date | null;
}

export interface SweepOptions {
  /** Aborted: the batch that is under way is done to its end; sweeping again goes on from there. */
  readonly stop?: AbortSignal;
  /** Customers a transaction. */
  readonly batch?: number;
}

export interface Preview extends Swept {
  /** false: time was up; there is at least as much. */
  readonly complete: boolean;
}

const BATCH = 200;
const OTHERS_ARE_AT_IT_MS = 50;

/**
 * Retention: cases that were over before the horizon go, whole issues at a time (`endedBefore`), and nothing is left of them in
 * the log, its copies, figures, worklist and reports; measures follow when they are computed again. Afterwards everything is what
 * it would be had they never been loaded. Loaded again, they go with the next sweep.
 */
export class Retention {
  readonly #dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.#dataSource = dataSource;
  }

  async last(workspaceId: number): Promise<Sweep | null> {
    const [sweep] = await this.#dataSource.query<Sweep[]>(LAST_SWEEP, [workspaceId]);
    return sweep ?? null;
  }

  async loadedSince(workspaceId: number, moment: Date): Promise<boolean> {
    const [found] = await this.#dataSource.query<{ loaded: boolean }[]>(LOADED_SINCE, [workspaceId, moment]);
    return found?.loaded === true;
  }

  /** When one of these fields was last set to something else; null: never. */
  async changedAt(workspaceId: number, fields: readonly string[]): Promise<Date | null> {
    const [found] = await this.#dataSource.query<{ changedAt: Date | null }[]>(FIELDS_CHANGED_AT, [
      workspaceId,
      fields,
    ]);
    return found?.changedAt ?? null;
  }

  /** By the clock of the database. */
  async now(): Promise<number> {
    const [row] = await this.#dataSource.query<{ now: number }[]>(NOW);
    return row?.now ?? 0;
  }

  /**
   * Goes on with a sweep that was cut off, with the earlier ones of its horizons and these, or begins one with these. Any number of processes may sweep at once: each
   * takes customers that no other holds, and one of them notes the end. false: stopped before the end.
   */
  async sweep(
    workspaceId: number,
    horizons: Horizons,
    { stop, batch = BATCH }: SweepOptions = {},
  ): Promise<boolean> {
    const { id, horizon, textHorizon } = await this.#begin(workspaceId, horizons);
    while (stop?.aborted !== true) {
      const customers = await inTransaction(this.#dataSource, (client) =>
        sweepNext(client, { workspaceId, id, horizon, textHorizon, batch }),
      );
      if (customers > 0) continue;
      if (await this.#end(workspaceId, id)) return true;
      await pause(OTHERS_ARE_AT_IT_MS);
    }
    return false;
  }

  /** What a sweep would take now; looks for at most so long. */
  async preview(workspaceId: number, { horizon, textHorizon }: Horizons, within: number): Promise<Preview> {
    const until = Date.now() + within;
    const found = { cases: 0, customers: 0, events: 0, texts: 0 };
    if (textHorizon !== null) {
      const [row] = await this.#dataSource.query<{ texts: number }[]>(COUNT_OLD_TEXTS, [
        workspaceId,
        textHorizon,
      ]);
      found.texts = row?.texts ?? 0;
    }
    if (horizon === null) return { ...found, complete: true };
    for (let after = '-1'; ;) {
      if (Date.now() > until) return { ...found, complete: false };
      const customers = await reading(this.#dataSource, async (client) => {
        const { rows } = await client.query<{ customer_id: string }>(OLD_CUSTOMERS, [
          workspaceId,
          horizon,
          BATCH,
          after,
        ]);
        const keys = rows.map(({ customer_id }) => customer_id);
        for (const events of (await historiesOf(client, workspaceId, keys)).values()) {
          const gone = new Set(endedBefore(events, horizon));
          found.cases += gone.size;
          found.events += events.filter((event) => gone.has(event.case)).length;
          if (gone.size > 0 && events.every((event) => gone.has(event.case))) found.customers += 1;
        }
        return keys;
      });
      const last = customers.at(-1);
      if (last === undefined) return { ...found, complete: true };
      after = last;
    }
  }

  #begin(workspaceId: number, { horizon, textHorizon }: Horizons): Promise<Horizons & { id: number }> {
    return inTransaction(this.#dataSource, async (client) => {
      await client.query(LOCK_APPENDS, [workspaceId]);
      const begun = await client.query<{ id: number }>(BEGIN_SWEEP, [workspaceId, horizon, textHorizon]);
      const id = begun.rows[0]?.id;
      if (id === undefined) {
        const open = await client.query<Horizons & { id: number }>(OPEN_SWEEP, [
          workspaceId,
          horizon,
          textHorizon,
        ]);
        const [found] = open.rows;
        // Ended between the two: then there is nothing to do for it any more.
        return found ?? { id: 0, horizon: null, textHorizon: null };
      }
      if (horizon !== null) await client.query(QUEUE_OLD_CASES, [workspaceId, horizon]);
      if (textHorizon !== null) await client.query(QUEUE_OLD_TEXTS, [workspaceId, textHorizon]);
      return { id, horizon, textHorizon };
    });
  }

  /** false: another process still has a batch of it. */
  #end(workspaceId: number, id: number): Promise<boolean> {
    return inTransaction(this.#dataSource, async (client) => {
      await client.query(LOCK_APPENDS, [workspaceId]);
      const { rows } = await client.query<{ waiting: boolean }>(IS_SWEEP_WAITING, [workspaceId]);
      if (rows[0]?.waiting !== false) return false;
      const ended = await client.query<Swept>(END_SWEEP, [workspaceId, id]);
      const [swept] = ended.rows;
      if (swept === undefined) return true;
      if (swept.events > 0) {
        await client.query(MEASURE_SOURCES, [workspaceId]);
        await client.query(MEASURE_WORKSPACE, [workspaceId]);
      }
      const entry = [workspaceId, null, null, 'retention_swept', JSON.stringify(swept)];
      if (swept.events + swept.texts > 0) await client.query(ADD_AUDIT_ENTRY, entry);
      return true;
    });
  }
}

interface Batch extends Horizons {
  readonly workspaceId: number;
  /** The sweep. */
  readonly id: number;
  readonly batch: number;
}

/** Returns of how many customers it was looked at: 0 where nobody is left whom no other process holds. */
async function sweepNext(client: PoolClient, sweep: Batch): Promise<number> {
  const { workspaceId, id, horizon, textHorizon, batch } = sweep;
  await client.query(LOCK_APPENDS, [workspaceId]);
  const locked = await client.query<{ customer_id: string }>(LOCK_SWEEP, [workspaceId, batch]);
  const customers = locked.rows.map(({ customer_id }) => customer_id);
  if (customers.length === 0) return 0;
  const cases: string[] = [];
  if (horizon !== null)
    for (const events of (await historiesOf(client, workspaceId, customers)).values())
      cases.push(...endedBefore(events, horizon));
  let texts = 0;
  if (textHorizon !== null) {
    const parameters = [workspaceId, customers, textHorizon];
    texts = (await client.query(FORGET_WORDS, parameters)).rowCount ?? 0;
    texts += (await client.query(FORGET_WORDS_OF_COPIES, parameters)).rowCount ?? 0;
  }
  await client.query(DELETE_SWEPT, [workspaceId, customers]);
  const gone = cases.length === 0 ? { customers: 0, events: 0 } : await sweepCases(client, sweep, cases);
  await client.query(COUNT_SWEPT, [workspaceId, id, cases.length, gone.customers, gone.events, texts]);
  return customers.length;
}

/** Comes last in its transaction, as `followCases` does. */
async function sweepCases(
  client: PoolClient,
  { workspaceId }: Batch,
  cases: readonly string[],
): Promise<{ customers: number; events: number }> {
  const keys = await client.query<{ customer_id: string; stated: boolean }>(STATED_KEYS_OF_CASES, [
    workspaceId,
    cases,
  ]);
  const stated = new Map(keys.rows.map((key) => [key.customer_id, key.stated]));
  const parameters = [workspaceId, [...stated.keys()], cases];
  await client.query(SWEEP_COPIES, parameters);
  const events = (await client.query(SWEEP_EVENTS, parameters)).rowCount ?? 0;
  const { customerKey } = await secretsIn(client, workspaceId);
  const caseKeys = cases.map((caseId) => customerKey(`case:${caseId}`));
  await client.query(FORGET_FIGURES_OF_CASES, [workspaceId, caseKeys]);
  await client.query(ERASE_DIFFERENCES, [workspaceId, cases]);
  const before = await customersOf(client, workspaceId, cases);
  await followCases(client, workspaceId, { customers: stated, cases }, before);
  const named = [...stated].filter(([, isStated]) => isStated).map(([key]) => key);
  const left = await client.query<{ customers: number }>(LEFT_OF, [workspaceId, named]);
  return { events, customers: named.length - (left.rows[0]?.customers ?? 0) };
}
