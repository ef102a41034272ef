/** Everything that happened to one ticket, from its row, its field history, its comments and its ratings. */
import type { CanonicalEvent } from '@twicetold/cases';
import type { Directory } from './directory.ts';
import { holderMoves } from './holder-changes.ts';
import { statusHappenings, type Happening } from './status-changes.ts';
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

export type RowEvent = readonly [row: TicketTableRow, event: CanonicalEvent];

/** In one instant: who has it, what is known of it, what was written, where it stands. */
const RANK = { opened: 0, contact: 1, holder: 2, about: 3, fact: 4, comment: 5, rating: 6, status: 7 };
/** Places of one kind of event within one instant; no ticket has as many. */
const PER_RANK = 1_000;
const CUSTOM_FIELD = /^custom_/;

export function ticketEvents(history: TicketHistory, directory: Directory): RowEvent[] {
  const { ticket } = history;
  const events: RowEvent[] = [];
  const places = new Map<string, number>();
  const add = (
    row: TicketTableRow,
    at: number,
    kind: keyof typeof RANK,
    key: string,
    happening: Happening,
  ) => {
    const place = places.get(`${kind} ${at}`) ?? 0;
    places.set(`${kind} ${at}`, place + 1);
    events.push([
      row,
      {
        ...happening,
        id: `${ticket.id}/${key}`,
        at: new Date(at).toISOString(),
        seq: RANK[kind] * PER_RANK + place,
        case: ticket.id,
        customer: ticket.requester,
      },
    ]);
  };
  const of = (...fields: string[]) => history.changes.filter(({ field }) => fields.includes(field));
  const moment = (at: number) => new Date(at).toISOString();

  const { opening, moves } = holderMoves(ticket, of('group_id', 'assignee_id'), directory);
  const priorities = of('priority');
  add(ticket.row, ticket.at, 'opened', 'opened', {
    type: 'case.opened',
    ...opening,
    priority:
      priorities.length === 0
        ? ticket.priority
        : (priorities.findLast(({ at }) => at <= ticket.at)?.value ?? null),
    channel: ticket.channel,
    parent: history.parent,
    reason: ticket.form !== null && directory.forms.has(ticket.form) ? directory.forms.of(ticket.form) : null,
    product:
      ticket.brand !== null && directory.brands.has(ticket.brand) ? directory.brands.of(ticket.brand) : null,
  });
  const first = openingContact(history, directory);
  if (first !== null) add(ticket.row, ticket.at, 'contact', 'contact', first);
  for (const { change, happening } of moves)
    add(change.row, change.at, 'holder', `holder/${moment(change.at)}`, happening);
  for (const { row, at, value } of priorities)
    if (at > ticket.at && value !== null)
      add(row, at, 'about', `priority/${moment(at)}`, { type: 'case.updated', priority: value });
  for (const { row, at, field, value } of history.changes)
    if (CUSTOM_FIELD.test(field)) add(row, at, 'fact', `${field}/${moment(at)}`, recorded(field, value));
  for (const comment of history.comments) {
    const contact = commentContact(comment, ticket, directory);
    if (contact !== null) add(comment.row, comment.at, 'comment', `comment/${comment.id}`, contact);
  }
  for (const rating of history.ratings) {
    const given = ratingGiven(rating.score);
    if (given !== null) add(rating.row, rating.at, 'rating', `rating/${rating.id}`, given);
  }
  const statuses = of('status');
  statusHappenings(statuses).forEach((happenings, i) => {
    const { row, at } = statuses[i] as Change;
    for (const happening of mergedInstead(happenings, history.mergedInto)) {
      const place = places.get(`status ${at}`) ?? 0;
      const key = `status/${moment(at)}/${happening.type}${place === 0 ? '' : `/${place}`}`;
      add(row, at, 'status', key, happening);
    }
  });
  if (statuses.length === 0 && isOver(ticket)) {
    const [over] = mergedInstead([{ type: 'case.closed', administrative: true }], history.mergedInto);
    if (over !== undefined) add(ticket.row, ticket.updatedAt ?? ticket.at, 'status', 'over', over);
  }
  return events;
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
