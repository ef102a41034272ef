/** Admitted events as rows of the log. */
import { copyColumn, copyJson, keepable, keepableJson } from '../database/copy-text.ts';
import type { AdmittedEvent } from './admitted-event.ts';

export interface EventRow {
  /** As PostgreSQL writes it. */
  readonly customer: string;
  readonly id: string;
  readonly case: string;
  readonly admitted: AdmittedEvent;
}

/**
 * Of several events with the same identity the first, as rows by customer: written in the order of the index, and what is
 * read of one customer lies together.
 */
export function rowsOf(events: readonly AdmittedEvent[]): EventRow[] {
  const taken = new Set<string>();
  const rows: EventRow[] = [];
  for (const admitted of events) {
    const customer = String(admitted.customerKey);
    const id = keepable(admitted.event.id);
    if (taken.size === taken.add(`${customer} ${id}`).size) continue;
    rows.push({ customer, id, case: keepable(admitted.event.case), admitted });
  }
  return rows.sort(byCustomer);
}

/** As numbers of as many digits compare. */
function byCustomer(a: EventRow, b: EventRow): number {
  if (a.customer.length !== b.customer.length) return a.customer.length - b.customer.length;
  return a.customer < b.customer ? -1 : a.customer > b.customer ? 1 : 0;
}

/** What stands the same in every row of a batch, in the order of the columns. */
export interface SameInAll {
  readonly workspaceId: number;
  readonly sourceId: number;
  readonly loadId: number;
}

/** One line of COPY: workspace, customer, source, load, event id, case id, instant, position, type, body. */
export function lineOf({ customer, id, case: caseId, admitted }: EventRow, same: SameInAll): string {
  const { at, seq, type, body } = admitted.event;
  const ids = `${same.workspaceId}\t${customer}\t${same.sourceId}\t${same.loadId}\t${copyColumn(id)}\t${copyColumn(caseId)}`;
  return `${ids}\t${at}\t${seq ?? '\\N'}\t${type}\t${copyJson(keepableJson(body))}\n`;
}
