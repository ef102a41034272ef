/** The worker: computes measures for customers whose events have changed, until it is told to stop. */
import { setTimeout as pause } from 'node:timers/promises';
import { listen, type Listening } from '@twicetold/store';
import { FOLD_BATCH } from '../load/compute.ts';
import type { Stores } from '../stores.ts';

const LOOK_EVERY_MS = 1_000;
const AFTER_TROUBLE_MS = 5_000;

export class Folding {
  readonly #stores: Stores;
  readonly #say: (line: string) => void;
  readonly #stop = new AbortController();
  readonly #listening: Listening;
  readonly #work: Promise<void>;
  #wake = new AbortController();

  constructor(stores: Stores, say: (line: string) => void) {
    this.#stores = stores;
    this.#say = say;
    this.#listening = listen(stores.url, ({ about }) => {
      if (about !== 'measures') this.#wake.abort();
    });
    this.#work = this.#run();
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
        const { folded, failures } = await this.#stores.refold.foldNext(FOLD_BATCH);
        for (const { error } of failures)
          this.#say(`The measures of one customer could not be computed: ${String(error)}`);
        if (folded === 0 && failures.length === 0) await this.#wait(LOOK_EVERY_MS);
      } catch (error) {
        if (this.#stop.signal.aborted) return;
        this.#say(`Computing measures failed and is tried again: ${String(error)}`);
        await this.#wait(AFTER_TROUBLE_MS);
      }
    }
  }

  async #wait(milliseconds: number): Promise<void> {
    if (this.#stop.signal.aborted) return;
    await pause(milliseconds, undefined, { signal: this.#wake.signal }).catch(() => undefined);
  }
}
