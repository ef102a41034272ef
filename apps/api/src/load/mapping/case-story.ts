/** Events of one case as they are told, each once whichever row tells it, with ids that a later export gives again. */
import { createHash } from 'node:crypto';
import type { CanonicalEvent } from '@twicetold/cases';
import { ToldEvents, type Happening, type Rank } from '../tables/told-events.ts';
import type { MappedRow } from './mapped-row.ts';

export class CaseStory {
  readonly #told: ToldEvents<MappedRow>;
  readonly #keys = new Set<string>();
  readonly #types = new Set<string>();
  readonly ends: number[] = [];

  constructor(
    readonly id: string,
    customer: string | null,
  ) {
    this.#told = new ToldEvents(id, customer);
  }

  get byRow(): ReadonlyMap<MappedRow, readonly CanonicalEvent[]> {
    return this.#told.byRow;
  }

  /** Whether something of the type has been told. */
  has(type: CanonicalEvent['type']): boolean {
    return this.#types.has(type);
  }

  /** Known by its kind and its moment: told again, it is the same. */
  tell(row: MappedRow, at: number, rank: Rank, kind: string, happening: Happening): void {
    this.tellAs(row, at, rank, `${kind}/${new Date(at).toISOString()}`, happening);
  }

  /** Of changes from row to row: in a table of whole minutes a case may be handed over twice in one. */
  tellChange(row: MappedRow, at: number, rank: Rank, kind: string, happening: Happening): void {
    const moment = `${kind}/${new Date(at).toISOString()}`;
    let key = moment;
    for (let place = 2; this.#keys.has(key); place++) key = `${moment}/${place}`;
    this.tellAs(row, at, rank, key, happening);
  }

  /** Known by a key of its own, whenever it is said to have been. */
  tellAs(row: MappedRow, at: number, rank: Rank, key: string, happening: Happening): void {
    if (this.#keys.has(key)) return;
    this.#keys.add(key);
    this.#types.add(happening.type);
    if (happening.type === 'case.resolved' || happening.type === 'case.closed') this.ends.push(at);
    this.#told.add(row, at, rank, key, happening);
  }
}

/** Short, for ids of what has no other. */
export const digest = (content: unknown): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 12);
