/** The columns of one workspace, kept as new as the database. */
import { DICTIONARIES } from '@twicetold/cases';
import { Columns } from '@twicetold/metrics';
import type { Stores } from '../stores.ts';

export class LiveColumns {
  readonly columns = new Columns();
  readonly #stores: Stores;
  readonly #workspaceId: number;
  #version = -1;
  #refreshing: Promise<void> | null = null;

  constructor(stores: Stores, workspaceId: number) {
    this.#stores = stores;
    this.#workspaceId = workspaceId;
  }

  /** Version of the measures that the columns hold; −1 before the first look. */
  get version(): number {
    return this.#version;
  }

  /** At least as new as `version`, which the database has shown to somebody. */
  async upTo(version: number): Promise<Columns> {
    while (this.#version < version) await this.#refresh();
    return this.columns;
  }

  #refresh(): Promise<void> {
    this.#refreshing ??= this.#read().finally(() => (this.#refreshing = null));
    return this.#refreshing;
  }

  /**
   * The version is asked before reading: what is written meanwhile may be read already, and is then read again.
   * Names come last, for every code in measures that can be seen has its name by then.
   */
  async #read(): Promise<void> {
    const { workspaces, measures } = this.#stores;
    const version = (await workspaces.withId(this.#workspaceId))?.measureVersion ?? 0;
    const changed =
      this.#version < 0
        ? measures.stream(this.#workspaceId)
        : measures.changedSince(this.#workspaceId, this.#version);
    for await (const { customer, packed } of changed) this.columns.replace(customer, packed);
    await this.#readNames();
    this.#version = Math.max(this.#version, version);
  }

  async #readNames(): Promise<void> {
    const { dictionaries } = this.columns;
    const known = Object.fromEntries(DICTIONARIES.map((name) => [name, dictionaries.names(name).length - 1]));
    const entries = await this.#stores.dictionaries.entries(this.#workspaceId, known);
    for (const { dictionary, code, name } of entries) dictionaries.set(dictionary, code, name);
  }
}
