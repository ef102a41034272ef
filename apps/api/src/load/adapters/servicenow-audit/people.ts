/** Names of users and groups by their sys_id; an export with display values has the names already. */
import { knownValue } from '../../tables/known-value.ts';

type Cells = Readonly<Record<string, string>>;

export class People {
  readonly #names = new Map<string, string>();
  /** What a person goes by in the column `user` of the audit → sys_id. */
  readonly #accounts = new Map<string, string>();

  add(cells: Cells): void {
    const id = knownValue(cells['sys_id']);
    const name = knownValue(cells['name']);
    if (id === null || name === null) return;
    this.#names.set(id, name);
    const account = knownValue(cells['user_name']);
    if (account !== null) this.#accounts.set(account.toLowerCase(), id);
  }

  nameOf(idOrName: string | null): string | null {
    return idOrName === null ? null : (this.#names.get(idOrName) ?? idOrName);
  }

  /** Who made a change, as an incident would name them; null where no table of users says it. */
  withAccount(account: string | null): { readonly id: string; readonly name: string } | null {
    const id = this.#accounts.get(account?.toLowerCase() ?? '');
    return id === undefined ? null : { id, name: this.#names.get(id) ?? id };
  }
}
