/** Tickets and their histories, fetched from an account. */
import type { SourceRow } from '../../load/adapters/adapter.ts';
import { ticketEvents } from '../../load/adapters/zendesk-tables/ticket-events.ts';
import type { TicketSource } from '../../load/adapters/zendesk-tables/ticket-rows.ts';
import { learnLinks, readItemOfTicket } from '../../load/adapters/zendesk/item-of-ticket.ts';
import type { Item } from '../../load/adapters/zendesk/json-item.ts';
import { ticketStory } from '../../load/adapters/zendesk/ticket-story.ts';
import { readUpdateItem, type UpdateItem } from '../../load/adapters/zendesk/update-item.ts';
import { Trouble } from '../trouble.ts';
import type { Desk, KnownTicket } from './desk.ts';
import { listed, pageIn, type ZendeskSession } from './lists.ts';

const TICKETS_AT_ONCE = 100;

/** Also learns how it is linked. null = it cannot be read. */
export function seeTicket(desk: Desk, item: Item): KnownTicket | null {
  const read = readItemOfTicket('ticket', item);
  if ('reason' in read) return null;
  for (const one of read) learnLinks(one, desk.links);
  const ticket = read.find((one) => one.kind === 'ticket' || one.kind === 'no_ticket');
  if (ticket === undefined) return null;
  const seen = ticket.kind === 'ticket' ? { ...ticket, comments: [] } : { ...ticket, raw: null };
  desk.tickets.set(ticket.ticket, seen);
  return seen;
}

/** Learns the tickets of which nothing is remembered; those that the account does not give any more were thrown away. */
export async function learnTickets(
  session: ZendeskSession,
  desk: Desk,
  ids: readonly string[],
): Promise<void> {
  const unknown = ids.filter((id) => desk.tickets.get(id) === null);
  for (let from = 0; from < unknown.length; from += TICKETS_AT_ONCE) {
    const some = unknown.slice(from, from + TICKETS_AT_ONCE);
    const path = `/api/v2/tickets/show_many.json?ids=${some.join(',')}`;
    for await (const item of listed(session, path, 'tickets')) seeTicket(desk, item);
    for (const ticket of some) if (desk.tickets.get(ticket) === null) desk.tickets.set(ticket, gone(ticket));
  }
}

const gone = (ticket: string): KnownTicket => ({
  kind: 'no_ticket',
  ticket,
  field: 'id',
  reason: 'is not there any more',
  raw: null,
});

/** Everything that happened to a ticket; null = it is not there any more. */
export async function auditsOf(
  session: ZendeskSession,
  desk: Desk,
  ticket: string,
): Promise<UpdateItem[] | null> {
  try {
    const updates: UpdateItem[] = [];
    for await (const item of listed(
      session,
      `/api/v2/tickets/${ticket}/audits.json?page[size]=100`,
      'audits',
    )) {
      const update = readUpdateItem({ ticket_id: ticket, ...item });
      if ('kind' in update) updates.push(update);
    }
    for (const update of updates) learnLinks(update, desk.links);
    return updates;
  } catch (error) {
    if (error instanceof Trouble && error.code === 'not_found') return null;
    throw error;
  }
}

/** null = it is not there any more. */
export async function fetchTicket(
  session: ZendeskSession,
  desk: Desk,
  id: string,
): Promise<KnownTicket | null> {
  try {
    const page = pageIn(await session.get(`/api/v2/tickets/${id}.json`));
    return seeTicket(desk, pageIn(page['ticket']));
  } catch (error) {
    if (error instanceof Trouble && error.code === 'not_found') return null;
    throw error;
  }
}

/**
 * @param updates all that happened to the ticket so far
 * @param isNew of which of them rows are wanted
 * @param file the path that they came from
 */
export function rowsOfTicket(
  desk: Desk,
  ticket: string,
  updates: readonly UpdateItem[],
  isNew: (update: UpdateItem) => boolean,
  file: string,
): SourceRow[] {
  const known = desk.tickets.get(ticket);
  if (known?.kind === 'no_ticket') return [];
  const told = updates.map((item, index) => ({ item, row: { file, line: index + 1 } }));
  const opening: TicketSource = { file, line: 0 };
  const story = ticketStory(known === null ? null : { item: known, row: opening }, told, [], desk.links);
  if (story === null) return [];
  const events = ticketEvents(story, desk.directory);
  const wanted = told.filter(({ item }) => isNew(item)).map(({ row }) => row);
  const rows = updates.some((update) => update.creates && isNew(update)) ? [opening, ...wanted] : wanted;
  return rows.map((row) => ({ ...row, events: events.get(row) ?? [], rejection: null, raw: null }));
}
