import { compareEvents, type LoggedEvent } from '@twicetold/cases';
import type { PoolClient } from 'pg';
import { CASES_OF_SEVERAL, EVENTS_OF_CASES, EVENTS_OF_CUSTOMERS } from './statements.ts';

/** A customer key as PostgreSQL writes it. */
type Key = string;
type Row = LoggedEvent & { readonly customer_id: Key };
interface KeyOfCase {
  readonly case_id: string;
  readonly customer_id: Key;
  readonly home: Key;
}

/**
 * Everything that happened to each of the customers: all events of the cases that are at home with them, under
 * whatever key they are stored, and no others; each event once, in the order of `compareEvents`. The result
 * depends on what is in the log and not on how it got there.
 */
export async function historiesOf(
  client: PoolClient,
  workspaceId: number,
  customers: readonly Key[],
): Promise<Map<Key, LoggedEvent[]>> {
  const own = (await client.query<Row>(EVENTS_OF_CUSTOMERS, [workspaceId, customers])).rows;
  const cases = [...new Set(own.map((event) => event.case))];
  const shared = (await client.query<KeyOfCase>(CASES_OF_SEVERAL, [workspaceId, cases])).rows;

  const homes = new Map(shared.map(({ case_id, home }) => [case_id, home]));
  const rows = new Map<Key, Row[]>(customers.map((customer) => [customer, []]));
  for (const event of own) {
    const home = homes.get(event.case) ?? event.customer_id;
    if (home === event.customer_id) rows.get(home)?.push(event);
  }

  const elsewhere = shared.filter(({ customer_id, home }) => customer_id !== home && rows.has(home));
  if (elsewhere.length > 0) {
    const pairs = [elsewhere.map(({ customer_id }) => customer_id), elsewhere.map(({ case_id }) => case_id)];
    const borrowed = (await client.query<Row>(EVENTS_OF_CASES, [workspaceId, ...pairs])).rows;
    // The home's own copy of an event comes first, then the copies of the others by key: the first one counts.
    borrowed.sort((a, b) => compareKeys(a.customer_id, b.customer_id));
    for (const event of borrowed) rows.get(homes.get(event.case) as Key)?.push(event);
  }
  return new Map([...rows].map(([customer, events]) => [customer, once(events).sort(compareEvents)]));
}

function once(rows: readonly Row[]): LoggedEvent[] {
  const seen = new Map<string, LoggedEvent>();
  for (const { customer_id: _, ...event } of rows) {
    const identity = JSON.stringify([event.source, event.id]);
    if (!seen.has(identity)) seen.set(identity, event as LoggedEvent);
  }
  return [...seen.values()];
}

function compareKeys(a: Key, b: Key): number {
  return a === b ? 0 : BigInt(a) < BigInt(b) ? -1 : 1;
}
