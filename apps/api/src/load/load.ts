/**
 * From the rows of a source to events in the log and on to measures: a load is finished when its numbers can be
 * asked for. Memory does not grow with the source.
 */
import path from 'node:path';
import {
  HeldSession,
  isDatabaseAway,
  isDiskFull,
  type AppendedBy,
  type LoadCounts,
  type Workspace,
  type WorkspaceSecrets,
} from '@twicetold/store';
import { rejected as happened } from '../operations/happenings.ts';
import type { Stores } from '../stores.ts';
import type { Adapter, SourceRow } from './adapters/adapter.ts';
import { computeMeasures } from './compute.ts';
import { Door } from './door.ts';
import { keepSettings } from './keep-settings.ts';
import { makeLoadFolder, REJECTS_FILE } from './load-files.ts';
import type { Reading } from './reading.ts';
import type { RejectedRows } from './rejected-rows.ts';
import { concluded } from './report/conclude.ts';
import type { LoadReport } from './report/load-report.ts';
import { Tally } from './report/tally.ts';
import { ToldFigures } from './report/told-figures.ts';

export type { LoadReport };

export interface LoadOrder {
  readonly workspace: Workspace;
  readonly adapter: Adapter;
  /** Name of the source in the workspace; by default that of the adapter. */
  readonly source?: string;
  /** What the adapter reads, or rows made otherwise. */
  readonly rows: AsyncIterable<SourceRow>;
  readonly until: number | null;
  readonly rejected: RejectedRows;
  readonly reading: Reading;
  /** Aborted: what has been read so far is kept, and the load says that it was interrupted. */
  readonly stop: AbortSignal;
  /** Where loads keep their files, each in a folder of its own; without it differences are counted and not listed. */
  readonly dataFolder?: string;
  /** Told its id when it has been noted down. */
  readonly onStarted?: (id: number) => void;
  /** Everything is in the log; what follows is computing. */
  readonly onRead: () => void;
}

const PROGRESS_EVERY_MS = 2_000;

export async function load(stores: Stores, order: LoadOrder): Promise<LoadReport> {
  const { workspace, adapter, rejected } = order;
  const { load: run, source } = await stores.loads.start(
    workspace.id,
    order.source ?? adapter.name,
    adapter.name,
    order.until,
  );
  order.onStarted?.(run.id);
  const folder = order.dataFolder === undefined ? null : await makeLoadFolder(order.dataFolder, run.id);
  if (folder !== null) rejected.unlessSaid(path.join(folder, REJECTS_FILE));
  const secrets = await stores.workspaces.secretsOf(workspace.id);
  const by = {
    workspaceId: workspace.id,
    sourceId: source.id,
    loadId: run.id,
    keyGeneration: secrets.generation,
  };
  const session = await HeldSession.open(stores.url);
  const loading = new Loading(stores, order, by, source.name, secrets, session);
  try {
    const known = await stores.dictionaries.highest(workspace.id);
    const read = await loading.readAll().finally(() => rejected.close());
    order.onRead();
    await keepSettings(stores, workspace.id, order.reading.noticed.settings);
    const whole = (await computeMeasures(stores, workspace.id, order.stop)) && read;
    const { counts, tally, leftOut, erased } = loading;
    const report = await concluded(stores, {
      order,
      by,
      folder,
      whole,
      known,
      counts,
      tally,
      leftOut,
      erased,
    });
    const rejectedFile = rejected.count > 0 ? rejected.file : null;
    await session.check();
    if (whole) {
      const { abilities: capabilities } = report;
      await stores.loads.finish(run.id, counts, { capabilities, rejectedFile, report });
    } else await stores.loads.interrupt(run.id, counts, rejectedFile, report);
    return report;
  } catch (error) {
    await (
      isDatabaseAway(error) || isDiskFull(error)
        ? stores.loads.interrupt(run.id, loading.counts, null)
        : stores.loads.fail(run.id, loading.counts, String(error))
    ).catch(() => undefined);
    throw error;
  } finally {
    await session.release();
  }
}

type Refusal = NonNullable<SourceRow['rejection']>;

class Loading {
  readonly tally = new Tally(Date.now());
  readonly #figures: ToldFigures;
  readonly #door: Door;
  #told = performance.now();

  constructor(
    readonly stores: Stores,
    readonly order: LoadOrder,
    readonly by: AppendedBy,
    source: string,
    secrets: WorkspaceSecrets,
    session: HeldSession,
  ) {
    const { workspace, until, reading } = order;
    this.#figures = new ToldFigures(stores, by, secrets, reading.noticed);
    this.#door = new Door({
      workspace,
      source,
      secrets,
      until,
      onEvent: (event, customerStated) => this.tally.add(event, customerStated),
      append: async (batch) => {
        const appended = await stores.log.append(by, batch, { repeatable: true });
        await session.check();
        await this.#tell();
        return appended;
      },
    });
  }

  get leftOut(): number {
    return this.#door.leftOut;
  }

  get erased(): number {
    return this.#door.erased;
  }

  get counts(): LoadCounts {
    const { events, cases, duplicates } = this.#door;
    return { events, cases, duplicates, rows: this.order.reading.rows, rejected: this.order.rejected.count };
  }

  /** false: interrupted. */
  async readAll(): Promise<boolean> {
    const { rows, reading, stop } = this.order;
    try {
      for await (const row of rows) {
        if (stop.aborted) break;
        reading.rows += 1;
        const refused = this.#take(row);
        if (refused !== null) await this.#reject(row, refused);
        if (this.#door.isFull) await this.#door.room();
        if (this.#figures.isFull) await this.#figures.settle();
      }
    } catch (error) {
      // Stopping closes the standard input that we may be waiting for.
      if (!stop.aborted) throw error;
    }
    await this.#door.settle();
    await this.#figures.settle();
    return !stop.aborted;
  }

  /** The first thing that is wrong with it. */
  #take({ events, rejection, figures = [] }: SourceRow): Refusal | null {
    let refused: Refusal | null = rejection;
    this.#figures.add(figures);
    for (const event of events) {
      const wrong = this.#door.take(event);
      refused ??= wrong;
    }
    return refused;
  }

  async #reject({ file, line, raw }: SourceRow, { field, reason }: Refusal): Promise<void> {
    happened.tell({ reason });
    await this.order.rejected.add({ file, line, field, reason, raw });
  }

  async #tell(): Promise<void> {
    if (performance.now() - this.#told < PROGRESS_EVERY_MS) return;
    this.#told = performance.now();
    await this.stores.loads.progress(this.by.loadId, this.counts);
  }
}
