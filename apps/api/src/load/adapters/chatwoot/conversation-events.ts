/** Everything that happened in one conversation, and what Chatwoot itself has computed of it. */
import type { CanonicalEvent } from '@twicetold/cases';
import type { SourceFigure } from '../adapter.ts';
import { ToldEvents, type Happening } from '../../tables/told-events.ts';
import { readActivity, type Status } from './activity.ts';
import { PRIORITIES } from './api-values.ts';
import type { Directory } from './directory.ts';
import { holderMoves, type Activity } from './holder-moves.ts';
import type { Missing } from './missing.ts';
import type { Conversation, Message, Part, PlacedPart, Rating, Reported } from './parts.ts';
import { ratingGiven } from './ratings.ts';
import { statusMarks, statusSteps, type StatusStep } from './status-changes.ts';

export interface ConversationHistory {
  readonly conversation: PlacedPart<Conversation>;
  /** All in their order. */
  readonly messages: readonly PlacedPart<Message>[];
  readonly reported: readonly PlacedPart<Reported>[];
  readonly ratings: readonly PlacedPart<Rating>[];
}

export interface ConversationReading {
  readonly events: ReadonlyMap<PlacedPart<Part>, CanonicalEvent[]>;
  readonly figures: readonly SourceFigure[];
}

type Told = ToldEvents<PlacedPart<Part>>;
const MINUTE_MS = 60_000;
const LONGEST_TEXT = 100_000;
/** `last_activity_at` has whole seconds. */
const SECOND_MS = 1000;

/**
 * @param watched whether the conversation is looked at again and again, perhaps in the second before an activity message tells what
 *   was just done: then what stands at the conversation is believed without one only if the newest message may be it
 */
export function conversationEvents(
  history: ConversationHistory,
  directory: Directory,
  missing: Missing,
  watched = false,
): ConversationReading {
  const placed = history.conversation;
  const conversation = placed.part;
  const told: Told = new ToldEvents(conversation.id, conversation.contact);
  const channel = conversation.channel ?? directory.channel(conversation.inbox);
  const activities = activitiesOf(history.messages, missing);
  const { opening, moves, toldTeams } = holderMoves(conversation, activities, directory);
  missing.seeConversation(conversation.team !== null, toldTeams);
  told.add(placed, conversation.at, 'opened', 'opened', { type: 'case.opened', ...opening, channel });
  if (missing.messages === 0 && channel !== null)
    told.add(placed, conversation.at, 'contact', 'contact', {
      type: 'contact',
      direction: 'inbound',
      channel,
    });
  for (const move of moves)
    told.add(move.placed, move.placed.part.at, 'holder', `holder/${move.placed.part.id}`, move.happening);
  const lastWord = history.messages.at(-1)?.part;
  const untold = lastWord?.type === 'activity' && readActivity(lastWord.text ?? '') === null;
  if (watched && untold && !toldTeams && conversation.team !== null)
    told.add(placed, conversation.lastActivityAt, 'holder', `team/${conversation.team}`, {
      type: 'handoff',
      toTeam: directory.team(conversation.team),
      toAgent: conversation.agent === null ? null : directory.agent(conversation.agent),
    });
  addAbout(told, placed, activities);
  for (const message of history.messages) {
    const contact = contactOf(message.part, conversation, channel, directory);
    if (contact !== null)
      told.add(message, message.part.at, 'comment', `message/${message.part.id}`, contact);
  }
  addRatings(told, history);
  const steps = addStatuses(told, history, activities);
  if (!watched || untold) addStatusNow(told, history, steps, missing);
  return { events: told.byRow, figures: figuresOf(history, steps.steps) };
}

function activitiesOf(messages: readonly PlacedPart<Message>[], missing: Missing): Activity[] {
  return messages.flatMap((placed): Activity[] => {
    const { type, text } = placed.part;
    if (type !== 'activity' || text === null) return [];
    const said = readActivity(text);
    missing.seeActivity(said !== null);
    return said === null ? [] : [{ placed, said }];
  });
}

/** Template messages (greeting, request for an address, survey) are sent by Chatwoot itself and answer nothing. */
function contactOf(
  message: Message,
  conversation: Conversation,
  inboxChannel: string | null,
  directory: Directory,
): Happening | null {
  const { type, bot, agent } = message;
  const channel = message.isCall ? 'phone' : inboxChannel;
  if ((type !== 'incoming' && type !== 'outgoing') || message.isPrivate || channel === null) return null;
  if (message.failed && type === 'outgoing') return null;
  const text = message.text?.slice(0, LONGEST_TEXT) ?? null;
  if (type === 'incoming')
    return {
      type: 'contact',
      direction: 'inbound',
      channel,
      visibility: conversation.isPublic ? 'public' : 'private',
      text,
    };
  return {
    type: 'contact',
    direction: 'outbound',
    channel,
    visibility: 'private',
    agent: agent === null || bot ? null : directory.agent(agent),
    ...(bot ? { bot: true } : {}),
    text,
  };
}

/** What a conversation is about stands at it as it is now; activity messages tell since when. */
function addAbout(told: Told, placed: PlacedPart<Conversation>, activities: readonly Activity[]): void {
  const { labels, lastActivityAt, priority } = placed.part;
  const [reason] = labels;
  if (reason !== undefined) {
    const added = activities.find(({ said }) => said.what === 'labelled' && said.labels.includes(reason));
    const about: Happening = { type: 'case.updated', reason };
    if (added === undefined) told.add(placed, lastActivityAt, 'about', `label/${reason}`, about);
    else told.add(added.placed, added.placed.part.at, 'about', `label/${reason}`, about);
  }
  let toldPriority = false;
  for (const { placed: message, said } of activities) {
    if (said.what !== 'priority' || !(PRIORITIES as readonly string[]).includes(said.to)) continue;
    toldPriority = true;
    told.add(message, message.part.at, 'about', `priority/${message.part.id}`, {
      type: 'case.updated',
      priority: said.to,
    });
  }
  if (!toldPriority && priority !== null)
    told.add(placed, lastActivityAt, 'about', `priority/${priority}`, { type: 'case.updated', priority });
}

/** A survey's answer stands in the table of answers, and in the message that asked, there without its time. */
function addRatings(told: Told, { messages, ratings }: ConversationHistory): void {
  const answered = new Set(ratings.map(({ part }) => part.message));
  for (const rating of ratings)
    told.add(
      rating,
      rating.part.at,
      'rating',
      `rating/${rating.part.message}`,
      ratingGiven(rating.part.score),
    );
  for (const message of messages) {
    const { id, at, rating } = message.part;
    if (rating !== null && !answered.has(id))
      told.add(message, at, 'rating', `rating/${id}`, ratingGiven(rating));
  }
}

interface Statuses {
  readonly steps: readonly StatusStep[];
  readonly status: Status;
}

function addStatuses(
  told: Told,
  { messages, reported }: ConversationHistory,
  activities: readonly Activity[],
): Statuses {
  const { steps, status } = statusSteps(statusMarks(activities, messages, reported));
  for (const { mark, happening } of steps) {
    const { part } = mark.placed;
    const key = part.kind === 'reported' ? `reported/${part.id}` : part.id;
    told.add(mark.placed, part.at, 'status', `${happening.type}/${key}`, happening);
  }
  return { steps, status };
}

/** Where it stands, if the changes that are told do not lead there. */
function addStatusNow(
  told: Told,
  { conversation: placed, messages }: ConversationHistory,
  { steps, status }: Statuses,
  missing: Missing,
): void {
  const { status: now, lastActivityAt } = placed.part;
  const newer = messages.some(({ part }) => part.at >= lastActivityAt + SECOND_MS);
  if (now === null || newer) return;
  if (now === 'resolved' && status !== 'resolved') {
    missing.seeOverWithoutHistory();
    told.add(placed, lastActivityAt, 'status', `over/${steps.length}`, {
      type: 'case.closed',
      administrative: true,
    });
  } else if (now !== 'resolved' && status === 'resolved')
    told.add(placed, lastActivityAt, 'status', `open-again/${steps.length}`, { type: 'case.reopened' });
}

/**
 * Chatwoot reports a resolution from the beginning of the conversation, at every resolve, so that the first and the last are
 * what others call first and full resolution. Its `first_response` begins anew at every reopening; the first reply of the
 * conversation stands beside it.
 */
function figuresOf(
  { conversation, reported }: ConversationHistory,
  steps: readonly StatusStep[],
): SourceFigure[] {
  const { id, at, firstReplyAt, status } = conversation.part;
  const figures: SourceFigure[] = [];
  const add = (figure: string, value: number) => figures.push({ case: id, figure, value });
  if (firstReplyAt !== null) add('first_reply_minutes', (firstReplyAt - at) / MINUTE_MS);
  const resolutions = reported.filter(({ part }) => part.name === 'conversation_resolved');
  const [first] = resolutions;
  const last = resolutions.at(-1);
  if (first === undefined || last === undefined) return figures;
  add('first_resolution_minutes', first.part.seconds / 60);
  if (status === 'resolved') add('full_resolution_minutes', last.part.seconds / 60);
  const openings = reported.filter(({ part }) => part.name === 'conversation_opened' && part.seconds > 0);
  if (openings.length > 0 || !steps.some(({ happening }) => happening.type === 'case.reopened'))
    add('reopens', openings.length);
  return figures;
}
