import { DICTIONARIES, type CodeOf, type DictionaryName } from '@twicetold/cases';
import type { PoolClient } from 'pg';
import type { DictionaryEntry } from './dictionary-store.ts';
import { INSERT_CODES, LOCK_CODES, NEWER_CODES } from './statements.ts';

type Names = Readonly<Record<DictionaryName, Map<string, number>>>;

const noNames = (): Names =>
  Object.fromEntries(DICTIONARIES.map((dictionary) => [dictionary, new Map()])) as unknown as Names;

/** The codes of one workspace's names as far as this process knows them; only what is committed. */
export class DictionaryCodes {
  readonly #names = noNames();

  /**
   * Packs with codes for every name. `pack` is called again when it met a name without a code, after that name was
   * given the next one: new names are rare once the log has been running for a while. `keep` is to be called when
   * the transaction has been committed: codes given out by one that fails must be forgotten.
   */
  async withCodes<T>(
    client: PoolClient,
    workspaceId: number,
    pack: (codeOf: CodeOf) => T,
  ): Promise<{ packed: T; keep: () => void }> {
    const first = this.#tryPack(pack, noNames());
    if (first.unknown.length === 0) return { packed: first.packed, keep: () => undefined };
    await client.query(LOCK_CODES, [workspaceId]);
    const read = await client.query<DictionaryEntry>(NEWER_CODES, [
      workspaceId,
      DICTIONARIES,
      this.#highest(),
    ]);
    const fresh = noNames();
    for (const { dictionary, code, name } of read.rows) fresh[dictionary].set(name, code);
    await this.#giveOut(client, workspaceId, first.unknown, fresh);
    return { packed: this.#tryPack(pack, fresh).packed, keep: () => this.#learn(fresh) };
  }

  #tryPack<T>(pack: (codeOf: CodeOf) => T, fresh: Names) {
    const unknown: [DictionaryName, string][] = [];
    const packed = pack((dictionary, name) => {
      const code = this.#names[dictionary].get(name) ?? fresh[dictionary].get(name);
      if (code === undefined) unknown.push([dictionary, name]);
      return code ?? 0;
    });
    return { packed, unknown };
  }

  async #giveOut(
    client: PoolClient,
    workspaceId: number,
    unknown: readonly (readonly [DictionaryName, string])[],
    fresh: Names,
  ): Promise<void> {
    const given: DictionaryEntry[] = [];
    for (const [dictionary, name] of unknown) {
      if (fresh[dictionary].has(name)) continue;
      const code = this.#names[dictionary].size + fresh[dictionary].size + 1;
      fresh[dictionary].set(name, code);
      given.push({ dictionary, code, name });
    }
    await client.query(INSERT_CODES, [
      workspaceId,
      given.map((entry) => entry.dictionary),
      given.map((entry) => entry.code),
      given.map((entry) => entry.name),
    ]);
  }

  /** Codes have no gaps, so the number of names is the highest code. */
  #highest(): number[] {
    return DICTIONARIES.map((dictionary) => this.#names[dictionary].size);
  }

  #learn(fresh: Names): void {
    for (const dictionary of DICTIONARIES)
      for (const [name, code] of fresh[dictionary]) this.#names[dictionary].set(name, code);
  }
}
