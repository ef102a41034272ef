/** Takes loads back in the background, one after the other; also those whose taking back was cut off before. */
import { withoutScope } from '@twicetold/store';
import type { KeptFiles } from '../load/kept-files.ts';
import type { Stores } from '../stores.ts';
import type { Say } from '../log/say.ts';

export class TakingBack {
  readonly #stores: Stores;
  readonly #files: KeptFiles;
  readonly #say: Say;
  readonly #stop = new AbortController();
  #work: Promise<void> = Promise.resolve();

  /** Goes on with what an earlier process began. */
  constructor(stores: Stores, files: KeptFiles, say: Say) {
    this.#stores = stores;
    this.#files = files;
    this.#say = say;
    this.#then(() => this.#goOn());
  }

  /** Resolves when nothing can be appended to the load any more; the rest follows. Rejects as `LoadUndo.begin`. */
  async begin(workspaceId: number, loadId: number): Promise<void> {
    await this.#stores.loads.closeAbandoned();
    await this.#stores.undo.begin(workspaceId, loadId);
    this.#then(() => this.#takeBack(workspaceId, loadId));
  }

  /** Resolves when the batch in hand is written; the next start goes on. */
  async close(): Promise<void> {
    this.#stop.abort();
    await this.#work;
  }

  #then(work: () => Promise<unknown>): void {
    this.#work = this.#work
      .then(() => withoutScope(work))
      .then(
        () => undefined,
        (error: unknown) => {
          if (!this.#stop.signal.aborted)
            this.#say('Taking a load back was cut off; repeating it, or the next start, goes on', { error });
        },
      );
  }

  async #goOn(): Promise<void> {
    for (const { id, workspaceId } of await this.#stores.undo.beingTakenBack())
      await this.#takeBack(workspaceId, id);
  }

  async #takeBack(workspaceId: number, loadId: number): Promise<void> {
    const whole = await this.#stores.undo.undo(workspaceId, loadId, { stop: this.#stop.signal });
    if (whole) await this.#files.remove(loadId);
  }
}
