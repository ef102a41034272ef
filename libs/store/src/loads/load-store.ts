import type { SourceLimit } from '@twicetold/metrics';
import type { DataSource, Repository } from 'typeorm';
import { LoadEntity, type Load } from './load-entity.ts';
import { SourceEntity, type Source } from './source-entity.ts';
import { CLOSE_ABANDONED_LOADS, LIMITS_OF_SOURCES } from './statements.ts';

export type LoadCounts = Pick<Load, 'rows' | 'events' | 'cases' | 'duplicates' | 'rejected'>;
/** A load as it is listed: with the name and adapter of its source. */
export type ListedLoad = Load & { readonly source: string; readonly adapter: string };

/** A running load that gave no sign of life for so long was cut off: loads report progress every few seconds. */
const SILENT_SECONDS = 60;

export class LoadStore {
  readonly #dataSource: DataSource;
  readonly #loads: Repository<LoadEntity>;
  readonly #sources: Repository<SourceEntity>;

  constructor(dataSource: DataSource) {
    this.#dataSource = dataSource;
    this.#loads = dataSource.getRepository(LoadEntity);
    this.#sources = dataSource.getRepository(SourceEntity);
  }

  /** Makes the source if the workspace has none of that name yet. */
  async start(workspaceId: number, name: string, adapter: string): Promise<{ load: Load; source: Source }> {
    await this.#sources.upsert({ workspaceId, name, adapter }, ['workspaceId', 'name']);
    const source = await this.#sources.findOneByOrFail({ workspaceId, name });
    const inserted = await this.#loads.insert({ workspaceId, sourceId: source.id, state: 'running' });
    const id = inserted.identifiers[0]?.['id'] as number;
    return { load: await this.#loads.findOneByOrFail({ id }), source };
  }

  async progress(id: number, counts: LoadCounts): Promise<void> {
    await this.#loads.update({ id }, { ...counts, seenAt: () => 'now()' });
  }

  finish(
    id: number,
    counts: LoadCounts,
    { capabilities, rejectedFile }: Pick<Load, 'capabilities' | 'rejectedFile'>,
  ): Promise<Load> {
    return this.#end(id, { ...counts, capabilities, rejectedFile, state: 'finished' });
  }

  /** Stopped by the person who started it; what was read so far stays in the log. */
  interrupt(id: number, counts: LoadCounts, rejectedFile: string | null): Promise<Load> {
    return this.#end(id, { ...counts, rejectedFile, state: 'interrupted' });
  }

  fail(id: number, counts: LoadCounts, failure: string): Promise<Load> {
    return this.#end(id, { ...counts, failure, state: 'failed' });
  }

  /** Loads whose process was killed and could not say so become interrupted. */
  async closeAbandoned(): Promise<void> {
    await this.#dataSource.query(CLOSE_ABANDONED_LOADS, [SILENT_SECONDS]);
  }

  /** Most recent first. */
  async list(workspaceId: number, limit = 50): Promise<ListedLoad[]> {
    const loads: Load[] = await this.#loads.find({
      where: { workspaceId },
      order: { id: 'DESC' },
      take: limit,
    });
    const sources = new Map((await this.sources(workspaceId)).map((source) => [source.id, source]));
    return loads.map((load) => {
      const source = sources.get(load.sourceId);
      return { ...load, source: source?.name ?? '', adapter: source?.adapter ?? '' };
    });
  }

  /** By source and metric. */
  limits(workspaceId: number): Promise<SourceLimit[]> {
    return this.#dataSource.query<SourceLimit[]>(LIMITS_OF_SOURCES, [workspaceId]);
  }

  sources(workspaceId: number): Promise<Source[]> {
    return this.#sources.find({ where: { workspaceId }, order: { name: 'ASC' } });
  }

  async #end(id: number, change: Partial<LoadEntity>): Promise<Load> {
    await this.#loads.update(
      { id },
      {
        ...change,
        seenAt: () => 'now()',
        finishedAt: () => 'now()',
      },
    );
    return this.#loads.findOneByOrFail({ id });
  }
}
