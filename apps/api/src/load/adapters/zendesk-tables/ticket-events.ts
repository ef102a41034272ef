/** Everything that happened to one ticket, from its row, its field history, its comments and its ratings. */
import type { CanonicalEvent } from '@twicetold/cases';
import { ToldEvents, type Happening } from '../../tables/told-events.ts';
import type { Directory } from './directory.ts';
import { holderMoves } from './holder-changes.ts';
import { statusHappenings } from './status-changes.ts';
import {
  SYSTEM,
  type Change,
  type Comment,
  type Rating,
  type Ticket,
  type TicketSource,
} from './ticket-rows.ts';

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
): ReadonlyMap<TicketSource, CanonicalEvent[]> {
  const { ticket, comments, ratings } = history;
  const told = new ToldEvents<TicketSource>(ticket.id, ticket.requester);
  const of = (...fields: string[]) => history.changes.filter(({ field }) => fields.includes(field));
  const { opening, moves } = holderMoves(ticket, of('group_id', 'assignee_id'), directory);
  told.add(ticket.row, ticket.at, 'opened', 'opened', {
    type: 'case.opened',
    ...opening,
    channel: ticket.channel,
    ...aboutAtOpening(history, directory),
    parent: history.parent,
  });
  const first = openingContact(history, directory);
  if (first !== null) told.add(ticket.row, ticket.at, 'contact', 'contact', first);
  for (const { change, happening } of moves) told.addAt(change.row, change.at, 'holder', 'holder', happening);
  for (const change of of(...ABOUT_FIELDS)) {
    const about = change.at > ticket.at ? aboutOf(change.field, change.value, directory) : null;
    if (about?.known != null)
      told.addAt(change.row, change.at, 'about', about.what, {
        type: 'case.updated',
        [about.what]: about.known,
      });
  }
  for (const { row, at, field, value } of history.changes)
    if (CUSTOM_FIELD.test(field))
      told.addAt(row, at, 'fact', field, recorded(directory.fields.of(field), value));
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
  told: ToldEvents<TicketSource>,
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

const ABOUT_FIELDS = ['priority', 'ticket_form_id', 'brand_id'] as const;

/** As it was at the opening, where there is a history of it; else as it is now. */
function aboutAtOpening({ ticket, changes }: TicketHistory, directory: Directory) {
  const now = { priority: ticket.priority, ticket_form_id: ticket.form, brand_id: ticket.brand };
  const about: Partial<Record<'priority' | 'reason' | 'product', string | null>> = {};
  for (const field of ABOUT_FIELDS) {
    const history = changes.filter((change) => change.field === field);
    const value =
      history.length === 0 ? now[field] : (history.findLast(({ at }) => at <= ticket.at)?.value ?? null);
    const { what, known } = aboutOf(field, value, directory);
    about[what] = known;
  }
  return about;
}

/** Forms and brands are numbers that say nothing without their names. */
function aboutOf(field: string, value: string | null, { forms, brands }: Directory) {
  if (field === 'priority') return { what: 'priority', known: value } as const;
  const [what, names] = field === 'brand_id' ? (['product', brands] as const) : (['reason', forms] as const);
  return { what, known: value !== null && names.has(value) ? names.of(value) : null } as const;
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
  const byMachine = author === SYSTEM;
  const byStaff =
    byMachine ||
    (author !== null && author !== ticket.requester && directory.isStaff(author, ticket.requester));
  const direction = comment.direction ?? (byStaff ? 'outbound' : 'inbound');
  const openly =
    (comment.channel === 'twitter' || comment.channel === 'facebook') &&
    /mention|post/.test(ticket.rel ?? '');
  return {
    type: 'contact',
    direction,
    channel,
    // Zendesk's "public" means seen by the requester; ours, seen by the world.
    visibility: openly ? 'public' : 'private',
    agent: byStaff && author !== null && directory.agents.has(author) ? directory.agents.of(author) : null,
    ...(byMachine ? { bot: true } : {}),
    ...(comment.durationSeconds == null ? {} : { durationSeconds: comment.durationSeconds }),
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
