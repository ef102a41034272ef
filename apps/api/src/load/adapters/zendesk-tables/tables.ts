/** Which table of Zendesk a file is: by its name, else by its columns. */
import path from 'node:path';
import { Failure } from '../../../failure.ts';
import type { TableShape } from '../../tables/table-rows.ts';
import { METRIC_COLUMNS } from './ticket-metrics.ts';

/** The tables that are read. */
export const SHAPES = {
  ticket: {
    what: 'table of Zendesk tickets',
    required: ['id', 'created_at', 'status'],
    used: [
      'requester_id',
      'submitter_id',
      'group_id',
      'assignee_id',
      'priority',
      'brand_id',
      'ticket_form_id',
      'updated_at',
      'is_public',
      'via_channel',
      'via_source_rel',
      'merged_ticket_ids',
      'followup_ids',
      'via_followup_source_id',
    ],
  },
  ticket_field_history: {
    what: 'table of Zendesk field history',
    required: ['field_name', 'ticket_id', 'updated', 'value'],
    used: ['user_id'],
    otherNames: { updated_at: 'updated' },
  },
  ticket_comment: {
    what: 'table of Zendesk comments',
    required: ['id', 'ticket_id', 'created', 'public', 'user_id'],
    used: ['body', 'tweet', 'facebook_comment', 'voice_comment'],
    otherNames: { created_at: 'created', author_id: 'user_id' },
  },
  satisfaction_rating: {
    what: 'table of Zendesk satisfaction ratings',
    required: ['id', 'ticket_id', 'score'],
    used: ['created_at', 'updated_at'],
  },
  ticket_metric: { what: 'table of Zendesk ticket metrics', required: ['ticket_id'], used: METRIC_COLUMNS },
  group: { what: 'table of Zendesk groups', required: ['id', 'name'] },
  user: { what: 'table of Zendesk users', required: ['id', 'role'], used: ['name'] },
  brand: { what: 'table of Zendesk brands', required: ['id', 'name'] },
  ticket_form_history: {
    what: 'table of Zendesk ticket forms',
    required: ['id', 'name'],
    used: ['updated_at'],
  },
  schedule: {
    what: 'table of Zendesk schedules',
    required: ['id', 'name', 'start_time', 'end_time', 'time_zone'],
    used: ['created_at', '_fivetran_deleted'],
  },
  schedule_holiday: {
    what: 'table of Zendesk holidays',
    required: ['schedule_id', 'start_date', 'end_date'],
    used: ['_fivetran_deleted'],
  },
} as const satisfies Readonly<Record<string, TableShape>>;
export type TableName = keyof typeof SHAPES;

/** Tables that say nothing of what is measured here. Zones and their daylight saving come from the IANA database. */
const PASSED_OVER = [
  'audit_log',
  'daylight_time',
  'domain_name',
  'organization',
  'organization_tag',
  'sla_policy',
  'sla_policy_history',
  'sla_policy_metric_history',
  'ticket_chat',
  'ticket_chat_event',
  'ticket_custom_field',
  'ticket_field_option',
  'ticket_schedule',
  'ticket_sla_policy',
  'ticket_tag',
  'ticket_tag_history',
  'time_zone',
  'user_tag',
] as const;

/** Columns that no other table has together. */
const TELLING: readonly (readonly [TableName, readonly string[]])[] = [
  ['ticket_field_history', ['field_name', 'ticket_id', 'value']],
  ['ticket_comment', ['ticket_id', 'public', 'body']],
  ['satisfaction_rating', ['ticket_id', 'score']],
  ['ticket_metric', ['ticket_id', 'group_stations', 'assignee_stations']],
  ['ticket', ['requester_id', 'submitter_id', 'status']],
  ['schedule_holiday', ['schedule_id', 'start_date', 'end_date']],
  ['schedule', ['start_time', 'end_time', 'time_zone']],
  ['ticket_form_history', ['end_user_visible', 'display_name']],
  ['brand', ['subdomain', 'brand_url']],
  ['user', ['role', 'locale']],
];

/**
 * null = a table of Zendesk that is not needed.
 *
 * @throws Failure where neither the name nor the columns say what the file is
 */
export function tableOf(file: string, columns: readonly string[]): TableName | null {
  const named = namedTable(file);
  if (named !== null) return named in SHAPES ? (named as TableName) : null;
  const told = TELLING.find(([, telling]) => telling.every((column) => columns.includes(column)));
  if (told !== undefined) return told[0];
  throw new Failure(
    `${file} is no table of Zendesk that is known here: name the file after its table, like ticket_field_history.csv.`,
    2,
  );
}

/** The longest name of a table whose words stand in the name of the file: "zendesk.ticket_comments.csv.gz". */
function namedTable(file: string): string | null {
  const words = path
    .basename(file)
    .toLowerCase()
    .split(/[^a-z]+/);
  const found = [...Object.keys(SHAPES), ...PASSED_OVER].filter((table) => standsIn(table.split('_'), words));
  return found.toSorted((a, b) => b.length - a.length)[0] ?? null;
}

function standsIn(table: readonly string[], words: readonly string[]): boolean {
  return words.some((_, start) =>
    table.every((word, i) => words[start + i] === word || words[start + i] === `${word}s`),
  );
}

/** By its name and the columns that a table of that name has, or by columns that only Zendesk has. */
export function isTableOfZendesk(file: string, columns: readonly string[]): boolean {
  const named = namedTable(file);
  if (named === null)
    return TELLING.some(([, telling]) => telling.every((column) => columns.includes(column)));
  if (!(named in SHAPES)) return true;
  const { required, otherNames = {} }: TableShape = SHAPES[named as TableName];
  const usual = columns.map((name) => otherNames[name] ?? name);
  return required.every((name) => usual.includes(name));
}
