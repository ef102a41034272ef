/**
 * The source counts how often an incident came to another group (in the UCI file never to another person of one group); its
 * audit shows fewer of these moves where it does not name the group, or several fell between two rows. What is not shown cannot be a handoff of ours, but it can be said.
 */
import type { CanonicalEvent } from '@twicetold/cases';
import type { Noticed } from '../../noticed.ts';
import type { HistoryRow } from './incident-history.ts';

export class HiddenReassignments {
  #moves = 0;
  #incidents = 0;

  /** @param events of the whole history, all rows together */
  see(history: readonly HistoryRow[], events: readonly CanonicalEvent[]): void {
    const counted = history.reduce((most, { reassignments }) => Math.max(most, reassignments ?? 0), 0);
    const shown = events.filter(
      (event) => event.type === 'handoff' && event.toTeam !== (event.fromTeam ?? null),
    ).length;
    if (counted <= shown) return;
    this.#moves += counted - shown;
    this.#incidents += 1;
  }

  report(noticed: Noticed): void {
    if (this.#moves === 0) return;
    noticed.limit(
      ['teams'],
      `it counts ${several(this.#moves, 'reassignment')} of ${several(this.#incidents, 'incident')} that its history does not show`,
    );
  }
}

const several = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
