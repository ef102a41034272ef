/** A ticket as the API gives it: what it is today. */
import type { Unreadable } from '../zendesk-tables/ticket-rows.ts';
import { idIn, idsIn, itemIn, itemsIn, textIn, timeIn, type Item } from './json-item.ts';
import { commentIn, type CommentItem } from './comment-item.ts';
import { channelNamed, viaIn } from './via.ts';

export interface TicketItem {
  readonly kind: 'ticket';
  readonly ticket: string;
  readonly at: number;
  readonly updatedAt: number | null;
  readonly status: string;
  readonly requester: string | null;
  readonly submitter: string | null;
  readonly group: string | null;
  readonly assignee: string | null;
  readonly priority: string | null;
  readonly brand: string | null;
  readonly form: string | null;
  readonly channel: string | null;
  readonly rel: string | null;
  readonly isPublic: boolean;
  /** Tickets that it follows up, that follow it up, and that went into it. */
  readonly follows: string | null;
  readonly followUps: readonly string[];
  readonly absorbed: readonly string[];
  readonly rating: { readonly id: string; readonly score: string } | null;
  /** Of exports that write a ticket's comments into it. */
  readonly comments: readonly CommentItem[];
}

export function readTicketItem(ticket: string, item: Item): TicketItem | Unreadable {
  const at = timeIn(item['created_at']);
  if (at === null) return { field: 'created_at', reason: 'is no time like 2026-02-28T01:16:00Z' };
  const status = textIn(item['status'])?.toLowerCase();
  if (status === undefined) return { field: 'status', reason: 'is missing' };
  if (status === 'deleted') return { field: 'status', reason: 'is deleted: the ticket was thrown away' };
  const via = viaIn(item['via']);
  return {
    kind: 'ticket',
    ticket,
    at,
    updatedAt: timeIn(item['updated_at']),
    status,
    requester: idIn(item['requester_id']),
    submitter: idIn(item['submitter_id']),
    group: idIn(item['group_id']),
    assignee: idIn(item['assignee_id']),
    priority: textIn(item['priority']),
    brand: idIn(item['brand_id']),
    form: idIn(item['ticket_form_id']),
    channel: channelNamed(via.channel),
    rel: via.rel,
    isPublic: item['is_public'] !== false,
    follows: via.rel === 'follow_up' || via.channel === 'closed_ticket' ? (via.fromTickets[0] ?? null) : null,
    followUps: idsIn(item['followup_ids']),
    absorbed: idsIn(item['merged_ticket_ids']),
    rating: ratingIn(item['satisfaction_rating']),
    comments: itemsIn(item['comments']).flatMap((comment) => commentIn(comment) ?? []),
  };
}

function ratingIn(value: unknown): TicketItem['rating'] {
  const rating = itemIn(value);
  const id = idIn(rating?.['id']);
  const score = textIn(rating?.['score'])?.toLowerCase();
  return id === null || score === undefined ? null : { id, score };
}
