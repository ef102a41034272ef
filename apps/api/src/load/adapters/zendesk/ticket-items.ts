/** From the items of some tickets, in any order, to what happened, each event beside the item that tells it. */
import type { SourceFigure, SourceRow } from '../adapter.ts';
import type { Directory } from '../zendesk-tables/directory.ts';
import type { Links } from '../zendesk-tables/links.ts';
import { ticketEvents } from '../zendesk-tables/ticket-events.ts';
import type { TicketSource, Unreadable } from '../zendesk-tables/ticket-rows.ts';
import type { RatingItem } from './rating-item.ts';
import type { TicketItem } from './ticket-item.ts';
import { ticketStory, type TicketStory, type Told } from './ticket-story.ts';
import type { Untold } from './untold.ts';
import type { UpdateItem } from './update-item.ts';

interface Lines {
  readonly file: string;
  readonly line: number;
}
export interface FiguresItem {
  readonly kind: 'figures';
  readonly ticket: string;
  readonly figures: readonly SourceFigure[];
}
/** A ticket that was thrown away, or cannot be read: what else is told of it goes with it. */
export interface NoTicket extends Unreadable {
  readonly kind: 'no_ticket';
  readonly ticket: string;
  readonly raw: unknown;
}
export type OfTicket = (TicketItem | UpdateItem | RatingItem | FiguresItem | NoTicket) & Lines;

/** @param items of one ticket, in the order of their files */
export function* readTicket(
  items: readonly OfTicket[],
  until: number | null,
  directory: Directory,
  links: Links,
  untold: Untold,
): Generator<SourceRow> {
  const known = items.filter((item) => !('at' in item) || until === null || item.at <= until);
  const gone = known.some(({ kind }) => kind === 'no_ticket');
  const rows = new Map(items.map((item) => [item, { file: item.file, line: item.line }] as const));
  const story = gone ? null : storyOf(known, rows, links);
  if (story !== null) untold.see(story, known);
  const events = story === null ? null : ticketEvents(story, directory);
  const orphan = story === null && !gone && !items.some(({ kind }) => kind === 'ticket');
  for (const item of items) {
    const row = rows.get(item) as TicketSource;
    yield {
      ...row,
      events: events?.get(row) ?? [],
      rejection: item.kind === 'no_ticket' ? reasonOf(item) : orphan && until === null ? ORPHAN : null,
      raw: item.kind === 'no_ticket' ? item.raw : { kind: item.kind, ticket_id: item.ticket },
      ...(item.kind === 'figures' && story !== null ? { figures: item.figures } : {}),
    };
  }
}

const reasonOf = ({ field, reason }: NoTicket) => ({ field, reason });
const ORPHAN = { field: 'ticket_id', reason: 'names a ticket that is not among those given' };

function storyOf(
  items: readonly OfTicket[],
  rows: ReadonlyMap<OfTicket, TicketSource>,
  links: Links,
): TicketStory | null {
  let ticket: Told<TicketItem> | null = null;
  const updates: Told<UpdateItem>[] = [];
  const ratings: Told<RatingItem>[] = [];
  for (const item of items) {
    const row = rows.get(item) as TicketSource;
    if (item.kind === 'ticket') ticket = later(ticket, { item, row });
    else if (item.kind === 'update') updates.push({ item, row });
    else if (item.kind === 'rating') ratings.push({ item, row });
  }
  return ticketStory(ticket, updates, ratings, links);
}

/** A ticket that was exported twice counts as the later export has it. */
function later(known: Told<TicketItem> | null, other: Told<TicketItem>): Told<TicketItem> {
  return known === null || (other.item.updatedAt ?? 0) >= (known.item.updatedAt ?? 0) ? other : known;
}
