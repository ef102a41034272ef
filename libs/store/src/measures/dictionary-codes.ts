import { DICTIONARIES, type CodeOf, type DictionaryName } from '@twicetold/cases';
import type { PoolClient } from 'pg';
import type { DictionaryEntry } from './dictionary-store.ts';
import { INSERT_CODES, LOCK_CODES, NEWER_CODES } from './statements.ts';

type Names = Readonly<Record<DictionaryName, Map<string, number>>>;

const noNames = (): Names =>
  Object.fromEntries(DICTIONARIES.map((dictionary) => [dictionary, new Map()])) as unknown as Names;

/** The codes of one workspace's names as far as this process knows them; only what is committed. */
export class DictionaryCodes {
  readonly known = noNames();

  begin(): CodesOfTransaction {
    return new CodesOfTransaction(this.known);
  }
}

/**
 * Codes for one transaction: those that are known, and new ones, which are worth nothing if it fails. New names are
 * rare once a log has been running for a while, so names are looked up first and given codes afterwards, all at once.
 */
class CodesOfTransaction {
  readonly #known: Names;
  readonly #fresh = noNames();
  readonly #unknown: [DictionaryName, string][] = [];

  constructor(known: Names) {
    this.#known = known;
  }

  /** How often a name was asked for that has no code yet. */
  get missing(): number {
    return this.#unknown.length;
  }

  /** 0 for a name that has no code yet: call `giveOut`, and ask again. */
  readonly codeOf: CodeOf = (dictionary, name) => {
    const code = this.#known[dictionary].get(name) ?? this.#fresh[dictionary].get(name);
    if (code === undefined) this.#unknown.push([dictionary, name]);
    return code ?? 0;
  };

  /** Gives the next codes to all names asked for in vain. Returns whether there were any. */
  async giveOut(client: PoolClient, workspaceId: number): Promise<boolean> {
    if (this.#unknown.length === 0) return false;
    await client.query(LOCK_CODES, [workspaceId]);
    // Codes have no gaps, so the number of names is the highest code. Taken once: a transaction beside this one may
    // add its names to the known ones at any moment, and they would be counted twice.
    const highest = new Map(DICTIONARIES.map((dictionary) => [dictionary, this.#known[dictionary].size]));
    const newer = await client.query<DictionaryEntry>(NEWER_CODES, [
      workspaceId,
      [...highest.keys()],
      [...highest.values()],
    ]);
    for (const { dictionary, code, name } of newer.rows) {
      this.#fresh[dictionary].set(name, code);
      highest.set(dictionary, code);
    }
    const given = this.#next(highest);
    await client.query(INSERT_CODES, [
      workspaceId,
      given.map((entry) => entry.dictionary),
      given.map((entry) => entry.code),
      given.map((entry) => entry.name),
    ]);
    return true;
  }

  /** The transaction has been committed. */
  keep(): void {
    for (const dictionary of DICTIONARIES)
      for (const [name, code] of this.#fresh[dictionary]) this.#known[dictionary].set(name, code);
  }

  #next(highest: Map<DictionaryName, number>): DictionaryEntry[] {
    const given: DictionaryEntry[] = [];
    for (const [dictionary, name] of this.#unknown) {
      // Known by now, where a transaction beside this one has been committed since the name was asked for.
      if (this.#fresh[dictionary].has(name) || this.#known[dictionary].has(name)) continue;
      const code = (highest.get(dictionary) ?? 0) + 1;
      highest.set(dictionary, code);
      this.#fresh[dictionary].set(name, code);
      given.push({ dictionary, code, name });
    }
    return given;
  }
}
