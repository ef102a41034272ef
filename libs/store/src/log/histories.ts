import { compareEvents, type LoggedEvent } from '@twicetold/cases';
import type { PoolClient } from 'pg';
import { CASES_OF_SEVERAL, EVENTS_OF_CASES, EVENTS_OF_CUSTOMERS, MERGED_WITH } from './statements.ts';

/** A customer key as PostgreSQL writes it. */
type Key = string;
type Row = LoggedEvent & { readonly customer_id: Key };
interface KeyOfCase {
  readonly case_id: string;
  readonly customer_id: Key;
  /** Whom the key counts as. */
  readonly root_id: Key;
  readonly home: Key;
}

/**
 * Everything that happened to each of the customers: all events of the cases that are at home with them, under
 * whatever key they are stored, and no others; each event once, in the order of `compareEvents`. Who was merged into
 * somebody else has no history: it is part of that one's. The result depends on what is in the log and not on how it got
 * there.
 */
export async function historiesOf(
  client: PoolClient,
  workspaceId: number,
  customers: readonly Key[],
): Promise<Map<Key, LoggedEvent[]>> {
  const histories = new Map<Key, LoggedEvent[]>(customers.map((customer) => [customer, []]));
  const merged = await mergedWith(client, workspaceId, customers);
  const rootOf = (customer: Key) => merged.get(customer) ?? customer;
  const keys = [...customers, ...merged.keys()].filter((key) => histories.has(rootOf(key)));
  const own = (await client.query<Row>(EVENTS_OF_CUSTOMERS, [workspaceId, [...new Set(keys)]])).rows;
  if (merged.size > 0) own.sort((a, b) => byCopy(a, b, rootOf));
  const cases = [...new Set(own.map((event) => event.case))];
  const shared = (await client.query<KeyOfCase>(CASES_OF_SEVERAL, [workspaceId, cases])).rows;
  const homes = new Map(shared.map(({ case_id, home }) => [case_id, home]));

  for (const row of own) {
    const customer = rootOf(row.customer_id);
    if ((homes.get(row.case) ?? customer) === customer) histories.get(customer)?.push(eventOf(row));
  }
  const elsewhere = shared.filter(({ root_id, home }) => root_id !== home && histories.has(home));
  const borrowed = await eventsOf(client, workspaceId, elsewhere);
  for (const row of borrowed) histories.get(homes.get(row.case) as Key)?.push(eventOf(row));
  const ofSeveralKeys = new Set([...elsewhere.map((key) => key.home), ...merged.values()]);
  for (const home of ofSeveralKeys) histories.set(home, once(histories.get(home) ?? []));

  for (const events of histories.values()) events.sort(compareEvents);
  return histories;
}

/** Whom each of these keys counts as that was merged: of the customers, and of whoever was merged into them. */
async function mergedWith(
  client: PoolClient,
  workspaceId: number,
  customers: readonly Key[],
): Promise<Map<Key, Key>> {
  const { rows } = await client.query<{ customer_id: Key; root_id: Key }>(MERGED_WITH, [
    workspaceId,
    customers,
  ]);
  return new Map(rows.map(({ customer_id, root_id }) => [customer_id, root_id]));
}

/** Of several copies of an event that of the customer merged into counts, then in the order of the keys. */
function byCopy(a: Row, b: Row, rootOf: (key: Key) => Key): number {
  const isMerged = (row: Row) => (rootOf(row.customer_id) === row.customer_id ? 0 : 1);
  return isMerged(a) - isMerged(b) || Number(BigInt(a.customer_id) - BigInt(b.customer_id));
}

/** In the order of the keys: of several copies of an event the first one counts, the home's own before these. */
async function eventsOf(client: PoolClient, workspaceId: number, keys: readonly KeyOfCase[]): Promise<Row[]> {
  if (keys.length === 0) return [];
  const customers = keys.map(({ customer_id }) => customer_id);
  const cases = keys.map(({ case_id }) => case_id);
  return (await client.query<Row>(EVENTS_OF_CASES, [workspaceId, customers, cases])).rows;
}

function eventOf({ source, id, at, seq, case: caseId, type, body }: Row): LoggedEvent {
  return { source, id, at, seq, case: caseId, type, body } as LoggedEvent;
}

/** A source that tells an event again under another customer is heard once. */
function once(events: readonly LoggedEvent[]): LoggedEvent[] {
  const heard = new Map<string, LoggedEvent>();
  for (const event of events) {
    const identity = JSON.stringify([event.source, event.id]);
    if (!heard.has(identity)) heard.set(identity, event);
  }
  return [...heard.values()];
}
