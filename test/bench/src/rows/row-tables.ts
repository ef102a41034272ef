/**
 * The tables that a BI tool would be pointed at: one row per case, contact, handoff, …, names as small numbers, times in
 * UTC. Filled with what we have computed, so that SQL is spared the linking of cases to issues, the finding of
 * unrecorded handoffs and the comparing of fields: what is asked of it here is only to add up.
 */
export interface RowTable {
  readonly name: string;
  /** Name and type, in both dialects. */
  readonly columns: readonly (readonly [string, string])[];
  readonly key?: string;
  /** Of PostgreSQL: what questions filter and join by. */
  readonly indexes: readonly string[];
}

export const ROW_TABLES = [
  {
    name: 'cases',
    columns: [
      ['id', 'integer'],
      ['case_id', 'text'],
      ['customer', 'integer'],
      ['opened_at', 'timestamp'],
      ['resolved_at', 'timestamp'],
      ['resolution_ms', 'bigint'],
      ['first_response_ms', 'bigint'],
      ['channel', 'smallint'],
      ['team', 'smallint'],
      ['reason', 'smallint'],
    ],
    key: 'id',
    indexes: ['case_id', 'opened_at', 'team, opened_at', 'channel, opened_at', 'reason, opened_at'],
  },
  {
    name: 'contacts',
    columns: [
      ['id', 'integer'],
      ['case_row', 'integer'],
      ['issue', 'integer'],
      ['customer', 'integer'],
      ['happened_at', 'timestamp'],
      ['inbound', 'boolean'],
      ['repeated', 'boolean'],
      ['channel', 'smallint'],
      ['team', 'smallint'],
    ],
    key: 'id',
    indexes: ['happened_at', 'issue, happened_at', 'case_row', 'channel, happened_at', 'team, happened_at'],
  },
  {
    name: 'handoffs',
    columns: [
      ['id', 'integer'],
      ['case_row', 'integer'],
      ['issue', 'integer'],
      ['happened_at', 'timestamp'],
      ['from_team', 'smallint'],
      ['to_team', 'smallint'],
      ['known', 'smallint'],
      ['lost', 'smallint'],
    ],
    key: 'id',
    indexes: ['happened_at', 'issue, happened_at', 'case_row', 'from_team, to_team'],
  },
  {
    name: 'issues',
    columns: [
      ['id', 'integer'],
      ['opened_at', 'timestamp'],
      ['first_resolved_at', 'timestamp'],
      ['first_repeat_at', 'timestamp'],
      ['contacts', 'smallint'],
      ['channel', 'smallint'],
    ],
    key: 'id',
    indexes: ['opened_at', 'channel, opened_at'],
  },
  {
    name: 'stays',
    columns: [
      ['case_row', 'integer'],
      ['entered_at', 'timestamp'],
      ['left_at', 'timestamp'],
      ['team', 'smallint'],
    ],
    indexes: ['entered_at, left_at', 'team, entered_at', 'case_row'],
  },
  {
    name: 'promises',
    columns: [
      ['happened_at', 'timestamp'],
      ['due_at', 'timestamp'],
      ['kept_at', 'timestamp'],
      ['team', 'smallint'],
    ],
    indexes: ['happened_at', 'team, happened_at'],
  },
  {
    name: 'ratings',
    columns: [
      ['happened_at', 'timestamp'],
      ['scale', 'text'],
      ['score', 'double precision'],
      ['highest', 'double precision'],
      ['channel', 'smallint'],
      ['team', 'smallint'],
    ],
    indexes: ['happened_at', 'scale, team, happened_at'],
  },
] as const satisfies readonly RowTable[];

export type RowTableName = (typeof ROW_TABLES)[number]['name'];

export const createTable = ({ name, columns, key }: RowTable): string =>
  `create table ${name} (${columns.map(([column, type]) => `${column} ${type}`).join(', ')}${
    key === undefined ? '' : `, primary key (${key})`
  })`;
