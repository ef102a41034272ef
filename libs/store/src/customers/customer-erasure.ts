import type { DataSource } from 'typeorm';
import { inTransaction, reading } from '../database/transaction.ts';
import { FORGET_FIGURES_OF_CASES } from '../figures/statements.ts';
import { customersOf, followCases } from '../log/changed-cases.ts';
import { LOCK_APPENDS } from '../log/statements.ts';
import { MEASURE_SOURCES, MEASURE_WORKSPACE } from '../workspaces/statements.ts';
import { ERASE_ITEMS } from '../worklist/statements.ts';
import {
  COUNT_AS_ITSELF,
  ERASE_DIFFERENCES,
  ERASE_COPIES,
  ERASE_EVENTS,
  ERASE_MERGES,
  SUPPRESS,
} from './statements.ts';
import { findCustomer, type Erasable, type FoundCustomer } from './found-customer.ts';

export type { Erasable };

/**
 * The right to erasure: events of the customer, of whoever was merged with them, and events in their own cases that name
 * nobody. What others did stays, also in a case that was the erased customer's. Keyed suppressions stay, so that the same
 * export does not bring them back (docs/loads.md).
 */
export class CustomerErasure {
  readonly #dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.#dataSource = dataSource;
  }

  /** What would go. `customer` is the id as the source writes it. */
  async find(workspaceId: number, customer: string): Promise<Erasable> {
    return reading(this.#dataSource, async (client) =>
      erasable(await findCustomer(client, workspaceId, customer)),
    );
  }

  /**
   * Erases what `find` says, in one transaction, and whoever had a part in one of the cases is folded again. What they did
   * up to `moment` (milliseconds since 1970 UTC), or up to their last event if that is later, is turned away from now on.
   */
  async erase(workspaceId: number, customer: string, moment: number): Promise<Erasable> {
    return inTransaction(this.#dataSource, async (client) => {
      await client.query(LOCK_APPENDS, [workspaceId]);
      const found = await findCustomer(client, workspaceId, customer);
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

const erasable = ({ events, cases, customerKeys }: FoundCustomer): Erasable => ({
  events,
  cases,
  customerKeys,
});
