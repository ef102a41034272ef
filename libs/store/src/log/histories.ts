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

  const histories = new Map<Key, LoggedEvent[]>(customers.map((customer) => [customer, []]));
  for (const row of own) {
    const home = homes.get(row.case) ?? row.customer_id;
    if (home === row.customer_id) histories.get(home)?.push(eventOf(row));
  }
  const elsewhere = shared.filter(({ customer_id, home }) => customer_id !== home && histories.has(home));
  const borrowed = await eventsOf(client, workspaceId, elsewhere);
  for (const row of borrowed) histories.get(homes.get(row.case) as Key)?.push(eventOf(row));
  for (const home of new Set(elsewhere.map((key) => key.home)))
    histories.set(home, once(histories.get(home) as LoggedEvent[]));

  for (const events of histories.values()) events.sort(compareEvents);
  return histories;
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
