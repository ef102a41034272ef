import { changesOf, standingOf, type AlertChanges, type Evaluation } from '@twicetold/metrics';
import type { PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import { inTransaction } from '../database/transaction.ts';
import * as sql from './alert-statements.ts';
import type { StoredAlertRule } from './alert-rule-store.ts';
import { QUEUE_DELIVERIES } from './delivery-statements.ts';

export const ALERT_STATES = ['firing', 'acknowledged', 'resolved'] as const;
export type AlertState = (typeof ALERT_STATES)[number];

/** Rule and finding as they were when the alert was raised. */
export type AlertFinding = Pick<StoredAlertRule, 'name' | 'question' | 'condition'> & {
  readonly unit: string;
  readonly key: readonly (string | null)[];
} & Omit<AlertChanges['fired'][number]['judgement'], 'state' | 'because'>;

export interface StoredAlert {
  readonly id: number;
  readonly ruleId: number;
  /** The rule is there, and asks the same. */
  readonly ruleStands: boolean;
  readonly slice: string;
  /** Label of the bucket in which it began. */
  readonly bucket: string;
  readonly state: AlertState;
  readonly finding: AlertFinding;
  /** The newest bucket that was judged, and its value. */
  readonly lastBucket: string;
  readonly lastValue: number | null;
  readonly firedAt: Date;
  readonly acknowledgedAt: Date | null;
  readonly acknowledgedBy: string | null;
  readonly resolvedAt: Date | null;
  readonly resolvedBecause: string | null;
}

export interface AlertChange {
  readonly alertId: number;
  readonly at: Date;
  /** fired | acknowledged | resolved | again */
  readonly change: string;
  readonly author: string | null;
  readonly bucket: string | null;
  readonly value: number | null;
}

/** By which numbers a rule was evaluated. */
export interface EvaluatedBy {
  readonly measureVersion: number;
  /** Milliseconds. */
  readonly asOf: number;
}

/** Who is told when; that something is over is for programs, which keep a state of their own. */
const TOLD_OF = { fired: ['person', 'email', 'webhook'], resolved: ['webhook'] } as const;

export class AlertStore {
  readonly #dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.#dataSource = dataSource;
  }

  /**
   * What an evaluation changes, with what is to be sent of it, all or nothing. Returns how many alerts are new. Evaluations of a
   * rule follow one another; one by older numbers than the last, or of a rule that was changed meanwhile, changes nothing. What it
   * missed comes first, bucket by bucket, without those that another has judged meanwhile.
   */
  apply(rule: StoredAlertRule, evaluation: Evaluation, by: EvaluatedBy): Promise<number> {
    return inTransaction(this.#dataSource, async (client) => {
      const { rows } = await client.query<Locked>(sql.LOCK_RULE, [rule.id]);
      const [locked] = rows;
      if (locked === undefined || !locked.stands || locked.revision !== rule.revision) return 0;
      if (isOlder(by, locked)) return 0;
      const { unit, stale, slices, missed, judgedTo } = evaluation;
      const last = locked.judgedTo?.getTime() ?? Infinity;
      let fired = 0;
      for (const bucket of missed)
        if (Date.parse(bucket.start) > last)
          fired += await change(client, rule, { unit, stale, slices: bucket.slices });
      fired += await change(client, rule, { unit, stale, slices });
      const standing = JSON.stringify(standingOf(evaluation));
      await client.query(sql.KEEP_STANDING, [rule.id, by.measureVersion, by.asOf, standing, judgedTo]);
      return fired;
    });
  }

  /** false: a load or many customers are being worked through, and every number is on its way. */
  async isSettled(workspaceId: number): Promise<boolean> {
    const [row] = await this.#dataSource.query<{ settled: boolean }[]>(sql.IS_SETTLED, [workspaceId]);
    return row?.settled ?? true;
  }

  /** What is open first, the last fired first. */
  list(
    workspaceId: number,
    states: readonly AlertState[],
    ruleId: number | null,
    first: number,
  ): Promise<StoredAlert[]> {
    return this.#dataSource.query<StoredAlert[]>(sql.ALERTS_OF_WORKSPACE, [
      workspaceId,
      states,
      ruleId,
      first,
    ]);
  }

  async find(workspaceId: number, id: number): Promise<StoredAlert | null> {
    return (await this.#dataSource.query<StoredAlert[]>(sql.FIND_ALERT, [workspaceId, id]))[0] ?? null;
  }

  async counts(workspaceId: number): Promise<Readonly<Record<AlertState, number>>> {
    const counted = await this.#dataSource.query<{ state: AlertState; count: number }[]>(sql.COUNT_ALERTS, [
      workspaceId,
    ]);
    const of = (state: AlertState) => counted.find((each) => each.state === state)?.count ?? 0;
    return { firing: of('firing'), acknowledged: of('acknowledged'), resolved: of('resolved') };
  }

  /** Changes nothing where somebody was faster, or it is over. */
  async acknowledge(workspaceId: number, id: number, author: string | null): Promise<void> {
    await this.#dataSource.query(sql.ACKNOWLEDGE_ALERT, [workspaceId, id, author]);
  }

  /** In the order in which they happened. */
  changes(ids: readonly number[]): Promise<AlertChange[]> {
    return this.#dataSource.query<AlertChange[]>(sql.CHANGES_OF_ALERTS, [ids]);
  }
}

interface Locked {
  readonly revision: number;
  readonly stands: boolean;
  readonly version: number | null;
  readonly asOf: number | null;
  readonly judgedTo: Date | null;
}

const isOlder = ({ measureVersion, asOf }: EvaluatedBy, { version, asOf: last }: Locked): boolean =>
  version !== null && (measureVersion < version || (measureVersion === version && asOf < (last ?? 0)));

type Found = Pick<Evaluation, 'unit' | 'stale' | 'slices'>;

/** What one bucket changes of the alerts that are open. Returns how many are new. */
async function change(client: PoolClient, rule: StoredAlertRule, found: Found): Promise<number> {
  const open = await client.query<{ id: number; slice: string; lastStart: Date }>(sql.OPEN_ALERTS_OF_RULE, [
    rule.id,
  ]);
  const changes = changesOf(
    found,
    open.rows.map(({ lastStart, ...alert }) => ({ ...alert, lastBucketStart: lastStart.toISOString() })),
  );
  const fired = await fire(client, rule, found, changes.fired);
  for (const { id, judgement } of changes.held)
    await client.query(sql.HOLD_ALERT, [id, judgement.bucket.label, judgement.bucket.start, judgement.value]);
  for (const { id, judgement } of changes.resolved) {
    await client.query(sql.RESOLVE_ALERT, [id, judgement.bucket.label, judgement.value]);
    await client.query(sql.NOTE_CHANGE, [id, 'resolved', null, judgement.bucket.label, judgement.value]);
    await client.query(QUEUE_DELIVERIES, [id, 'resolved', TOLD_OF.resolved]);
  }
  return fired;
}

async function fire(
  client: PoolClient,
  rule: StoredAlertRule,
  { unit }: Found,
  found: AlertChanges['fired'],
): Promise<number> {
  let fired = 0;
  for (const { key, slice, judgement } of found) {
    const { state: _, because: __, ...facts } = judgement;
    const { name, question, condition } = rule;
    const finding: AlertFinding = { name, question, condition, unit, key, ...facts };
    const { label, start } = judgement.bucket;
    const values = [
      rule.workspaceId,
      rule.id,
      rule.revision,
      slice,
      label,
      JSON.stringify(finding),
      start,
      judgement.value,
    ];
    const { rows } = await client.query<{ id: number }>(sql.FIRE_ALERT, values);
    const [alert] = rows;
    if (alert === undefined) {
      await client.query(sql.OPEN_AGAIN, [rule.id, rule.revision, slice, label, judgement.value]);
      continue;
    }
    fired++;
    await client.query(sql.NOTE_CHANGE, [alert.id, 'fired', null, label, judgement.value]);
    await client.query(QUEUE_DELIVERIES, [alert.id, 'fired', TOLD_OF.fired]);
  }
  return fired;
}
