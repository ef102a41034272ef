/** What has to follow when events go from the log or get another wording: whose cases those were, and who is folded again. */
import type { PoolClient } from 'pg';
import { DROP_ITEMS_WITHOUT_CASE } from '../worklist/statements.ts';
import {
  CUSTOMERS_OF_CASES,
  DROP_EMPTY_CASE_CUSTOMERS,
  MARK_CUSTOMERS_DIRTY,
  NOTIFY_DIRTY,
  REWRITE_CASE_CUSTOMERS,
} from './statements.ts';

export interface ChangedCases {
  /** Customer keys whose events changed, as PostgreSQL writes them, with whether they are stated customers. */
  readonly customers: ReadonlyMap<string, boolean>;
  readonly cases: readonly string[];
}

/** Asked before: whoever has no part in a case any more is to be folded again too. */
export async function customersOf(
  client: PoolClient,
  workspaceId: number,
  cases: readonly string[],
): Promise<string[]> {
  const { rows } = await client.query<{ customer_id: string }>(CUSTOMERS_OF_CASES, [workspaceId, cases]);
  return rows.map(({ customer_id }) => customer_id);
}

/** Comes last in its transaction: it waits for workers that are folding one of the customers. */
export async function followCases(
  client: PoolClient,
  workspaceId: number,
  { customers, cases }: ChangedCases,
  before: readonly string[],
): Promise<void> {
  const keys = [...customers.keys()];
  await client.query(DROP_EMPTY_CASE_CUSTOMERS, [workspaceId, keys, cases]);
  await client.query(REWRITE_CASE_CUSTOMERS, [workspaceId, keys, [...customers.values()], cases]);
  await client.query(DROP_ITEMS_WITHOUT_CASE, [workspaceId, cases]);
  const after = await customersOf(client, workspaceId, cases);
  await client.query(MARK_CUSTOMERS_DIRTY, [workspaceId, [...new Set([...keys, ...before, ...after])]]);
  await client.query(NOTIFY_DIRTY, [workspaceId]);
}
