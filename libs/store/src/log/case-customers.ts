import type { EventRow } from './event-rows.ts';

/** A customer key that events of a case carry, with its earliest event there. */
export interface CaseCustomer {
  readonly caseId: string;
  /** As PostgreSQL writes it. */
  readonly customer: string;
  readonly stated: boolean;
  readonly firstAt: number;
  /** -Infinity where the source gives no position: unknown comes first. */
  readonly firstSeq: number;
  readonly firstEventId: string;
}

export function caseCustomersOf(rows: readonly EventRow[]): CaseCustomer[] {
  const pairs = new Map<string, CaseCustomer>();
  for (const { customer, id, case: caseId, admitted } of rows) {
    const { event, customerStated: stated } = admitted;
    const firstSeq = event.seq ?? -Infinity;
    const pair: CaseCustomer = { caseId, customer, stated, firstAt: event.at, firstSeq, firstEventId: id };
    const key = `${customer} ${caseId}`;
    const known = pairs.get(key);
    if (known === undefined || isEarlier(pair, known)) pairs.set(key, pair);
  }
  return [...pairs.values()];
}

function isEarlier(a: CaseCustomer, b: CaseCustomer): boolean {
  if (a.firstAt !== b.firstAt) return a.firstAt < b.firstAt;
  if (a.firstSeq !== b.firstSeq) return a.firstSeq < b.firstSeq;
  // As PostgreSQL compares under collation "C", so that both decide alike.
  return Buffer.compare(Buffer.from(a.firstEventId), Buffer.from(b.firstEventId)) < 0;
}
