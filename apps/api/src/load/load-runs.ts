/** Loads that run in this process, in the background: how far they are, and how to stop them. */
import { withoutScope } from '@twicetold/store';
import type { Stores } from '../stores.ts';
import { load, type LoadOrder } from './load.ts';
import type { LoadReport } from './report/load-report.ts';

export type RunOrder = Omit<LoadOrder, 'stop' | 'onRead' | 'onStarted'>;

interface Running {
  readonly order: RunOrder;
  readonly stop: AbortController;
  readonly ended: Promise<unknown>;
}

export interface StartedRun {
  readonly id: number;
  /** Rejects where the load failed; the load has said so by then. */
  readonly ended: Promise<LoadReport>;
}

export class LoadRuns {
  readonly #stores: Stores;
  readonly #running = new Map<number, Running>();

  constructor(stores: Stores) {
    this.#stores = stores;
  }

  /** Resolves as soon as it runs. */
  start(order: RunOrder): Promise<StartedRun> {
    const stop = new AbortController();
    return new Promise((resolve, reject) => {
      const onStarted = (id: number) => {
        this.#running.set(id, { order, stop, ended });
        const whole = ended.finally(() => this.#running.delete(id));
        whole.catch(() => undefined);
        resolve({ id, ended: whole });
      };
      const begun = { ...order, stop: stop.signal, onRead: () => undefined, onStarted };
      const ended = withoutScope(() => load(this.#stores, begun));
      ended.catch(reject);
    });
  }

  /** How many run here. */
  get size(): number {
    return this.#running.size;
  }

  /** 0 to 1; null where it does not run here, or nobody can tell. */
  progressOf(id: number): number | null {
    return this.#running.get(id)?.order.reading.share() ?? null;
  }

  /** What was read by then stays; resolves when it has stopped. false: it does not run here. */
  async cancel(id: number): Promise<boolean> {
    const running = this.#running.get(id);
    if (running === undefined) return false;
    running.stop.abort('cancelled');
    await running.ended.catch(() => undefined);
    return true;
  }

  async close(): Promise<void> {
    await Promise.all([...this.#running.keys()].map((id) => this.cancel(id)));
  }
}
