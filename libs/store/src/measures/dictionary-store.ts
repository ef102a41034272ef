import { DICTIONARIES, type DictionaryName } from '@twicetold/cases';
import type { DataSource } from 'typeorm';
import { keepable } from '../database/copy-text.ts';
import { HEARD_NAMES, HIGHEST_CODES, NEWER_CODES } from './statements.ts';

export interface DictionaryEntry {
  readonly dictionary: DictionaryName;
  /** From 1, without gaps; 0 stands for "not known" everywhere. */
  readonly code: number;
  readonly name: string;
}

/** Highest code known of each dictionary; what is missing counts as 0. */
export type KnownCodes = Partial<Readonly<Record<DictionaryName, number>>>;

export class DictionaryStore {
  readonly #dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.#dataSource = dataSource;
  }

  /**
   * Names newer than known, by dictionary and code; all of them by default. Read them after the measures: every
   * code in measures that can be seen has its name by then.
   */
  entries(workspaceId: number, known: KnownCodes = {}): Promise<DictionaryEntry[]> {
    const codes = DICTIONARIES.map((dictionary) => known[dictionary] ?? 0);
    return this.#dataSource.query<DictionaryEntry[]>(NEWER_CODES, [workspaceId, DICTIONARIES, codes]);
  }

  /** Of one dictionary. */
  namesOf(workspaceId: number, dictionary: DictionaryName): Promise<DictionaryEntry[]> {
    return this.#dataSource.query<DictionaryEntry[]>(NEWER_CODES, [workspaceId, [dictionary], [0]]);
  }

  /** Of the names those that had a code up to `upTo`: heard of before later codes were given out. */
  async heardOf(
    workspaceId: number,
    dictionary: DictionaryName,
    names: readonly string[],
    upTo: number,
  ): Promise<ReadonlySet<string>> {
    const rows = await this.#dataSource.query<{ name: string }[]>(HEARD_NAMES, [
      workspaceId,
      dictionary,
      names.map(keepable),
      upTo,
    ]);
    return new Set(rows.map(({ name }) => name));
  }

  /** What has been given out so far. */
  async highest(workspaceId: number): Promise<KnownCodes> {
    const rows = await this.#dataSource.query<{ dictionary: DictionaryName; code: number }[]>(HIGHEST_CODES, [
      workspaceId,
    ]);
    return Object.fromEntries(rows.map(({ dictionary, code }) => [dictionary, code]));
  }
}
