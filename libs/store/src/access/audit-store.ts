import type { DataSource } from 'typeorm';
import { queryWhileWanted } from '../database/while-wanted.ts';
import { ADD_AUDIT_ENTRY, AUDIT_OF_WORKSPACE } from './audit-statements.ts';

export interface NewAuditEntry {
  /** null: about the server. */
  readonly workspaceId: number | null;
  readonly accountId: number | null;
  /** E-mail address, name of a token, or "local"; null: nobody who is known. */
  readonly actor: string | null;
  /** signed_in, exported, erased_customer, … */
  readonly action: string;
  /** Counts and codes; never names or ids of customers and cases. */
  readonly particulars: Readonly<Record<string, string | number | boolean | null | readonly string[]>>;
}

export interface AuditEntry extends Pick<NewAuditEntry, 'actor' | 'action' | 'particulars'> {
  readonly id: string;
  readonly at: Date;
}

/** What is left out leaves everything in. */
export interface AuditFilter {
  readonly action?: string | null | undefined;
  /** Part of an address or name, in any case of letters. */
  readonly actor?: string | null | undefined;
}

export class AuditStore {
  readonly #dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.#dataSource = dataSource;
  }

  async add({ workspaceId, accountId, actor, action, particulars }: NewAuditEntry): Promise<void> {
    const values = [workspaceId, accountId, actor, action, JSON.stringify(particulars)];
    await this.#dataSource.query(ADD_AUDIT_ENTRY, values);
  }

  /** Newest first. @param before id of the last one seen */
  list(
    workspaceId: number,
    before: string | null,
    most: number,
    { action, actor }: AuditFilter = {},
    unwanted?: AbortSignal,
  ): Promise<AuditEntry[]> {
    const values = [workspaceId, before, most, action ?? null, actor ?? null];
    return queryWhileWanted<AuditEntry>(this.#dataSource, AUDIT_OF_WORKSPACE, values, unwanted);
  }
}
