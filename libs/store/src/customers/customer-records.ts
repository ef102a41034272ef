import type { LoggedEvent } from '@twicetold/cases';
import type { DataSource } from 'typeorm';
import { reading } from '../database/transaction.ts';
import { historiesOf } from '../log/histories.ts';
import { ERASED_AMONG } from '../log/statements.ts';
import type { CustomerPack } from '../measures/measure-store.ts';
import { MeasureStore } from '../measures/measure-store.ts';
import type { WorklistVersion } from '../worklist/worklist-store.ts';
import { findCustomer } from './found-customer.ts';
import {
  FIGURES_OF_KEYS,
  ITEMS_OF_CUSTOMER,
  MERGES_OF_KEYS,
  TOLD_OF_KEYS,
  TOLD_OTHERWISE,
} from './statements.ts';

export type ToldEvent = LoggedEvent & {
  /** Load that brought it. */
  readonly load: number;
  /** Key under which it is kept, as PostgreSQL writes it. */
  readonly customer: string;
};

export interface FigureOfCase {
  readonly source: string;
  readonly case: string;
  readonly figure: string;
  readonly value: number | null;
  readonly load: number;
}

export interface KeptMerge {
  readonly customer: string;
  readonly into: string;
  readonly mergedAt: Date;
  readonly unmergedAt: Date | null;
}

/** All that is kept of one customer. */
export interface CustomerRecord {
  /** Under which they are known; first the one that all the others count as. */
  readonly customerKeys: readonly bigint[];
  /** Ids of their own cases. */
  readonly cases: readonly string[];
  /** Theirs, and those of their own cases that name nobody: what erasing would take. */
  readonly events: readonly ToldEvent[];
  /** What other loads told in other words. */
  readonly otherwise: readonly ToldEvent[];
  /** Everything that happened in their own cases, also what others did: what measures are computed from. */
  readonly history: readonly LoggedEvent[];
  readonly pack: CustomerPack | null;
  readonly figures: readonly FigureOfCase[];
  readonly merges: readonly KeptMerge[];
  readonly worklist: readonly (WorklistVersion & { readonly case: string })[];
  /** Milliseconds since 1970 UTC up to which their events are turned away; null: they were not erased. */
  readonly erasedUntil: number | null;
}

/** The right of access: what is kept of one customer, read in one go. */
export class CustomerRecords {
  readonly #dataSource: DataSource;
  readonly #measures: MeasureStore;

  constructor(dataSource: DataSource) {
    this.#dataSource = dataSource;
    this.#measures = new MeasureStore(dataSource);
  }

  /** `customer` is the id as the source writes it; of somebody unknown everything is empty. */
  async of(workspaceId: number, customer: string): Promise<CustomerRecord> {
    const read = await reading(this.#dataSource, async (client) => {
      const rows = async <Row extends object>(statement: string, ...parameters: unknown[]): Promise<Row[]> =>
        (await client.query<Row>(statement, [workspaceId, ...parameters])).rows;
      const { customerKeys, caseKeys, cases, root } = await findCustomer(client, workspaceId, customer);
      const keys = [...customerKeys, ...caseKeys];
      const erased = await rows<{ until: number }>(ERASED_AMONG, customerKeys);
      return {
        customerKeys,
        cases,
        events: await rows<ToldEvent>(TOLD_OF_KEYS, keys),
        otherwise: await rows<ToldEvent>(TOLD_OTHERWISE, keys),
        history: (await historiesOf(client, workspaceId, [String(root)])).get(String(root)) ?? [],
        figures: await rows<FigureOfCase>(FIGURES_OF_KEYS, caseKeys),
        merges: await rows<KeptMerge>(MERGES_OF_KEYS, customerKeys),
        worklist: await rows<WorklistVersion & { case: string }>(ITEMS_OF_CUSTOMER, keys, cases),
        erasedUntil: erased.length === 0 ? null : Math.max(...erased.map(({ until }) => until)),
      };
    });
    const [pack] = await this.#measures.ofCustomers(workspaceId, read.customerKeys.slice(0, 1));
    return { ...read, pack: pack ?? null };
  }
}
