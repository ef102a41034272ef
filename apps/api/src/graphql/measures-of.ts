/** The measures of customers as rows, with names instead of codes. */
import { unpackMeasures, type CustomerMeasures } from '@twicetold/cases';
import type { Columns } from '@twicetold/metrics';
import type { Stores } from '../stores.ts';

/** Who has no measures is left out. */
export async function measuresOf(
  { measures }: Stores,
  workspaceId: number,
  customers: readonly bigint[],
  { dictionaries }: Columns,
): Promise<ReadonlyMap<bigint, CustomerMeasures>> {
  const packs = await measures.ofCustomers(workspaceId, [...new Set(customers)]);
  return new Map(
    packs.map(({ customer, caseIds, packed }) => [
      customer,
      unpackMeasures(packed, caseIds, (dictionary, code) => dictionaries.names(dictionary)[code] ?? ''),
    ]),
  );
}

/** The first case of the issue that a case belongs to at a moment. `variant`: the bit of the issue variant. */
export function issueOf({ rows }: CustomerMeasures, ordinal: number, variant: number, at: number): number {
  const holds = ({ from, until }: { readonly from: number | null; readonly until: number | null }) =>
    (from ?? 0) <= at && at < (until ?? Infinity);
  const joined = rows.joined.find(
    (row) => row.case === ordinal && (row.variants & variant) !== 0 && holds(row),
  );
  return joined?.issueCase ?? ordinal;
}
