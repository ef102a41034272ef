/** The tables of Chatwoot's database, as psql writes them (`\copy (SELECT * FROM messages) TO messages.csv CSV HEADER`). */
import path from 'node:path';
import { Failure } from '../../../failure.ts';
import type { TableShape } from '../../tables/table-rows.ts';

export const SHAPES = {
  conversations: {
    what: 'table of Chatwoot conversations',
    required: ['id', 'display_id', 'created_at', 'status', 'inbox_id'],
    used: [
      'account_id',
      'contact_id',
      'team_id',
      'assignee_id',
      'priority',
      'additional_attributes',
      'cached_label_list',
      'first_reply_created_at',
      'last_activity_at',
    ],
  },
  messages: {
    what: 'table of Chatwoot messages',
    required: ['id', 'conversation_id', 'message_type', 'created_at'],
    used: [
      'content',
      'private',
      'status',
      'content_type',
      'sender_type',
      'sender_id',
      'content_attributes',
      'additional_attributes',
    ],
  },
  reporting_events: {
    what: 'table of Chatwoot reporting events',
    required: ['id', 'name', 'value', 'conversation_id', 'created_at'],
    used: ['event_end_time'],
  },
  csat_survey_responses: {
    what: 'table of Chatwoot survey responses',
    required: ['message_id', 'conversation_id', 'rating', 'created_at'],
    used: ['contact_id'],
  },
  inboxes: { what: 'table of Chatwoot inboxes', required: ['id', 'channel_type'] },
  teams: { what: 'table of Chatwoot teams', required: ['id', 'name'] },
  users: { what: 'table of Chatwoot users', required: ['id', 'name'], used: ['display_name'] },
} as const satisfies Readonly<Record<string, TableShape>>;
export type TableName = keyof typeof SHAPES;

/** Columns that no other table has together. */
const TELLING: readonly (readonly [TableName | null, readonly string[]])[] = [
  ['messages', ['conversation_id', 'message_type', 'content']],
  ['csat_survey_responses', ['message_id', 'conversation_id', 'rating']],
  ['reporting_events', ['conversation_id', 'name', 'value', 'inbox_id']],
  ['conversations', ['display_id', 'inbox_id', 'contact_id']],
  ['inboxes', ['channel_type', 'channel_id']],
  ['teams', ['name', 'allow_auto_assign']],
  ['users', ['name', 'display_name', 'provider', 'uid']],
  [null, ['identifier', 'phone_number', 'account_id', 'name']],
];

const NAMED: Readonly<Record<string, TableName | null>> = {
  conversations: 'conversations',
  messages: 'messages',
  reporting_events: 'reporting_events',
  csat_survey_responses: 'csat_survey_responses',
  inboxes: 'inboxes',
  teams: 'teams',
  users: 'users',
  contacts: null,
  contact_inboxes: null,
  accounts: null,
  labels: null,
  taggings: null,
  tags: null,
};

/**
 * null = a table of Chatwoot that is not needed.
 *
 * @throws Failure where neither the columns nor the name say what the file is
 */
export function tableOf(file: string, columns: readonly string[]): TableName | null {
  const told = toldBy(columns);
  if (told !== undefined) return told;
  const name = path.basename(file).toLowerCase();
  const named = Object.keys(NAMED)
    .filter((table) => new RegExp(`(?:^|[^a-z])${table}(?:[^a-z_]|$)`).test(name))
    .toSorted((a, b) => b.length - a.length)[0];
  if (named !== undefined) return NAMED[named] as TableName | null;
  throw new Failure(
    `${file} is no table of Chatwoot that is known here: name the file after its table, like messages.csv.`,
    2,
  );
}

export function isTableOfChatwoot(columns: readonly string[]): boolean {
  return toldBy(columns) != null;
}

function toldBy(columns: readonly string[]): TableName | null | undefined {
  return TELLING.find(([, telling]) => telling.every((column) => columns.includes(column)))?.[0];
}
