/** The worker: computes measures for customers whose events have changed, until it is told to stop. */
import { setTimeout as pause } from 'node:timers/promises';
import { listen, type FoldedBatch, type Listening } from '@twicetold/store';
import { FOLD_BATCH } from '../load/fold-waiting.ts';
import type { Say } from '../log/say.ts';
import { folded as happened } from '../operations/happenings.ts';
import { inSpan, tracer } from '../operations/spans.ts';
import type { Stores } from '../stores.ts';

const LOOK_EVERY_MS = 1_000;
const AFTER_TROUBLE_MS = 5_000;

export class Folding {
  readonly #stores: Stores;
  readonly #say: Say;
  readonly #stop = new AbortController();
  readonly #listening: Listening;
  readonly #work: Promise<void>;
  #wake = new AbortController();
  #busy = false;

  constructor(stores: Stores, say: Say) {
    this.#stores = stores;
    this.#say = say;
    this.#listening = listen(stores.url, ({ about }) => {
      if (about !== 'measures') this.#wake.abort();
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
        const { folded, failures } = await this.#foldNext();
        for (const { error } of failures)
          this.#say('The measures of one customer could not be computed', { error });
        if (folded === 0 && failures.length === 0) await this.#wait(LOOK_EVERY_MS);
      } catch (error) {
        if (this.#stop.signal.aborted) return;
        this.#say('Computing measures failed and is tried again', { error });
        await this.#wait(AFTER_TROUBLE_MS);
      }
    }
  }

  async #foldNext(): Promise<FoldedBatch> {
    const started = Date.now();
    const fold = () => this.#stores.refold.foldNext(FOLD_BATCH);
    // Looking in vain, every second, is no part of any trace: what ends the idleness is traced as one.
    const batch = await (this.#busy ? inSpan('fold', {}, fold) : fold());
    const [customers, failures] = [batch.folded, batch.failures.length];
    const idle = customers === 0 && failures === 0;
    if (!idle) {
      if (!this.#busy) tracer.startSpan('fold', { startTime: started }).end();
      happened.tell({ customers, failures, seconds: (Date.now() - started) / 1_000 });
    }
    this.#busy = !idle;
    return batch;
  }

  async #wait(milliseconds: number): Promise<void> {
    if (this.#stop.signal.aborted) return;
    await pause(milliseconds, undefined, { signal: this.#wake.signal }).catch(() => undefined);
  }
}
