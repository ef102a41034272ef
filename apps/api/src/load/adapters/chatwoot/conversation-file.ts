/** From what was found of some conversations, in any order, to what happened, each event beside the part that tells it. */
import type { SourceRow } from '../adapter.ts';
import { conversationEvents, type ConversationHistory } from './conversation-events.ts';
import type { Directory } from './directory.ts';
import type { Missing } from './missing.ts';
import type { Conversation, Message, Part, PlacedPart, Rating, Reported } from './parts.ts';

/** @param lines placed parts as JSON, with the key of their conversation */
export function* readConversationLines(
  lines: readonly string[],
  until: number | null,
  directory: Directory,
  missing: Missing,
): Generator<SourceRow> {
  const conversations = new Map<string, PlacedPart[]>();
  for (const line of lines) {
    const { key, ...placed } = JSON.parse(line) as PlacedPart & { key: string };
    const parts = conversations.get(key);
    if (parts === undefined) conversations.set(key, [placed]);
    else parts.push(placed);
  }
  for (const parts of conversations.values()) yield* conversationRows(parts, until, directory, missing);
}

/** Rows of one conversation. */
export function* conversationRows(
  parts: readonly PlacedPart[],
  until: number | null,
  directory: Directory,
  missing: Missing,
  watched = false,
): Generator<SourceRow> {
  const history = historyOf(parts, until);
  if (history === null) {
    const named = parts.some(({ part }) => part.kind === 'conversation');
    for (const { file, line, part } of parts)
      yield { file, line, events: [], rejection: named ? null : NO_CONVERSATION, raw: part };
    return;
  }
  const { events, figures } = conversationEvents(history, directory, missing, watched);
  for (const placed of parts) {
    const { file, line, part } = placed;
    yield {
      file,
      line,
      events: events.get(placed) ?? [],
      rejection: null,
      raw: part,
      ...(placed === history.conversation ? { figures } : {}),
    };
  }
}

const NO_CONVERSATION = {
  field: 'conversation_id',
  reason: 'names a conversation that is not among the conversations',
};

/** null where the conversation is not there, or was not yet. */
function historyOf(parts: readonly PlacedPart[], until: number | null): ConversationHistory | null {
  const known = parts.filter(({ part }) => until === null || part.at <= until);
  const conversation = ofKind<Conversation>(known, 'conversation').toSorted(
    (a, b) => b.part.lastActivityAt - a.part.lastActivityAt,
  )[0];
  if (conversation === undefined) return null;
  const then = asItStood(conversation, until);
  return {
    conversation: then,
    messages: onceInOrder(ofKind<Message>(known, 'message'), ({ id }) => id),
    reported: onceInOrder(ofKind<Reported>(known, 'reported'), ({ id }) => id),
    ratings: onceInOrder(ofKind<Rating>(known, 'rating'), ({ message }) => message),
  };
}

/** What stands at a conversation now did perhaps not stand there then. */
function asItStood(conversation: PlacedPart<Conversation>, until: number | null): PlacedPart<Conversation> {
  if (until === null || conversation.part.lastActivityAt <= until) return conversation;
  const { firstReplyAt } = conversation.part;
  Object.assign(conversation, {
    part: {
      ...conversation.part,
      status: null,
      priority: null,
      team: null,
      agent: null,
      labels: [],
      firstReplyAt: firstReplyAt !== null && firstReplyAt <= until ? firstReplyAt : null,
      lastActivityAt: until,
    },
  });
  return conversation;
}

function ofKind<P extends Part>(parts: readonly PlacedPart[], kind: P['kind']): PlacedPart<P>[] {
  return parts.filter((placed): placed is PlacedPart<P> => placed.part.kind === kind);
}

/** Chatwoot's ids grow: of one second the smaller was first. */
function onceInOrder<P extends Exclude<Part, Conversation>>(
  parts: readonly PlacedPart<P>[],
  idOf: (part: P) => string,
): PlacedPart<P>[] {
  const once = [...new Map(parts.map((placed) => [idOf(placed.part), placed])).values()];
  return once.toSorted((a, b) => a.part.at - b.part.at || Number(idOf(a.part)) - Number(idOf(b.part)));
}
