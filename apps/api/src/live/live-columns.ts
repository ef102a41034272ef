/** The columns of one workspace, kept as new as the database. */
import { DICTIONARIES } from '@twicetold/cases';
import { Columns } from '@twicetold/metrics';
import { withoutScope } from '@twicetold/store';
import type { Say } from '../log/say.ts';
import type { Stores } from '../stores.ts';
import { LayerFolder } from './sealed/layer-folder.ts';
import { NotSealed, readSealing } from './sealed/seal-all.ts';
import { sealTo } from './sealed/sealing.ts';

export interface KeepingOptions {
  /** Where sealed layers are kept; null: everything is in memory, and read from the database at every start. */
  readonly dataFolder: string | null;
  /** Layers are read, but none is written. */
  readonly readOnly?: boolean;
  /** Bytes that may be in memory, at least. */
  readonly leastRoom?: number | undefined;
  /** Cases that are sealed together, for tests. */
  readonly sealAt?: number;
  readonly say?: Say;
}

/** For what ends with one answer. */
export const readOnly = ({ dataFolder }: { readonly dataFolder: string }): KeepingOptions => ({
  dataFolder,
  readOnly: true,
});

/** Some 40 MB in memory, and some seconds to read from the database at the next start. */
const SEAL_AT = 65_536;
const AFTER_TROUBLE_MS = 60_000;

/** Customers that are replaced at once: what is derived from the columns is lost each time anything changes. */
const REPLACED_AT_ONCE = 2_000;

async function* together<T>(rows: AsyncIterable<T>): AsyncGenerator<T[]> {
  let some: T[] = [];
  for await (const row of rows) {
    if (some.push(row) < REPLACED_AT_ONCE) continue;
    yield some;
    some = [];
  }
  if (some.length > 0) yield some;
}

export class LiveColumns {
  readonly #stores: Stores;
  readonly #workspaceId: number;
  readonly #options: KeepingOptions;
  #columns: Columns;
  #version = -1;
  /** Generation of the keys of the customers' numbers in the columns. */
  #keys = 0;
  #readAt = -Infinity;
  #readingMs = 0;
  #refreshing: Promise<void> | null = null;
  /** null: not opened yet, or there is none. */
  #folder: LayerFolder | null = null;
  #sealing: Promise<void> | null = null;
  #notBefore = 0;
  #closed = false;

  constructor(stores: Stores, workspaceId: number, options: KeepingOptions = { dataFolder: null }) {
    this.#stores = stores;
    this.#workspaceId = workspaceId;
    this.#options = options;
    this.#columns = this.#empty();
  }

  get columns(): Columns {
    return this.#columns;
  }

  /** Version of the measures that the columns hold; −1 before the first look. */
  get version(): number {
    return this.#version;
  }

  /** Generation of the keys of the customers' numbers in the columns. */
  get keys(): number {
    return this.#keys;
  }

  /** Since the columns were read last, in milliseconds; Infinity before. */
  get age(): number {
    return performance.now() - this.#readAt;
  }

  /** How long it took, in milliseconds. */
  get readingMs(): number {
    return this.#readingMs;
  }

  /** Bytes of the workspace's layers on disk. */
  get diskBytes(): number {
    return this.#folder?.bytes ?? 0;
  }

  /** At least as new as `version`, which the database has shown to somebody. */
  async upTo(version: number): Promise<Columns> {
    while (this.#version < version) await this.#refresh();
    return this.columns;
  }

  /** Resolves when nothing is being sealed. */
  async sealed(): Promise<void> {
    await this.#sealing;
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#refreshing?.catch(() => undefined);
    await this.#sealing;
    this.#folder?.close();
  }

  #refresh(): Promise<void> {
    this.#refreshing ??= withoutScope(() => this.#read()).finally(() => (this.#refreshing = null));
    return this.#refreshing;
  }

  /**
   * The version is asked before reading: what is written meanwhile may be read already, and is then read again.
   * Names come last, for every code in measures that can be seen has its name by then.
   */
  async #read(): Promise<void> {
    const { measures } = this.#stores;
    const started = performance.now();
    const { version, keys } = await this.#newest();
    if (this.#version >= 0 && keys !== this.#keys) this.#forgetAll();
    this.#keys = keys;
    const columns = this.#columns;
    const opened = this.#version < 0 ? await this.#open(columns, version) : this.#version;
    if (opened < 0) await this.#readAll(columns);
    else
      for await (const changed of together(measures.changedSince(this.#workspaceId, opened, keys)))
        for (const { customer, packed } of changed) columns.replace(customer, packed);
    await this.#readNames();
    this.#readAt = performance.now();
    this.#readingMs = this.#readAt - started;
    // Meanwhile what it was made of may have been found damaged.
    if (columns !== this.#columns) return;
    // Then nothing was read, or not all: numbers of before and after do not stand beside each other.
    if ((await this.#newest()).keys !== keys) return this.#forgetAll();
    this.#version = Math.max(opened, version);
    if (opened < 0 && columns.sealed.length > 0) this.#folder?.name(columns.sealed, version, false);
    this.#sealWhereWorthIt();
  }

  /** The version of the layers that are kept; −1 where there are none. */
  async #open(columns: Columns, newest: number): Promise<number> {
    const { dataFolder } = this.#options;
    if (dataFolder === null) return -1;
    const database = await this.#stores.measures.history(this.#workspaceId);
    if (database === null) return -1;
    this.#folder = new LayerFolder(dataFolder, this.#workspaceId, database, () => this.#startAnew());
    if (this.#options.readOnly !== true) this.#folder.discardOthers();
    const kept = this.#folder.open(newest);
    if (kept !== null) columns.adopt(kept.layers);
    return kept?.version ?? -1;
  }

  /** In little memory as long as layers can be kept. */
  async #readAll(columns: Columns): Promise<void> {
    const measures = () => this.#stores.measures.stream(this.#workspaceId, this.#keys);
    if (this.#folder !== null && this.#options.readOnly !== true) {
      try {
        const stopped = () => this.#closed;
        return await readSealing(measures(), columns, this.#folder, this.#sealAt, stopped);
      } catch (error) {
        if (!(error instanceof NotSealed)) throw error;
        this.#couldNotSeal(error.cause);
      }
    }
    for await (const { customer, packed } of measures()) columns.replace(customer, packed);
  }

  #sealWhereWorthIt(): void {
    const { openCases, erased, sealed } = this.#columns;
    const isBegun = sealed.length > 0 && this.#folder?.isNamed === false;
    const isWorthIt = openCases >= this.#sealAt || erased.length > 0 || isBegun;
    if (!isWorthIt || this.#folder === null || this.#options.readOnly === true) return;
    if (this.#sealing !== null || this.#closed || performance.now() < this.#notBefore) return;
    this.#sealing = this.#sealAndName().finally(() => (this.#sealing = null));
  }

  async #sealAndName(): Promise<void> {
    const [columns, folder] = [this.#columns, this.#folder as LayerFolder];
    const erases = columns.erased.length > 0;
    for (;;) {
      const version = this.#version;
      // At once, whatever becomes of writing the others anew: what is open can be read on.
      folder.forget(columns.erased);
      if (!(await this.#seal(columns)) || columns !== this.#columns) return;
      if (columns.erased.length > 0) continue;
      folder.name(columns.sealed, version, erases);
      return;
    }
  }

  /** False where it did not come to it: then everything is as it was. */
  async #seal(columns: Columns): Promise<boolean> {
    const stopped = () => this.#closed || columns !== this.#columns;
    try {
      return await sealTo(this.#folder as LayerFolder, columns, stopped);
    } catch (error) {
      // A layer may be among the columns whose file is not whole.
      if (this.#folder?.hasAll(columns.sealed) === false) this.#startAnew();
      this.#couldNotSeal(error);
      return false;
    }
  }

  #couldNotSeal(error: unknown): void {
    this.#notBefore = performance.now() + AFTER_TROUBLE_MS;
    this.#options.say?.('Columns could not be written to the data folder, and stay in memory', { error });
  }

  async #newest(): Promise<{ version: number; keys: number }> {
    const workspace = await this.#stores.workspaces.withId(this.#workspaceId);
    return { version: workspace?.measureVersion ?? 0, keys: workspace?.keyGeneration ?? 0 };
  }

  #startAnew(): void {
    this.#options.say?.('Columns in the data folder are not whole and are read from the database again', {
      level: 'warn',
    });
    this.#forgetAll();
  }

  /** Everything is read from the database again. */
  #forgetAll(): void {
    this.#folder?.forget(this.#columns.sealed);
    this.#folder?.close();
    this.#folder = null;
    this.#columns = this.#empty();
    this.#version = -1;
    this.#readAt = -Infinity;
  }

  #empty(): Columns {
    const { leastRoom } = this.#options;
    return new Columns(undefined, leastRoom === undefined ? {} : { leastRoom });
  }

  async #readNames(): Promise<void> {
    const { dictionaries } = this.columns;
    const known = Object.fromEntries(DICTIONARIES.map((name) => [name, dictionaries.names(name).length - 1]));
    const entries = await this.#stores.dictionaries.entries(this.#workspaceId, known);
    for (const { dictionary, code, name } of entries) dictionaries.set(dictionary, code, name);
  }

  get #sealAt(): number {
    return this.#options.sealAt ?? SEAL_AT;
  }
}
