/** From the rows of some cases, in any order, to what happened, each event beside the row that tells it. */
import type { DayMonthOrder } from '../../tables/source-time.ts';
import type { SourceRow } from '../adapter.ts';
import { caseEvents } from './case-events.ts';
import {
  readCase,
  readHistory,
  type CaseRow,
  type CaseTableRow,
  type HistoryRow,
  type Unreadable,
} from './case-rows.ts';
import { ownerChanges } from './owner-changes.ts';
import { readMessage, type MessageRow } from './messages.ts';
import type { Owners } from './owners.ts';
import type { Statuses } from './statuses.ts';

type OrderOf = (file: string) => DayMonthOrder;
type Rejections = Map<CaseTableRow, Unreadable>;

/** @param lines rows as JSON, those of one case in the order of their files */
export function* readCaseRows(
  lines: readonly string[],
  until: number | null,
  orderOf: OrderOf,
  owners: Owners,
  statuses: Statuses,
): Generator<SourceRow> {
  for (const rows of byCase(lines)) {
    const rejections: Rejections = new Map();
    const subject = caseOf(rows, until, orderOf, rejections);
    const events =
      subject === null
        ? null
        : caseEvents(
            subject,
            historyOf(rows, until, orderOf, rejections),
            messagesOf(rows, until, orderOf, owners, rejections),
            owners,
            statuses,
          );
    if (subject === null && !rows.some(({ table }) => table === 'case'))
      for (const row of rows)
        rejections.set(row, {
          field: row.table === 'casehistory' ? 'CaseId' : 'ParentId',
          reason: 'names a case that is not among the cases',
        });
    for (const row of rows)
      yield {
        file: row.file,
        line: row.line,
        events: events?.get(row) ?? [],
        rejection: rejections.get(row) ?? null,
        raw: row.cells,
      };
  }
}

/** Which ids and names of owners are the same, from all changes that give both. */
export function learnOwners(lines: readonly string[], orderOf: OrderOf, owners: Owners): void {
  for (const rows of byCase(lines)) ownerChanges(historyOf(rows, null, orderOf, new Map()), owners);
}

function byCase(lines: readonly string[]): Iterable<CaseTableRow[]> {
  const cases = new Map<string, CaseTableRow[]>();
  for (const line of lines) {
    const { subject, ...row } = JSON.parse(line) as CaseTableRow & { subject: string };
    const rows = cases.get(subject);
    if (rows === undefined) cases.set(subject, [row]);
    else rows.push(row);
  }
  return cases.values();
}

/** A case that is in two exports counts as the later of them has it. */
function caseOf(
  rows: readonly CaseTableRow[],
  until: number | null,
  orderOf: OrderOf,
  rejections: Rejections,
): CaseRow | null {
  let known: CaseRow | null = null;
  for (const row of rows) {
    if (row.table !== 'case') continue;
    const read = readCase(row, orderOf(row.file));
    if ('reason' in read && !('row' in read)) rejections.set(row, read);
    else if ('row' in read && (until === null || read.at <= until))
      known = known === null || (read.changedAt ?? 0) >= (known.changedAt ?? 0) ? read : known;
  }
  return known;
}

/** Each message once, oldest first. */
function messagesOf(
  rows: readonly CaseTableRow[],
  until: number | null,
  orderOf: OrderOf,
  owners: Owners,
  rejections: Rejections,
): MessageRow[] {
  const messages = new Map<string, MessageRow>();
  for (const row of rows) {
    if (row.table !== 'emailmessage' && row.table !== 'casecomment') continue;
    const read = readMessage(row, orderOf(row.file), owners);
    if (read === null) continue;
    if (!('row' in read)) rejections.set(row, read);
    else if ((until === null || read.at <= until) && !messages.has(read.key)) messages.set(read.key, read);
  }
  return [...messages.values()].toSorted((a, b) => a.at - b.at);
}

/** Oldest first: the object lists changes in no order. What stands twice in the files counts once. */
function historyOf(
  rows: readonly CaseTableRow[],
  until: number | null,
  orderOf: OrderOf,
  rejections: Rejections,
): HistoryRow[] {
  const changes = new Map<string, HistoryRow>();
  for (const row of rows) {
    if (row.table !== 'casehistory') continue;
    const read = readHistory(row, orderOf(row.file));
    if (!('row' in read)) rejections.set(row, read);
    else if (until === null || read.at <= until)
      changes.set([read.at, read.field, read.from ?? '', read.to ?? ''].join('\n'), read);
  }
  return [...changes.values()].toSorted((a, b) => a.at - b.at);
}
