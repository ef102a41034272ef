/** From the kept things of some tickets, in any order, to what happened, each event beside the thing that tells it. */
import type { SourceRow } from '../adapter.ts';
import { statusOf } from './codes.ts';
import type { Activity, Conversation, Placed, Rating, Ticket } from './items.ts';
import { figuresOf, ticketEvents, type Directory, type TicketHistory } from './ticket-events.ts';

type Kept = Placed & (Ticket | Conversation | Activity | Rating);

/** What the export does not tell, counted while it is read. */
export interface Untold {
  tickets: number;
  withoutHistory: number;
  overWithoutTime: number;
}

export function* ticketRows(
  lines: readonly string[],
  until: number | null,
  directory: Directory,
  untold: Untold,
): Generator<SourceRow> {
  for (const all of byTicket(lines)) {
    const kept = all.map((item) => (item.kind === 'ticket' && until !== null ? asOf(item, until) : item));
    const history = historyOf(kept, until);
    const told = history === null ? null : ticketEvents(history, directory);
    if (history !== null) count(history, untold);
    const unknown = !kept.some(({ kind }) => kind === 'ticket');
    for (const item of kept) {
      const { file, line, raw } = item;
      yield {
        file,
        line,
        events: told?.get(item) ?? [],
        rejection: unknown
          ? { field: 'ticket_id', reason: 'names a ticket that is not among the tickets' }
          : null,
        raw,
        ...(item === history?.ticket && until === null ? { figures: figuresOf(history.ticket) } : {}),
      };
    }
  }
}

function byTicket(lines: readonly string[]): Iterable<Kept[]> {
  const tickets = new Map<string, Kept[]>();
  for (const line of lines) {
    const item = JSON.parse(line) as Kept;
    const id = item.kind === 'ticket' ? item.id : item.ticket;
    const items = tickets.get(id);
    if (items === undefined) tickets.set(id, [item]);
    else items.push(item);
  }
  return tickets.values();
}

/** What stands in two exports counts once; of two states of one ticket the later one. null = not opened by then. */
function historyOf(kept: readonly Kept[], until: number | null): TicketHistory | null {
  const inTime = kept.filter(({ at }) => until === null || at <= until);
  const tickets = inTime.filter((item) => item.kind === 'ticket');
  const ticket = tickets.toSorted((a, b) => (a.updatedAt ?? 0) - (b.updatedAt ?? 0)).at(-1);
  if (ticket === undefined) return null;
  return {
    ticket,
    activities: once(
      inTime.filter((item) => item.kind === 'activity'),
      ({ at, changes }) => JSON.stringify([at, changes]),
    ),
    conversations: once(
      inTime.filter((item) => item.kind === 'conversation'),
      ({ id }) => id,
    ),
    ratings: once(
      inTime.filter((item) => item.kind === 'rating'),
      ({ id }) => id,
    ),
  };
}

/** Later states are not known yet. */
function asOf<T extends Ticket>(ticket: T, until: number): T {
  const over = [ticket.resolvedAt, ticket.closedAt].some((at) => at !== null && at > until);
  return over ? { ...ticket, status: null, resolvedAt: null, closedAt: null } : ticket;
}

function once<T extends { readonly at: number }>(items: readonly T[], identity: (item: T) => string): T[] {
  const found = new Map<string, T>();
  for (const item of items) if (!found.has(identity(item))) found.set(identity(item), item);
  return [...found.values()].toSorted((a, b) => a.at - b.at);
}

function count({ ticket, activities }: TicketHistory, untold: Untold): void {
  untold.tickets += 1;
  if (activities.length > 0) return;
  untold.withoutHistory += 1;
  const over = ticket.status !== null && ['resolved', 'closed'].includes(statusOf(ticket.status));
  if (over && ticket.resolvedAt === null && ticket.closedAt === null) untold.overWithoutTime += 1;
}
