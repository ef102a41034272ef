/** One audit row of an incident: the incident as it stood after one update. */

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
}

export interface Unreadable {
  readonly field: string;
  readonly reason: string;
}

export const REQUIRED_COLUMNS = ['number', 'incident_state', 'opened_at', 'sys_updated_at'] as const;

export function incidentRow(
  raw: Readonly<Record<string, string>>,
  file: string,
  line: number,
): IncidentRow | Unreadable {
  const known = (column: string) => knownValue(raw[column]);
  for (const column of REQUIRED_COLUMNS)
    if (known(column) === null) return { field: column, reason: 'is missing' };
  const openedAt = parseTime(known('opened_at') as string);
  const updatedAt = parseTime(known('sys_updated_at') as string);
  if (openedAt === null) return { field: 'opened_at', reason: NO_TIME };
  if (updatedAt === null) return { field: 'sys_updated_at', reason: NO_TIME };
  return {
    file,
    line,
    raw,
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
  };
}

/** Exports write what is not known in all these ways. */
const UNKNOWN = new Set(['', '?', 'n/a', 'null', 'none', '-']);

function knownValue(text: string | undefined): string | null {
  const trimmed = text?.trim() ?? '';
  return UNKNOWN.has(trimmed.toLowerCase()) ? null : trimmed;
}

const NO_TIME = 'is no time like 29/2/2016 01:16 (day first) or 2016-02-29 01:16:00';
const DAY_FIRST = /^(\d{1,2})\/(\d{1,2})\/(\d{4}) (\d{1,2}):(\d{2})(?::(\d{2}))?$/;
const YEAR_FIRST = /^(\d{4})-(\d{2})-(\d{2})[ T](\d{2}):(\d{2})(?::(\d{2}))?Z?$/;

/** The audit names no zone; it is taken as UTC. A day that does not exist is refused, not carried into the next month. */
function parseTime(text: string): number | null {
  const dayFirst = DAY_FIRST.exec(text);
  const found = dayFirst ?? YEAR_FIRST.exec(text);
  if (found === null) return null;
  const numbers = found.slice(1).map((part: string | undefined) => Number(part ?? 0));
  const [first = 0, month = 0, third = 0, hour = 0, minute = 0, second = 0] = numbers;
  const [year, day] = dayFirst === null ? [first, third] : [third, first];
  const at = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
  const exists = at.getUTCMonth() === month - 1 && at.getUTCDate() === day && at.getUTCHours() === hour;
  return exists && minute < 60 && second < 60 ? at.getTime() : null;
}
