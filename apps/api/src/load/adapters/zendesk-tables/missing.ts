/** What a copy does not hold, said as what cannot be told from it. */
import type { Noticed } from '../../noticed.ts';
import type { TicketTable } from './ticket-rows.ts';

export class Missing {
  readonly #rows: Record<TicketTable, number> = {
    ticket: 0,
    ticket_field_history: 0,
    ticket_comment: 0,
    satisfaction_rating: 0,
    ticket_metric: 0,
  };
  #groupChanges = 0;
  #overWithoutHistory = 0;

  see(table: TicketTable, cells: Readonly<Record<string, string>>): void {
    this.#rows[table] += 1;
    if (cells['field_name'] === 'group_id') this.#groupChanges += 1;
  }

  /** A ticket that is solved or closed, with no history of its status. */
  seeOverWithoutHistory(): void {
    this.#overWithoutHistory += 1;
  }

  report(noticed: Noticed): void {
    if (this.#rows.ticket === 0) return;
    if (this.#overWithoutHistory > 0)
      noticed.limit(
        ['resolutions'],
        `${this.#overWithoutHistory} tickets are solved or closed, but the copy does not hold when, so they count as closed without a resolution`,
      );
    if (this.#groupChanges === 0)
      noticed.limit(
        ['teams'],
        'the copy does not hold which groups a ticket passed through: it counts for the group that has it now',
      );
    if (this.#rows.ticket_comment === 0)
      noticed.limit(
        ['contacts'],
        'the copy holds no comments: of a ticket only the contact that opened it is known',
      );
  }
}
