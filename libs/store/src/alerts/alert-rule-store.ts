import { randomUUID } from 'node:crypto';
import type { AlertCondition, AlertQuestion, Standing } from '@twicetold/metrics';
import type { DataSource } from 'typeorm';
import { inTransaction } from '../database/transaction.ts';
import { CLOSE_ALERTS_OF_RULE } from './alert-statements.ts';
import * as sql from './rule-statements.ts';

export const RECIPIENT_KINDS = ['person', 'email', 'webhook'] as const;
export type RecipientKind = (typeof RECIPIENT_KINDS)[number];

export interface NewAlertRule {
  readonly name: string;
  readonly question: AlertQuestion;
  readonly condition: AlertCondition;
  readonly author: string | null;
}

export interface StoredAlertRule extends NewAlertRule {
  readonly id: number;
  readonly workspaceId: number;
  /** Counts changes of question and condition. */
  readonly revision: number;
  readonly enabled: boolean;
  readonly changedAt: Date;
  /** null: not yet. */
  readonly evaluatedAt: Date | null;
  readonly standing: Standing | null;
  /** When the newest bucket began that was judged whole; null: none was. */
  readonly judgedTo: Date | null;
  readonly openAlerts: number;
}

export interface NewRecipient {
  readonly kind: RecipientKind;
  readonly personId: number | null;
  /** An e-mail address; of a webhook only where it leads. */
  readonly address: string | null;
  readonly language: string | null;
  readonly secrets: Buffer | null;
}

export interface AlertRecipient {
  readonly id: string;
  readonly ruleId: number;
  readonly kind: RecipientKind;
  readonly personId: number | null;
  /** Of a person, else the address. */
  readonly name: string;
  /** null: a person without an e-mail address. */
  readonly address: string | null;
  readonly language: string | null;
}

export class AlertRuleStore {
  readonly #dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.#dataSource = dataSource;
  }

  /** By name. */
  list(workspaceId: number): Promise<StoredAlertRule[]> {
    return this.#dataSource.query<StoredAlertRule[]>(sql.RULES_OF_WORKSPACE, [workspaceId]);
  }

  async find(workspaceId: number, id: number): Promise<StoredAlertRule | null> {
    return (await this.list(workspaceId)).find((rule) => rule.id === id) ?? null;
  }

  /** Ids of the workspaces in which there is something to evaluate. */
  async workspaces(): Promise<number[]> {
    return (await this.#dataSource.query<{ id: number }[]>(sql.WORKSPACES_WITH_RULES)).map(({ id }) => id);
  }

  async add(
    workspaceId: number,
    { name, question, condition, author }: NewAlertRule,
  ): Promise<StoredAlertRule> {
    const values = [workspaceId, name, JSON.stringify(question), JSON.stringify(condition), author];
    return (await this.#dataSource.query<StoredAlertRule[]>(sql.ADD_RULE, values))[0] as StoredAlertRule;
  }

  /** null: there is none of that id. Open alerts of another question or condition are closed. */
  change(workspaceId: number, id: number, rule: NewAlertRule): Promise<StoredAlertRule | null> {
    const { name, question, condition, author } = rule;
    const values = [workspaceId, id, name, JSON.stringify(question), JSON.stringify(condition), author];
    return inTransaction(this.#dataSource, async (client) => {
      const changed = (await client.query<StoredAlertRule>(sql.CHANGE_RULE, values)).rows[0] ?? null;
      if (changed !== null) await client.query(CLOSE_ALERTS_OF_RULE, [id, changed.revision, 'rule_changed']);
      return changed;
    });
  }

  /** null: there is none of that id. What is open of a rule that is switched off is closed. */
  enable(workspaceId: number, id: number, enabled: boolean): Promise<StoredAlertRule | null> {
    return inTransaction(this.#dataSource, async (client) => {
      const { rows } = await client.query<StoredAlertRule>(sql.ENABLE_RULE, [workspaceId, id, enabled]);
      if (rows[0] !== undefined && !enabled) await client.query(CLOSE_ALERTS_OF_RULE, [id, null, 'rule_off']);
      return rows[0] ?? null;
    });
  }

  /** false: there was none of that id. Its alerts stay. */
  delete(workspaceId: number, id: number): Promise<boolean> {
    return inTransaction(this.#dataSource, async (client) => {
      const { rows } = await client.query(sql.DELETE_RULE, [workspaceId, id]);
      if (rows.length > 0) await client.query(CLOSE_ALERTS_OF_RULE, [id, null, 'rule_deleted']);
      return rows.length > 0;
    });
  }

  /** Of all rules of the workspace. */
  recipients(workspaceId: number): Promise<AlertRecipient[]> {
    return this.#dataSource.query<AlertRecipient[]>(sql.RECIPIENTS_OF_WORKSPACE, [workspaceId]);
  }

  /** `secretsFor` gets the id, to which secrets are bound. null: there is no such rule or person. */
  async addRecipient(
    workspaceId: number,
    ruleId: number,
    recipient: Omit<NewRecipient, 'secrets'>,
    secretsFor: ((id: string) => Buffer) | null,
  ): Promise<string | null> {
    const id = randomUUID();
    const { kind, personId, address, language } = recipient;
    const values = [workspaceId, ruleId, id, kind, personId, address, language, secretsFor?.(id) ?? null];
    const added = await this.#dataSource.query<unknown[]>(sql.ADD_RECIPIENT, values);
    return added.length === 0 ? null : id;
  }

  /** false: there was none of that id. */
  async removeRecipient(workspaceId: number, id: string): Promise<boolean> {
    return (await this.#dataSource.query<unknown[]>(sql.REMOVE_RECIPIENT, [workspaceId, id])).length > 0;
  }
}
