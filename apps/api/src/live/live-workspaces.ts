/** Every workspace's columns, patched as soon as the database says that there is something new. */
import { setTimeout as pause } from 'node:timers/promises';
import { listen, type Listening, type Workspace } from '@twicetold/store';
import type { Columns } from '@twicetold/metrics';
import type { Stores } from '../stores.ts';
import { LiveColumns, type KeepingOptions } from './live-columns.ts';

/** Notices get lost while a connection is down, so look now and then. */
const LOOK_EVERY_MS = 1_000;
/** Numbers that change all the time are shown anew so often, or more seldom where taking them in takes long: most of the time is for answers. */
const TAKEN_IN_EVERY_MS = 300;
const PAUSE_PER_READING = 3;
const LONGEST_PAUSE_MS = 700;
/** Longer than it takes from one time to the next. */
const WILL_DO_FOR_MS = 2_000;

export interface LoadedColumns {
  /** Everything that was there when this process started has been read once. */
  readonly whole: boolean;
  /** Workspaces. */
  readonly loaded: number;
  readonly loading: number;
}

export interface HeldColumns {
  readonly workspaceId: number;
  readonly columns: Columns;
  /** Of what is kept of them in the data folder. */
  readonly diskBytes: number;
}

type VersionListener = (workspaceId: number, version: number) => void;

export class LiveWorkspaces {
  readonly #stores: Stores;
  readonly #keeping: KeepingOptions;
  readonly #live = new Map<number, LiveColumns>();
  readonly #told = new Map<number, number>();
  readonly #settings = new Map<number, number>();
  readonly #listeners = new Set<VersionListener>();
  readonly #listening: Listening;
  readonly #timer: NodeJS.Timeout;
  /** Since when the columns of a workspace show less than the database has; milliseconds. */
  readonly #behind = new Map<number, number>();
  #whole = false;
  #looking: Promise<void> | null = null;
  #closed = false;

  constructor(stores: Stores, keeping: KeepingOptions = { dataFolder: null }) {
    this.#stores = stores;
    this.#keeping = keeping;
    this.#listening = listen(stores.url, ({ about }) => {
      if (about !== 'dirty') this.#look();
    });
    this.#timer = setInterval(() => this.#look(), LOOK_EVERY_MS);
  }

  /**
   * No older than what `workspace` says of itself, so that whoever saw a load finish sees its numbers too. While numbers
   * change all the time anyway, those of a moment ago will do: else each question would wait for the changes before it.
   */
  async columnsOf({ id, measureVersion, keyGeneration }: Workspace): Promise<Columns> {
    const live = this.#of(id);
    const isLittleBehind =
      live.version < measureVersion && live.age < WILL_DO_FOR_MS && live.keys === keyGeneration;
    if (isLittleBehind && (await this.#stores.refold.isUnderWay(id))) return live.columns;
    return live.upTo(measureVersion);
  }

  /** Told whenever the columns of a workspace show something new. */
  onVersion(listener: VersionListener): void {
    this.#listeners.add(listener);
  }

  /** Of the measures that answers are given from; −1 before the first look. */
  versionOf(workspaceId: number): number {
    return this.#told.get(workspaceId) ?? -1;
  }

  /** Of what is set; null before the first look. */
  settingsVersionOf(workspaceId: number): number | null {
    return this.#settings.get(workspaceId) ?? null;
  }

  get loaded(): LoadedColumns {
    const versions = [...this.#live.values()].map(({ version }) => version);
    const loaded = versions.filter((version) => version >= 0).length;
    return { whole: this.#whole, loaded, loading: versions.length - loaded };
  }

  /** Columns that have been read, by the number of their workspace. */
  get held(): readonly HeldColumns[] {
    return [...this.#live].flatMap(([workspaceId, { columns, diskBytes, version }]) =>
      version < 0 ? [] : [{ workspaceId, columns, diskBytes }],
    );
  }

  /** How long the columns of some workspace have shown less than the database has; 0 where all are level. */
  get behindMs(): number {
    const since = Math.min(...this.#behind.values());
    return Number.isFinite(since) ? performance.now() - since : 0;
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#timer);
    await this.#listening.close();
    await this.#looking;
    await Promise.all([...this.#live.values()].map((live) => live.close()));
  }

  #of(id: number): LiveColumns {
    const live = this.#live.get(id) ?? new LiveColumns(this.#stores, id, this.#keeping);
    this.#live.set(id, live);
    return live;
  }

  #look(): void {
    if (this.#closed) return;
    this.#looking ??= this.#lookAtAll()
      // The database is away: the next look finds it again, and answers are given from what is here.
      .catch(() => undefined)
      .finally(() => (this.#looking = null));
  }

  async #lookAtAll(): Promise<void> {
    for (const workspace of await this.#stores.workspaces.list()) {
      if (this.#closed) return;
      this.#settings.set(workspace.id, workspace.settingsVersion);
      if (this.#of(workspace.id).version < workspace.measureVersion && !this.#behind.has(workspace.id))
        this.#behind.set(workspace.id, performance.now());
      await this.#upToDate(workspace);
      this.#behind.delete(workspace.id);
      this.#tell(workspace);
    }
    this.#whole = true;
  }

  /** Changes that come one after the other are taken in together: each time, what was derived from the columns is lost. */
  async #upToDate({ id, measureVersion }: Workspace): Promise<void> {
    const live = this.#of(id);
    const every = Math.min(LONGEST_PAUSE_MS, Math.max(TAKEN_IN_EVERY_MS, PAUSE_PER_READING * live.readingMs));
    const early = every - live.age;
    if (live.version < measureVersion && early > 0) await pause(early);
    await live.upTo(measureVersion);
  }

  #tell({ id, measureVersion }: Workspace): void {
    if (measureVersion <= this.versionOf(id)) return;
    this.#told.set(id, measureVersion);
    for (const listener of this.#listeners) listener(id, measureVersion);
  }
}
