/** A rating as the list of ratings has it. */
import type { Unreadable } from '../zendesk-tables/ticket-rows.ts';
import { idIn, textIn, timeIn, type Item } from './json-item.ts';

export interface RatingItem {
  readonly kind: 'rating';
  readonly ticket: string;
  readonly id: string;
  readonly at: number;
  readonly score: string;
}

export function readRatingItem(ticket: string, item: Item): RatingItem | Unreadable {
  const id = idIn(item['id']);
  if (id === null) return { field: 'id', reason: 'is missing' };
  // Zendesk makes the rating when it asks, and changes it when the customer answers.
  const at = timeIn(item['updated_at']) ?? timeIn(item['created_at']);
  if (at === null) return { field: 'created_at', reason: 'is no time like 2026-02-28T01:16:00Z' };
  return { kind: 'rating', ticket, id, at, score: textIn(item['score'])?.toLowerCase() ?? 'unoffered' };
}
