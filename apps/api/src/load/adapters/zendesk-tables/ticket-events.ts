/** Everything that happened to one ticket, from its row, its field history, its comments and its ratings. */
import type { CanonicalEvent } from '@twicetold/cases';
import { ToldEvents, type Happening } from '../../tables/told-events.ts';
import type { Directory } from './directory.ts';
import { holderMoves } from './holder-changes.ts';
import { statusHappenings } from './status-changes.ts';
import type { Change, Comment, Rating, Ticket, TicketTableRow } from './ticket-rows.ts';

export interface TicketHistory {
  readonly ticket: Ticket;
  /** In the order in which they were made. */
  readonly changes: readonly Change[];
  readonly comments: readonly Comment[];
  readonly ratings: readonly Rating[];
  /** The ticket it went into, and the one it follows up. */
  readonly mergedInto: string | null;
  readonly parent: string | null;
}

const CUSTOM_FIELD = /^custom_/;

/** By the row that tells them. */
export function ticketEvents(
  history: TicketHistory,
  directory: Directory,
): ReadonlyMap<TicketTableRow, CanonicalEvent[]> {
  const { ticket, comments, ratings } = history;
  const told = new ToldEvents<TicketTableRow>(ticket.id, ticket.requester);
  const of = (...fields: string[]) => history.changes.filter(({ field }) => fields.includes(field));
  const { opening, moves } = holderMoves(ticket, of('group_id', 'assignee_id'), directory);
  const priorities = of('priority');
  told.add(ticket.row, ticket.at, 'opened', 'opened', {
    type: 'case.opened',
    ...opening,
    ...aboutTicket(ticket, directory),
    priority:
      priorities.length === 0
        ? ticket.priority
        : (priorities.findLast(({ at }) => at <= ticket.at)?.value ?? null),
    parent: history.parent,
  });
  const first = openingContact(history, directory);
  if (first !== null) told.add(ticket.row, ticket.at, 'contact', 'contact', first);
  for (const { change, happening } of moves) told.addAt(change.row, change.at, 'holder', 'holder', happening);
  for (const { row, at, value } of priorities)
    if (at > ticket.at && value !== null)
      told.addAt(row, at, 'about', 'priority', { type: 'case.updated', priority: value });
  for (const { row, at, field, value } of history.changes)
    if (CUSTOM_FIELD.test(field)) told.addAt(row, at, 'fact', field, recorded(field, value));
  for (const comment of comments) {
    const contact = commentContact(comment, ticket, directory);
    if (contact !== null) told.add(comment.row, comment.at, 'comment', `comment/${comment.id}`, contact);
  }
  for (const rating of ratings) {
    const given = ratingGiven(rating.score);
    if (given !== null) told.add(rating.row, rating.at, 'rating', `rating/${rating.id}`, given);
  }
  addStatuses(told, history, of('status'));
  return told.byRow;
}

function addStatuses(
  told: ToldEvents<TicketTableRow>,
  { ticket, mergedInto }: TicketHistory,
  statuses: readonly Change[],
): void {
  const happenings = statusHappenings(statuses);
  statuses.forEach(({ row, at }, i) => {
    for (const happening of mergedInstead(happenings[i] ?? [], mergedInto))
      told.addAt(row, at, 'status', happening.type, happening);
  });
  if (statuses.length > 0 || !isOver(ticket)) return;
  const [over] = mergedInstead([{ type: 'case.closed', administrative: true }], mergedInto);
  if (over !== undefined) told.add(ticket.row, ticket.updatedAt ?? ticket.at, 'status', 'over', over);
}

function aboutTicket({ form, brand, channel }: Ticket, { forms, brands }: Directory) {
  return {
    channel,
    reason: form !== null && forms.has(form) ? forms.of(form) : null,
    product: brand !== null && brands.has(brand) ? brands.of(brand) : null,
  };
}

/** Whether it is over by its status of today. */
export const isOver = ({ status }: Ticket): boolean => status === 'solved' || status === 'closed';

/**
 * Where the comments are not in the copy, a ticket begins with one contact of its requester. One that an agent wrote is
 * one of theirs only if it came by phone; a private ticket is none.
 */
function openingContact({ ticket, comments }: TicketHistory, directory: Directory): Happening | null {
  const { channel, submitter, requester } = ticket;
  if (comments.length > 0 || channel === null || !ticket.isPublic) return null;
  const byStaff = submitter !== null && submitter !== requester && directory.isStaff(submitter, requester);
  return byStaff && channel !== 'phone' ? null : { type: 'contact', direction: 'inbound', channel };
}

/** A private comment is a note among agents: nobody met. */
function commentContact(comment: Comment, ticket: Ticket, directory: Directory): Happening | null {
  const { author, text } = comment;
  const channel = comment.channel ?? ticket.channel;
  if (!comment.isPublic || channel === null) return null;
  const outbound =
    author !== null && author !== ticket.requester && directory.isStaff(author, ticket.requester);
  const openly =
    (comment.channel === 'twitter' || comment.channel === 'facebook') &&
    /mention|post/.test(ticket.rel ?? '');
  return {
    type: 'contact',
    direction: outbound ? 'outbound' : 'inbound',
    channel,
    // Zendesk's "public" means seen by the requester; ours, seen by the world.
    visibility: openly ? 'public' : 'private',
    agent: outbound && author !== null && directory.agents.has(author) ? directory.agents.of(author) : null,
    text,
  };
}

function recorded(field: string, value: string | null): Happening {
  if (value === null) return { type: 'fact', field, action: 'cleared', by: 'agent' };
  return { type: 'fact', field, action: 'recorded', by: 'agent', value };
}

/** Good or bad; newer accounts ask for one to five. Offered is no answer. */
function ratingGiven(score: string): Happening | null {
  if (score.startsWith('good')) return { type: 'rating', scale: 'csat', score: 1, max: 1 };
  if (score.startsWith('bad')) return { type: 'rating', scale: 'csat', score: 0, max: 1 };
  return /^[1-5]$/.test(score) ? { type: 'rating', scale: 'csat', score: Number(score), max: 5 } : null;
}

/** Merging closes a ticket; that is how it shows in the history. */
function mergedInstead(happenings: readonly Happening[], into: string | null): readonly Happening[] {
  if (into === null) return happenings;
  return happenings.map((happening) =>
    happening.type === 'case.closed' ? { type: 'case.merged', into } : happening,
  );
}
