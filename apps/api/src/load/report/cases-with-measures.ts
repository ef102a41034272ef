/** The measures of the customers whose cases these are, customer by customer. */
import type { Home } from '@twicetold/store';
import type { Stores } from '../../stores.ts';

export interface CasesOfCustomer {
  readonly home: Home;
  /** Case ids by their place in the customer's list. */
  readonly caseIds: readonly string[];
  readonly packed: Uint8Array;
  /** Places of those that were asked for. */
  readonly ordinals: ReadonlySet<number>;
}

/** Customers whose measures are held at once. */
const CUSTOMERS = 500;

export async function* casesWithMeasures(
  { figures, measures }: Stores,
  workspaceId: number,
  cases: readonly string[],
): AsyncGenerator<CasesOfCustomer> {
  const wanted = new Set(cases);
  const homes = new Map<bigint, Home>();
  for (const home of (await figures.homes(workspaceId, cases)).values()) homes.set(home.customer, home);
  const customers = [...homes.keys()];
  for (let start = 0; start < customers.length; start += CUSTOMERS) {
    const packs = await measures.ofCustomers(workspaceId, customers.slice(start, start + CUSTOMERS));
    for (const { customer, caseIds, packed } of packs) {
      const home = homes.get(customer);
      const ordinals = new Set(caseIds.flatMap((id, ordinal) => (wanted.has(id) ? [ordinal] : [])));
      if (home !== undefined) yield { home, caseIds, packed, ordinals };
    }
  }
}
