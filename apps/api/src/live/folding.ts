/** The worker: computes measures for customers whose events have changed, until it is told to stop. */
import { setTimeout as pause } from 'node:timers/promises';
import { listen, type FoldedBatch, type Listening } from '@twicetold/store';
import { foldInThread, HAS_THREADS } from '../load/fold-threads.ts';
import type { FoldedSome } from '../load/fold-waiting.ts';
import type { Say } from '../log/say.ts';
import { folded as happened } from '../operations/happenings.ts';
import { inSpan, tracer } from '../operations/spans.ts';
import type { Stores } from '../stores.ts';

const LOOK_EVERY_MS = 1_000;
const AFTER_TROUBLE_MS = 5_000;
/** Customers a transaction: while they are computed here, nobody is answered. */
const BATCH = 50;
/** So many full batches in a row are a load, not a few customers who wrote: a thread folds on, and answers are given meanwhile. */
const FULL_IN_A_ROW = 10;
const WARMING_MS = 50;

export class Folding {
  readonly #stores: Stores;
  readonly #say: Say;
  readonly #stop = new AbortController();
  readonly #listening: Listening;
  readonly #work: Promise<void>;
  #wake = new AbortController();
  #busy = false;
  #full = 0;
  readonly #awaited: { readonly workspaceId: number; readonly customers: readonly string[] }[] = [];

  constructor(stores: Stores, say: Say) {
    this.#stores = stores;
    this.#say = say;
    this.#listening = listen(stores.url, (notice) => {
      if (notice.about === 'measures') return;
      if (notice.about === 'dirty' && notice.awaited !== undefined)
        this.#awaited.push({ workspaceId: notice.workspaceId, customers: notice.awaited });
      this.#wake.abort();
    });
    this.#work = this.#run();
  }

  /** false: it has ended, or is ending. */
  get runs(): boolean {
    return !this.#stop.signal.aborted;
  }

  /** Resolves when the batch in hand is written. */
  async close(): Promise<void> {
    this.#stop.abort();
    this.#wake.abort();
    await this.#listening.close();
    await this.#work;
  }

  async #run(): Promise<void> {
    while (!this.#stop.signal.aborted) {
      this.#wake = new AbortController();
      try {
        await this.#foldAwaited();
        const { folded, failures } = await this.#foldNext();
        if (folded === 0 && failures.length === 0) await this.#wait(LOOK_EVERY_MS);
        this.#full = folded + failures.length < BATCH ? 0 : this.#full + 1;
        if (HAS_THREADS && this.#full >= FULL_IN_A_ROW) await this.#foldInThread();
      } catch (error) {
        if (this.#stop.signal.aborted) return;
        this.#say('Computing measures failed and is tried again', { error });
        await this.#wait(AFTER_TROUBLE_MS);
      }
    }
  }

  /** Until nobody waits; as long as the thread is not warm, what waits is folded here as before. */
  async #foldInThread(): Promise<void> {
    this.#full = 0;
    const thread = { folds: false, ended: false };
    let last = performance.now();
    const onFolded = ({ customers, faults }: FoldedSome) => {
      thread.folds = true;
      const now = performance.now();
      happened.tell({ customers, failures: faults.length, seconds: (now - last) / 1_000 });
      last = now;
      for (const fault of faults)
        this.#say('The measures of one customer could not be computed', {
          level: 'error',
          values: { fault },
        });
    };
    const order = { url: this.#stores.url, workspaceId: null };
    const ended = foldInThread(order, this.#stop.signal, onFolded).finally(() => {
      thread.ended = true;
      this.#wake.abort();
    });
    ended.catch(() => undefined);
    while (!thread.ended && !this.#stop.signal.aborted) {
      this.#wake = new AbortController();
      await this.#foldAwaited();
      if (!thread.folds) await this.#foldNext();
      await this.#wait(thread.folds ? LOOK_EVERY_MS : WARMING_MS);
    }
    await ended;
  }

  /** Whoever has just posted something looks for it: it does not wait behind a load. */
  async #foldAwaited(): Promise<void> {
    for (const { workspaceId, customers } of this.#awaited.splice(0))
      await this.#fold(() => this.#stores.refold.foldThese(workspaceId, customers));
  }

  #foldNext(): Promise<FoldedBatch> {
    return this.#fold(() => this.#stores.refold.foldNext(BATCH));
  }

  async #fold(fold: () => Promise<FoldedBatch>): Promise<FoldedBatch> {
    const [started, since] = [Date.now(), performance.now()];
    // Looking in vain, every second, is no part of any trace: what ends the idleness is traced as one.
    const batch = await (this.#busy ? inSpan('fold', {}, fold) : fold());
    const [customers, failures] = [batch.folded, batch.failures.length];
    const idle = customers === 0 && failures === 0;
    if (!idle) {
      if (!this.#busy) tracer.startSpan('fold', { startTime: started }).end();
      happened.tell({ customers, failures, seconds: (performance.now() - since) / 1_000 });
    }
    for (const { error } of batch.failures)
      this.#say('The measures of one customer could not be computed', { error });
    this.#busy = !idle;
    return batch;
  }

  async #wait(milliseconds: number): Promise<void> {
    if (this.#stop.signal.aborted) return;
    await pause(milliseconds, undefined, { signal: this.#wake.signal }).catch(() => undefined);
  }
}
