/** The things of a Freshdesk export, told apart by what stands in them, and read as far as they are needed. */
import { fieldIn, instantIn, listIn, numberIn, textIn, wordsIn } from '../../tables/json-fields.ts';
import { parseSourceTime } from '../../tables/source-time.ts';
import { scoreOf } from './codes.ts';

export interface Placed {
  readonly file: string;
  /** Position in its file. */
  readonly line: number;
  readonly raw: unknown;
}

export interface Ticket {
  readonly kind: 'ticket';
  readonly id: string;
  readonly at: number;
  readonly updatedAt: number | null;
  readonly requester: string | null;
  readonly source: string | null;
  readonly status: string | null;
  readonly priority: string | null;
  readonly type: string | null;
  readonly product: string | null;
  readonly group: string | null;
  readonly agent: string | null;
  readonly text: string | null;
  readonly spam: boolean;
  readonly parent: string | null;
  readonly respondedAt: number | null;
  readonly resolvedAt: number | null;
  readonly closedAt: number | null;
}

export interface Conversation {
  readonly kind: 'conversation';
  readonly id: string;
  readonly ticket: string;
  readonly at: number;
  readonly user: string | null;
  readonly incoming: boolean;
  readonly isPrivate: boolean;
  readonly source: string | null;
  readonly text: string | null;
}

export interface Activity {
  readonly kind: 'activity';
  readonly ticket: string;
  readonly at: number;
  /** A rule did it, or Freshdesk itself. */
  readonly bySystem: boolean;
  /** Names of the fields → what they became. */
  readonly changes: Readonly<Record<string, string | null>>;
  /** It is the creation of the ticket. */
  readonly opens: boolean;
}

export interface Rating {
  readonly kind: 'rating';
  readonly id: string;
  readonly ticket: string;
  readonly at: number;
  readonly score: number;
}

export interface Named {
  readonly kind: 'group' | 'agent';
  readonly id: string;
  readonly name: string;
}

export type Item = Ticket | Conversation | Activity | Rating | Named;
export interface Unreadable {
  readonly field: string;
  readonly reason: string;
}

const missing = (field: string): Unreadable => ({ field, reason: 'is missing' });

/** null = a thing that nothing here is measured by. */
export function itemOf(value: unknown): Item | Unreadable | null {
  const has = (field: string) => fieldIn(value, field) !== undefined;
  if (has('activity') && has('performed_at')) return activityOf(value);
  if (has('ratings') && has('ticket_id')) return ratingOf(value);
  if (has('ticket_id') && (has('incoming') || has('body_text'))) return conversationOf(value);
  if (has('requester_id') && has('status')) return ticketOf(value);
  const id = textIn(value, 'id');
  if (id === null) return null;
  const agent = textIn(value, 'contact.name');
  if (agent !== null) return { kind: 'agent', id, name: agent };
  const name = textIn(value, 'name');
  return name !== null && (has('agent_ids') || has('unassigned_for') || has('escalate_to'))
    ? { kind: 'group', id, name }
    : null;
}

/** Conversations that were asked for together with their ticket. */
export const conversationsWithin = (ticket: unknown): readonly unknown[] => listIn(ticket, 'conversations');

function ticketOf(value: unknown): Ticket | Unreadable {
  const id = textIn(value, 'id') ?? textIn(value, 'display_id');
  if (id === null) return missing('id');
  const at = instantIn(value, 'created_at');
  if (at === null) return missing('created_at');
  return {
    kind: 'ticket',
    id,
    at,
    updatedAt: instantIn(value, 'updated_at'),
    requester: textIn(value, 'requester_id'),
    source: textIn(value, 'source'),
    status: textIn(value, 'status'),
    priority: textIn(value, 'priority'),
    type: textIn(value, 'type'),
    product: textIn(value, 'product_id'),
    group: textIn(value, 'group_id'),
    agent: textIn(value, 'responder_id'),
    text: wordsIn(value, 'description_text'),
    spam: fieldIn(value, 'spam') === true,
    parent: textIn(value, 'parent_ticket_id') ?? textIn(value, 'parent_id'),
    respondedAt: instantIn(value, 'stats.first_responded_at'),
    resolvedAt: instantIn(value, 'stats.resolved_at'),
    closedAt: instantIn(value, 'stats.closed_at'),
  };
}

function conversationOf(value: unknown): Conversation | Unreadable {
  const id = textIn(value, 'id');
  const ticket = textIn(value, 'ticket_id');
  const at = instantIn(value, 'created_at');
  if (id === null) return missing('id');
  if (ticket === null) return missing('ticket_id');
  if (at === null) return missing('created_at');
  return {
    kind: 'conversation',
    id,
    ticket,
    at,
    user: textIn(value, 'user_id'),
    incoming: fieldIn(value, 'incoming') === true,
    isPrivate: fieldIn(value, 'private') === true,
    source: textIn(value, 'source'),
    text: wordsIn(value, 'body_text'),
  };
}

/** "14-07-2016 09:27:56 +0000": the day first, always. */
function activityOf(value: unknown): Activity | Unreadable {
  const ticket = textIn(value, 'ticket_id');
  if (ticket === null) return missing('ticket_id');
  const time = textIn(value, 'performed_at');
  if (time === null) return missing('performed_at');
  const at = parseSourceTime(time, 'day_first');
  if (at === null) return { field: 'performed_at', reason: 'is no instant' };
  const fields = Object.entries(fieldIn(value, 'activity') ?? {});
  const changes = Object.fromEntries(
    fields.flatMap(([name, is]: [string, unknown]) =>
      is === null || ['string', 'number'].includes(typeof is) ? [[name, textIn({ is }, 'is')]] : [],
    ),
  );
  return {
    kind: 'activity',
    ticket,
    at,
    bySystem: textIn(value, 'performer_type') === 'system',
    changes,
    opens: fields.some(([name]) => name === 'new_ticket'),
  };
}

function ratingOf(value: unknown): Rating | Unreadable | null {
  const id = textIn(value, 'id');
  const ticket = textIn(value, 'ticket_id');
  const at = instantIn(value, 'created_at');
  if (id === null) return missing('id');
  if (ticket === null) return missing('ticket_id');
  if (at === null) return missing('created_at');
  const score = scoreOf(numberIn(value, 'ratings.default_question'));
  return score === null ? null : { kind: 'rating', id, ticket, at, score };
}
