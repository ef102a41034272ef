/** The rows that belong to one ticket, as they stood in their tables, and what they say. */
import { knownValue } from '../../tables/known-value.ts';
import { parseSourceTime } from '../../tables/source-time.ts';

export const TICKET_TABLES = [
  'ticket',
  'ticket_field_history',
  'ticket_comment',
  'satisfaction_rating',
  'ticket_metric',
] as const;
export type TicketTable = (typeof TICKET_TABLES)[number];

/** Whatever tells something of a ticket: a row of a table, or an item that the API gave. */
export interface TicketSource {
  readonly file: string;
  readonly line: number;
}

export interface TicketTableRow extends TicketSource {
  readonly table: TicketTable;
  readonly cells: Readonly<Record<string, string>>;
}

interface OfRow {
  readonly row: TicketSource;
  /** Milliseconds. */
  readonly at: number;
}

export interface Ticket extends OfRow {
  readonly id: string;
  readonly requester: string | null;
  readonly submitter: string | null;
  readonly status: string;
  readonly updatedAt: number | null;
  readonly group: string | null;
  readonly assignee: string | null;
  readonly priority: string | null;
  readonly brand: string | null;
  readonly form: string | null;
  readonly channel: string | null;
  /** How it came through the channel: "mention", "direct_message". */
  readonly rel: string | null;
  readonly isPublic: boolean;
}

export interface Change extends OfRow {
  readonly field: string;
  readonly value: string | null;
  /** Where the source says it, and the change is not the first that there was. */
  readonly previous?: string | null;
  /** Made by a rule of Zendesk's (its user −1), not by a person. */
  readonly byRule: boolean;
}

export interface Comment extends OfRow {
  readonly id: string;
  readonly author: string | null;
  readonly isPublic: boolean;
  readonly channel: 'twitter' | 'facebook' | 'phone' | null;
  readonly text: string | null;
  /** Of a call, where the source says it; else its author decides. */
  readonly direction?: 'inbound' | 'outbound' | null;
  readonly durationSeconds?: number | null;
}

export interface Rating extends OfRow {
  readonly id: string;
  readonly score: string;
}

export interface Unreadable {
  readonly field: string;
  readonly reason: string;
}

export const TICKET_KEY: Readonly<Record<TicketTable, string>> = {
  ticket: 'id',
  ticket_field_history: 'ticket_id',
  ticket_comment: 'ticket_id',
  satisfaction_rating: 'ticket_id',
  ticket_metric: 'ticket_id',
};

/** The author of what Zendesk does by itself. */
export const SYSTEM = '-1';

export function readTicket(row: TicketTableRow): Ticket | Unreadable {
  const known = knownIn(row);
  const at = timeIn(row, 'created_at');
  if (typeof at !== 'number') return at;
  const status = known('status')?.toLowerCase();
  if (status === undefined) return missing('status');
  if (status === 'deleted') return { field: 'status', reason: 'is deleted: the ticket was thrown away' };
  const updatedAt = timeIn(row, 'updated_at');
  return {
    row,
    at,
    id: known('id') as string,
    requester: known('requester_id'),
    submitter: known('submitter_id'),
    status,
    updatedAt: typeof updatedAt === 'number' ? updatedAt : null,
    group: known('group_id'),
    assignee: known('assignee_id'),
    priority: known('priority'),
    brand: known('brand_id'),
    form: known('ticket_form_id'),
    channel: channelOf(known('via_channel')),
    rel: known('via_source_rel'),
    isPublic: !isFalse(known('is_public')),
  };
}

export function readChange(row: TicketTableRow): Change | Unreadable {
  const known = knownIn(row);
  const at = timeIn(row, 'updated');
  if (typeof at !== 'number') return at;
  const field = known('field_name');
  if (field === null) return missing('field_name');
  return { row, at, field, value: known('value'), byRule: row.cells['user_id']?.trim() === SYSTEM };
}

export function readComment(row: TicketTableRow): Comment | Unreadable {
  const known = knownIn(row);
  const at = timeIn(row, 'created');
  if (typeof at !== 'number') return at;
  const id = known('id');
  if (id === null) return missing('id');
  const channel = isTrue(known('voice_comment'))
    ? 'phone'
    : isTrue(known('tweet'))
      ? 'twitter'
      : isTrue(known('facebook_comment'))
        ? 'facebook'
        : null;
  return {
    row,
    at,
    id,
    author: known('user_id'),
    isPublic: isTrue(known('public')),
    channel,
    text: known('body'),
  };
}

export function readRating(row: TicketTableRow): Rating | Unreadable {
  const known = knownIn(row);
  // Zendesk makes the row when it asks, and changes it when the customer answers.
  const at = timeIn(row, known('updated_at') === null ? 'created_at' : 'updated_at');
  if (typeof at !== 'number') return at;
  const id = known('id');
  return id === null ? missing('id') : { row, at, id, score: known('score')?.toLowerCase() ?? 'unoffered' };
}

const knownIn =
  ({ cells }: TicketTableRow) =>
  (column: string) =>
    knownValue(cells[column]);
const missing = (field: string): Unreadable => ({ field, reason: 'is missing' });
const isTrue = (text: string | null) => text !== null && /^(true|t|1|yes)$/i.test(text);
const isFalse = (text: string | null) => text !== null && /^(false|f|0|no)$/i.test(text);

/** A warehouse writes UTC, with or without saying so. */
function timeIn({ cells }: TicketTableRow, column: string): number | Unreadable {
  const text = knownValue(cells[column]);
  if (text === null) return missing(column);
  return (
    parseSourceTime(text, 'month_first') ?? { field: column, reason: 'is no time like 2016-02-29 01:16:00' }
  );
}

/** Zendesk says "voice" where others say phone. */
export function channelOf(text: string | null): string | null {
  const name = text?.toLowerCase().replaceAll('_', ' ') ?? null;
  return name === 'voice' ? 'phone' : name;
}
