/** What a value of Chatwoot's API is, and what it says. Instants are whole seconds; a conversation goes by its number of the account. */
import { fieldIn, instantIn, listIn, numberIn, textIn, wordsIn } from '../../tables/json-fields.ts';
import { channelOf } from './channels.ts';
import { missing, type Conversation, type Message, type Rating, type Unreadable } from './parts.ts';

export const STATUSES = ['open', 'resolved', 'pending', 'snoozed'] as const;
export const PRIORITIES = ['low', 'medium', 'high', 'urgent'] as const;
const MESSAGE_TYPES = ['incoming', 'outgoing', 'activity', 'template'] as const;
const TWEET = 'tweet';

export type ApiKind = 'conversation' | 'message' | 'rating' | 'inbox' | 'team' | 'agent' | 'other';

/** By the fields that only it has. null = nothing that Chatwoot's API gives. */
export function apiKind(value: unknown): ApiKind | null {
  const has = (...fields: readonly string[]) => fields.every((field) => fieldIn(value, field) !== undefined);
  if (has('message_type', 'conversation_id')) return 'message';
  if (has('rating', 'message_id', 'conversation_id')) return 'rating';
  if (has('channel_type', 'name')) return 'inbox';
  if (has('inbox_id', 'status', 'meta')) return 'conversation';
  if (has('allow_auto_assign', 'name')) return 'team';
  if (has('availability_status', 'role')) return 'agent';
  if (has('phone_number', 'name') || has('event_start_time')) return 'other';
  return null;
}

export function readConversation(value: unknown): Conversation | Unreadable {
  const id = textIn(value, 'id');
  const at = instantIn(value, 'created_at');
  if (id === null) return missing('id');
  if (at === null) return missing('created_at');
  return {
    kind: 'conversation',
    id,
    at,
    contact: textIn(value, 'meta.sender.id'),
    channel: channelOf(textIn(value, 'meta.channel') ?? textIn(value, 'channel')),
    inbox: textIn(value, 'inbox_id'),
    isPublic: textIn(value, 'additional_attributes.type') === TWEET,
    status: oneOf(STATUSES, textIn(value, 'status')),
    priority: textIn(value, 'priority'),
    team: textIn(value, 'meta.team.id'),
    agent: textIn(value, 'meta.assignee.id'),
    labels: listIn(value, 'labels').filter((label) => typeof label === 'string'),
    firstReplyAt: instantIn(value, 'first_reply_created_at'),
    lastActivityAt: instantIn(value, 'last_activity_at') ?? instantIn(value, 'timestamp') ?? at,
  };
}

export function readMessage(value: unknown): Message | Unreadable {
  const id = textIn(value, 'id');
  const at = instantIn(value, 'created_at');
  if (id === null) return missing('id');
  if (at === null) return missing('created_at');
  const type = messageType(textIn(value, 'message_type'));
  if (type === null) return { field: 'message_type', reason: 'is none of Chatwoot’s' };
  const sender = senderOf(textIn(value, 'sender.type') ?? textIn(value, 'sender_type'));
  const contentType = textIn(value, 'content_type');
  return {
    kind: 'message',
    id,
    at,
    type,
    isPrivate: fieldIn(value, 'private') === true,
    failed: textIn(value, 'status') === 'failed',
    isCall: contentType === 'voice_call',
    bot: sender === 'bot' || saysMachine(value),
    agent: sender === 'agent' ? (textIn(value, 'sender.id') ?? textIn(value, 'sender_id')) : null,
    text: fieldIn(value, 'content_attributes.deleted') === true ? null : wordsIn(value, 'content'),
    rating: numberIn(value, 'content_attributes.submitted_values.csat_survey_response.rating'),
  };
}

export function readRating(value: unknown): Rating | Unreadable {
  const message = textIn(value, 'message_id');
  const at = instantIn(value, 'created_at');
  const score = numberIn(value, 'rating');
  if (message === null) return missing('message_id');
  if (at === null) return missing('created_at');
  if (score === null) return missing('rating');
  return { kind: 'rating', message, at, score, contact: textIn(value, 'contact.id') };
}

/** "user", "contact", "agent_bot", "captain_assistant"; the database writes them as Ruby does. */
export function senderOf(type: string | null): 'contact' | 'agent' | 'bot' | null {
  switch (type?.toLowerCase().replace(/[^a-z]/g, '')) {
    case 'contact':
      return 'contact';
    case 'user':
      return 'agent';
    case 'agentbot':
    case 'captainassistant':
      return 'bot';
    default:
      return null;
  }
}

/** A number in the API, in webhooks the word. */
export function messageType(text: string | null): Message['type'] | null {
  return text === null ? null : (MESSAGE_TYPES[Number(text)] ?? oneOf(MESSAGE_TYPES, text));
}

/** Sent by an automation rule or a campaign, whoever stands as its sender. */
export function saysMachine(attributes: unknown): boolean {
  return (
    fieldIn(attributes, 'content_attributes.automation_rule_id') != null ||
    fieldIn(attributes, 'additional_attributes.campaign_id') != null
  );
}

export function oneOf<const T extends string>(values: readonly T[], text: string | null): T | null {
  return values.find((value) => value === text) ?? null;
}
