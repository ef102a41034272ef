import type { DataSource } from 'typeorm';
import { inTransaction } from '../database/transaction.ts';
import { LOCK_KEYS } from '../keys/statements.ts';
import {
  CHANGE_ITEM,
  COUNT_ITEMS_OF_ALERTS,
  FIND_ITEM,
  HISTORY_OF_ITEM,
  ITEMS_OF_ALERT,
  ITEMS_OF_WORKSPACE,
  OPEN_ITEMS,
  PLACES_OF_CASES,
  TAKE_FROM_ALERT,
} from './statements.ts';

/** A case at risk that somebody is to look after. */
export interface WorklistItem {
  readonly id: number;
  readonly caseId: string;
  /** open | doing | done | dismissed */
  readonly state: string;
  readonly owner: string | null;
  readonly note: string | null;
  /** From 1; counts changes. */
  readonly version: number;
  readonly openedAt: Date;
  readonly changedAt: Date;
  /** When it got its state. */
  readonly stateSince: Date;
  /** 0 to 100. */
  readonly riskAtOpening: number;
  /** When it got its state; null where it was not known then. */
  readonly riskAtState: number | null;
}

export interface NewItem {
  readonly customer: bigint;
  readonly caseId: string;
  readonly risk: number;
}

export interface ItemChange {
  readonly state: string;
  readonly owner: string | null;
  readonly note: string | null;
  readonly author: string | null;
  readonly risk: number | null;
}

/** What a version of an item said, and who said so. */
export interface WorklistVersion extends ItemChange {
  readonly version: number;
  readonly changedAt: Date;
}

/** How many items were taken on from an alert and stand in a state. */
export interface ItemsOfAlert {
  readonly alertId: number;
  readonly state: string;
  readonly count: number;
}

/** Where a case stands in the measures. */
export interface CasePlace {
  readonly caseId: string;
  readonly customer: bigint;
  readonly ordinal: number;
}

export class WorklistStore {
  readonly #dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.#dataSource = dataSource;
  }

  /** Returns how many are new: a case that has an item already, or is gone, gets none. */
  async open(workspaceId: number, items: readonly NewItem[]): Promise<number> {
    if (items.length === 0) return 0;
    return inTransaction(this.#dataSource, async (client) => {
      await client.query(LOCK_KEYS, [workspaceId]);
      const opened = await client.query(OPEN_ITEMS, [
        workspaceId,
        items.map(({ customer }) => customer),
        items.map(({ caseId }) => caseId),
        items.map(({ risk }) => risk),
      ]);
      return opened.rows.length;
    });
  }

  /** In the order opened. */
  list(workspaceId: number): Promise<WorklistItem[]> {
    return this.#dataSource.query<WorklistItem[]>(ITEMS_OF_WORKSPACE, [workspaceId]);
  }

  /** In the order opened. */
  ofAlert(workspaceId: number, alertId: number): Promise<WorklistItem[]> {
    return this.#dataSource.query<WorklistItem[]>(ITEMS_OF_ALERT, [workspaceId, alertId]);
  }

  /** However often, once. */
  async takeFromAlert(workspaceId: number, alertId: number, id: number): Promise<void> {
    await this.#dataSource.query(TAKE_FROM_ALERT, [workspaceId, alertId, id]);
  }

  /** Only what is there: no row is none. */
  countsOfAlerts(workspaceId: number, alertIds: readonly number[]): Promise<ItemsOfAlert[]> {
    return this.#dataSource.query<ItemsOfAlert[]>(COUNT_ITEMS_OF_ALERTS, [workspaceId, alertIds]);
  }

  async find(workspaceId: number, id: number): Promise<WorklistItem | null> {
    const [found] = await this.#dataSource.query<WorklistItem[]>(FIND_ITEM, [workspaceId, id]);
    return found ?? null;
  }

  /** null where the item is gone, or somebody changed it since `version`: then nothing is changed. */
  async change(
    workspaceId: number,
    id: number,
    version: number,
    { state, owner, note, author, risk }: ItemChange,
  ): Promise<WorklistItem | null> {
    const values = [workspaceId, id, version, state, owner, note, author, risk];
    const [changed] = await this.#dataSource.query<WorklistItem[]>(CHANGE_ITEM, values);
    return changed ?? null;
  }

  /** The first version first. */
  history(workspaceId: number, id: number): Promise<WorklistVersion[]> {
    return this.#dataSource.query<WorklistVersion[]>(HISTORY_OF_ITEM, [workspaceId, id]);
  }

  /** Of these cases, by id; a case without measures is left out. */
  async placesOf(workspaceId: number, caseIds: readonly string[]): Promise<Map<string, CasePlace>> {
    const rows = await this.#dataSource.query<{ caseId: string; customer: string; ordinal: number }[]>(
      PLACES_OF_CASES,
      [workspaceId, caseIds],
    );
    return new Map(
      rows.map(({ caseId, customer, ordinal }) => [caseId, { caseId, customer: BigInt(customer), ordinal }]),
    );
  }
}
