/** An item that belongs to a ticket, as much of it as is read. */
import type { Links } from '../zendesk-tables/links.ts';
import type { Unreadable } from '../zendesk-tables/ticket-rows.ts';
import { figuresIn } from './figures.ts';
import type { ItemKind } from './items.ts';
import { idIn, itemIn, type Item } from './json-item.ts';
import { readRatingItem, type RatingItem } from './rating-item.ts';
import { readTicketItem, type TicketItem } from './ticket-item.ts';
import type { FiguresItem, NoTicket } from './ticket-items.ts';
import { readUpdateItem, type UpdateItem } from './update-item.ts';

export type ItemOfTicket = TicketItem | UpdateItem | RatingItem | FiguresItem | NoTicket;

/** Several, where a ticket carries its figures inside. */
export function readItemOfTicket(
  kind: Extract<ItemKind, 'ticket' | 'update' | 'rating' | 'metrics'>,
  item: Item,
): readonly ItemOfTicket[] | Unreadable {
  if (kind === 'update') {
    const update = readUpdateItem(item);
    return 'kind' in update ? [update] : update;
  }
  const field = kind === 'ticket' ? 'id' : 'ticket_id';
  const ticket = idIn(item[field]);
  if (ticket === null) return { field, reason: 'is missing' };
  if (kind === 'metrics') return [{ kind: 'figures', ticket, figures: figuresIn(ticket, item) }];
  if (kind === 'rating') {
    const rating = readRatingItem(ticket, item);
    return 'kind' in rating ? [rating] : rating;
  }
  const read = readTicketItem(ticket, item);
  if (!('kind' in read)) return [{ kind: 'no_ticket', ticket, ...read, raw: item }];
  const metrics = itemIn(item['metric_set']);
  return metrics === null ? [read] : [read, { kind: 'figures', ticket, figures: figuresIn(ticket, metrics) }];
}

/** Which ticket went into which, and which follows up which: each item may know the other's. */
export function learnLinks(item: ItemOfTicket, links: Links): void {
  if (item.kind === 'ticket')
    links.add(item.ticket, {
      merged_ticket_ids: item.absorbed.join(' '),
      followup_ids: item.followUps.join(' '),
      via_followup_source_id: item.follows ?? '',
    });
  if (item.kind !== 'update') return;
  links.add(item.ticket, { merged_ticket_ids: item.absorbed.join(' ') });
  if (item.mergedInto !== null) links.add(item.mergedInto, { merged_ticket_ids: item.ticket });
}
