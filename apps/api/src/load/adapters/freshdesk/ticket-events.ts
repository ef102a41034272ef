/** Everything that happened to one ticket. */
import type { CanonicalEvent } from '@twicetold/cases';
import { ToldEvents, type Happening } from '../../tables/told-events.ts';
import type { SourceFigure } from '../adapter.ts';
import {
  BEST_SCORE,
  channelOf,
  channelOfConversation,
  FROM_SURVEY,
  OUTBOUND_EMAIL,
  priorityOf,
  statusOf,
} from './codes.ts';
import type { Activity, Conversation, Placed, Rating, Ticket } from './items.ts';

type Of<T> = T & Placed;

export interface TicketHistory {
  readonly ticket: Of<Ticket>;
  /** All in the order of their times. */
  readonly activities: readonly Of<Activity>[];
  readonly conversations: readonly Of<Conversation>[];
  readonly ratings: readonly Of<Rating>[];
}

/** Names of groups and agents; an id that nobody names stands for itself. */
export interface Directory {
  readonly groups: ReadonlyMap<string, string>;
  readonly agents: ReadonlyMap<string, string>;
}

type Told = ToldEvents<Placed>;
type Status = ReturnType<typeof statusOf>;

export function ticketEvents(
  history: TicketHistory,
  directory: Directory,
): ReadonlyMap<Placed, CanonicalEvent[]> {
  const { ticket, activities, conversations, ratings } = history;
  const told: Told = new ToldEvents<Placed>(ticket.id, ticket.requester);
  const opening = activities.filter(({ opens, at }) => opens || at <= ticket.at);
  const later = activities.filter((activity) => !opening.includes(activity));
  const first = (name: string, now: string | null) => {
    const known = opening.findLast(({ changes }) => changes[name] !== undefined);
    if (known !== undefined) return known.changes[name] ?? null;
    return later.some(({ changes }) => changes[name] !== undefined) ? null : now;
  };
  const holder = {
    team: groupIn(directory, first('group', null) ?? first('group_id', ticket.group)),
    agent: agentIn(directory, first('agent_id', ticket.agent)),
  };
  const channel = channelOf(ticket.source);
  told.add(ticket, ticket.at, 'opened', 'opened', {
    type: 'case.opened',
    ...holder,
    channel,
    reason: first('ticket_type', ticket.type),
    product: ticket.product,
    priority: priorityOf(first('priority', ticket.priority)),
    parent: ticket.parent,
  });
  if (channel !== null && !ticket.spam)
    told.add(ticket, ticket.at, 'contact', 'contact', {
      type: 'contact',
      direction: ticket.source === OUTBOUND_EMAIL ? 'outbound' : 'inbound',
      channel,
      text: ticket.text,
    });
  tellMoves(told, later, directory, holder);
  for (const activity of later) {
    const { priority, ticket_type: reason } = activity.changes;
    if (priority != null || reason != null)
      told.addAt(activity, activity.at, 'about', 'about', {
        type: 'case.updated',
        ...(priority == null ? {} : { priority: priorityOf(priority) }),
        ...(reason == null ? {} : { reason }),
      });
  }
  for (const conversation of conversations) tellConversation(told, conversation, channel, directory);
  for (const rating of ratings)
    told.add(rating, rating.at, 'rating', `rating/${rating.id}`, {
      type: 'rating',
      scale: 'csat',
      score: rating.score,
      max: BEST_SCORE,
    });
  tellStatuses(told, ticket, activities);
  return told.byRow;
}

/** What Freshdesk itself says of a ticket: minutes from its creation. */
export function figuresOf({ id, at, respondedAt, resolvedAt }: Ticket): SourceFigure[] {
  const minutes = (figure: string, until: number | null): SourceFigure[] =>
    until === null ? [] : [{ case: id, figure, value: (until - at) / 60_000 }];
  return [...minutes('first_reply_minutes', respondedAt), ...minutes('full_resolution_minutes', resolvedAt)];
}

const groupIn = ({ groups }: Directory, id: string | null) => (id === null ? null : (groups.get(id) ?? id));
const agentIn = ({ agents }: Directory, id: string | null) => (id === null ? null : (agents.get(id) ?? id));

function tellMoves(
  told: Told,
  activities: readonly Of<Activity>[],
  directory: Directory,
  opening: { readonly team: string | null; readonly agent: string | null },
): void {
  let { team, agent } = opening;
  for (const activity of activities) {
    const { group, group_id: groupId, agent_id: agentId } = activity.changes;
    const toTeam = groupIn(directory, group ?? groupId ?? null) ?? team;
    const toAgent = agentId === undefined ? (toTeam === team ? agent : null) : agentIn(directory, agentId);
    if (toTeam !== null && (toTeam !== team || (toAgent !== null && toAgent !== agent)))
      told.addAt(activity, activity.at, 'holder', 'holder', {
        type: 'handoff',
        fromTeam: team,
        fromAgent: agent,
        toTeam,
        toAgent,
      });
    team = toTeam;
    agent = toAgent;
  }
}

/** A private note is among agents and no contact; a public one is an answer, as Freshdesk counts it too. */
function tellConversation(
  told: Told,
  conversation: Of<Conversation>,
  channel: string | null,
  directory: Directory,
): void {
  const { id, at, incoming, isPrivate, source, text, user } = conversation;
  const by = channelOfConversation(source) ?? channel;
  if (isPrivate || source === FROM_SURVEY || by === null) return;
  told.add(conversation, at, 'comment', `conversation/${id}`, {
    type: 'contact',
    direction: incoming ? 'inbound' : 'outbound',
    channel: by,
    text,
    ...(incoming ? {} : { agent: agentIn(directory, user) }),
  });
}

function tellStatuses(told: Told, ticket: Of<Ticket>, activities: readonly Of<Activity>[]): void {
  const changes = activities.filter(({ changes: { status } }) => status != null);
  let before: Status = 'open';
  for (const activity of changes) {
    const after = statusOf(activity.changes['status'] as string);
    for (const happening of between(before, after, activity.bySystem))
      told.addAt(activity, activity.at, 'status', happening.type, happening);
    before = after;
  }
  if (changes.length > 0 || ticket.status === null) return;
  // Without a history the ticket itself says when it was last resolved and closed.
  const now = statusOf(ticket.status);
  if (now !== 'resolved' && now !== 'closed') return;
  if (ticket.resolvedAt !== null)
    told.add(ticket, ticket.resolvedAt, 'status', 'resolved', { type: 'case.resolved' });
  if (now === 'closed' && ticket.closedAt !== null)
    told.add(ticket, ticket.closedAt, 'status', 'closed', { type: 'case.closed' });
}

function between(before: Status, after: Status, bySystem: boolean): Happening[] {
  if (before === after) return [];
  const wasOver = before === 'resolved' || before === 'closed';
  if (after === 'resolved') return before === 'closed' ? [] : [{ type: 'case.resolved' }];
  // A rule that closes what was never resolved solves nothing.
  if (after === 'closed') return [{ type: 'case.closed', administrative: bySystem && before !== 'resolved' }];
  const reopened: Happening[] = wasOver ? [{ type: 'case.reopened' }] : [];
  if (after === 'customer' || after === 'third_party' || after === 'hold')
    return [...reopened, { type: 'case.waiting', on: after }];
  return wasOver ? reopened : before === 'open' || before === 'new' ? [] : [{ type: 'case.resumed' }];
}
