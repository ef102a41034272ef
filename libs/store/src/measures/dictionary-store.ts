import { DICTIONARIES, type DictionaryName } from '@twicetold/cases';
import type { DataSource } from 'typeorm';
import { HIGHEST_CODES, NEWER_CODES } from './statements.ts';

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

  /** Of one dictionary, those above the code `above`. */
  namesOf(workspaceId: number, dictionary: DictionaryName, above = 0): Promise<DictionaryEntry[]> {
    return this.#dataSource.query<DictionaryEntry[]>(NEWER_CODES, [workspaceId, [dictionary], [above]]);
  }

  /** What has been given out so far. */
  async highest(workspaceId: number): Promise<KnownCodes> {
    const rows = await this.#dataSource.query<{ dictionary: DictionaryName; code: number }[]>(HIGHEST_CODES, [
      workspaceId,
    ]);
    return Object.fromEntries(rows.map(({ dictionary, code }) => [dictionary, code]));
  }
}
