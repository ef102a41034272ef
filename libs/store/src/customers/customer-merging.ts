import { refusal, type RefusalCode } from '@twicetold/metrics';
import type { PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import { inTransaction } from '../database/transaction.ts';
import { secretsIn } from '../keys/keys-of.ts';
import { customersOf } from '../log/changed-cases.ts';
import { LOCK_APPENDS, MARK_CUSTOMERS_DIRTY, NOTIFY_DIRTY } from '../log/statements.ts';
import {
  COUNT_AS,
  COUNT_AS_ITSELF,
  END_MERGE,
  MERGED_INTO,
  MERGE_IN_FORCE,
  RECORD_MERGE,
} from './statements.ts';
import { casesOf, wholeCustomer } from './whole-customer.ts';

type MergeCode = Extract<RefusalCode, `merge${string}` | 'not_merged'>;

/** Says why; names no customer. */
export class MergeRefused extends Error {
  override readonly name = 'MergeRefused';

  constructor(readonly code: MergeCode) {
    super(refusal(code).reason);
  }
}

export interface Merged {
  /** What was, or was again, counted as somebody else's. */
  readonly events: number;
  readonly cases: number;
}

/**
 * Two ids, one person. The log stays as it is; a record says whom a key counts as, and what is computed follows: as if the
 * source had written the other id (docs/decisions/0010).
 */
export class CustomerMerging {
  readonly #dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.#dataSource = dataSource;
  }

  /** Ids as the source writes them. Rejects with MergeRefused. */
  async merge(workspaceId: number, from: string, into: string): Promise<Merged> {
    return this.#change(workspaceId, async (client) => {
      const [fromKey, intoKey] = await keysOf(client, workspaceId, [from, into]);
      if (fromKey === intoKey) throw new MergeRefused('merge_itself');
      if (await isMerged(client, workspaceId, fromKey)) throw new MergeRefused('merged_already');
      const moving = await wholeCustomer(client, workspaceId, fromKey);
      const { root, keys } = await wholeCustomer(client, workspaceId, intoKey);
      if (root === fromKey) throw new MergeRefused('merge_circle');
      const cases = await casesOf(client, workspaceId, moving);
      if (cases.events === 0) throw new MergeRefused('merge_unknown');
      const affected = [...moving.keys, ...keys];
      return {
        affected,
        cases,
        apply: async () => {
          await client.query(RECORD_MERGE, [workspaceId, fromKey, intoKey]);
          await client.query(COUNT_AS, [workspaceId, moving.keys, root]);
        },
      };
    });
  }

  /** Whoever was merged into `from` goes with them. Rejects with MergeRefused where `from` was not merged. */
  async unmerge(workspaceId: number, from: string): Promise<Merged> {
    return this.#change(workspaceId, async (client) => {
      const [key] = await keysOf(client, workspaceId, [from]);
      if (!(await isMerged(client, workspaceId, key))) throw new MergeRefused('not_merged');
      const { keys: affected } = await wholeCustomer(client, workspaceId, key);
      const below = await mergedBelow(client, workspaceId, key);
      const cases = await casesOf(client, workspaceId, { root: key, keys: [key, ...below] });
      return {
        affected,
        cases,
        apply: async () => {
          await client.query(END_MERGE, [workspaceId, key]);
          await client.query(COUNT_AS_ITSELF, [workspaceId, [key]]);
          await client.query(COUNT_AS, [workspaceId, below, key]);
        },
      };
    });
  }

  /** Marks everybody who has a part in a case of the affected: whose it is may depend on whom a key counts as. */
  #change(workspaceId: number, plan: (client: PoolClient) => Promise<Change>): Promise<Merged> {
    return inTransaction(this.#dataSource, async (client) => {
      await client.query(LOCK_APPENDS, [workspaceId]);
      const { affected, cases, apply } = await plan(client);
      await apply();
      const everywhere = await casesOf(client, workspaceId, { root: affected[0] as bigint, keys: affected });
      const others = await customersOf(client, workspaceId, everywhere.all);
      const marked = [...new Set([...affected.map(String), ...others])];
      await client.query(MARK_CUSTOMERS_DIRTY, [workspaceId, marked]);
      await client.query(NOTIFY_DIRTY, [workspaceId]);
      return { events: cases.events, cases: cases.all.length };
    });
  }
}

interface Change {
  readonly affected: readonly bigint[];
  readonly cases: { readonly all: readonly string[]; readonly events: number };
  readonly apply: () => Promise<void>;
}

async function keysOf<const T extends readonly string[]>(
  client: PoolClient,
  workspaceId: number,
  ids: T,
): Promise<{ readonly [I in keyof T]: bigint }> {
  const { customerKey } = await secretsIn(client, workspaceId);
  return ids.map((id) => customerKey(`customer:${id}`)) as unknown as { readonly [I in keyof T]: bigint };
}

async function isMerged(client: PoolClient, workspaceId: number, key: bigint): Promise<boolean> {
  return ((await client.query(MERGE_IN_FORCE, [workspaceId, key])).rowCount ?? 0) > 0;
}

/** Step by step: a recursive query does not run across shards. */
async function mergedBelow(client: PoolClient, workspaceId: number, key: bigint): Promise<bigint[]> {
  const below: bigint[] = [];
  let last = [key];
  while (last.length > 0) {
    const { rows } = await client.query<{ customer_id: string }>(MERGED_INTO, [workspaceId, last]);
    last = rows.map(({ customer_id }) => BigInt(customer_id));
    below.push(...last);
  }
  return below;
}
