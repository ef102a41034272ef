/** The rows of one case, as they stood in the tables of the export, and what they say. */
import { knownValue } from '../../tables/known-value.ts';
import { parseSourceTime, type DayMonthOrder } from '../../tables/source-time.ts';
import { recordId } from './tables.ts';

export interface CaseTableRow {
  readonly table: 'case' | 'casehistory' | 'emailmessage' | 'casecomment';
  readonly file: string;
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

export interface CaseRow {
  readonly row: CaseTableRow;
  readonly id: string;
  /** Milliseconds. */
  readonly at: number;
  readonly closedAt: number | null;
  readonly changedAt: number | null;
  readonly customer: string | null;
  readonly channel: string | null;
  readonly owner: string | null;
  readonly priority: string | null;
  readonly reason: string | null;
  readonly product: string | null;
  readonly parent: string | null;
  /** The case it was merged into. */
  readonly master: string | null;
}

export interface HistoryRow {
  readonly row: CaseTableRow;
  readonly at: number;
  /** In small letters. */
  readonly field: string;
  readonly from: string | null;
  readonly to: string | null;
}

export interface Unreadable {
  readonly field: string;
  readonly reason: string;
}

export const TIME_COLUMNS = ['createddate', 'closeddate', 'lastmodifieddate', 'messagedate'] as const;

export function readCase(row: CaseTableRow, order: DayMonthOrder): CaseRow | Unreadable {
  const known = (column: string) => knownValue(row.cells[column]);
  const id = (column: string) => {
    const text = known(column);
    return text === null ? null : recordId(text);
  };
  const at = createdAt(row, order);
  if (typeof at !== 'number') return at;
  const time = (column: string) => {
    const text = known(column);
    return text === null ? null : parseSourceTime(text, order);
  };
  return {
    row,
    id: id('id') as string,
    at,
    closedAt: time('closeddate'),
    changedAt: time('lastmodifieddate'),
    customer: id('contactid') ?? known('suppliedemail')?.toLowerCase() ?? null,
    channel: known('origin')?.toLowerCase() ?? null,
    owner: known('ownerid'),
    priority: known('priority'),
    reason: known('reason') ?? known('type'),
    product: known('product'),
    parent: id('parentid'),
    master: id('masterrecordid'),
  };
}

export function readHistory(row: CaseTableRow, order: DayMonthOrder): HistoryRow | Unreadable {
  const at = createdAt(row, order);
  if (typeof at !== 'number') return at;
  const field = knownValue(row.cells['field'])?.toLowerCase();
  if (field === undefined) return { field: 'Field', reason: 'is missing' };
  return { row, at, field, from: knownValue(row.cells['oldvalue']), to: knownValue(row.cells['newvalue']) };
}

function createdAt({ cells }: CaseTableRow, order: DayMonthOrder): number | Unreadable {
  const text = knownValue(cells['createddate']);
  if (text === null) return { field: 'CreatedDate', reason: 'is missing' };
  return (
    parseSourceTime(text, order) ?? {
      field: 'CreatedDate',
      reason: 'is no time like 2016-02-29T01:16:00.000Z',
    }
  );
}
