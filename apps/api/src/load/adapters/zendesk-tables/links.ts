/** Which ticket went into which, and which follows up which: tickets name each other in both directions. */
import { knownValue } from '../../tables/known-value.ts';

type Cells = Readonly<Record<string, string>>;

export class Links {
  readonly #mergedInto = new Map<string, string>();
  readonly #parents = new Map<string, string>();

  add(ticket: string, cells: Cells): void {
    for (const merged of idsIn(cells['merged_ticket_ids']))
      if (merged !== ticket) this.#mergedInto.set(merged, ticket);
    for (const followUp of idsIn(cells['followup_ids']))
      if (followUp !== ticket) this.#parents.set(followUp, ticket);
    const parent = knownValue(cells['via_followup_source_id']);
    if (parent !== null && parent !== ticket) this.#parents.set(ticket, parent);
  }

  mergedInto(ticket: string): string | null {
    return this.#mergedInto.get(ticket) ?? null;
  }

  parent(ticket: string): string | null {
    return this.#parents.get(ticket) ?? null;
  }
}

/** "[1967, 1968]", as warehouses write a list. */
function idsIn(list: string | undefined): string[] {
  return list?.match(/\d+/g) ?? [];
}
