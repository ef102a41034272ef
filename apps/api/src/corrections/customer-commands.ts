/** `npm run merge-customers` and `npm run erase`. No id of a customer is printed. */
import { MergeRefused } from '@twicetold/store';
import type { Config } from '../config.ts';
import { Failure } from '../failure.ts';
import { computeMeasures } from '../load/compute.ts';
import { grouped } from '../load/progress-display.ts';
import { stopRequest } from '../signals.ts';
import { withStores, workspaceNamed } from '../with-stores.ts';
import { eraseCustomer } from './erase-customer.ts';

export interface MergeOptions {
  readonly workspace: string;
  readonly from: string;
  readonly into?: string;
  readonly apart?: boolean;
}

export interface EraseOptions {
  readonly workspace: string;
  readonly customer: string;
  readonly yes?: boolean;
}

const NOT_POSSIBLE = 2;
const INTERRUPTED = 130;

/** Exit code: 0 merged or taken apart, 2 refused, 130 interrupted while computing again. */
export async function mergeCommand(config: Config, options: MergeOptions): Promise<number> {
  const { workspace: name, from, into, apart = false } = options;
  if (apart === (into !== undefined)) throw new Failure('Say either --into or --apart.', NOT_POSSIBLE);
  const stop = stopRequest(config);
  return withStores(config, async (stores) => {
    const { id } = await workspaceNamed(stores, name);
    const change =
      into === undefined ? stores.merging.unmerge(id, from) : stores.merging.merge(id, from, into);
    const { events, cases } = await change.catch((error: unknown) => {
      throw error instanceof MergeRefused ? new Failure(error.message, NOT_POSSIBLE) : error;
    });
    if (!(await computeMeasures(stores, id, stop))) return INTERRUPTED;
    const what = `${grouped(events)} events in ${grouped(cases)} cases`;
    console.log(
      into === undefined
        ? `${what} count for themselves again.`
        : `${what} count as the other customer's now.`,
    );
    return 0;
  });
}

/** Exit code: 0 erased, 2 not confirmed: nothing was changed, 130 interrupted while computing again. */
export async function eraseCommand(
  config: Config,
  { workspace: name, customer, yes = false }: EraseOptions,
): Promise<number> {
  const stop = stopRequest(config);
  return withStores(config, async (stores) => {
    const { id } = await workspaceNamed(stores, name);
    if (!yes) {
      const { events, cases, customerKeys } = await stores.erasure.find(id, customer);
      console.log(
        `Would go for good: ${grouped(events)} events, ${grouped(cases.length)} cases of their own, under ${grouped(customerKeys.length)} id(s).`,
      );
      console.log('Nothing was changed. The same with --yes erases them (docs/loads.md).');
      return NOT_POSSIBLE;
    }
    const { events, cases, lines } = await eraseCustomer(stores, config.dataFolder, id, customer);
    if (!(await computeMeasures(stores, id, stop))) return INTERRUPTED;
    console.log(
      `Erased: ${grouped(events)} events, ${grouped(cases.length)} cases, ${grouped(lines)} lines of rejected rows and differences.`,
    );
    console.log('What they did until now is turned away from here on.');
    return 0;
  });
}
