/**
 * Who is who: names of groups, agents, brands and forms, as they stand now. A group that was given another name is the
 * same group, so nothing was handed over. Kept in memory: an organisation's own people and groups, never its customers.
 */
import { knownValue } from '../../tables/known-value.ts';

type Cells = Readonly<Record<string, string>>;

/** Ids to names that nobody else has: where two share one, both carry their id. */
class Names {
  readonly #names = new Map<string, string>();
  #bearers: Map<string, number> | null = null;

  set(id: string, name: string): void {
    this.#names.set(id, name);
    this.#bearers = null;
  }

  has(id: string): boolean {
    return this.#names.has(id);
  }

  /** The id itself where no name is known. */
  of(id: string): string {
    const name = this.#names.get(id);
    if (name === undefined) return id;
    this.#bearers ??= this.#count();
    return this.#bearers.get(name) === 1 ? name : `${name} (${id})`;
  }

  #count(): Map<string, number> {
    const bearers = new Map<string, number>();
    for (const name of this.#names.values()) bearers.set(name, (bearers.get(name) ?? 0) + 1);
    return bearers;
  }
}

export class Directory {
  readonly groups = new Names();
  readonly agents = new Names();
  readonly brands = new Names();
  readonly forms = new Names();
  /** Custom fields of tickets, by names like custom_8100. */
  readonly fields = new Names();
  readonly #formsNamedAt = new Map<string, string>();
  #knowsUsers = false;

  addUser(cells: Cells): void {
    this.#knowsUsers = true;
    const id = knownValue(cells['id']);
    const role = knownValue(cells['role'])?.toLowerCase();
    if (id !== null && (role === 'agent' || role === 'admin'))
      this.agents.set(id, knownValue(cells['name']) ?? id);
  }

  addNamed(kind: 'groups' | 'brands', cells: Cells): void {
    const id = knownValue(cells['id']);
    const name = knownValue(cells['name']);
    if (id !== null && name !== null) this[kind].set(id, name);
  }

  /** Of the versions of a form the latest names it. */
  addForm(cells: Cells): void {
    const id = knownValue(cells['id']);
    const name = knownValue(cells['name']);
    const namedAt = cells['updated_at'] ?? '';
    if (id === null || name === null || namedAt < (this.#formsNamedAt.get(id) ?? '')) return;
    this.#formsNamedAt.set(id, namedAt);
    this.forms.set(id, name);
  }

  /** Whether somebody is one of the organisation; without a table of users, whoever is not the requester. */
  isStaff(user: string, requester: string | null): boolean {
    return this.#knowsUsers ? this.agents.has(user) : user !== requester;
  }
}
