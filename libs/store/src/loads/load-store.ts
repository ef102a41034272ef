import type { SourceLimit } from '@twicetold/metrics';
import { In, MoreThan, Not, type DataSource, type EntityManager, type Repository } from 'typeorm';
import { AskedTogether } from '../database/asked-together.ts';
import { LOCK_APPENDS } from '../log/statements.ts';
import { RAISE_AS_OF } from '../workspaces/statements.ts';
import { LoadEntity, type Load, type LoadState } from './load-entity.ts';
import { SourceEntity, type Source } from './source-entity.ts';
import {
  ADD_COUNTS,
  CLOSE_ABANDONED_LOADS,
  LIMITS_OF_SOURCES,
  LIVE_LOAD_OF_TODAY,
  LOADS_MOVED,
  MAKE_LIVE_LOAD,
  REVISE_REPORT,
} from './statements.ts';

export type LoadCounts = Pick<Load, 'rows' | 'events' | 'cases' | 'duplicates' | 'rejected'>;
/** A load as it is listed: with the name and adapter of its source. */
export type ListedLoad = Load & { readonly source: string; readonly adapter: string };

/** A load and where it is from. */
export interface StartedLoad {
  readonly load: Load;
  readonly source: Source;
}

/** What is known of a load when it has come to its end. */
export type LoadOutcome = Pick<Load, 'capabilities' | 'rejectedFile'> & Partial<Pick<Load, 'report'>>;

/** A running load that gave no sign of life for so long was cut off: loads report progress every few seconds. */
const SILENT_SECONDS = 60;
/** A load that was taken back stays so, whatever its own process thinks. */
const TAKEN_BACK: LoadState[] = ['undoing', 'undone'];

export class LoadStore {
  readonly #dataSource: DataSource;
  readonly #loads: Repository<LoadEntity>;
  readonly #sources: Repository<SourceEntity>;
  /** Every question asks. */
  readonly #limiting = new AskedTogether<number, SourceLimit[]>();

  constructor(dataSource: DataSource) {
    this.#dataSource = dataSource;
    this.#loads = dataSource.getRepository(LoadEntity);
    this.#sources = dataSource.getRepository(SourceEntity);
  }

  /**
   * Makes the source if the workspace has none of that name yet. `until`: the moment up to which it was observed, whatever
   * happened then; finishing the load raises the horizon of the workspace to it.
   */
  async start(
    workspaceId: number,
    name: string,
    adapter: string,
    until: number | null = null,
  ): Promise<StartedLoad> {
    const source = await this.#sourceNamed(workspaceId, name, adapter);
    const inserted = await this.#loads.insert({ workspaceId, sourceId: source.id, state: 'running', until });
    const id = inserted.identifiers[0]?.['id'] as number;
    return { load: await this.find(id), source };
  }

  /**
   * What comes in one by one belongs to the load of its source and its UTC day: today's, made where there is none yet.
   * Several processes that ask at once get the same one. Ask for every batch: days pass, and loads are taken back.
   */
  async live(workspaceId: number, name: string, adapter: string): Promise<StartedLoad> {
    const source = await this.#sourceNamed(workspaceId, name, adapter);
    // A second time only where midnight passed in between.
    for (;;) {
      const [today] = await this.#dataSource.query<{ id: number }[]>(LIVE_LOAD_OF_TODAY, [source.id]);
      if (today !== undefined) return { load: await this.find(today.id), source };
      await this.#dataSource.query(MAKE_LIVE_LOAD, [workspaceId, source.id]);
    }
  }

  /** Of a live load: what came in since. */
  async addCounts(id: number, { rows, events, cases, duplicates, rejected }: LoadCounts): Promise<void> {
    await this.#dataSource.query(ADD_COUNTS, [id, rows, events, cases, duplicates, rejected]);
  }

  /** Of a live load: its report made anew from the one that it has; of several at once, one after the other. */
  async revise(
    id: number,
    revised: (report: unknown) => Pick<Load, 'report' | 'capabilities'>,
  ): Promise<void> {
    await this.#dataSource.transaction(async (both) => {
      const load = await both.findOneOrFail(LoadEntity, {
        where: { id },
        lock: { mode: 'pessimistic_write' },
      });
      const { report, capabilities } = revised(load.report);
      const values = [id, JSON.stringify(report), JSON.stringify(capabilities)];
      await both.query(REVISE_REPORT, values);
    });
  }

  find(id: number): Promise<Load> {
    return this.#loads.findOneByOrFail({ id });
  }

  /** Whether a load after this one wrote its rejected rows to the same file. */
  wroteLater(id: number, rejectedFile: string): Promise<boolean> {
    return this.#loads.existsBy({ id: MoreThan(id), rejectedFile });
  }

  async progress(id: number, counts: LoadCounts): Promise<void> {
    await this.#loads.update({ id }, { ...counts, seenAt: () => 'now()' });
  }

  async finish(id: number, counts: LoadCounts, outcome: LoadOutcome): Promise<Load> {
    const { workspaceId, until } = await this.find(id);
    await this.#dataSource.transaction(async (both) => {
      // Taking another load back measures the horizon anew: before both of these, or after.
      await both.query(LOCK_APPENDS, [workspaceId]);
      await end(both, id, { ...counts, ...outcome, state: 'finished' });
      if (until !== null) await both.query(RAISE_AS_OF, [workspaceId, until]);
    });
    return this.find(id);
  }

  /** Stopped by the person who started it; what was read so far stays in the log. */
  interrupt(
    id: number,
    counts: LoadCounts,
    rejectedFile: string | null,
    report: Load['report'] = null,
  ): Promise<Load> {
    return this.#end(id, { ...counts, rejectedFile, report, state: 'interrupted' });
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
    return this.#limiting.of(workspaceId, () =>
      this.#dataSource.query<SourceLimit[]>(LIMITS_OF_SOURCES, [workspaceId]),
    );
  }

  /** A text that is another one as soon as any load of the workspace has moved. */
  async moved(workspaceId: number): Promise<string> {
    const [row] = await this.#dataSource.query<{ moved: string }[]>(LOADS_MOVED, [workspaceId]);
    return row?.moved ?? '';
  }

  sources(workspaceId: number): Promise<Source[]> {
    return this.#sources.find({ where: { workspaceId }, order: { name: 'ASC' } });
  }

  async #end(id: number, change: Partial<LoadEntity>): Promise<Load> {
    await end(this.#dataSource.manager, id, change);
    return this.find(id);
  }

  async #sourceNamed(workspaceId: number, name: string, adapter: string): Promise<Source> {
    await this.#sources.upsert({ workspaceId, name, adapter }, ['workspaceId', 'name']);
    return this.#sources.findOneByOrFail({ workspaceId, name });
  }
}

async function end(manager: EntityManager, id: number, change: Partial<LoadEntity>): Promise<void> {
  await manager.update(
    LoadEntity,
    { id, state: Not(In(TAKEN_BACK)) },
    { ...change, seenAt: () => 'now()', finishedAt: () => 'now()' },
  );
}
