import type { DataSource } from 'typeorm';
import { DELETE_VIEW, SAVE_VIEW, VIEWS_OF_WORKSPACE } from './statements.ts';

/** A question that somebody wants to ask again: an address of the page under a name. */
export interface SavedView {
  readonly name: string;
  /** Below the workspace: "explore?by=channel". */
  readonly address: string;
  readonly author: string | null;
  readonly savedAt: Date;
}

export class ViewStore {
  readonly #dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.#dataSource = dataSource;
  }

  /** Replaces the one of that name, if there is one. */
  async save(
    workspaceId: number,
    { name, address, author }: Pick<SavedView, 'name' | 'address' | 'author'>,
  ): Promise<SavedView> {
    const values = [workspaceId, name, address, author];
    const [saved] = await this.#dataSource.query<SavedView[]>(SAVE_VIEW, values);
    return saved as SavedView;
  }

  /** By name. */
  list(workspaceId: number): Promise<SavedView[]> {
    return this.#dataSource.query<SavedView[]>(VIEWS_OF_WORKSPACE, [workspaceId]);
  }

  /** false: there was none of that name. */
  async delete(workspaceId: number, name: string): Promise<boolean> {
    const [deleted] = await this.#dataSource.query<[{ name: string }[], number]>(DELETE_VIEW, [
      workspaceId,
      name,
    ]);
    return deleted.length > 0;
  }
}
