import { randomBytes } from 'node:crypto';
import { settingChanges, type SettingChange } from '@twicetold/metrics';
import type { PoolClient } from 'pg';
import type { DataSource, Repository } from 'typeorm';
import { AskedTogether } from '../database/asked-together.ts';
import { inTransaction } from '../database/transaction.ts';
import { LOCK_APPENDS, NOTIFY_DIRTY } from '../log/statements.ts';
import { MARK_WORKSPACE_DIRTY } from '../measures/statements.ts';
import { secretsWith, type WorkspaceSecrets } from './secrets.ts';
import {
  CHANGE_WORKSPACE,
  CREATE_WORKSPACE,
  FIELDS_CHANGED_SINCE,
  FIND_SETTINGS_CHANGE,
  HISTORY_OF_SETTINGS,
  WHAT_IS_SET,
} from './statements.ts';
import { WorkspaceEntity, type Settings, type Workspace } from './workspace-entity.ts';

export interface NewWorkspace {
  readonly name: string;
  readonly title?: string;
  readonly zone: string;
  readonly simulated?: boolean;
  readonly keepTexts?: boolean;
  readonly settings?: Settings;
}

export type WorkspaceChange = Partial<Pick<Workspace, 'title' | 'zone' | 'keepTexts' | 'settings'>>;

/** What can be set as it stands. */
export type WhatIsSet = Required<WorkspaceChange> & { readonly version: number };

export interface SettingsWriting {
  readonly author: string | null;
  /** The version that the author saw; null: as it stands. */
  readonly seen: number | null;
  readonly change: (now: WhatIsSet) => WorkspaceChange;
}

export interface SettingsWritten {
  readonly workspace: Workspace;
  /** Fields that were changed since by somebody else: then nothing was written. */
  readonly conflicts: readonly string[];
}

export interface SettingsVersion {
  /** From 1. */
  readonly version: number;
  readonly changedAt: Date;
  readonly author: string | null;
  readonly changes: readonly SettingChange[];
}

export class WorkspaceNameTaken extends Error {
  override readonly name = 'WorkspaceNameTaken';
}

const SECRET_BYTES = 32;

export class WorkspaceStore {
  readonly #dataSource: DataSource;
  readonly #workspaces: Repository<WorkspaceEntity>;
  /** Every request asks, more than once. */
  readonly #finding = new AskedTogether<string, Workspace | null>();

  constructor(dataSource: DataSource) {
    this.#dataSource = dataSource;
    this.#workspaces = dataSource.getRepository(WorkspaceEntity);
  }

  /** With a new random secret. Throws WorkspaceNameTaken. */
  async create(workspace: NewWorkspace): Promise<Workspace> {
    const { name, zone, title = name, simulated = false, keepTexts = false, settings = {} } = workspace;
    const secret = randomBytes(SECRET_BYTES);
    const values = [name, title, zone, simulated, keepTexts, JSON.stringify(settings), secret];
    const created = await this.#dataSource.query<unknown[]>(CREATE_WORKSPACE, values);
    if (created.length === 0) throw new WorkspaceNameTaken(`There is a workspace "${name}" already.`);
    return this.#workspaces.findOneByOrFail({ name });
  }

  /** A name with the character 0 belongs to none: PostgreSQL cannot even be asked for it. */
  async find(name: string): Promise<Workspace | null> {
    if (name.includes('\u0000')) return null;
    return this.#finding.of(name, () => this.#workspaces.findOneBy({ name }));
  }

  withId(id: number): Promise<Workspace | null> {
    return this.#workspaces.findOneBy({ id });
  }

  list(): Promise<Workspace[]> {
    return this.#workspaces.find({ order: { name: 'ASC' } });
  }

  /** Changes what is given and leaves the rest. Settings are replaced whole. */
  async update(id: number, change: WorkspaceChange, author: string | null = null): Promise<Workspace> {
    return (await this.changeSettings(id, { author, seen: null, change: () => change })).workspace;
  }

  /**
   * Changes what can be set, from how it stands, and keeps what was changed. Where somebody has changed one of the same fields
   * since the version that was seen, nothing is changed and those fields are told. What `change` throws changes nothing
   * either. With other names of teams everybody is to be folded again: marked in the same transaction, while nobody appends,
   * and before the workspace's row is locked, because a worker that holds a customer waits for that row last.
   */
  async changeSettings(id: number, { author, seen, change }: SettingsWriting): Promise<SettingsWritten> {
    const conflicts = await inTransaction(this.#dataSource, async (client) => {
      await client.query(LOCK_APPENDS, [id]);
      const [before] = (await client.query<WhatIsSet>(WHAT_IS_SET, [id])).rows;
      if (before === undefined) return [];
      const after = { ...before, ...change(before) };
      const changes = settingChanges(fieldsOf(before), fieldsOf(after));
      if (changes.length === 0) return [];
      const fields = new Set(changes.map(({ field }) => field));
      const others = await changedSince(client, id, seen ?? before.version);
      const both = others.filter((field) => fields.has(field));
      if (both.length > 0) return both;
      if (fields.has('teamNames')) {
        await client.query(MARK_WORKSPACE_DIRTY, [id]);
        await client.query(NOTIFY_DIRTY, [id]);
      }
      await client.query(CHANGE_WORKSPACE, [
        id,
        after.title,
        after.zone,
        after.keepTexts,
        JSON.stringify(after.settings),
        before.version + 1,
        author,
        JSON.stringify(changes),
      ]);
      return [];
    });
    return { workspace: await this.#workspaces.findOneByOrFail({ id }), conflicts };
  }

  /** The newest first. */
  settingsHistory(id: number, most: number, before: number | null = null): Promise<SettingsVersion[]> {
    return this.#dataSource.query<SettingsVersion[]>(HISTORY_OF_SETTINGS, [id, most, before]);
  }

  async settingsChange(id: number, version: number): Promise<SettingsVersion | null> {
    const [found] = await this.#dataSource.query<SettingsVersion[]>(FIND_SETTINGS_CHANGE, [id, version]);
    return found ?? null;
  }

  async secretsOf(id: number): Promise<WorkspaceSecrets> {
    const { secret, secretsBefore } = await this.#workspaces.findOneOrFail({
      where: { id },
      select: { secret: true, secretsBefore: true },
    });
    const [first = secret, ...later] = secretsBefore;
    return secretsBefore.length === 0 ? secretsWith(first) : secretsWith(first, ...later, secret);
  }
}

const fieldsOf = ({ title, zone, keepTexts, settings }: WhatIsSet) => ({
  title,
  zone,
  keepTexts,
  ...settings,
});

async function changedSince(client: PoolClient, id: number, version: number): Promise<string[]> {
  const { rows } = await client.query<{ field: string }>(FIELDS_CHANGED_SINCE, [id, version]);
  return rows.map(({ field }) => field).sort();
}
