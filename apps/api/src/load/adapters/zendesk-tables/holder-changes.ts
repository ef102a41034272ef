/**
 * Who has a ticket: its group and its assignee, each with a history of its own. A change of both in one update is one
 * move. The assignee stays with the ticket when the group changes, until the history says otherwise. A group that is
 * taken away leaves the ticket with the last one known: nobody else was given it.
 */
import type { Happening } from '../../tables/told-events.ts';
import type { Directory } from './directory.ts';
import type { Change, Ticket } from './ticket-rows.ts';

export interface Holder {
  readonly team: string | null;
  readonly agent: string | null;
}

export interface Move {
  readonly change: Change;
  readonly happening: Happening;
}

/** @param changes of group_id and assignee_id, in their order */
export function holderMoves(
  ticket: Ticket,
  changes: readonly Change[],
  { groups, agents }: Directory,
): { readonly opening: Holder; readonly moves: readonly Move[] } {
  let team = changes.some(isGroup) ? null : named(groups, ticket.group);
  let agent = changes.some((change) => !isGroup(change)) ? null : named(agents, ticket.assignee);
  let opening: Holder = { team, agent };
  const moves: Move[] = [];
  changes.forEach((change, i) => {
    const before: Holder = { team, agent };
    if (isGroup(change)) team = named(groups, change.value) ?? team;
    else agent = named(agents, change.value);
    if (change.at <= ticket.at) {
      opening = { team, agent };
      return;
    }
    if (team === null) return;
    // The rest of one update: what was known before it is what counts.
    const last = changes[i - 1]?.at === change.at ? moves.at(-1) : undefined;
    const happening: Happening = { type: 'handoff', toTeam: team, toAgent: agent };
    if (last !== undefined && last.change.at === change.at)
      moves[moves.length - 1] = { change: last.change, happening };
    else if (team !== before.team || agent !== before.agent) moves.push({ change, happening });
  });
  return { opening, moves };
}

const isGroup = ({ field }: Change) => field === 'group_id';
const named = (names: Directory['groups'], id: string | null) => (id === null ? null : names.of(id));
