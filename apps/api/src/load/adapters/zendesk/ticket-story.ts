/** From what the API gave of one ticket to the history that the tables of Zendesk tell in rows: both go on as one. */
import type { Links } from '../zendesk-tables/links.ts';
import type { TicketHistory } from '../zendesk-tables/ticket-events.ts';
import type { Change, Comment, Rating, Ticket, TicketSource } from '../zendesk-tables/ticket-rows.ts';
import type { CommentItem } from './comment-item.ts';
import type { RatingItem } from './rating-item.ts';
import type { TicketItem } from './ticket-item.ts';
import type { FieldChange, UpdateItem } from './update-item.ts';
import { channelNamed } from './via.ts';

/** An item and where it stood. */
export interface Told<I> {
  readonly item: I;
  readonly row: TicketSource;
}

export interface TicketStory extends TicketHistory {
  /** How much of what happened to it the updates tell: everything, everything from some day on, nothing. */
  readonly updates: 'all' | 'later' | 'none';
}

/** Held among agents and partners: no customer takes part in it. */
const SIDE_CONVERSATION = 'side conversation';
const HELD: readonly string[] = ['group_id', 'assignee_id', 'priority', 'brand_id', 'ticket_form_id'];

/**
 * @param updates in any order; the same one may be there several times
 * @returns null where the ticket is not there, and neither is the update that created it
 */
export function ticketStory(
  known: Told<TicketItem> | null,
  updates: readonly Told<UpdateItem>[],
  ratings: readonly Told<RatingItem>[],
  links: Links,
): TicketStory | null {
  const history = inOrder(updates);
  const creating = history.find(({ item }) => item.creates);
  const today = known ?? (creating === undefined ? null : madeBy(creating));
  if (today === null) return null;
  const ticket = ticketOf(today, creating !== undefined);
  const changes = history.flatMap((update) => changesOf(update, ticket));
  const comments = history.flatMap(({ item, row }) =>
    item.comments.map((comment) =>
      commentOf(comment, row, comment.at ?? item.at, comment.author ?? item.author),
    ),
  );
  const embedded = today.item.comments.flatMap((comment) =>
    comment.at === null ? [] : [commentOf(comment, today.row, comment.at, comment.author)],
  );
  return {
    ticket,
    changes: creating === undefined ? [...heldBefore(changes, ticket), ...changes] : changes,
    comments: ticket.channel === SIDE_CONVERSATION ? [] : oncePerId([...embedded, ...comments]),
    ratings: ratingsOf(history, ratings, today),
    mergedInto: links.mergedInto(ticket.id),
    parent: links.parent(ticket.id),
    updates: creating !== undefined ? 'all' : history.length > 0 ? 'later' : 'none',
  };
}

/** By moment, those of one second by their ids, which grow. The one that has the words of its comments stands for all of an id. */
function inOrder(updates: readonly Told<UpdateItem>[]): Told<UpdateItem>[] {
  const once = new Map<string, Told<UpdateItem>>();
  for (const update of updates) {
    const other = once.get(update.item.id);
    if (other === undefined || wordsOf(other) < wordsOf(update)) once.set(update.item.id, update);
  }
  return [...once.values()].toSorted(
    (a, b) =>
      a.item.at - b.item.at || a.item.id.length - b.item.id.length || (a.item.id < b.item.id ? -1 : 1),
  );
}

const wordsOf = ({ item }: Told<UpdateItem>) => item.comments.filter(({ text }) => text !== null).length;

/** The ticket as the update that created it has it, where the ticket itself was not given. */
function madeBy({ item, row }: Told<UpdateItem>): Told<TicketItem> {
  const set = (field: string) => item.changes.find((change) => change.field === field)?.value ?? null;
  return {
    row,
    item: {
      kind: 'ticket',
      ticket: item.ticket,
      at: item.at,
      updatedAt: null,
      status: 'new',
      requester: set('requester_id') ?? item.author,
      submitter: item.author,
      group: null,
      assignee: null,
      priority: null,
      brand: set('brand_id'),
      form: set('ticket_form_id'),
      channel: channelNamed(item.channel),
      rel: null,
      isPublic: true,
      follows: null,
      followUps: [],
      absorbed: [],
      rating: null,
      comments: [],
    },
  };
}

/** @param whole its history says what it was from the beginning on: what it is today adds nothing */
function ticketOf({ item, row }: Told<TicketItem>, whole: boolean): Ticket {
  return {
    row,
    at: item.at,
    id: item.ticket,
    requester: item.requester,
    submitter: item.submitter,
    status: item.status,
    updatedAt: item.updatedAt,
    group: whole ? null : item.group,
    assignee: whole ? null : item.assignee,
    priority: whole ? null : item.priority,
    brand: item.brand,
    form: item.form,
    channel: item.channel,
    rel: item.rel,
    // Its first contact is its first comment, which such a history has.
    isPublic: item.isPublic && !whole && item.channel !== SIDE_CONVERSATION,
  };
}

/** What the creating update sets was so from the opening on, also where it was written a second later. */
function changesOf({ item, row }: Told<UpdateItem>, ticket: Ticket): Change[] {
  const at = item.creates ? ticket.at : item.at;
  return item.changes.map((change: FieldChange) => ({
    row,
    at,
    field: change.field,
    value: change.value,
    ...(change.previous === undefined ? {} : { previous: change.previous }),
    // Closed because it went into another ticket, but nothing says into which: nobody solved it.
    byRule: item.byRule || item.merges,
  }));
}

/** Where the updates begin in the middle: what the first of them changed had been so until then. */
function heldBefore(changes: readonly Change[], ticket: Ticket): Change[] {
  return HELD.flatMap((field) => {
    const first = changes.find((change) => change.field === field);
    if (first?.previous === undefined) return [];
    return [{ row: ticket.row, at: ticket.at, field, value: first.previous, byRule: false }];
  });
}

function commentOf(comment: CommentItem, row: TicketSource, at: number, author: string | null): Comment {
  const { id, isPublic, channel, text, direction, durationSeconds } = comment;
  return { row, at, id, author, isPublic, channel, text, direction, durationSeconds };
}

/** The history of a ticket has its ratings too; the list of ratings counts where that history says nothing of them. */
function ratingsOf(
  history: readonly Told<UpdateItem>[],
  listed: readonly Told<RatingItem>[],
  { item, row }: Told<TicketItem>,
): Rating[] {
  const answered = history.flatMap(({ item: { at, score }, row: told }) =>
    score === null || /^(?:un)?offered$/.test(score)
      ? []
      : [{ row: told, at, id: new Date(at).toISOString(), score }],
  );
  if (answered.length > 0) return answered;
  if (listed.length > 0)
    return oncePerId(listed.map(({ item: { at, id, score }, row: told }) => ({ row: told, at, id, score })));
  return item.rating === null ? [] : [{ row, at: item.updatedAt ?? item.at, ...item.rating }];
}

function oncePerId<T extends { readonly id: string }>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}
