/** From the rows of some tickets, in any order, to what happened, each event beside the row that tells it. */
import type { SourceRow } from '../adapter.ts';
import type { Directory } from './directory.ts';
import type { Links } from './links.ts';
import type { Missing } from './missing.ts';
import { ticketFigures } from './ticket-metrics.ts';
import { isOver, ticketEvents, type TicketHistory } from './ticket-events.ts';
import {
  readChange,
  readComment,
  readRating,
  readTicket,
  type Change,
  type Comment,
  type Rating,
  type Ticket,
  type TicketTableRow,
  type Unreadable,
} from './ticket-rows.ts';

/** @param lines rows as JSON, those of one ticket in the order of their files */
export function* readTicketRows(
  lines: readonly string[],
  until: number | null,
  directory: Directory,
  links: Links,
  missing: Missing,
): Generator<SourceRow> {
  const tickets = new Map<string, TicketTableRow[]>();
  for (const line of lines) {
    const { ticket, ...row } = JSON.parse(line) as TicketTableRow & { ticket: string };
    const rows = tickets.get(ticket);
    if (rows === undefined) tickets.set(ticket, [row]);
    else rows.push(row);
  }
  for (const [id, rows] of tickets) {
    const rejections = new Map<TicketTableRow, Unreadable>();
    const history = historyOf(id, rows, until, links, rejections);
    if (
      history !== null &&
      isOver(history.ticket) &&
      !history.changes.some(({ field }) => field === 'status')
    )
      missing.seeOverWithoutHistory();
    const events = history === null ? null : ticketEvents(history, directory);
    for (const row of rows)
      yield {
        file: row.file,
        line: row.line,
        events: events?.get(row) ?? [],
        rejection: rejections.get(row) ?? null,
        raw: row.cells,
        // As they are today, which says nothing of how they stood earlier.
        ...(row.table === 'ticket_metric' && history !== null && until === null
          ? { figures: ticketFigures(id, row.cells) }
          : {}),
      };
  }
}

/** null where the ticket itself is not there, was thrown away, or was not known yet. */
function historyOf(
  id: string,
  rows: readonly TicketTableRow[],
  until: number | null,
  links: Links,
  rejections: Map<TicketTableRow, Unreadable>,
): TicketHistory | null {
  let ticket: Ticket | null = null;
  let unreadable = false;
  const changes: Change[] = [];
  const comments: Comment[] = [];
  const ratings: Rating[] = [];
  const readable = <T extends { readonly at: number }>(
    read: T | Unreadable,
    row: TicketTableRow,
  ): T | null => {
    if ('at' in read) return until === null || read.at <= until ? read : null;
    rejections.set(row, read);
    unreadable ||= row.table === 'ticket';
    return null;
  };
  for (const row of rows) {
    if (row.table === 'ticket') ticket = later(ticket, readable(readTicket(row), row));
    else if (row.table === 'ticket_field_history') push(changes, readable(readChange(row), row));
    else if (row.table === 'ticket_comment') push(comments, readable(readComment(row), row));
    else if (row.table === 'satisfaction_rating') push(ratings, readable(readRating(row), row));
  }
  if (ticket === null) {
    if (!unreadable && !rows.some(({ table }) => table === 'ticket'))
      for (const row of rows)
        rejections.set(row, {
          field: 'ticket_id',
          reason: 'names a ticket that the table of tickets does not have',
        });
    return null;
  }
  return {
    ticket,
    changes: inOrder(changes),
    comments: onceById(comments),
    ratings: onceById(ratings),
    mergedInto: links.mergedInto(id),
    parent: links.parent(id),
  };
}

/** A ticket that is in two copies counts as the later of them has it. */
function later(known: Ticket | null, other: Ticket | null): Ticket | null {
  if (known === null || other === null) return known ?? other;
  return (other.updatedAt ?? 0) >= (known.updatedAt ?? 0) ? other : known;
}

function push<T>(list: T[], item: T | null): void {
  if (item !== null) list.push(item);
}

/** Oldest first; what is written newest first is turned round, so that changes of one second keep their order. Once each. */
function inOrder(changes: readonly Change[]): Change[] {
  const once = [
    ...new Map(
      changes.map((change) => [`${change.field} ${change.at} ${change.value ?? ''}`, change]),
    ).values(),
  ];
  const steps = once.map(({ field, at }, i) =>
    once[i - 1]?.field === field ? at - (once[i - 1]?.at ?? at) : 0,
  );
  const newestFirst = steps.filter((step) => step < 0).length > steps.filter((step) => step > 0).length;
  return (newestFirst ? once.reverse() : once).toSorted((a, b) => a.at - b.at);
}

function onceById<T extends { readonly id: string }>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}
