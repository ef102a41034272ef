/** Everything that is about one customer: what erasing takes away, and what an export of them holds. */
import type { PoolClient } from 'pg';
import { secretsIn } from '../keys/keys-of.ts';
import { EVENTS_OF_KEYS, UNSTATED_KEYS_OF_CASES } from './statements.ts';
import { casesOf, wholeCustomer } from './whole-customer.ts';

export interface Erasable {
  readonly events: number;
  /** Ids of the customer's own cases. */
  readonly cases: readonly string[];
  /** Under which the person is known, merged ones included. */
  readonly customerKeys: readonly bigint[];
}

export interface FoundCustomer extends Erasable {
  /** Keys of their cases, for events that name no customer. */
  readonly caseKeys: readonly bigint[];
  /** Whom their keys count as. */
  readonly root: bigint;
  readonly touched: readonly string[];
  readonly lastAt: number;
}

/** `customer` is the id as the source writes it. */
export async function findCustomer(
  client: PoolClient,
  workspaceId: number,
  customer: string,
): Promise<FoundCustomer> {
  const { customerKey } = await secretsIn(client, workspaceId);
  const person = await wholeCustomer(client, workspaceId, customerKey(`customer:${customer}`));
  const { all, atHome } = await casesOf(client, workspaceId, person);
  const unstated = await client.query<{ customer_id: string }>(UNSTATED_KEYS_OF_CASES, [workspaceId, atHome]);
  // Also of cases in which nothing is unstated yet: the next export may be another one.
  const caseKeys = new Set([
    ...atHome.map((caseId) => customerKey(`case:${caseId}`)),
    ...unstated.rows.map(({ customer_id }) => BigInt(customer_id)),
  ]);
  const keys = [...person.keys, ...caseKeys];
  const { rows } = await client.query<{ events: number; last: number | null }>(EVENTS_OF_KEYS, [
    workspaceId,
    keys,
  ]);
  return {
    events: rows[0]?.events ?? 0,
    cases: atHome,
    customerKeys: person.keys,
    root: person.root,
    caseKeys: [...caseKeys],
    touched: all,
    lastAt: rows[0]?.last ?? 0,
  };
}
