/**
 * From the rows of a source to events in the log and on to measures: a load is finished when its numbers can be
 * asked for. Memory does not grow with the source.
 */
import type { Capability, LoadCounts, Workspace, WorkspaceSecrets } from '@twicetold/store';
import type { Stores } from '../stores.ts';
import type { Adapter, SourceRow } from './adapters/adapter.ts';
import { computeMeasures } from './compute.ts';
import { Door } from './door.ts';
import { Evidence } from './evidence.ts';
import { keepSettings } from './keep-settings.ts';
import type { Reading } from './reading.ts';
import type { RejectedRows } from './rejected-rows.ts';

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
  /** Everything is in the log; what follows is computing. */
  readonly onRead: () => void;
}

export interface LoadReport extends LoadCounts {
  readonly state: 'finished' | 'interrupted';
  /** Events after `until`. */
  readonly leftOut: number;
  readonly capabilities: readonly Capability[];
  /** Files that end in the middle. */
  readonly incomplete: readonly string[];
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
  const loading = new Loading(
    stores,
    order,
    run.id,
    source.id,
    source.name,
    await stores.workspaces.secretsOf(workspace.id),
  );
  try {
    const read = await loading.readAll().finally(() => rejected.close());
    order.onRead();
    await keepSettings(stores, workspace.id, order.reading.noticed.settings);
    const whole = (await computeMeasures(stores, workspace.id, order.stop)) && read;
    const { counts } = loading;
    const rejectedFile = rejected.count > 0 ? rejected.file : null;
    const capabilities = loading.evidence.capabilities(adapter, order.reading.noticed);
    if (whole) await stores.loads.finish(run.id, counts, { capabilities, rejectedFile });
    else await stores.loads.interrupt(run.id, counts, rejectedFile);
    const state = whole ? 'finished' : 'interrupted';
    const { incomplete } = order.reading.noticed;
    return { ...counts, state, leftOut: loading.leftOut, capabilities, incomplete };
  } catch (error) {
    await stores.loads.fail(run.id, loading.counts, String(error)).catch(() => undefined);
    throw error;
  }
}

class Loading {
  readonly evidence = new Evidence();
  readonly #door: Door;
  #told = Date.now();

  constructor(
    readonly stores: Stores,
    readonly order: LoadOrder,
    readonly loadId: number,
    sourceId: number,
    source: string,
    secrets: WorkspaceSecrets,
  ) {
    const { workspace, until } = order;
    this.#door = new Door({
      workspace,
      source,
      secrets,
      until,
      onEvent: (event, customerStated) => this.evidence.add(event, customerStated),
      append: async (batch) => {
        const appended = await stores.log.append({ workspaceId: workspace.id, sourceId, loadId }, batch);
        await this.#tell();
        return appended;
      },
    });
  }

  get leftOut(): number {
    return this.#door.leftOut;
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
        await this.#take(row);
        await this.#door.room();
      }
    } catch (error) {
      // Stopping closes the standard input that we may be waiting for.
      if (!stop.aborted) throw error;
    }
    await this.#door.settle();
    return !stop.aborted;
  }

  async #take({ file, line, events, rejection, raw }: SourceRow): Promise<void> {
    let refused = rejection;
    for (const event of events) {
      const wrong = this.#door.take(event);
      refused ??= wrong;
    }
    if (refused !== null)
      await this.order.rejected.add({ file, line, field: refused.field, reason: refused.reason, raw });
  }

  async #tell(): Promise<void> {
    if (Date.now() - this.#told < PROGRESS_EVERY_MS) return;
    this.#told = Date.now();
    await this.stores.loads.progress(this.loadId, this.counts);
  }
}
