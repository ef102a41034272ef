/**
 * Who owns a case: a person or a queue. An id says which by how it begins; a name alone says it where the users or queues
 * are among the files, or where the history gives the name beside the id.
 */
import { knownValue } from '../../tables/known-value.ts';
import { recordId } from './tables.ts';

export interface Owner {
  /** null = the export does not say: taken for a person, of whom there are more. */
  readonly kind: 'queue' | 'person' | null;
  readonly name: string;
}

const QUEUE = /^00G[A-Za-z0-9]{12}(?:[A-Za-z0-9]{3})?$/;
const PERSON = /^005[A-Za-z0-9]{12}(?:[A-Za-z0-9]{3})?$/;

const OUTSIDE = /customer|portal|guest|partner/i;

export const isOwnerId = (text: string): boolean => QUEUE.test(text) || PERSON.test(text);

export class Owners {
  readonly #names = new Map<string, string>();
  readonly #kinds = new Map<string, 'queue' | 'person'>();
  readonly #outside = new Set<string>();
  #unknown = 0;

  /** Also of groups and users with other ids, as exports of other tools have them. */
  add(kind: 'queue' | 'person', cells: Readonly<Record<string, string>>): void {
    const id = knownValue(cells['id']);
    const name = knownValue(cells['name']);
    if (id !== null && name !== null) this.learn(id, name, kind);
    const type = knownValue(cells['usertype']);
    const outside = knownValue(cells['contactid']) !== null || (type !== null && OUTSIDE.test(type));
    if (id !== null && kind === 'person' && outside) this.#outside.add(recordId(id));
  }

  /** A customer who signs in, or a guest. */
  isOutside(id: string): boolean {
    return this.#outside.has(recordId(id));
  }

  /** The id itself where no name is known. */
  nameOf(id: string): string {
    return this.#names.get(recordId(id)) ?? id;
  }

  /** From two rows of one change: the id, and the name of the same owner. */
  learn(id: string, name: string, kind: 'queue' | 'person' = QUEUE.test(id) ? 'queue' : 'person'): void {
    this.#names.set(recordId(id), name);
    this.#kinds.set(name, kind);
  }

  /** @param text id or name */
  of(text: string): Owner {
    const name = this.#names.get(recordId(text)) ?? text;
    const kind = QUEUE.test(text) ? 'queue' : PERSON.test(text) ? 'person' : (this.#kinds.get(text) ?? null);
    if (kind === null) this.#unknown += 1;
    return { kind, name };
  }

  /** How often an owner was met of whom nobody says whether it is a queue. */
  get unknown(): number {
    return this.#unknown;
  }
}
