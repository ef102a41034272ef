/** The names behind the codes of dimension columns. Code 0 stands for "not known", names are numbered from 1. */
import { DICTIONARIES, type DictionaryName } from '@twicetold/cases';

export class Dictionaries {
  /** Changes with every name learned: the same filter may keep other rows from then on. */
  version = 0;
  readonly #names = new Map<DictionaryName, (string | null)[]>(DICTIONARIES.map((d) => [d, [null]]));
  readonly #codes = new Map<DictionaryName, Map<string, number>>(DICTIONARIES.map((d) => [d, new Map()]));

  /** Names by code, from 0 = null. */
  names(dictionary: DictionaryName): readonly (string | null)[] {
    return this.#names.get(dictionary) as (string | null)[];
  }

  /** undefined for a name that no row can carry. */
  code(dictionary: DictionaryName, name: string | null): number | undefined {
    return name === null ? 0 : this.#codes.get(dictionary)?.get(name);
  }

  /** Learn what a code stands for; a code may be given another name later (a team renamed). */
  set(dictionary: DictionaryName, code: number, name: string): void {
    const names = this.#names.get(dictionary) as (string | null)[];
    const codes = this.#codes.get(dictionary) as Map<string, number>;
    const former = names[code];
    if (former !== undefined && former !== null && codes.get(former) === code) codes.delete(former);
    if (former !== name) this.version++;
    while (names.length < code) names.push(null);
    names[code] = name;
    codes.set(name, code);
  }

  /** The code of a name, given out if it has none: for logs that are folded in memory. */
  codeOf(dictionary: DictionaryName, name: string): number {
    const known = this.code(dictionary, name);
    if (known !== undefined) return known;
    const code = this.names(dictionary).length;
    this.set(dictionary, code, name);
    return code;
  }
}
