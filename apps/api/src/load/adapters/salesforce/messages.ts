/** What was written with the customer: EmailMessage and CaseComment. */
import type { Happening } from '../../tables/told-events.ts';
import { knownValue } from '../../tables/known-value.ts';
import { parseSourceTime, type DayMonthOrder } from '../../tables/source-time.ts';
import type { CaseTableRow, Unreadable } from './case-rows.ts';
import type { Owners } from './owners.ts';
import { recordId } from './tables.ts';

export interface MessageRow {
  readonly row: CaseTableRow;
  /** Unique within the case. */
  readonly key: string;
  readonly at: number;
  readonly contact: Extract<Happening, { type: 'contact' }>;
}

const DRAFT = /^(?:5|draft)$/i;
const TRUE = /^(?:true|1)$/i;

/** null = nobody met: a draft, what was deleted, a comment among agents. */
export function readMessage(
  row: CaseTableRow,
  order: DayMonthOrder,
  owners: Owners,
): MessageRow | Unreadable | null {
  const { cells, table } = row;
  const known = (column: string) => knownValue(cells[column]);
  const isTrue = (column: string) => TRUE.test(known(column) ?? '');
  const id = known('id');
  if (id === null) return { field: 'Id', reason: 'is missing' };
  const [column, name] =
    table === 'emailmessage' && known('messagedate') !== null
      ? (['messagedate', 'MessageDate'] as const)
      : (['createddate', 'CreatedDate'] as const);
  const time = known(column);
  if (time === null) return { field: name, reason: 'is missing' };
  const at = parseSourceTime(time, order);
  if (at === null) return { field: name, reason: 'is no time like 2016-02-29T01:16:00.000Z' };
  if (isTrue('isdeleted')) return null;
  const author = known('createdbyid');
  const key = `${table}/${recordId(id)}`;
  if (table === 'emailmessage') {
    if (DRAFT.test(known('status') ?? '')) return null;
    const inbound = isTrue('incoming');
    return { row, key, at, contact: contactOf(inbound, 'email', cells['textbody'], author, owners) };
  }
  const outside = author !== null && owners.isOutside(author);
  // What a customer writes in the portal is said to the organisation, whether it is published or not.
  if (!isTrue('ispublished') && !outside) return null;
  return { row, key, at, contact: contactOf(outside, 'portal', cells['commentbody'], author, owners) };
}

/** Mail that opens a case arrives with it: within so long it is the contact that opened it. */
const OPENING_MS = 5 * 60_000;

export const opensCase = ({ at, contact }: MessageRow, openedAt: number): boolean =>
  contact.direction === 'inbound' && Math.abs(at - openedAt) <= OPENING_MS;

function contactOf(
  inbound: boolean,
  channel: string,
  words: string | undefined,
  author: string | null,
  owners: Owners,
): MessageRow['contact'] {
  const text = words === undefined || words.trim() === '' ? null : words;
  return inbound
    ? { type: 'contact', direction: 'inbound', channel, text }
    : {
        type: 'contact',
        direction: 'outbound',
        channel,
        text,
        agent: author === null ? null : owners.nameOf(author),
      };
}
