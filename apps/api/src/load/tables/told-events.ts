/** The events of one case, collected row by row, with ids and places that another export of the same case gives again. */
import type { CanonicalEvent } from '@twicetold/cases';

export type Happening = {
  readonly [E in CanonicalEvent as E['type']]: Omit<E, 'id' | 'at' | 'case' | 'customer' | 'seq'>;
}[CanonicalEvent['type']];

/** In one instant: who has it, what is known of it, what was said and written, where it stands. */
const RANKS = ['opened', 'contact', 'holder', 'about', 'fact', 'comment', 'rating', 'status'] as const;
export type Rank = (typeof RANKS)[number];
/** Places of one rank within one instant; no case has as many. */
const PER_RANK = 1_000;

/** `Row`: whatever the source calls one. */
export class ToldEvents<Row> {
  readonly byRow = new Map<Row, CanonicalEvent[]>();
  readonly #case: string;
  readonly #customer: string | null;
  readonly #places = new Map<string, number>();
  readonly #keys = new Set<string>();

  constructor(id: string, customer: string | null) {
    this.#case = id;
    this.#customer = customer;
  }

  /** @param key unique within the case, however much of its history is exported; a repeated one is numbered */
  add(row: Row, at: number, rank: Rank, key: string, happening: Happening): void {
    const moment = new Date(at).toISOString();
    const place = this.#places.get(`${rank} ${moment}`) ?? 0;
    this.#places.set(`${rank} ${moment}`, place + 1);
    const id = this.#keys.has(key) ? `${key}/${place}` : key;
    this.#keys.add(id);
    const event = {
      ...happening,
      id: `${this.#case}/${id}`,
      at: moment,
      seq: RANKS.indexOf(rank) * PER_RANK + place,
      case: this.#case,
      customer: this.#customer,
    } as CanonicalEvent;
    const told = this.byRow.get(row);
    if (told === undefined) this.byRow.set(row, [event]);
    else told.push(event);
  }

  /** The same, with an id of the kind and the moment. */
  addAt(row: Row, at: number, rank: Rank, kind: string, happening: Happening): void {
    this.add(row, at, rank, `${kind}/${new Date(at).toISOString()}`, happening);
  }
}
