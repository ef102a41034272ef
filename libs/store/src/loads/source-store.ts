import type { DataSource, Repository } from 'typeorm';
import { SourceEntity, type Source } from './source-entity.ts';
import { MAKE_SOURCE } from './source-statements.ts';

/** Where events come from, made before any has come. */
export class SourceStore {
  readonly #dataSource: DataSource;
  readonly #sources: Repository<SourceEntity>;

  constructor(dataSource: DataSource) {
    this.#dataSource = dataSource;
    this.#sources = dataSource.getRepository(SourceEntity);
  }

  /** The workspace's source of that name, made if there is none; the adapter of one that is there stays. */
  async named(workspaceId: number, name: string, adapter: string): Promise<Source> {
    await this.#dataSource.query(MAKE_SOURCE, [workspaceId, name, adapter]);
    return this.#sources.findOneByOrFail({ workspaceId, name });
  }

  find(workspaceId: number, name: string): Promise<Source | null> {
    return this.#sources.findOneBy({ workspaceId, name });
  }
}
