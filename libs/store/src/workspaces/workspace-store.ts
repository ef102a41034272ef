import { randomBytes } from 'node:crypto';
import type { DataSource, Repository } from 'typeorm';
import { inTransaction } from '../database/transaction.ts';
import { LOCK_APPENDS, NOTIFY_DIRTY } from '../log/statements.ts';
import { MARK_WORKSPACE_DIRTY, TEAM_NAMES } from '../measures/statements.ts';
import { secretsWith, type WorkspaceSecrets } from './secrets.ts';
import { CHANGE_WORKSPACE, CREATE_WORKSPACE } from './statements.ts';
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

export class WorkspaceNameTaken extends Error {
  override readonly name = 'WorkspaceNameTaken';
}

const SECRET_BYTES = 32;

export class WorkspaceStore {
  readonly #dataSource: DataSource;
  readonly #workspaces: Repository<WorkspaceEntity>;

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

  find(name: string): Promise<Workspace | null> {
    return this.#workspaces.findOneBy({ name });
  }

  withId(id: number): Promise<Workspace | null> {
    return this.#workspaces.findOneBy({ id });
  }

  list(): Promise<Workspace[]> {
    return this.#workspaces.find({ order: { name: 'ASC' } });
  }

  /**
   * Changes what is given and leaves the rest. Settings are replaced whole. With other names of teams everybody is to be
   * folded again: marked in the same transaction, while nobody appends, and before the workspace's row is locked, because
   * a worker that holds a customer waits for that row last.
   */
  async update(id: number, change: WorkspaceChange): Promise<Workspace> {
    const { title = null, zone = null, keepTexts = null, settings } = change;
    const newSettings = settings === undefined ? null : JSON.stringify(settings);
    await inTransaction(this.#dataSource, async (client) => {
      if (settings !== undefined) {
        await client.query(LOCK_APPENDS, [id]);
        const { rows } = await client.query<{ names: unknown }>(TEAM_NAMES, [id]);
        if (!sameNames(rows[0]?.names, settings['teamNames'])) {
          await client.query(MARK_WORKSPACE_DIRTY, [id]);
          await client.query(NOTIFY_DIRTY, [id]);
        }
      }
      await client.query(CHANGE_WORKSPACE, [id, title, zone, keepTexts, newSettings]);
    });
    return this.#workspaces.findOneByOrFail({ id });
  }

  async secretsOf(id: number): Promise<WorkspaceSecrets> {
    const { secret } = await this.#workspaces.findOneOrFail({ where: { id }, select: { secret: true } });
    return secretsWith(secret);
  }
}

function sameNames(before: unknown, after: unknown): boolean {
  const listed = (names: unknown) => JSON.stringify(Object.entries(names ?? {}).sort());
  return listed(before) === listed(after);
}
