/** What a row of Chatwoot's database says. Instants are UTC; statuses, priorities and types are numbers. */
import { knownValue } from '../../tables/known-value.ts';
import { parseSourceTime } from '../../tables/source-time.ts';
import { fieldIn } from '../../tables/json-fields.ts';
import { messageType, oneOf, PRIORITIES, saysMachine, senderOf, STATUSES } from './api-values.ts';
import {
  missing,
  type Conversation,
  type Message,
  type Rating,
  type Reported,
  type Unreadable,
} from './parts.ts';

type Cells = Readonly<Record<string, string>>;

const FAILED = '3';
const CALL = '12';

export function readConversationRow(cells: Cells): Conversation | Unreadable {
  const at = instant(cells, 'created_at');
  const id = knownValue(cells['display_id']);
  if (typeof at !== 'number') return at;
  if (id === null) return missing('display_id');
  const lastActivityAt = instant(cells, 'last_activity_at');
  const firstReplyAt = instant(cells, 'first_reply_created_at');
  const labels = knownValue(cells['cached_label_list']);
  return {
    kind: 'conversation',
    id,
    at,
    contact: knownValue(cells['contact_id']),
    channel: null,
    inbox: knownValue(cells['inbox_id']),
    isPublic: fieldIn(json(cells['additional_attributes']), 'type') === 'tweet',
    status: coded(STATUSES, cells['status']),
    priority: coded(PRIORITIES, cells['priority']),
    team: knownValue(cells['team_id']),
    agent: knownValue(cells['assignee_id']),
    labels: labels === null ? [] : labels.split(',').map((label) => label.trim()),
    firstReplyAt: typeof firstReplyAt === 'number' ? firstReplyAt : null,
    lastActivityAt: typeof lastActivityAt === 'number' ? lastActivityAt : at,
  };
}

export function readMessageRow(cells: Cells): Message | Unreadable {
  const at = instant(cells, 'created_at');
  const id = knownValue(cells['id']);
  if (typeof at !== 'number') return at;
  if (id === null) return missing('id');
  const type = messageType(knownValue(cells['message_type']));
  if (type === null) return { field: 'message_type', reason: 'is none of Chatwoot’s' };
  const sender = senderOf(knownValue(cells['sender_type']));
  const attributes = {
    content_attributes: json(cells['content_attributes']),
    additional_attributes: json(cells['additional_attributes']),
  };
  const deleted = fieldIn(attributes, 'content_attributes.deleted') === true;
  const rating = fieldIn(attributes, 'content_attributes.submitted_values.csat_survey_response.rating');
  return {
    kind: 'message',
    id,
    at,
    type,
    isPrivate: /^(t|true|1)$/i.test(cells['private']?.trim() ?? ''),
    failed: cells['status']?.trim() === FAILED,
    isCall: cells['content_type']?.trim() === CALL,
    bot: sender === 'bot' || saysMachine(attributes),
    agent: sender === 'agent' ? knownValue(cells['sender_id']) : null,
    text: deleted || cells['content']?.trim() === '' ? null : (cells['content'] ?? null),
    rating: typeof rating === 'number' ? rating : null,
  };
}

export function readReportedRow(cells: Cells): Reported | Unreadable {
  const at = instant(cells, knownValue(cells['event_end_time']) === null ? 'created_at' : 'event_end_time');
  const id = knownValue(cells['id']);
  const name = knownValue(cells['name']);
  const seconds = Number(cells['value']);
  if (typeof at !== 'number') return at;
  if (id === null) return missing('id');
  if (name === null) return missing('name');
  if (!Number.isFinite(seconds)) return { field: 'value', reason: 'is no number' };
  return { kind: 'reported', id, name, at, seconds };
}

export function readRatingRow(cells: Cells): Rating | Unreadable {
  const at = instant(cells, 'created_at');
  const message = knownValue(cells['message_id']);
  const score = knownValue(cells['rating']);
  if (typeof at !== 'number') return at;
  if (message === null) return missing('message_id');
  if (score === null || !Number.isFinite(Number(score))) return missing('rating');
  return { kind: 'rating', message, at, score: Number(score), contact: knownValue(cells['contact_id']) };
}

/** psql writes UTC, the year first. */
function instant(cells: Cells, column: string): number | Unreadable {
  const text = knownValue(cells[column]);
  if (text === null) return missing(column);
  return (
    parseSourceTime(text, 'month_first') ?? { field: column, reason: 'is no time like 2026-02-28 09:15:00' }
  );
}

/** Rails keeps an enumeration as the place in its list; some exports write the word. */
function coded<const T extends string>(values: readonly T[], cell: string | undefined): T | null {
  const text = knownValue(cell);
  return text === null ? null : (values[Number(text)] ?? oneOf(values, text));
}

/** Of `content_attributes` older versions wrote a JSON text inside the JSON. */
function json(cell: string | undefined): unknown {
  try {
    const value: unknown = JSON.parse(cell ?? 'null');
    return typeof value === 'string' ? JSON.parse(value) : value;
  } catch {
    return null;
  }
}
