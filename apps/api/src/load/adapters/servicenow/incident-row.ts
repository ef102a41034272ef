/** One audit row of an incident: the incident as it stood after one update. */
import { saysClosedByRule } from '../../tables/closed-by-rule.ts';
import { knownValue } from '../../tables/known-value.ts';
import { parseSourceTime, type DayMonthOrder } from '../../tables/source-time.ts';
import type { TableShape } from '../../tables/table-rows.ts';

/** Column of the source → what is recorded of it as a fact. Numbers of the source's own filing are no facts. */
export const FACT_COLUMNS = {
  location: 'location',
  category: 'category',
  subcategory: 'subcategory',
  u_symptom: 'symptom',
  cmdb_ci: 'configuration_item',
  problem_id: 'problem',
  rfc: 'change_request',
  vendor: 'vendor',
  caused_by: 'caused_by',
} as const;
export const FACT_FIELDS = Object.values(FACT_COLUMNS);
export type FactField = (typeof FACT_FIELDS)[number];

export interface IncidentRow {
  readonly file: string;
  readonly line: number;
  readonly raw: Readonly<Record<string, string>>;
  /** By column what is meant, however an export writes dates and what is not known: milliseconds, text, null. */
  readonly meant: Readonly<Record<string, number | string | null>>;
  readonly number: string;
  readonly state: string;
  /** Milliseconds. */
  readonly openedAt: number;
  readonly updatedAt: number;
  readonly caller: string | null;
  readonly channel: string | null;
  readonly team: string | null;
  readonly agent: string | null;
  readonly category: string | null;
  readonly product: string | null;
  readonly priority: string | null;
  /** null = not recorded. */
  readonly facts: Readonly<Record<FactField, string | null>>;
  /** How often the source says it was reassigned so far, to a group or a person; null = it does not. */
  readonly reassignments: number | null;
  /** How often it says that it was reopened so far. */
  readonly reopenings: number | null;
  /** Whether its closing notes say that nobody but a rule closed it. */
  readonly closedByRule: boolean;
}

export interface Unreadable {
  readonly field: string;
  readonly reason: string;
}

const REQUIRED_COLUMNS = ['number', 'incident_state', 'opened_at', 'sys_updated_at'] as const;
export const TIME_COLUMNS = ['opened_at', 'sys_updated_at'] as const;

export const AUDIT_ROWS: TableShape = {
  what: 'file of ServiceNow audit rows',
  required: REQUIRED_COLUMNS,
  used: [
    'caller_id',
    'contact_type',
    'assignment_group',
    'assigned_to',
    'category',
    'cmdb_ci',
    'priority',
    'reassignment_count',
    'reopen_count',
    'close_notes',
    ...Object.keys(FACT_COLUMNS).filter((column) => column !== 'category' && column !== 'cmdb_ci'),
  ],
  // Later versions of the source call them so.
  otherNames: { sys_updated_on: 'sys_updated_at', state: 'incident_state' },
};

export function incidentRow(
  raw: Readonly<Record<string, string>>,
  file: string,
  line: number,
  order: DayMonthOrder,
): IncidentRow | Unreadable {
  const known = (column: string) => knownValue(raw[column]);
  for (const column of REQUIRED_COLUMNS)
    if (known(column) === null) return { field: column, reason: 'is missing' };
  const openedAt = parseSourceTime(known('opened_at') as string, order);
  const updatedAt = parseSourceTime(known('sys_updated_at') as string, order);
  if (openedAt === null) return { field: 'opened_at', reason: NO_TIME[order] };
  if (updatedAt === null) return { field: 'sys_updated_at', reason: NO_TIME[order] };
  return {
    file,
    line,
    raw,
    meant: Object.fromEntries(
      Object.entries(raw).map(([column, cell]) => {
        const value = knownValue(cell);
        return [column, value === null ? null : (parseSourceTime(value, order) ?? value)];
      }),
    ),
    number: known('number') as string,
    state: known('incident_state') as string,
    openedAt,
    updatedAt,
    caller: known('caller_id'),
    channel: known('contact_type')?.toLowerCase() ?? null,
    team: known('assignment_group'),
    agent: known('assigned_to'),
    category: known('category'),
    product: known('cmdb_ci'),
    priority: known('priority'),
    facts: Object.fromEntries(
      Object.entries(FACT_COLUMNS).map(([column, field]) => [field, known(column)]),
    ) as Record<FactField, string | null>,
    reassignments: wholeNumber(known('reassignment_count')),
    reopenings: wholeNumber(known('reopen_count')),
    closedByRule: saysClosedByRule(known('close_notes')),
  };
}

const NO_TIME: Readonly<Record<DayMonthOrder, string>> = {
  day_first: 'is no time like 29/2/2016 01:16 (day first, as in this file) or 2016-02-29 01:16:00',
  month_first: 'is no time like 2/29/2016 01:16 (month first, as in this file) or 2016-02-29 01:16:00',
};

function wholeNumber(text: string | null): number | null {
  return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : null;
}
