/**
 * A service request as GeoReport v2 writes it (wiki.open311.org), with the notes that some cities add, whatever names the
 * columns of an open-data table give the same things.
 */
import { knownValue } from '../../tables/known-value.ts';
import { parseSourceTime, type DayMonthOrder } from '../../tables/source-time.ts';

/** Names of GeoReport, and what tables of open data call them; of several that a table has, the first counts. */
export const COLUMNS = {
  service_request_id: ['unique_key', 'sr_number', 'case_id', 'caseid', 'case_enquiry_id', 'request_id'],
  status: ['status_description', 'case_status'],
  status_notes: ['resolution_description', 'closure_reason', 'resolution'],
  service_name: ['category', 'complaint_type', 'sr_type', 'request_type', 'case_title'],
  agency_responsible: ['agency_name', 'agency', 'owner_department', 'department'],
  channel: ['source', 'open_data_channel_type', 'origin', 'method_received'],
  requested_datetime: ['created_date', 'opened', 'open_dt', 'date_created'],
  updated_datetime: ['resolution_action_updated_date', 'updated', 'last_modified_date'],
  expected_datetime: ['due_date', 'sla_target_dt', 'target_date'],
  closed_datetime: ['closed_date', 'closed', 'closed_dt', 'date_closed'],
  parent_service_request_id: ['parent_sr_number'],
  duplicate: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type RequestField = keyof typeof COLUMNS;
export type RequestFields = Readonly<Partial<Record<RequestField, string>>>;

export const TIME_FIELDS = [
  'requested_datetime',
  'updated_datetime',
  'expected_datetime',
  'closed_datetime',
] as const satisfies readonly RequestField[];

export interface RequestNote {
  readonly at: string;
  /** opened, activity, follow_on_created, follow_on_closed, closed … */
  readonly type: string;
  /** Of the follow-on. */
  readonly id: string | null;
  readonly agency: string | null;
}

export interface RequestRecord {
  readonly file: string;
  readonly line: number;
  readonly fields: RequestFields;
  readonly notes: readonly RequestNote[];
  readonly raw: unknown;
}

/** Instants in milliseconds; null = not known. */
export interface ServiceRequest {
  readonly id: string;
  readonly service: string | null;
  readonly agency: string | null;
  readonly channel: string | null;
  readonly statusNotes: string | null;
  readonly isClosed: boolean;
  readonly openedAt: number;
  readonly updatedAt: number | null;
  readonly expectedAt: number | null;
  readonly closedAt: number | null;
  /** The request that it repeats. */
  readonly duplicateOf: string | null;
  readonly parent: string | null;
  readonly notes: readonly (Omit<RequestNote, 'at'> & { readonly at: number })[];
}

export interface Unreadable {
  readonly field: string;
  readonly reason: string;
}

export function serviceRequest(record: RequestRecord, order: DayMonthOrder): ServiceRequest | Unreadable {
  const known = (field: RequestField) => knownValue(record.fields[field]);
  const id = known('service_request_id');
  if (id === null) return { field: 'service_request_id', reason: 'is missing' };
  const times = new Map<RequestField, number>();
  for (const field of TIME_FIELDS) {
    const text = known(field);
    if (text === null) continue;
    const at = parseSourceTime(text, order);
    if (at === null) return { field, reason: 'is no instant' };
    times.set(field, at);
  }
  const openedAt = times.get('requested_datetime');
  if (openedAt === undefined) return { field: 'requested_datetime', reason: 'is missing' };
  const channel = known('channel')?.toLowerCase() ?? null;
  const parent = known('parent_service_request_id');
  const duplicate = /^(?:true|t|yes|1)$/i.test(known('duplicate') ?? '');
  return {
    id,
    service: known('service_name'),
    agency: known('agency_responsible'),
    channel: channel === 'unknown' ? null : channel,
    statusNotes: known('status_notes'),
    isClosed: /^(?:closed|resolved|completed|canceled|cancelled)/i.test(known('status') ?? ''),
    openedAt,
    updatedAt: times.get('updated_datetime') ?? null,
    expectedAt: times.get('expected_datetime') ?? null,
    closedAt: times.get('closed_datetime') ?? null,
    duplicateOf: duplicate ? parent : null,
    parent: duplicate ? null : parent,
    notes: record.notes.flatMap((note) => {
      const at = parseSourceTime(note.at, order);
      return at === null ? [] : [{ ...note, at }];
    }),
  };
}
