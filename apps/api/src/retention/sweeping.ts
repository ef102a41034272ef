/** Takes away what is too old: once a day, and after files were loaded. What goes and what stays: docs/privacy.md. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Sweep, Workspace } from '@twicetold/store';
import { settingsOf } from '../live/answer-context.ts';
import type { KeptFiles } from '../load/kept-files.ts';
import type { Say } from '../log/say.ts';
import type { Stores } from '../stores.ts';
import { FIELDS_OF_RETENTION, horizonsOf } from './horizons.ts';

export interface SweepPauses {
  readonly lookEveryMs: number;
  readonly sweepEveryMs: number;
  /** So long after it was set nothing goes: whoever mistook a number can still set it right. */
  readonly graceMs: number;
}

const PAUSES: SweepPauses = { lookEveryMs: 60_000, sweepEveryMs: 86_400_000, graceMs: 3_600_000 };
const EVERY_LOAD = 1_000_000;

export interface SweepingOptions {
  readonly files: KeptFiles;
  /** false: only files in the own data folder go; the database is swept elsewhere. */
  readonly sweeps: boolean;
  readonly say: Say;
  readonly pauses?: Partial<SweepPauses>;
}

export class Sweeping {
  readonly #stores: Stores;
  readonly #options: SweepingOptions;
  readonly #pauses: SweepPauses;
  readonly #stop = new AbortController();
  readonly #work: Promise<void>;

  constructor(stores: Stores, options: SweepingOptions) {
    this.#stores = stores;
    this.#options = options;
    this.#pauses = { ...PAUSES, ...options.pauses };
    this.#work = this.#run();
  }

  /** Resolves when the batch in hand is written; the next process goes on. */
  async close(): Promise<void> {
    this.#stop.abort();
    await this.#work;
  }

  async #run(): Promise<void> {
    const { signal } = this.#stop;
    while (!signal.aborted) {
      await pause(this.#pauses.lookEveryMs, undefined, { signal }).catch(() => undefined);
      try {
        if (!signal.aborted)
          for (const workspace of await this.#stores.workspaces.list()) await this.#look(workspace);
      } catch (error) {
        if (!signal.aborted)
          this.#options.say('Taking away what is too old failed and is tried again', { error });
      }
    }
  }

  async #look(workspace: Workspace): Promise<void> {
    const { retention } = this.#stores;
    const set = settingsOf(workspace);
    const isSet = FIELDS_OF_RETENTION.some((field) => set[field] !== undefined);
    const last = await retention.last(workspace.id);
    if (!isSet && last?.endedAt !== null) return;
    // Of two clocks the earlier one: a single one that jumps ahead takes nothing away too soon.
    const now = Math.min(Date.now(), await retention.now());
    const changedAt = (await retention.changedAt(workspace.id, FIELDS_OF_RETENTION))?.getTime() ?? 0;
    if (now < changedAt + this.#pauses.graceMs) return;
    const horizons = horizonsOf(set, workspace.zone, now);
    if (this.#options.sweeps && (await this.#isDue(workspace, last, changedAt)))
      await retention.sweep(workspace.id, horizons, { stop: this.#stop.signal });
    if (horizons.horizon !== null) await this.#forgetFiles(workspace, horizons.horizon);
  }

  async #isDue({ id }: Workspace, last: Sweep | null, changedAt: number): Promise<boolean> {
    if (last?.endedAt === null) return true;
    const began = last?.beganAt.getTime() ?? -Infinity;
    if (began < changedAt || Date.now() - began >= this.#pauses.sweepEveryMs) return true;
    return this.#stores.retention.loadedSince(id, new Date(began));
  }

  /** Rejected rows and differences of loads that ended before the horizon, in the own data folder. */
  async #forgetFiles({ id }: Workspace, horizon: number): Promise<void> {
    for (const load of await this.#stores.loads.list(id, EVERY_LOAD))
      if (load.finishedAt !== null && load.finishedAt.getTime() < horizon)
        await this.#options.files.remove(load.id);
  }
}
