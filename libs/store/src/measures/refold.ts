import {
  DEFINITION_VERSION,
  foldCustomer,
  packMeasures,
  type CustomerMeasures,
  type LoggedEvent,
  type TeamNames,
} from '@twicetold/cases';
import type { PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import { AskedTogether } from '../database/asked-together.ts';
import { arrayLiteral } from '../database/copy-text.ts';
import { inTransaction } from '../database/transaction.ts';
import { historiesOf } from '../log/histories.ts';
import { LOCK_ALL_KEYS, LOCK_KEYS, TRY_LOCK_KEYS } from '../keys/statements.ts';
import { DictionaryCodes } from './dictionary-codes.ts';
import {
  COUNT_DIRTY,
  DELETE_DIRTY,
  IS_UNDER_WAY,
  LOCK_AWAITED,
  LOCK_DIRTY,
  MARK_OUTDATED_DIRTY,
  MARK_WORKSPACE_DIRTY,
  NEXT_VERSION,
  NOTE_FAILURE,
  NOTIFY_MEASURES,
  RETRY_FAILED,
  SET_ASIDE,
  TEAM_NAMES,
  WRITE_MEASURES,
} from './statements.ts';

export interface FoldedBatch {
  /** Customers whose measures are up to date now; 0 and no failures: nothing is waiting that nobody else holds. */
  readonly folded: number;
  /** Customers whose fold threw; they keep their measures of before and are passed over from now on. */
  readonly failures: readonly FoldFailure[];
}

export interface FoldFailure {
  readonly workspaceId: number;
  readonly customer: bigint;
  readonly error: unknown;
}

export interface SetAsideCase {
  readonly case: string;
  readonly reason: string;
  /** Since when it has been waiting. */
  readonly since: Date;
}

/** Everything that happened to one customer, and the teams that have another name now. */
export type Fold = (events: readonly LoggedEvent[], teamNames: TeamNames) => CustomerMeasures;

interface Folded {
  readonly customer: string;
  readonly cases: readonly string[];
  readonly packed: Uint8Array;
  /** Kept only where they hold a name without a code, and are to be packed again: of most customers they can go at once. */
  readonly unnamed: CustomerMeasures | null;
}

/**
 * Computes measures again for customers whose events have changed. Any number of these may run at the same time, in
 * one process or in many: each takes customers that no other holds.
 */
export class Refold {
  readonly #dataSource: DataSource;
  readonly #fold: Fold;
  readonly #lookingAhead = new AskedTogether<number, boolean>();
  readonly #codes = new Map<number, DictionaryCodes>();

  /** Another `fold` than the real one is for tests of the store. */
  constructor(dataSource: DataSource, fold: Fold = foldCustomer) {
    this.#dataSource = dataSource;
    this.#fold = fold;
  }

  /** Folds up to `limit` waiting customers in one transaction; of the given workspace or of any. */
  foldNext(limit = 500, workspaceId: number | null = null): Promise<FoldedBatch> {
    return this.#foldLocked(LOCK_DIRTY, [limit, workspaceId]);
  }

  /** Folds those of the customers who are waiting, before all others. */
  foldThese(workspaceId: number, customers: readonly string[]): Promise<FoldedBatch> {
    return this.#foldLocked(LOCK_AWAITED, [workspaceId, customers]);
  }

  async #foldLocked(lock: string, values: unknown[]): Promise<FoldedBatch> {
    const afterCommit: (() => void)[] = [];
    const batch = await inTransaction(this.#dataSource, async (client) => {
      const locked = await client.query<{ workspace_id: number; customer_id: string }>(lock, values);
      const workspaces = new Map<number, string[]>();
      for (const { workspace_id, customer_id } of locked.rows)
        workspaces.set(workspace_id, [...(workspaces.get(workspace_id) ?? []), customer_id]);
      let folded = 0;
      const failures: FoldFailure[] = [];
      // In ascending order, as the query gave them: two workers that lock two workspaces must do so alike.
      for (const [id, customers] of workspaces) {
        const { rows } = await client.query<{ locked: boolean }>(TRY_LOCK_KEYS, [id]);
        // Keys are being rotated, for which these customers are waited for: they are folded afterwards, under their new numbers.
        if (rows[0]?.locked !== true) continue;
        const result = await this.#foldWorkspace(client, id, customers);
        folded += result.folded;
        failures.push(...result.failures);
        afterCommit.push(result.keep);
      }
      return { folded, failures };
    });
    for (const keep of afterCommit) keep();
    return batch;
  }

  /** Folds until nothing is waiting. Returns the number of customers folded. */
  async foldAll(workspaceId: number | null = null, limit = 500): Promise<number> {
    let total = 0;
    for (;;) {
      const { folded, failures } = await this.foldNext(limit, workspaceId);
      total += folded;
      if (folded === 0 && failures.length === 0) return total;
    }
  }

  /** Everybody in the workspace is to be folded again. */
  async rebuildAll(workspaceId: number): Promise<void> {
    await inTransaction(this.#dataSource, async (client) => {
      await client.query(LOCK_KEYS, [workspaceId]);
      await client.query(MARK_WORKSPACE_DIRTY, [workspaceId]);
    });
  }

  /** Measures of another definition than this program's are to be folded again; asked once at start. */
  async markOutdated(): Promise<void> {
    await inTransaction(this.#dataSource, async (client) => {
      await client.query(LOCK_ALL_KEYS);
      await client.query(MARK_OUTDATED_DIRTY, [DEFINITION_VERSION]);
    });
  }

  /** Who was passed over is tried once more; asked at start, when the program may be another one. */
  async retryFailed(): Promise<void> {
    await this.#dataSource.query(RETRY_FAILED);
  }

  /** Cases whose measures could not be computed, by id: they keep what was known of them. */
  setAside(workspaceId: number): Promise<SetAsideCase[]> {
    return this.#dataSource.query<SetAsideCase[]>(SET_ASIDE, [workspaceId]);
  }

  async backlog(workspaceId: number): Promise<{ waiting: number; failed: number }> {
    const [row] = await this.#dataSource.query<{ waiting: number; failed: number }[]>(COUNT_DIRTY, [
      workspaceId,
    ]);
    return row ?? { waiting: 0, failed: 0 };
  }

  /** Measures are being computed of which nobody has been told that they are whole. */
  isUnderWay(workspaceId: number): Promise<boolean> {
    return this.#lookingAhead.of(workspaceId, async () => {
      const [row] = await this.#dataSource.query<{ under_way: boolean }[]>(IS_UNDER_WAY, [workspaceId]);
      return row?.under_way ?? false;
    });
  }

  async #foldWorkspace(client: PoolClient, workspaceId: number, customers: readonly string[]) {
    const codes = this.#codesOf(workspaceId).begin();
    const failures: FoldFailure[] = [];
    let done: Folded[] = [];
    const teamNames = await teamNamesOf(client, workspaceId);
    const histories = await historiesOf(client, workspaceId, customers);
    for (const [customer, events] of histories) {
      histories.delete(customer);
      try {
        const measures = this.#fold(events, teamNames);
        const missing = codes.missing;
        const packed = packMeasures(measures, codes.codeOf);
        const unnamed = codes.missing === missing ? null : measures;
        done.push({ customer, cases: measures.cases, packed, unnamed });
      } catch (error) {
        failures.push({ workspaceId, customer: BigInt(customer), error });
        await client.query(NOTE_FAILURE, [workspaceId, customer, String(error)]);
      }
    }
    if (await codes.giveOut(client, workspaceId))
      done = done.map(({ unnamed, ...folded }) =>
        unnamed === null
          ? { ...folded, unnamed }
          : { ...folded, unnamed, packed: packMeasures(unnamed, codes.codeOf) },
      );
    if (done.length > 0) await write(client, workspaceId, done);
    return { folded: done.length, failures, keep: () => codes.keep() };
  }

  #codesOf(workspaceId: number): DictionaryCodes {
    const known = this.#codes.get(workspaceId) ?? new DictionaryCodes();
    this.#codes.set(workspaceId, known);
    return known;
  }
}

/** Asked after the customers are locked: whoever changes the names marks all of them, and would wait for this transaction. */
async function teamNamesOf(client: PoolClient, workspaceId: number): Promise<TeamNames> {
  const { rows } = await client.query<{ names: TeamNames }>(TEAM_NAMES, [workspaceId]);
  return rows[0]?.names ?? {};
}

async function write(client: PoolClient, workspaceId: number, done: readonly Folded[]): Promise<void> {
  const customers = done.map(({ customer }) => customer);
  await client.query(DELETE_DIRTY, [workspaceId, customers]);
  // Other workers wait from here until the commit, so it comes as late as it can.
  const next = await client.query<{ version: number }>(NEXT_VERSION, [workspaceId]);
  const version = next.rows[0]?.version;
  await client.query(WRITE_MEASURES, [
    workspaceId,
    version,
    DEFINITION_VERSION,
    customers,
    done.map(({ cases }) => arrayLiteral(cases)),
    done.map(({ packed }) => Buffer.from(packed)),
  ]);
  await client.query(NOTIFY_MEASURES, [workspaceId, version]);
}
