/** Uploads that become loads, also after the server has been killed in the middle of one. */
import { setTimeout as pause } from 'node:timers/promises';
import { isDatabaseAway, isDiskFull, withoutScope, type Workspace } from '@twicetold/store';
import { Failure } from '../failure.ts';
import { chosenSource } from '../load/chosen-source.ts';
import { inputsOf, type Input } from '../load/input.ts';
import { mappingFrom } from '../load/mapping/read-mapping.ts';
import type { LoadRuns, StartedRun } from '../load/load-runs.ts';
import { Reading } from '../load/reading.ts';
import { RejectedRows } from '../load/rejected-rows.ts';
import type { UnpackingLimits } from '../load/unpacking.ts';
import type { Stores } from '../stores.ts';
import { RequestProblem } from './request-problem.ts';
import type { Spool, Upload, UploadOrder } from './spool.ts';
import type { Say } from '../log/say.ts';

export interface UploadLoadsOptions {
  readonly dataFolder: string;
  readonly unpacking: UnpackingLimits;
  readonly say: Say;
}

/** A file that ends the server each time is not taken up again and again. */
const MOST_BEGUN = 3;
const AGAIN_AFTER_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;
/** Each time leaves an interrupted load behind. */
const LONGEST_PAUSE_FULL_MS = 600_000;

const isPassing = (error: unknown): boolean => isDatabaseAway(error) || isDiskFull(error);

export class UploadLoads {
  readonly #loading = new Set<string>();
  readonly #closed = new AbortController();

  constructor(
    private readonly stores: Stores,
    private readonly spool: Spool,
    private readonly runs: LoadRuns,
    private readonly options: UploadLoadsOptions,
  ) {}

  isLoading(upload: string): boolean {
    return this.#loading.has(upload);
  }

  inputsOf({ id, files }: Upload): Promise<Input[]> {
    const names = files.map(({ name }) => name);
    return inputsOf(names, this.spool.folderOf(id), this.options.unpacking);
  }

  /**
   * Loads an upload in the background and throws its files away after that.
   *
   * @returns id of the load
   */
  async start(workspace: Workspace, upload: Upload, order: UploadOrder): Promise<number> {
    if (this.#loading.has(upload.id)) throw new RequestProblem(409, 'upload_loading_already');
    this.#loading.add(upload.id);
    try {
      await this.spool.order(upload.id, order);
      const run = await this.#run(workspace, upload, order);
      this.#goOn(workspace, upload, order, run);
      return run.id;
    } catch (error) {
      await this.#end(upload.id);
      throw error;
    }
  }

  /** Goes on with what was being loaded when the server ended. */
  async resume(): Promise<void> {
    await this.spool.tidy();
    for (const { upload, order } of await this.spool.ordered()) {
      const workspace = await this.stores.workspaces.find(upload.workspace);
      if (workspace === null || order.begun >= MOST_BEGUN) await this.spool.remove(upload.id);
      else await this.#resumeOne(workspace, upload, { ...order, begun: order.begun + 1 });
    }
  }

  /** It was promised: what passes, as a full disk, does not end it. */
  async #resumeOne(workspace: Workspace, upload: Upload, order: UploadOrder): Promise<void> {
    const { say } = this.options;
    const said = (error: unknown) => say('An upload could not be loaded further', { error });
    this.#loading.add(upload.id);
    await this.spool.order(upload.id, order).catch(said);
    try {
      this.#goOn(workspace, upload, order, await this.#run(workspace, upload, order));
    } catch (error) {
      said(error);
      if (isPassing(error)) this.#goOn(workspace, upload, order, null);
      else await this.#end(upload.id);
    }
  }

  #goOn(workspace: Workspace, upload: Upload, order: UploadOrder, run: StartedRun | null): void {
    void withoutScope(() => this.#untilEnded(workspace, upload, order, run)).finally(() =>
      this.#end(upload.id),
    );
  }

  /** What is being loaded goes on with the next start. */
  async close(): Promise<void> {
    this.#closed.abort();
    await this.runs.close();
  }

  /** Whoever was told that it is loaded need not know that the database went away meanwhile, or the disk was full: it is begun
   * again, from the start. `first` null: not even that could be done yet. */
  async #untilEnded(
    workspace: Workspace,
    upload: Upload,
    order: UploadOrder,
    first: StartedRun | null,
  ): Promise<void> {
    const { say } = this.options;
    let run = first;
    let longest = LONGEST_PAUSE_MS;
    for (let wait = AGAIN_AFTER_MS; ; wait = Math.min(2 * wait, longest)) {
      try {
        await run?.ended;
        if (run !== null) return;
      } catch (error) {
        say('A load failed', { error, values: { load: run?.id ?? null } });
        if (!isPassing(error)) return;
        longest = isDiskFull(error) ? LONGEST_PAUSE_FULL_MS : LONGEST_PAUSE_MS;
      }
      const again = await this.#begunAgain(workspace, upload, order, run?.id ?? null, wait);
      if (again === null) return;
      run = again;
    }
  }

  /** null: the server ends, or it can not be begun for another reason. */
  async #begunAgain(
    workspace: Workspace,
    upload: Upload,
    order: UploadOrder,
    before: number | null,
    firstWait: number,
  ): Promise<StartedRun | null> {
    const { signal } = this.#closed;
    for (let wait = firstWait; ; wait = Math.min(2 * wait, LONGEST_PAUSE_MS)) {
      await pause(wait, undefined, { signal }).catch(() => undefined);
      if (signal.aborted) return null;
      try {
        if (before !== null) await this.#interrupt(before);
        return await this.#run(workspace, upload, order);
      } catch (error) {
        if (isPassing(error)) continue;
        this.options.say('An upload could not be loaded further', { error });
        return null;
      }
    }
  }

  /** Where it could not say so itself. */
  async #interrupt(id: number): Promise<void> {
    const { loads } = this.stores;
    const { state, events, cases, duplicates, rows, rejected } = await loads.find(id);
    if (state === 'running') await loads.interrupt(id, { events, cases, duplicates, rows, rejected }, null);
  }

  async #run(workspace: Workspace, upload: Upload, order: UploadOrder): Promise<StartedRun> {
    const { source, sourceName, until } = order;
    const mapping = order.mapping === null ? {} : { mapping: mappingFrom(order.mapping) };
    const reading = new Reading();
    const { adapter, inputs } = await chosenSource(
      source,
      await this.inputsOf(upload),
      reading,
      'those it knows',
    );
    reading.amountTotal = inputs.reduce((sum, { size }) => sum + (size ?? 0), 0);
    return this.runs.start({
      workspace,
      adapter,
      ...(sourceName === null ? {} : { source: sourceName }),
      rows: adapter.read(inputs, { until, reading, ...mapping }),
      until,
      rejected: new RejectedRows(null),
      reading,
      dataFolder: this.options.dataFolder,
    });
  }

  async #end(upload: string): Promise<void> {
    try {
      if (!this.#closed.signal.aborted) await this.spool.remove(upload);
    } catch (error) {
      // Nobody waits for it; the next start tries again what a day has not loaded.
      this.options.say('The files of an upload could not be removed', { error });
    } finally {
      // Last, so that nobody loads it again while its files go.
      this.#loading.delete(upload);
    }
  }
}

/** A Failure is about the files: whoever sent them is told. */
export const asProblem = (error: unknown): unknown =>
  error instanceof Failure ? new RequestProblem(422, 'trouble', 'file', { trouble: error.message }) : error;
