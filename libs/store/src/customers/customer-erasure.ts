import type { PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import { inTransaction } from '../database/transaction.ts';
import { FORGET_FIGURES_OF_CASES } from '../figures/statements.ts';
import { customersOf, followCases } from '../log/changed-cases.ts';
import { LOCK_APPENDS } from '../log/statements.ts';
import { MEASURE_SOURCES, MEASURE_WORKSPACE } from '../workspaces/statements.ts';
import { ERASE_ITEMS } from '../worklist/statements.ts';
import { WorkspaceStore } from '../workspaces/workspace-store.ts';
import {
  COUNT_AS_ITSELF,
  ERASE_DIFFERENCES,
  ERASE_COPIES,
  ERASE_EVENTS,
  ERASE_MERGES,
  EVENTS_OF_KEYS,
  SUPPRESS,
  UNSTATED_KEYS_OF_CASES,
} from './statements.ts';
import { casesOf, wholeCustomer } from './whole-customer.ts';

export interface Erasable {
  readonly events: number;
  /** Ids of the customer's own cases. */
  readonly cases: readonly string[];
  /** Under which the person is known, merged ones included. */
  readonly customerKeys: readonly bigint[];
}

interface Found extends Erasable {
  /** Keys of their cases, for events that name no customer. */
  readonly caseKeys: readonly bigint[];
  readonly touched: readonly string[];
  readonly lastAt: number;
}

/**
 * The right to erasure: events of the customer, of whoever was merged with them, and events in their own cases that name
 * nobody. What others did stays, also in a case that was the erased customer's. Keyed suppressions stay, so that the same
 * export does not bring them back (docs/loads.md).
 */
export class CustomerErasure {
  readonly #dataSource: DataSource;
  readonly #workspaces: WorkspaceStore;

  constructor(dataSource: DataSource) {
    this.#dataSource = dataSource;
    this.#workspaces = new WorkspaceStore(dataSource);
  }

  /** What would go. `customer` is the id as the source writes it. */
  async find(workspaceId: number, customer: string): Promise<Erasable> {
    const { customerKey } = await this.#workspaces.secretsOf(workspaceId);
    return inTransaction(this.#dataSource, async (client) =>
      erasable(await find(client, workspaceId, customer, customerKey)),
    );
  }

  /**
   * Erases what `find` says, in one transaction, and whoever had a part in one of the cases is folded again. What they did
   * up to `moment` (milliseconds since 1970 UTC), or up to their last event if that is later, is turned away from now on.
   */
  async erase(workspaceId: number, customer: string, moment: number): Promise<Erasable> {
    const { customerKey } = await this.#workspaces.secretsOf(workspaceId);
    return inTransaction(this.#dataSource, async (client) => {
      await client.query(LOCK_APPENDS, [workspaceId]);
      const found = await find(client, workspaceId, customer, customerKey);
      const { customerKeys, caseKeys, touched, lastAt } = found;
      const keys = [...customerKeys, ...caseKeys];
      const before = await customersOf(client, workspaceId, touched);
      for (const statement of [ERASE_EVENTS, ERASE_COPIES, FORGET_FIGURES_OF_CASES])
        await client.query(statement, [workspaceId, keys]);
      for (const statement of [ERASE_MERGES, COUNT_AS_ITSELF])
        await client.query(statement, [workspaceId, customerKeys]);
      await client.query(ERASE_ITEMS, [workspaceId, keys, found.cases]);
      await client.query(ERASE_DIFFERENCES, [workspaceId, found.cases]);
      await client.query(SUPPRESS, [workspaceId, keys, Math.max(moment, lastAt)]);
      const stated = [...customerKeys.map((key) => [String(key), true] as const)];
      const unstated = caseKeys.map((key) => [String(key), false] as const);
      const customers = new Map([...stated, ...unstated]);
      await followCases(client, workspaceId, { customers, cases: touched }, before);
      await client.query(MEASURE_SOURCES, [workspaceId]);
      await client.query(MEASURE_WORKSPACE, [workspaceId]);
      return erasable(found);
    });
  }
}

const erasable = ({ events, cases, customerKeys }: Found): Erasable => ({ events, cases, customerKeys });

async function find(
  client: PoolClient,
  workspaceId: number,
  customer: string,
  customerKey: (text: string) => bigint,
): Promise<Found> {
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
    caseKeys: [...caseKeys],
    touched: all,
    lastAt: rows[0]?.last ?? 0,
  };
}
