import { withFingerprints, type LoggedEvent } from '@twicetold/cases';
import type { PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import { keepable } from '../database/copy-text.ts';
import { inTransaction, reading } from '../database/transaction.ts';
import { stepSince } from '../keys/keys-of.ts';
import { WIDEN_SOURCE, WIDEN_WORKSPACE } from '../workspaces/statements.ts';
import type { AdmittedEvent } from './admitted-event.ts';
import { caseCustomersOf } from './case-customers.ts';
import { copyEvents } from './copy-events.ts';
import { rowsOf, type EventRow } from './event-rows.ts';
import { historiesOf } from './histories.ts';
import {
  COPY_EVENTS,
  COPY_STAGE,
  CREATE_STAGE,
  ERASED_AMONG,
  FOUND_BY_KEY,
  HOME_OF_CASE,
  KEEP_COPIES,
  KNOWN_CASES,
  KNOWN_EVENTS,
  LOCK_APPENDS,
  MARK_CASES_DIRTY,
  NOTIFY_AWAITED,
  NOTIFY_DIRTY,
  STATE_OF_LOAD,
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
  /** Generation of the workspace's keys under which they were admitted. */
  readonly keyGeneration: number;
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
   * `repeatable`: a crash of PostgreSQL may take the last batches with it, since they can be brought again; they are safe with the
   * next commit that is not. Rejects with LoadTakenBack, and with KeysAreGone.
   */
  append(
    by: AppendedBy,
    events: readonly AdmittedEvent[],
    { repeatable = false }: { readonly repeatable?: boolean } = {},
  ): Promise<Appended> {
    if (events.length === 0) return Promise.resolve(NOTHING);
    const { workspaceId, sourceId, loadId } = by;
    return inTransaction(this.#dataSource, async (client) => {
      await client.query(LOCK_APPENDS, [workspaceId]);
      await client.query(FOUND_BY_KEY, [repeatable]);
      const generation = await generationUnlessTakenBack(client, loadId);
      const current = generation === by.keyGeneration ? events : await rekeyed(client, by, events);
      const admitted = await withoutErased(client, workspaceId, current);
      const rows = rowsOf(admitted);
      const known = await knownAmong(client, by, rows);
      const fresh = known.size === 0 ? rows : rows.filter((_, place) => !known.has(place));
      if (fresh.length > 0) await copyEvents(client, COPY_EVENTS, fresh, by);
      const copies = rows.filter((_, place) => (known.get(place) ?? loadId) !== loadId);
      if (copies.length > 0) await keepCopies(client, by, copies);
      const newCases = await noteCaseCustomers(client, workspaceId, fresh);
      if (fresh.length > 0) await widen(client, workspaceId, sourceId, fresh);
      if (fresh.length > 0) await notify(client, workspaceId, repeatable ? [] : fresh);
      return {
        accepted: fresh.length,
        duplicates: admitted.length - fresh.length,
        newCases,
        erased: events.length - admitted.length,
      };
    });
  }

  /**
   * All events of the customer whom the case belongs to, in the order of `compareEvents`: what is needed to tell
   * the case's story. null when there is no such case.
   */
  async ofCase(workspaceId: number, caseId: string): Promise<readonly LoggedEvent[] | null> {
    return reading(this.#dataSource, async (client) => {
      const home = await client.query<{ customer_id: string }>(HOME_OF_CASE, [workspaceId, keepable(caseId)]);
      const customer = home.rows[0]?.customer_id;
      if (customer === undefined) return null;
      return (await historiesOf(client, workspaceId, [customer])).get(customer) ?? null;
    });
  }
}

/** Erased customers have nothing from before the moment of erasure. */
async function withoutErased(
  client: PoolClient,
  workspaceId: number,
  events: readonly AdmittedEvent[],
): Promise<readonly AdmittedEvent[]> {
  const customers = [...new Set(events.map(({ customerKey }) => customerKey))];
  const { rows } = await client.query<{ customer_id: string; until: number }>(ERASED_AMONG, [
    workspaceId,
    customers,
  ]);
  if (rows.length === 0) return events;
  const untilOf = new Map(rows.map(({ customer_id, until }) => [BigInt(customer_id), until]));
  return events.filter(({ event, customerKey }) => event.at > (untilOf.get(customerKey) ?? -Infinity));
}

/** Places of those that are in the log, with the load that brought them. */
async function knownAmong(
  client: PoolClient,
  { workspaceId, sourceId }: AppendedBy,
  rows: readonly EventRow[],
): Promise<ReadonlyMap<number, number>> {
  const known = await client.query<{ place: number; loadId: number }>(KNOWN_EVENTS, [
    workspaceId,
    sourceId,
    rows.map(({ customer }) => customer),
    rows.map(({ id }) => id),
  ]);
  return new Map(known.rows.map(({ place, loadId }) => [place - 1, loadId]));
}

async function keepCopies(client: PoolClient, by: AppendedBy, copies: readonly EventRow[]): Promise<void> {
  await client.query(CREATE_STAGE);
  await copyEvents(client, COPY_STAGE, copies, by);
  await client.query(KEEP_COPIES);
}

/** Generation of the workspace's keys as it is while nobody else appends. */
async function generationUnlessTakenBack(client: PoolClient, loadId: number): Promise<number> {
  const { rows } = await client.query<{ state: string; keyGeneration: number }>(STATE_OF_LOAD, [loadId]);
  const [load] = rows;
  if (load === undefined || load.state === 'undoing' || load.state === 'undone')
    throw new LoadTakenBack(`Load ${loadId} was taken back.`);
  return load.keyGeneration;
}

/** What was admitted before the keys were rotated, as it would be admitted now. */
async function rekeyed(
  client: PoolClient,
  { workspaceId, keyGeneration }: AppendedBy,
  events: readonly AdmittedEvent[],
): Promise<readonly AdmittedEvent[]> {
  const step = await stepSince(client, workspaceId, keyGeneration);
  if (step === null) return events;
  return events.map(({ event, customerKey, ...admitted }) => ({
    ...admitted,
    event: withFingerprints(event, step.fingerprint),
    customerKey: step.customerKey(customerKey),
  }));
}

async function noteCaseCustomers(
  client: PoolClient,
  workspaceId: number,
  fresh: readonly EventRow[],
): Promise<number> {
  const pairs = caseCustomersOf(fresh);
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
  fresh: readonly EventRow[],
): Promise<void> {
  let first = Infinity;
  let last = -Infinity;
  let stated = false;
  for (const { admitted } of fresh) {
    first = Math.min(first, admitted.event.at);
    last = Math.max(last, admitted.event.at);
    stated ||= admitted.customerStated;
  }
  await client.query(WIDEN_SOURCE, [sourceId, last]);
  await client.query(WIDEN_WORKSPACE, [workspaceId, last, first, stated]);
}

/** A notice holds no more than some 8 000 characters. */
const MOST_AWAITED = 200;

/** What is posted is awaited by somebody, what comes out of a file is not. */
async function notify(client: PoolClient, workspaceId: number, awaited: readonly EventRow[]): Promise<void> {
  const customers = new Set(awaited.map(({ customer }) => customer));
  if (customers.size === 0 || customers.size > MOST_AWAITED) await client.query(NOTIFY_DIRTY, [workspaceId]);
  else await client.query(NOTIFY_AWAITED, [JSON.stringify([workspaceId, [...customers]])]);
}
