/** What is read of Intercom: a conversation with its parts. Instants of the API are whole seconds. */
import { fieldIn, instantIn, listIn, numberIn, textIn, wordsIn } from '../../tables/json-fields.ts';
import { plainText } from '../../tables/plain-text.ts';

export type Author = 'customer' | 'agent' | 'bot' | null;

export interface Words {
  readonly author: Author;
  readonly authorId: string | null;
  readonly text: string | null;
}

/** Who was given the conversation: a team, a person, or nobody. */
export interface AssignedTo {
  readonly kind: 'team' | 'agent' | 'nobody';
  readonly id: string;
}

export interface Part extends Words {
  readonly id: string;
  /** Milliseconds, as all instants here. */
  readonly at: number;
  /** Intercom's word: "comment", "assignment", "close"… */
  readonly type: string;
  /** null = no change. */
  readonly assignedTo: AssignedTo | null;
}

export interface Conversation {
  readonly id: string;
  readonly at: number;
  readonly updatedAt: number;
  readonly contact: string | null;
  /** How it came: "conversation", "email", "phone_call"… */
  readonly channel: string | null;
  /** The first message; null where Intercom gives none. */
  readonly source: (Words & { readonly id: string | null; readonly automated: boolean }) | null;
  readonly state: 'open' | 'closed' | 'snoozed' | null;
  readonly isPriority: boolean;
  readonly team: string | null;
  readonly agent: string | null;
  readonly tags: readonly { readonly name: string; readonly at: number | null }[];
  readonly topic: string | null;
  readonly rating: { readonly score: number; readonly at: number; readonly askedAt: number } | null;
  /** Solved by Intercom's own agent, as Intercom counts it. */
  readonly solvedByMachine: boolean;
  readonly parts: readonly Part[];
  /** How many parts there are in Intercom; null where the answer does not say (a list of conversations). */
  readonly partsTotal: number | null;
  readonly statistics: Statistics;
}

/** null = Intercom does not say. */
export interface Statistics {
  readonly reopens: number | null;
  readonly firstAgentReplyAt: number | null;
  readonly firstCloseAt: number | null;
  readonly lastCloseAt: number | null;
}

export interface Unreadable {
  readonly field: string;
  readonly reason: string;
}

export const isUnreadable = (read: object): read is Unreadable => 'reason' in read;

const CHANNELS: Readonly<Record<string, string>> = {
  conversation: 'chat',
  push: 'chat',
  phone_call: 'phone',
  phone_switch: 'phone',
};
const STATES = ['open', 'closed', 'snoozed'] as const;
/** An answer of the API has no more parts of one conversation. */
const MOST_PARTS = 500;
const OUTREACH = new Set(['automated', 'campaigns_initiated', 'operator_initiated']);
const SOLVED = new Set(['confirmed_resolution', 'assumed_resolution']);

export function readConversation(value: unknown): Conversation | Unreadable {
  const id = textIn(value, 'id');
  const at = instantIn(value, 'created_at');
  if (id === null) return { field: 'id', reason: 'is missing' };
  if (at === null) return { field: 'created_at', reason: 'is missing' };
  const channel = textIn(value, 'source.type')?.toLowerCase() ?? null;
  const source = fieldIn(value, 'source');
  const state = textIn(value, 'state') ?? (fieldIn(value, 'open') === false ? 'closed' : null);
  const [contact] = [...listIn(value, 'contacts.contacts'), ...listIn(value, 'contacts')];
  return {
    id,
    at,
    updatedAt: instantIn(value, 'updated_at') ?? at,
    contact: textIn(contact, 'id') ?? contactOf(source) ?? textIn(value, 'user.id'),
    channel: channel === null ? null : (CHANNELS[channel] ?? channel),
    source: source == null ? null : sourceOf(source),
    state: STATES.find((each) => each === state) ?? null,
    isPriority: textIn(value, 'priority') === 'priority',
    team: textIn(value, 'team_assignee_id'),
    agent: textIn(value, 'admin_assignee_id'),
    tags: [...listIn(value, 'tags.tags'), ...listIn(value, 'tags')].flatMap((tag) => {
      const name = textIn(tag, 'name');
      return name === null ? [] : [{ name, at: instantIn(tag, 'applied_at') }];
    }),
    topic: topicOf(value),
    rating: ratingOf(value),
    solvedByMachine: SOLVED.has(textIn(value, 'ai_agent.resolution_state') ?? ''),
    parts: partValues(value).flatMap((part) => {
      const read = readPart(part);
      return isUnreadable(read) ? [] : [read];
    }),
    partsTotal: partsTotal(value),
    statistics: {
      reopens: numberIn(value, 'statistics.count_reopens'),
      firstAgentReplyAt: instantIn(value, 'statistics.first_admin_reply_at'),
      firstCloseAt: instantIn(value, 'statistics.first_close_at'),
      lastCloseAt: instantIn(value, 'statistics.last_close_at'),
    },
  };
}

export function readPart(value: unknown): Part | Unreadable {
  const id = textIn(value, 'id');
  const at = instantIn(value, 'created_at');
  const type = textIn(value, 'part_type');
  if (id === null) return { field: 'id', reason: 'is missing' };
  if (at === null) return { field: 'created_at', reason: 'is missing' };
  if (type === null) return { field: 'part_type', reason: 'is missing' };
  return { id, at, type: type.toLowerCase(), assignedTo: assignedTo(value), ...words(value) };
}

/** A conversation has its parts in a list of their own; some exports put them there bare. */
export function partValues(conversation: unknown): readonly unknown[] {
  return [
    ...listIn(conversation, 'conversation_parts.conversation_parts'),
    ...listIn(conversation, 'conversation_parts'),
  ];
}

/** What Intercom counts in its statistics is taken only where the list is as long as one may be. */
function partsTotal(value: unknown): number | null {
  if (fieldIn(value, 'conversation_parts') === undefined) return null;
  const given = partValues(value).length;
  const counted = given < MOST_PARTS ? null : numberIn(value, 'statistics.count_conversation_parts');
  return Math.max(given, numberIn(value, 'conversation_parts.total_count') ?? 0, counted ?? 0);
}

function sourceOf(source: unknown): NonNullable<Conversation['source']> {
  const said = words(source);
  const automated = OUTREACH.has(textIn(source, 'delivered_as') ?? '');
  const byCustomer = textIn(source, 'delivered_as') === 'customer_initiated';
  return {
    ...said,
    // Of Twitter the author is blank.
    author: said.author ?? (byCustomer ? 'customer' : null),
    id: textIn(source, 'id'),
    automated,
  };
}

function words(value: unknown): Words {
  const redacted = fieldIn(value, 'redacted') === true;
  return {
    author: authorOf(value),
    authorId: textIn(value, 'author.id'),
    text: redacted ? null : plainText(wordsIn(value, 'body')),
  };
}

function authorOf(value: unknown): Author {
  if (fieldIn(value, 'author.from_ai_agent') === true || fieldIn(value, 'author.is_ai_answer') === true)
    return 'bot';
  switch (textIn(value, 'author.type')) {
    case 'user':
    case 'lead':
    case 'contact':
      return 'customer';
    case 'admin':
    case 'team':
      return 'agent';
    case 'bot':
      return 'bot';
    default:
      return null;
  }
}

const contactOf = (source: unknown): string | null =>
  authorOf(source) === 'customer' ? textIn(source, 'author.id') : null;

/** "nobody_admin" is nobody; older versions give the id of a person alone. */
function assignedTo(part: unknown): AssignedTo | null {
  const bare = textIn(part, 'assigned_to');
  if (bare !== null) return { kind: 'agent', id: bare };
  const type = textIn(part, 'assigned_to.type');
  if (type === null) return null;
  if (type.startsWith('nobody')) return { kind: 'nobody', id: '' };
  const id = textIn(part, 'assigned_to.id');
  if (id === null) return { kind: 'nobody', id: '' };
  return { kind: type === 'team' ? 'team' : 'agent', id };
}

function topicOf(value: unknown): string | null {
  const [first] = [...listIn(value, 'topics.topics'), ...listIn(value, 'topics')];
  return textIn(first, 'name');
}

/** Asked for at one moment, answered at another; newer versions say which. */
function ratingOf(value: unknown): Conversation['rating'] {
  const score = numberIn(value, 'conversation_rating.rating') ?? numberIn(value, 'conversation_rating.score');
  const askedAt =
    instantIn(value, 'conversation_rating.requested_at') ??
    instantIn(value, 'conversation_rating.created_at');
  const at =
    instantIn(value, 'conversation_rating.replied_at') ??
    instantIn(value, 'conversation_rating.updated_at') ??
    askedAt;
  return score === null || at === null ? null : { score, at, askedAt: askedAt ?? at };
}
