import type { LoggedEvent } from '@twicetold/cases';
import type { PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import { keepable } from '../database/copy-text.ts';
import { inTransaction } from '../database/transaction.ts';
import { WIDEN_SOURCE, WIDEN_WORKSPACE } from '../workspaces/statements.ts';
import type { AdmittedEvent } from './admitted-event.ts';
import { caseCustomersOf } from './case-customers.ts';
import { historiesOf } from './histories.ts';
import { stage } from './stage.ts';
import {
  HOME_OF_CASE,
  INSERT_STAGED,
  KEEP_COPIES,
  KNOWN_CASES,
  LOCK_APPENDS,
  MARK_CASES_DIRTY,
  NOTIFY_DIRTY,
  STATE_OF_LOAD,
  TURN_AWAY_ERASED,
  UPSERT_CASE_CUSTOMERS,
} from './statements.ts';

export interface Appended {
  /** New in the log. */
  readonly accepted: number;
  /** The log had an event of that source, id and customer already. */
  readonly duplicates: number;
  /** Cases of which nothing was known before. */
  readonly newCases: number;
  /** Turned away: of customers who were erased, and from before that moment. */
  readonly erased: number;
}

/** Which load of which source brings the events. */
export interface AppendedBy {
  readonly workspaceId: number;
  readonly sourceId: number;
  readonly loadId: number;
}

/** Nothing more can be appended for a load that was taken back. */
export class LoadTakenBack extends Error {
  override readonly name = 'LoadTakenBack';
}

const NOTHING: Appended = { accepted: 0, duplicates: 0, newCases: 0, erased: 0 };

/** The append-only log: the truth from which everything else can be computed again. */
export class EventLog {
  readonly #dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.#dataSource = dataSource;
  }

  /**
   * Adds what is new, in one transaction with marking whose measures are out of date: after a crash at any point
   * either all of the batch is there or nothing, and repeating it does no harm. 5 000 events a call go well.
   * Rejects with LoadTakenBack.
   */
  append({ workspaceId, sourceId, loadId }: AppendedBy, events: readonly AdmittedEvent[]): Promise<Appended> {
    if (events.length === 0) return Promise.resolve(NOTHING);
    return inTransaction(this.#dataSource, async (client) => {
      await stage(client, events);
      await client.query(LOCK_APPENDS, [workspaceId]);
      await refuseTakenBack(client, loadId);
      const erased = (await client.query(TURN_AWAY_ERASED, [workspaceId])).rowCount ?? 0;
      const inserted = await client.query<Identity>(INSERT_STAGED, [workspaceId, sourceId, loadId]);
      const accepted = firstsOf(events, inserted.rows);
      const duplicates = events.length - erased - accepted.length;
      if (duplicates > 0) await client.query(KEEP_COPIES, [workspaceId, sourceId, loadId]);
      const newCases = await noteCaseCustomers(client, workspaceId, accepted);
      if (accepted.length > 0) await widen(client, workspaceId, sourceId, accepted);
      return { accepted: accepted.length, duplicates, newCases, erased };
    });
  }

  /**
   * All events of the customer whom the case belongs to, in the order of `compareEvents`: what is needed to tell
   * the case's story. null when there is no such case.
   */
  async ofCase(workspaceId: number, caseId: string): Promise<readonly LoggedEvent[] | null> {
    return inTransaction(this.#dataSource, async (client) => {
      const home = await client.query<{ customer_id: string }>(HOME_OF_CASE, [workspaceId, keepable(caseId)]);
      const customer = home.rows[0]?.customer_id;
      if (customer === undefined) return null;
      return (await historiesOf(client, workspaceId, [customer])).get(customer) ?? null;
    });
  }
}

interface Identity {
  readonly customer_id: string;
  readonly event_id: string;
}

/** The admitted events that the insert took: of several with the same identity the first. */
function firstsOf(events: readonly AdmittedEvent[], inserted: readonly Identity[]): AdmittedEvent[] {
  const open = new Set(inserted.map(({ customer_id, event_id }) => `${customer_id} ${event_id}`));
  return events.filter(({ event, customerKey }) => open.delete(`${customerKey} ${keepable(event.id)}`));
}

async function refuseTakenBack(client: PoolClient, loadId: number): Promise<void> {
  const { rows } = await client.query<{ state: string }>(STATE_OF_LOAD, [loadId]);
  const state = rows[0]?.state;
  if (state === undefined || state === 'undoing' || state === 'undone')
    throw new LoadTakenBack(`Load ${loadId} was taken back.`);
}

async function noteCaseCustomers(
  client: PoolClient,
  workspaceId: number,
  accepted: readonly AdmittedEvent[],
): Promise<number> {
  const pairs = caseCustomersOf(accepted);
  const cases = [...new Set(pairs.map((pair) => pair.caseId))];
  if (cases.length === 0) return 0;
  const known = await client.query<{ known: number }>(KNOWN_CASES, [workspaceId, cases]);
  await client.query(UPSERT_CASE_CUSTOMERS, [
    workspaceId,
    pairs.map((pair) => pair.caseId),
    pairs.map((pair) => pair.customer),
    pairs.map((pair) => pair.stated),
    pairs.map((pair) => pair.firstAt),
    pairs.map((pair) => pair.firstSeq),
    pairs.map((pair) => pair.firstEventId),
  ]);
  await client.query(MARK_CASES_DIRTY, [workspaceId, cases]);
  return cases.length - (known.rows[0]?.known ?? 0);
}

async function widen(
  client: PoolClient,
  workspaceId: number,
  sourceId: number,
  accepted: readonly AdmittedEvent[],
): Promise<void> {
  let first = Infinity;
  let last = -Infinity;
  let stated = false;
  for (const admitted of accepted) {
    first = Math.min(first, admitted.event.at);
    last = Math.max(last, admitted.event.at);
    stated ||= admitted.customerStated;
  }
  await client.query(WIDEN_SOURCE, [sourceId, last]);
  await client.query(WIDEN_WORKSPACE, [workspaceId, last, first, stated]);
  await client.query(NOTIFY_DIRTY, [workspaceId]);
}
