/** The tables of ServiceNow that a history is read from, exported as CSV with their column names. */
import path from 'node:path';
import { Failure } from '../../../failure.ts';
import type { TableShape } from '../../tables/table-rows.ts';

export const SHAPES = {
  incident: {
    what: 'export of ServiceNow incidents',
    required: ['sys_id', 'number', 'opened_at'],
    used: [
      'state',
      'incident_state',
      'hold_reason',
      'caller_id',
      'contact_type',
      'assignment_group',
      'assigned_to',
      'category',
      'cmdb_ci',
      'priority',
      'close_notes',
      'reassignment_count',
      'reopen_count',
      'sys_updated_on',
    ],
  },
  sys_audit: {
    what: 'export of ServiceNow audit records',
    required: ['documentkey', 'fieldname', 'newvalue', 'sys_created_on'],
    used: ['oldvalue', 'tablename', 'user', 'sys_id', 'record_checkpoint'],
  },
  sys_user: { what: 'export of ServiceNow users', required: ['sys_id', 'name'], used: ['user_name'] },
  sys_user_group: { what: 'export of ServiceNow groups', required: ['sys_id', 'name'] },
} as const satisfies Readonly<Record<string, TableShape>>;
export type TableName = keyof typeof SHAPES;

/** null = none of them: users and groups look alike but for the name of the file. */
export function tableNamed(file: string, columns: readonly string[]): TableName | null {
  const has = (table: TableName) => SHAPES[table].required.every((name) => columns.includes(name));
  if (has('sys_audit')) return 'sys_audit';
  if (has('incident')) return 'incident';
  if (!has('sys_user_group')) return null;
  if (columns.includes('user_name') || columns.includes('first_name')) return 'sys_user';
  const name = path.basename(file).toLowerCase();
  if (/group/.test(name)) return 'sys_user_group';
  return /user/.test(name) ? 'sys_user' : null;
}

/** @throws Failure */
export function tableOf(file: string, columns: readonly string[]): TableName {
  const table = tableNamed(file, columns);
  if (table !== null) return table;
  throw new Failure(
    `${file} is no table of ServiceNow that is known here: incident, sys_audit, sys_user and sys_user_group are read.`,
    2,
  );
}
