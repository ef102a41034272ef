/** Everything that happened in one conversation, and what Intercom itself has computed of it. */
import type { CanonicalEvent } from '@twicetold/cases';
import type { SourceFigure } from '../adapter.ts';
import { ToldEvents, type Happening } from '../../tables/told-events.ts';
import type { Directory } from './directory.ts';
import { holderMoves } from './holder-moves.ts';
import type { Missing } from './missing.ts';
import type { Conversation, Part, Words } from './parts.ts';
import { isSpoken } from './spoken.ts';
import { stateSteps } from './state-changes.ts';

const MINUTE_MS = 60_000;
const LONGEST_TEXT = 100_000;

/**
 * @param parts in their order, those that were known then
 * @param isCut whether there are older ones that Intercom does not give
 */
export function conversationEvents(
  conversation: Conversation,
  parts: readonly Part[],
  isCut: boolean,
  directory: Directory,
  missing: Missing,
): readonly CanonicalEvent[] {
  const { id, at, contact, channel, source } = conversation;
  const told = new ToldEvents<Conversation>(id, contact);
  const add = (when: number, rank: Parameters<typeof told.add>[2], key: string, happening: Happening): void =>
    told.add(conversation, when, rank, key, happening);
  const { opening, moves } = holderMoves(conversation, parts, isCut, directory);
  add(at, 'opened', 'opened', { type: 'case.opened', ...opening, channel });
  if (source !== null && source.author !== null && channel !== null)
    add(at, 'contact', 'source', met(source, channel, source.automated, directory));
  for (const { part, at: when, happening } of moves)
    add(when, 'holder', part === null ? 'holder' : `holder/${part.id}`, happening);
  addAbout(conversation, add);
  for (const part of parts)
    if (channel !== null && part.author !== null && isSpoken(part))
      add(part.at, 'comment', `part/${part.id}`, met(part, channel, false, directory));
  const { rating } = conversation;
  if (rating !== null)
    add(rating.at, 'rating', `rating/${new Date(rating.askedAt).toISOString()}/${rating.score}`, {
      type: 'rating',
      scale: 'csat',
      score: rating.score,
      max: 5,
    });
  const { steps, state } = stateSteps(parts, conversation.solvedByMachine);
  for (const { part, happening } of steps) add(part.at, 'status', `${happening.type}/${part.id}`, happening);
  if (conversation.state === 'closed' && state !== 'closed') {
    missing.seeOverWithoutHistory();
    add(conversation.updatedAt, 'status', 'over', { type: 'case.closed', administrative: true });
  }
  return told.byRow.get(conversation) ?? [];
}

function met(
  { author, authorId, text }: Words,
  channel: string,
  automated: boolean,
  directory: Directory,
): Happening {
  const said = { channel, text: text?.slice(0, LONGEST_TEXT) ?? null };
  if (author === 'customer') return { type: 'contact', direction: 'inbound', ...said };
  const bot = author === 'bot' || automated;
  return {
    type: 'contact',
    direction: 'outbound',
    ...said,
    agent: bot || authorId === null ? null : directory.agent(authorId),
    ...(bot ? { bot: true } : {}),
  };
}

/** What it is about stands at a conversation as it is now; a tag says since when. The topic counts before tags. */
function addAbout(
  { updatedAt, topic, tags, isPriority }: Conversation,
  add: (at: number, rank: 'about', key: string, happening: Happening) => void,
): void {
  const [tag] = tags;
  if (topic !== null) add(updatedAt, 'about', `topic/${topic}`, { type: 'case.updated', reason: topic });
  else if (tag !== undefined)
    add(tag.at ?? updatedAt, 'about', `tag/${tag.name}`, { type: 'case.updated', reason: tag.name });
  if (isPriority) add(updatedAt, 'about', 'priority', { type: 'case.updated', priority: 'priority' });
}

/**
 * From Intercom's moments, not from its durations: those leave out the hours in which the office is closed. They count
 * from the first message of the customer, as ours do where the customer began.
 */
export function figuresOf({ id, at, source, state, statistics }: Conversation): SourceFigure[] {
  const figures: SourceFigure[] = [];
  const add = (figure: string, value: number | null) => {
    if (value !== null) figures.push({ case: id, figure, value });
  };
  const minutes = (moment: number | null) => (moment === null ? null : (moment - at) / MINUTE_MS);
  add('reopens', statistics.reopens);
  if (source?.author !== 'customer') return figures;
  add('first_reply_minutes', minutes(statistics.firstAgentReplyAt));
  add('first_resolution_minutes', minutes(statistics.firstCloseAt));
  if (state === 'closed') add('full_resolution_minutes', minutes(statistics.lastCloseAt));
  return figures;
}
