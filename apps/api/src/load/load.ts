/**
 * From the rows of a source to events in the log and on to measures: a load is finished when its numbers can be
 * asked for. Memory does not grow with the source.
 */
import { admit } from '@twicetold/cases';
import { oncePerText, readMessage } from '@twicetold/cases/text';
import type { AdmittedEvent, Capability, LoadCounts, Workspace } from '@twicetold/store';
import type { Stores } from '../stores.ts';
import type { Adapter, SourceRow } from './adapters/adapter.ts';
import { computeMeasures } from './compute.ts';
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

const BATCH = 5_000;
const PROGRESS_EVERY_MS = 2_000;

export async function load(stores: Stores, order: LoadOrder): Promise<LoadReport> {
  const { workspace, adapter, rejected } = order;
  const { load: run, source } = await stores.loads.start(
    workspace.id,
    order.source ?? adapter.name,
    adapter.name,
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
    if (whole) {
      if (order.until !== null) await stores.workspaces.raiseAsOf(workspace.id, order.until);
      await stores.loads.finish(run.id, counts, { capabilities, rejectedFile });
    } else await stores.loads.interrupt(run.id, counts, rejectedFile);
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
  leftOut = 0;
  #batch: AdmittedEvent[] = [];
  #appending: Promise<void> = Promise.resolve();
  #counts = { events: 0, cases: 0, duplicates: 0 };
  #told = Date.now();
  readonly #readText = oncePerText(readMessage);

  constructor(
    readonly stores: Stores,
    readonly order: LoadOrder,
    readonly loadId: number,
    readonly sourceId: number,
    readonly sourceName: string,
    readonly secrets: Awaited<ReturnType<Stores['workspaces']['secretsOf']>>,
  ) {}

  get counts(): LoadCounts {
    return { ...this.#counts, rows: this.order.reading.rows, rejected: this.order.rejected.count };
  }

  /** false: interrupted. */
  async readAll(): Promise<boolean> {
    const { rows, reading, stop } = this.order;
    try {
      for await (const row of rows) {
        if (stop.aborted) break;
        reading.rows += 1;
        await this.#take(row);
        if (this.#batch.length >= BATCH) await this.#flush();
      }
    } catch (error) {
      // Stopping closes the standard input that we may be waiting for.
      if (!stop.aborted) throw error;
    }
    await this.#flush();
    await this.#appending;
    return !stop.aborted;
  }

  async #take({ file, line, events, rejection, raw }: SourceRow): Promise<void> {
    const { rejected, until, workspace } = this.order;
    let refused = rejection;
    for (const event of events) {
      const admission = admit(event, {
        source: this.sourceName,
        keepTexts: workspace.keepTexts,
        readText: this.#readText,
        fingerprint: this.secrets.fingerprint,
        customerKey: this.secrets.customerKey,
      });
      if (!admission.ok) refused ??= admission;
      else if (until !== null && admission.event.at > until) this.leftOut += 1;
      else {
        this.evidence.add(admission.event, admission.customerStated);
        this.#batch.push(admission);
      }
    }
    if (refused !== null)
      await rejected.add({ file, line, field: refused.field, reason: refused.reason, raw });
  }

  /** The next batch is read while this one is being written. */
  async #flush(): Promise<void> {
    await this.#appending;
    const batch = this.#batch;
    this.#batch = [];
    this.#appending = this.#append(batch);
    this.#appending.catch(() => undefined);
  }

  async #append(batch: readonly AdmittedEvent[]): Promise<void> {
    const { stores, order } = this;
    const appended = await stores.log.append(order.workspace.id, this.sourceId, batch);
    this.#counts.events += appended.accepted;
    this.#counts.cases += appended.newCases;
    this.#counts.duplicates += appended.duplicates;
    if (Date.now() - this.#told < PROGRESS_EVERY_MS) return;
    this.#told = Date.now();
    await stores.loads.progress(this.loadId, this.counts);
  }
}
