import type { DataSource } from 'typeorm';
import type { RecipientKind } from './alert-rule-store.ts';
import type { AlertFinding, AlertState } from './alert-store.ts';
import * as sql from './delivery-statements.ts';

export interface AlertDelivery {
  /** By which a receiver knows it again. */
  readonly id: string;
  readonly ruleId: number;
  /** null: a test. */
  readonly alertId: number | null;
  /** null: the recipient was removed. */
  readonly recipientId: string | null;
  readonly kind: RecipientKind;
  /** Name or address, as it was. */
  readonly recipient: string;
  /** fired | resolved | test */
  readonly event: string;
  /** waiting | sent | failed | not_sent */
  readonly state: string;
  readonly attempts: number;
  /** Code of what went wrong last. */
  readonly trouble: string | null;
  /** HTTP status, where there was an answer. */
  readonly status: number | null;
  readonly nextAttemptAt: Date;
  readonly createdAt: Date;
  readonly sentAt: Date | null;
}

/** With what it takes to send it. */
export interface LeasedDelivery extends AlertDelivery {
  readonly workspace: string;
  readonly title: string;
  readonly zone: string;
  readonly rule: string;
  /** null: a test. */
  readonly finding: AlertFinding | null;
  readonly alertState: AlertState | null;
  readonly firedAt: Date | null;
  readonly resolvedAt: Date | null;
  readonly lastValue: number | null;
  readonly email: string | null;
  readonly language: string;
  readonly secrets: Buffer | null;
}

/** Longer than an attempt may take. */
const LEASE_SECONDS = 90;

export class AlertDeliveryStore {
  readonly #dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.#dataSource = dataSource;
  }

  /** Something to send, for this process for a while; counted as an attempt. null: nothing is due. */
  async lease(id: string | null = null): Promise<LeasedDelivery | null> {
    return (
      (await this.#dataSource.query<[LeasedDelivery]>(sql.LEASE_DELIVERY, [LEASE_SECONDS, id]))[0] ?? null
    );
  }

  async sent(id: string, status: number | null): Promise<void> {
    await this.#dataSource.query(sql.DELIVERY_SENT, [id, status]);
  }

  /** `nextAttemptMs` null: there is none. `never`: nothing was tried, because there is no way to. */
  async failed(
    id: string,
    trouble: string,
    {
      status = null,
      nextAttemptMs,
      never = false,
    }: {
      readonly status?: number | null;
      readonly nextAttemptMs: number | null;
      readonly never?: boolean;
    },
  ): Promise<void> {
    const state = nextAttemptMs !== null ? 'waiting' : never ? 'not_sent' : 'failed';
    await this.#dataSource.query(sql.DELIVERY_FAILED, [id, state, trouble, status, nextAttemptMs]);
  }

  /** Id of the delivery; null: there is no such recipient. */
  async queueTest(workspaceId: number, recipientId: string): Promise<string | null> {
    const values = [workspaceId, recipientId];
    return (await this.#dataSource.query<{ id: string }[]>(sql.QUEUE_TEST, values))[0]?.id ?? null;
  }

  async find(id: string): Promise<AlertDelivery | null> {
    return (await this.#dataSource.query<AlertDelivery[]>(sql.FIND_DELIVERY, [id]))[0] ?? null;
  }

  ofAlerts(ids: readonly number[]): Promise<AlertDelivery[]> {
    return this.#dataSource.query<AlertDelivery[]>(sql.DELIVERIES_OF_ALERTS, [ids]);
  }

  /** The last one to each recipient of the workspace. */
  last(workspaceId: number): Promise<AlertDelivery[]> {
    return this.#dataSource.query<AlertDelivery[]>(sql.LAST_DELIVERIES, [workspaceId]);
  }
}
