/** One person under all the keys that count as theirs. */
import type { PoolClient } from 'pg';
import { CASES_OF_SEVERAL, MERGED_WITH } from '../log/statements.ts';
import { CASES_OF_CUSTOMERS } from './statements.ts';

export interface WholeCustomer {
  /** Whom all the keys count as. */
  readonly root: bigint;
  /** The root and whoever was merged into it. */
  readonly keys: readonly bigint[];
}

export async function wholeCustomer(
  client: PoolClient,
  workspaceId: number,
  key: bigint,
): Promise<WholeCustomer> {
  const root = (await mergedWith(client, workspaceId, key)).get(key) ?? key;
  return { root, keys: [root, ...(await mergedWith(client, workspaceId, root)).keys()] };
}

export interface Cases {
  /** In which one of the keys has events. */
  readonly all: readonly string[];
  /** Those of them that are the customer's own: others named the case later, or nobody else did. */
  readonly atHome: readonly string[];
  /** Events of the keys, in all of them. */
  readonly events: number;
}

export async function casesOf(
  client: PoolClient,
  workspaceId: number,
  { root, keys }: WholeCustomer,
): Promise<Cases> {
  const { rows } = await client.query<{ case_id: string; events: number }>(CASES_OF_CUSTOMERS, [
    workspaceId,
    keys,
  ]);
  const all = rows.map(({ case_id }) => case_id);
  const shared = await client.query<{ case_id: string; home: string }>(CASES_OF_SEVERAL, [workspaceId, all]);
  const homes = new Map(shared.rows.map(({ case_id, home }) => [case_id, BigInt(home)]));
  return {
    all,
    atHome: all.filter((caseId) => (homes.get(caseId) ?? root) === root),
    events: rows.reduce((sum, { events }) => sum + events, 0),
  };
}

async function mergedWith(
  client: PoolClient,
  workspaceId: number,
  key: bigint,
): Promise<Map<bigint, bigint>> {
  const { rows } = await client.query<{ customer_id: string; root_id: string }>(MERGED_WITH, [
    workspaceId,
    [key],
  ]);
  return new Map(rows.map(({ customer_id, root_id }) => [BigInt(customer_id), BigInt(root_id)]));
}
