import { randomBytes } from 'node:crypto';
import { refusal } from '@twicetold/metrics';
import type { DataSource } from 'typeorm';
import { ADD_AUDIT_ENTRY } from '../access/audit-statements.ts';
import { inTransaction } from '../database/transaction.ts';
import { LOCK_APPENDS, NOTIFY_DIRTY } from '../log/statements.ts';
import { NOTIFY_MEASURES } from '../measures/statements.ts';
import { WorkspaceStore } from '../workspaces/workspace-store.ts';
import { isDistributed } from '../distribution/distribute.ts';
import { secretsIn } from './keys-of.ts';
import { blocksOf, MARK_WHOSE_NUMBERS_DECIDE, READ_IN_PLACE, REKEYING } from './rekeying.ts';
import { LOCK_KEYS_ALONE, TAKE_SECRET } from './statements.ts';

export { KeysAreGone } from './keys-of.ts';

/** Citus changes no column that it distributes tables by. */
export class KeysStay extends Error {
  override readonly name = 'KeysStay';

  constructor() {
    super(refusal('keys_stay').reason);
  }
}

export interface WorkspaceKeys {
  /** From 1; counts the keys that the workspace has had. */
  readonly generation: number;
  /** null: it has the key that it was made with. */
  readonly rotatedAt: Date | null;
}

export interface RotatedBy {
  readonly accountId: number | null;
  readonly actor: string | null;
}

const SECRET_BYTES = 32;

/**
 * Gives a workspace a new key, and everything that is kept under keyed numbers and fingerprints those of the new one. The keys before it stay,
 * for ids of customers are kept nowhere: whoever comes again is met by one key after the other (docs/decisions/0027).
 */
export class KeyRotation {
  readonly #dataSource: DataSource;
  readonly #workspaces: WorkspaceStore;

  constructor(dataSource: DataSource) {
    this.#dataSource = dataSource;
    this.#workspaces = new WorkspaceStore(dataSource);
  }

  async keysOf(workspaceId: number): Promise<WorkspaceKeys> {
    const workspace = await this.#workspaces.withId(workspaceId);
    if (workspace === null) throw new Error('There is no such workspace.');
    return { generation: workspace.keyGeneration, rotatedAt: workspace.keysRotatedAt };
  }

  /**
   * In one transaction, while nobody appends or folds in this workspace: whatever cuts it off leaves everything as it was. Where the
   * generation is not `after` any more, somebody else was faster, and nothing is done. Rejects with KeysStay.
   */
  async rotate(workspaceId: number, after: number, by: RotatedBy): Promise<WorkspaceKeys> {
    await inTransaction(this.#dataSource, async (client) => {
      await client.query(LOCK_APPENDS, [workspaceId]);
      await client.query(LOCK_KEYS_ALONE, [workspaceId]);
      if (await isDistributed(client)) throw new KeysStay();
      const { generation } = await secretsIn(client, workspaceId);
      if (generation !== after) return;
      const secret = randomBytes(SECRET_BYTES);
      const { inner, outer } = blocksOf(secret);
      await client.query(READ_IN_PLACE);
      for (const statement of REKEYING) await client.query(statement, [workspaceId, inner, outer]);
      await client.query(MARK_WHOSE_NUMBERS_DECIDE, [workspaceId]);
      const taken = await client.query<{ version: number }>(TAKE_SECRET, [workspaceId, secret]);
      const particulars = JSON.stringify({ generation: generation + 1 });
      await client.query(ADD_AUDIT_ENTRY, [workspaceId, by.accountId, by.actor, 'keys_rotated', particulars]);
      await client.query(NOTIFY_MEASURES, [workspaceId, taken.rows[0]?.version]);
      await client.query(NOTIFY_DIRTY, [workspaceId]);
    });
    return this.keysOf(workspaceId);
  }
}
