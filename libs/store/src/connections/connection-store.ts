import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import * as sql from './statements.ts';

export const CONNECTION_STATES = ['running', 'waiting', 'failing', 'stopped'] as const;
export type ConnectionState = (typeof CONNECTION_STATES)[number];

/** A way to a helpdesk that is asked for what is new, or tells of it. */
export interface Connection {
  /** Random: part of the address of its webhook. */
  readonly id: string;
  readonly workspaceId: number;
  readonly sourceId: number;
  /** Name of the source. */
  readonly source: string;
  /** Name of the connector. */
  readonly connector: string;
  /** What is no secret of it. */
  readonly configuration: Readonly<Record<string, unknown>>;
  /** Encrypted. */
  readonly secrets: Buffer;
  /** Counts changes of configuration and secrets. */
  readonly revision: number;
  /** null: nothing has been fetched yet. */
  readonly cursor: string | null;
  /** `running`: being pulled; `waiting`: for the next pull; `failing`: for the next attempt; `stopped`: for a person. */
  readonly state: ConnectionState;
  /** Code of why it fails or was stopped; null where all is well or a person stopped it. */
  readonly trouble: string | null;
  readonly troubleSince: Date | null;
  /** In a row. */
  readonly failures: number;
  readonly nextAttemptAt: Date;
  readonly caughtUpAt: Date | null;
  /** Last webhook. */
  readonly receivedAt: Date | null;
  readonly createdAt: Date;
}

export type NewConnection = Pick<
  Connection,
  'id' | 'workspaceId' | 'sourceId' | 'connector' | 'configuration' | 'secrets'
>;

/** A case that a webhook announced, and the connection to fetch it by. */
export type AnnouncedCase = Connection & {
  readonly caseId: string;
  readonly announced: number;
  readonly caseFailures: number;
};

/** A server that was killed holds what it had no longer than this. */
export const LEASE_SECONDS = 30;

export class ConnectionStore {
  readonly #dataSource: DataSource;
  /** This process, to the others. */
  readonly #holder = randomUUID();

  constructor(dataSource: DataSource) {
    this.#dataSource = dataSource;
  }

  async create(connection: NewConnection): Promise<Connection> {
    const { id, workspaceId, sourceId, connector, configuration, secrets } = connection;
    const values = [id, workspaceId, sourceId, connector, JSON.stringify(configuration), secrets];
    await this.#dataSource.query(sql.CREATE_CONNECTION, values);
    return (await this.withId(id)) as Connection;
  }

  list(workspaceId: number): Promise<Connection[]> {
    return this.#dataSource.query<Connection[]>(sql.CONNECTIONS_OF_WORKSPACE, [workspaceId]);
  }

  /** null also where the id is none. */
  async withId(id: string): Promise<Connection | null> {
    if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return null;
    const [found] = await this.#dataSource.query<Connection[]>(sql.CONNECTION_BY_ID, [id]);
    return found ?? null;
  }

  /** In place of what it had; it is asked again at once. */
  async change(
    { workspaceId, id }: Pick<Connection, 'workspaceId' | 'id'>,
    { configuration, secrets }: Pick<Connection, 'configuration' | 'secrets'>,
  ): Promise<void> {
    const values = [workspaceId, id, JSON.stringify(configuration), secrets];
    await this.#dataSource.query(sql.CHANGE_CONNECTION, values);
  }

  /** What it brought stays. */
  async disconnect(workspaceId: number, id: string): Promise<void> {
    await this.#dataSource.query(sql.DISCONNECT, [workspaceId, id]);
  }

  /** By a person. */
  async stop(workspaceId: number, id: string): Promise<void> {
    await this.#dataSource.query(sql.STOP_CONNECTION, [workspaceId, id]);
  }

  async resume(workspaceId: number, id: string): Promise<void> {
    await this.#dataSource.query(sql.RESUME_CONNECTION, [workspaceId, id]);
  }

  /** One that is due and that nobody pulls, for this process to pull; null where there is none. */
  async lease(connectors: readonly string[]): Promise<Connection | null> {
    const values = [this.#holder, LEASE_SECONDS, connectors];
    const [leased] = await this.#dataSource.query<Connection[]>(sql.LEASE_CONNECTION, values);
    return leased ?? null;
  }

  /** false: it is no longer ours, for it was stopped, changed or taken by another server. */
  async renew({ id, revision }: Pick<Connection, 'id' | 'revision'>): Promise<boolean> {
    const values = [id, this.#holder, LEASE_SECONDS, revision];
    return (await this.#dataSource.query<unknown[]>(sql.RENEW_LEASE, values)).length > 0;
  }

  /** Everything before the cursor is in the log. false: as above, and it was not saved. */
  async saveCursor({ id, revision }: Pick<Connection, 'id' | 'revision'>, cursor: string): Promise<boolean> {
    const values = [id, this.#holder, cursor, revision];
    return (await this.#dataSource.query<unknown[]>(sql.SAVE_CURSOR, values)).length > 0;
  }

  async caughtUp(id: string, nextAttemptMs: number): Promise<void> {
    await this.#dataSource.query(sql.CAUGHT_UP, [id, this.#holder, nextAttemptMs]);
  }

  async giveUp(id: string): Promise<void> {
    await this.#dataSource.query(sql.GIVE_UP_LEASE, [id, this.#holder]);
  }

  /** `nextAttemptMs` null: stopped, until a person has mended it. */
  async failed(id: string, trouble: string, nextAttemptMs: number | null): Promise<void> {
    await this.#dataSource.query(sql.FAILED_PULL, [id, this.#holder, trouble, nextAttemptMs]);
  }

  async stopForTrouble(
    { id, revision }: Pick<Connection, 'id' | 'revision'>,
    trouble: string,
  ): Promise<void> {
    await this.#dataSource.query(sql.STOP_FOR_TROUBLE, [id, trouble, revision]);
  }

  async received(id: string): Promise<void> {
    await this.#dataSource.query(sql.RECEIVED, [id]);
  }

  /** To be fetched at once; kept until that is done. */
  async announce(id: string, cases: readonly string[]): Promise<void> {
    await this.#dataSource.query(sql.ANNOUNCE_CASES, [id, [...new Set(cases)]]);
  }

  /** A case to fetch, for this process for half a minute. */
  async leaseCase(connectors: readonly string[]): Promise<AnnouncedCase | null> {
    const values = [LEASE_SECONDS, connectors];
    const [leased] = await this.#dataSource.query<AnnouncedCase[]>(sql.LEASE_CASE, values);
    return leased ?? null;
  }

  async caseFetched({ id, caseId, announced }: AnnouncedCase): Promise<void> {
    await this.#dataSource.query(sql.CASE_FETCHED, [id, caseId, announced]);
    await this.#dataSource.query(sql.RELEASE_CASE, [id, caseId]);
  }

  async postponeCase({ id, caseId }: AnnouncedCase, milliseconds: number): Promise<void> {
    await this.#dataSource.query(sql.POSTPONE_CASE, [id, caseId, milliseconds]);
  }

  async releaseCase({ id, caseId }: AnnouncedCase): Promise<void> {
    await this.#dataSource.query(sql.RELEASE_CASE, [id, caseId]);
  }
}
