import type { DataSource } from 'typeorm';
import { DELETE_MAPPING, MAPPINGS_OF_WORKSPACE, SAVE_MAPPING } from './statements.ts';

/** What the columns of an organisation's tables mean, to be used again. The loader gives it its shape. */
export interface SavedMapping {
  readonly name: string;
  readonly mapping: unknown;
  readonly savedAt: Date;
}

export class MappingStore {
  readonly #dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.#dataSource = dataSource;
  }

  /** Replaces the one of that name, if there is one. */
  async save(workspaceId: number, name: string, mapping: unknown): Promise<SavedMapping> {
    const values = [workspaceId, name, JSON.stringify(mapping)];
    const [saved] = await this.#dataSource.query<SavedMapping[]>(SAVE_MAPPING, values);
    return saved as SavedMapping;
  }

  /** Saved last first. */
  list(workspaceId: number): Promise<SavedMapping[]> {
    return this.#dataSource.query<SavedMapping[]>(MAPPINGS_OF_WORKSPACE, [workspaceId]);
  }

  /** false: there was none of that name. */
  async delete(workspaceId: number, name: string): Promise<boolean> {
    const [deleted] = await this.#dataSource.query<[{ name: string }[], number]>(DELETE_MAPPING, [
      workspaceId,
      name,
    ]);
    return deleted.length > 0;
  }
}
