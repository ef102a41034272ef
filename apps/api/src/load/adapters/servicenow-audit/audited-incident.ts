/**
 * An incident as it stood after every update, from how it stands now and from what the audit says was changed: before its
 * first change a field had the old value of that change, and one that never changed always had the value of now.
 */
import { knownValue } from '../../tables/known-value.ts';
import { parseSourceTime, type DayMonthOrder } from '../../tables/source-time.ts';
import { saysClosedByRule } from '../../tables/closed-by-rule.ts';
import type { HistoryRow } from '../servicenow/incident-history.ts';
import { FACT_COLUMNS, type FactField } from '../servicenow/incident-row.ts';
import type { People } from './people.ts';

export interface KeptRow {
  readonly table: 'incident' | 'sys_audit';
  readonly file: string;
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

export interface Unreadable {
  readonly field: string;
  readonly reason: string;
}

interface Change {
  readonly row: KeptRow;
  readonly at: number;
  readonly field: string;
  readonly from: string | null;
  readonly to: string | null;
}

export interface Comment {
  readonly row: KeptRow;
  readonly at: number;
  readonly author: string | null;
  readonly text: string;
}

export interface AuditedIncident {
  readonly incident: KeptRow;
  readonly number: string;
  /** One per moment at which something that is read was changed; the first is the opening. */
  readonly history: readonly HistoryRow[];
  readonly comments: readonly Comment[];
  /** As the incident writes it: a sys_id, or a name. */
  readonly caller: string | null;
  readonly reassignments: number | null;
  readonly reopens: number | null;
}

type Values = Readonly<Record<string, string | null>>;
const TRACKED = [
  'state',
  'hold_reason',
  'assignment_group',
  'assigned_to',
  'cmdb_ci',
  'priority',
  'close_notes',
  'caller_id',
  'contact_type',
  ...Object.keys(FACT_COLUMNS),
];
/** Later versions call it the other way; both are audited, and say the same. */
const OTHER_NAMES: Readonly<Record<string, string>> = { incident_state: 'state' };

const STATES: Readonly<Record<string, string>> = {
  '1': 'new',
  '2': 'active',
  '3': 'on hold',
  '4': 'awaiting user info',
  '5': 'awaiting evidence',
  '6': 'resolved',
  '7': 'closed',
  '8': 'closed',
  canceled: 'closed',
  cancelled: 'closed',
};
/** Whom an incident on hold waits for. */
const HOLD_REASONS: Readonly<Record<string, string>> = {
  '1': 'awaiting user info',
  'awaiting caller': 'awaiting user info',
  '4': 'awaiting vendor',
  'awaiting vendor': 'awaiting vendor',
};

/** @param rejections of audit records, filled here */
export function auditedIncident(
  rows: readonly KeptRow[],
  orderOf: (file: string) => DayMonthOrder,
  people: People,
  until: number | null,
  rejections: Map<KeptRow, Unreadable>,
): AuditedIncident | Unreadable {
  const incident = rows.findLast(({ table }) => table === 'incident');
  if (incident === undefined)
    return { field: 'documentkey', reason: 'names an incident that is not among the incidents' };
  const now = valuesOf(incident.cells);
  const number = knownValue(incident.cells['number']);
  if (number === null) return { field: 'number', reason: 'is missing' };
  const opened = knownValue(incident.cells['opened_at']);
  const openedAt = opened === null ? null : parseSourceTime(opened, orderOf(incident.file));
  if (openedAt === null)
    return { field: 'opened_at', reason: opened === null ? 'is missing' : 'is no instant' };
  const { changes, comments } = changesOf(rows, orderOf, rejections);
  const known = changes.filter(({ at }) => until === null || at <= until);
  const asRow = (row: KeptRow, at: number, values: Values) =>
    historyRow(row, number, openedAt, at, values, people);
  let values: Values = { ...now, ...firstValues(changes) };
  const history: HistoryRow[] = [asRow(incident, openedAt, values)];
  for (const moment of moments(known)) {
    values = { ...values, ...Object.fromEntries(moment.map(({ field, to }) => [field, to])) };
    const { row, at } = moment[0] as Change;
    // What is written in the moment of the opening is a part of it.
    if (at <= openedAt) history[0] = asRow(incident, openedAt, values);
    else history.push(asRow(row, at, values));
  }
  return {
    incident,
    number,
    history,
    comments: comments.filter(({ at }) => until === null || at <= until),
    caller: now['caller_id'] ?? null,
    reassignments: until === null ? counted(incident.cells['reassignment_count']) : null,
    reopens: until === null ? counted(incident.cells['reopen_count']) : null,
  };
}

function valuesOf(cells: Readonly<Record<string, string>>): Values {
  return Object.fromEntries(
    TRACKED.map((field) => [
      field,
      knownValue(cells[field]) ?? (field === 'state' ? knownValue(cells['incident_state']) : null),
    ]),
  );
}

function changesOf(
  rows: readonly KeptRow[],
  orderOf: (file: string) => DayMonthOrder,
  rejections: Map<KeptRow, Unreadable>,
): { changes: Change[]; comments: Comment[] } {
  const changes = new Map<string, Change>();
  const comments = new Map<string, Comment>();
  for (const row of rows) {
    if (row.table !== 'sys_audit') continue;
    const { cells } = row;
    const time = knownValue(cells['sys_created_on']);
    const at = time === null ? null : parseSourceTime(time, orderOf(row.file));
    if (at === null) {
      rejections.set(row, {
        field: 'sys_created_on',
        reason: time === null ? 'is missing' : 'is no instant',
      });
      continue;
    }
    const name = knownValue(cells['fieldname'])?.toLowerCase() ?? '';
    const field = OTHER_NAMES[name] ?? name;
    const [from, to] = [knownValue(cells['oldvalue']), knownValue(cells['newvalue'])];
    // The same record in two exports, and one change under both names of the state, count once.
    const identity = [at, field, from ?? '', to ?? ''].join('\n');
    if (field === 'comments' && to !== null)
      comments.set(identity, { row, at, author: knownValue(cells['user']), text: to });
    else if (TRACKED.includes(field) && !changes.has(identity))
      changes.set(identity, { row, at, field, from, to });
  }
  const inOrder = <T extends { readonly at: number }>(found: Map<string, T>) =>
    [...found.values()].toSorted((a, b) => a.at - b.at);
  return { changes: inOrder(changes), comments: inOrder(comments) };
}

function firstValues(changes: readonly Change[]): Values {
  const first: Record<string, string | null> = {};
  for (const { field, from } of changes) if (!(field in first)) first[field] = from;
  return first;
}

function moments(changes: readonly Change[]): Change[][] {
  const found = new Map<number, Change[]>();
  for (const change of changes) {
    const moment = found.get(change.at);
    if (moment === undefined) found.set(change.at, [change]);
    else moment.push(change);
  }
  return [...found.values()];
}

function historyRow(
  { file, line, cells }: KeptRow,
  number: string,
  openedAt: number,
  at: number,
  values: Values,
  people: People,
): HistoryRow {
  const value = (field: string) => values[field] ?? null;
  return {
    file,
    line,
    raw: cells,
    meant: values,
    number,
    state: stateNamed(value('state'), value('hold_reason')),
    openedAt,
    updatedAt: at,
    at,
    caller: value('caller_id'),
    channel: value('contact_type')?.toLowerCase() ?? null,
    team: people.nameOf(value('assignment_group')),
    agent: people.nameOf(value('assigned_to')),
    category: value('category'),
    product: value('cmdb_ci'),
    priority: value('priority'),
    facts: Object.fromEntries(
      Object.entries(FACT_COLUMNS).map(([column, field]) => [field, value(column)]),
    ) as Record<FactField, string | null>,
    reassignments: null,
    reopenings: null,
    closedByRule: saysClosedByRule(value('close_notes')),
  };
}

function stateNamed(state: string | null, holdReason: string | null): string {
  const name = STATES[state?.toLowerCase() ?? ''] ?? state ?? 'new';
  if (name.toLowerCase() !== 'on hold' || holdReason === null) return name;
  return HOLD_REASONS[holdReason.toLowerCase()] ?? name;
}

function counted(cell: string | undefined): number | null {
  const text = knownValue(cell);
  return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : null;
}
