/** What an export does not hold, said as what cannot be told from it. */
import type { Noticed } from '../../noticed.ts';
import { isOver } from '../zendesk-tables/ticket-events.ts';
import type { TicketStory } from './ticket-story.ts';

export class Untold {
  #tickets = 0;
  #withoutUpdates = 0;
  #laterOnly = 0;
  #overWithoutHistory = 0;
  #wordless = 0;

  see(story: TicketStory, items: readonly { readonly kind: string }[]): void {
    this.#tickets += 1;
    if (story.updates === 'none') this.#withoutUpdates += 1;
    if (story.updates === 'later') this.#laterOnly += 1;
    if (isOver(story.ticket) && !story.changes.some(({ field }) => field === 'status'))
      this.#overWithoutHistory += 1;
    const { comments } = story;
    if (
      items.some(({ kind }) => kind === 'update') &&
      comments.length > 0 &&
      comments.every(({ text }) => text === null)
    )
      this.#wordless += 1;
  }

  report(noticed: Noticed): void {
    if (this.#withoutUpdates > 0) {
      const which =
        this.#withoutUpdates === this.#tickets ? 'the tickets come' : `${this.#withoutUpdates} tickets come`;
      noticed.limit(
        [
          'resolutions',
          'reopenings',
          'teams',
          'agents',
          'contacts',
          'answers',
          'waiting',
          'records',
          'messages',
        ],
        `${which} without their updates (ticket_events or audits), so that between opening and today nothing is known`,
      );
    }
    if (this.#laterOnly > 0)
      noticed.limit(
        [
          'resolutions',
          'reopenings',
          'teams',
          'agents',
          'contacts',
          'answers',
          'waiting',
          'records',
          'messages',
        ],
        `${this.#laterOnly} tickets are older than the first update given: what happened to them before is not known`,
      );
    if (this.#overWithoutHistory > 0)
      noticed.limit(
        ['resolutions'],
        `${this.#overWithoutHistory} tickets are solved or closed, but not when, so they count as closed without a resolution`,
      );
    if (this.#wordless > 0)
      noticed.limit(
        ['messages'],
        `the comments of ${this.#wordless} tickets come without their words (export ticket_events with include=comment_events)`,
      );
  }
}
