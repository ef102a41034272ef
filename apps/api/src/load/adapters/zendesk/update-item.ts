/**
 * One update of a ticket. Zendesk writes the same one in two ways, with the same ids: as an audit ({author_id, events:
 * [{type, field_name, value, previous_value}]}) and in the export of ticket events ({updater_id, child_events:
 * [{event_type, status: 'open', previous_value}]}, custom fields in `custom_ticket_fields`).
 */
import { SYSTEM, type Unreadable } from '../zendesk-tables/ticket-rows.ts';
import { commentIn, type CommentItem } from './comment-item.ts';
import { idIn, idsIn, itemIn, itemsIn, listIn, numberIn, textIn, timeIn, type Item } from './json-item.ts';
import { viaIn, type Via } from './via.ts';

export interface FieldChange {
  /** `status`, `group_id` …; a custom field is `custom_` and its number. */
  readonly field: string;
  readonly value: string | null;
  /** Absent where the field was set when the ticket was created. */
  readonly previous?: string | null;
}

export interface UpdateItem {
  readonly kind: 'update';
  readonly ticket: string;
  readonly id: string;
  readonly at: number;
  readonly author: string | null;
  /** Made by a rule of Zendesk's, not by a person. */
  readonly byRule: boolean;
  /** The one that created the ticket: nothing happened to it before. */
  readonly creates: boolean;
  readonly channel: string | null;
  readonly changes: readonly FieldChange[];
  readonly comments: readonly CommentItem[];
  /** What the customer answered when asked for a rating. */
  readonly score: string | null;
  /** Tickets that went into this one with it. */
  readonly absorbed: readonly string[];
  /** This ticket went into another one with it, and into which. */
  readonly merges: boolean;
  readonly mergedInto: string | null;
}

const FIELDS = [
  'status',
  'group_id',
  'assignee_id',
  'priority',
  'brand_id',
  'ticket_form_id',
  'requester_id',
  'satisfaction_score',
  'tags',
];
const CUSTOM = /^\d+$/;
/** Zendesk puts it on a ticket that it closes because it went into another one. */
const MERGED_TAG = 'closed_by_merge';

export function readUpdateItem(item: Item): UpdateItem | Unreadable {
  const ticket = idIn(item['ticket_id']);
  if (ticket === null) return { field: 'ticket_id', reason: 'is missing' };
  const id = idIn(item['id']);
  if (id === null) return { field: 'id', reason: 'is missing' };
  const seconds = numberIn(item['timestamp']);
  const at = timeIn(item['created_at']) ?? (seconds === null ? null : seconds * 1000);
  if (at === null) return { field: 'created_at', reason: 'is no time like 2026-02-28T01:16:00Z' };
  const via = viaIn(item['via']);
  const children = [...itemsIn(item['child_events']), ...itemsIn(item['events'])];
  const changes = children.flatMap(changesIn);
  const comments = children.flatMap((child) => commentIn(child, via) ?? []);
  const vias = [via, ...children.map((child) => viaIn(child['via']))];
  const author = idIn(item['author_id']) ?? idIn(item['updater_id']);
  const merges =
    children.some(tagsAsMerged) || vias.some(({ rel, toTicket }) => rel === 'merge' && toTicket !== null);
  return {
    kind: 'update',
    ticket,
    id,
    at,
    author,
    byRule: author === SYSTEM || via.rel === 'automation',
    creates: children.some((child) => typeOf(child) === 'Create'),
    channel: via.channel,
    changes: changes.filter(({ field }) => field !== 'tags' && field !== 'satisfaction_score'),
    comments,
    score: scoreIn(children, changes),
    absorbed: [...idsIn(item['merged_ticket_ids']), ...vias.flatMap(absorbedIn)],
    merges,
    mergedInto: merges ? targetOf(vias, comments) : null,
  };
}

const typeOf = (child: Item) => textIn(child['event_type']) ?? textIn(child['type']);

function changesIn(child: Item): FieldChange[] {
  const type = typeOf(child);
  if (type !== 'Create' && type !== 'Change') return [];
  const before = type === 'Create' ? {} : { previous: textIn(child['previous_value']) };
  const named = textIn(child['field_name']);
  if (named !== null) return [{ field: fieldNamed(named), value: textIn(child['value']), ...before }];
  const custom = itemIn(child['custom_ticket_fields']) ?? {};
  return [
    ...FIELDS.filter((field) => field in child).map((field) => ({
      field,
      value: textIn(child[field]),
      ...before,
    })),
    ...Object.entries(custom).map(([field, value]) => ({
      field: fieldNamed(field),
      value: textIn(value),
      ...before,
    })),
  ].filter(({ field }) => field.startsWith('custom_') || FIELDS.includes(field));
}

const fieldNamed = (name: string) => (CUSTOM.test(name) ? `custom_${name}` : name);

function scoreIn(children: readonly Item[], changes: readonly FieldChange[]): string | null {
  const rated = children.findLast((child) => typeOf(child) === 'SatisfactionRating');
  const score =
    textIn(rated?.['score']) ?? changes.findLast(({ field }) => field === 'satisfaction_score')?.value;
  return score?.toLowerCase() ?? null;
}

function tagsAsMerged(child: Item): boolean {
  const tags = child['field_name'] === 'tags' ? child['value'] : (child['added_tags'] ?? child['tags']);
  const before = listIn(child['previous_value']);
  return listIn(tags).includes(MERGED_TAG) && !before.includes(MERGED_TAG);
}

function absorbedIn({ rel, fromTickets }: Via): readonly string[] {
  return rel === 'merge' ? fromTickets : [];
}

/** Zendesk writes the number of the other ticket into the comment with which it closes this one, in every language as "#47". */
function targetOf(vias: readonly Via[], comments: readonly CommentItem[]): string | null {
  const named = vias.find(({ rel, toTicket }) => rel === 'merge' && toTicket !== null)?.toTicket;
  if (named !== undefined && named !== null) return named;
  for (const { text } of comments) {
    const [, number] = /#(\d+)/.exec(text ?? '') ?? [];
    if (number !== undefined) return number;
  }
  return null;
}
