/**
 * The worker that fetches what is new from connected helpdesks, until it is told to stop. The cursor is saved after the rows are in the
 * log, so that a crash at any moment fetches something twice, which changes nothing, and never skips anything.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { LEASE_SECONDS, type AnnouncedCase, type Connection } from '@twicetold/store';
import type { LiveDoor } from '../ingest/live-door.ts';
import type { SourceRow } from '../load/adapters/adapter.ts';
import { keepSettings } from '../load/keep-settings.ts';
import type { Stores } from '../stores.ts';
import type { Connector, Session } from './connector.ts';
import { backOffMs } from './patience.ts';
import type { Sessions } from './sessions.ts';
import { Trouble } from './trouble.ts';
import type { Say } from '../log/say.ts';

export interface PullingOptions {
  readonly stores: Stores;
  readonly door: LiveDoor;
  readonly connectors: ReadonlyMap<string, Connector>;
  readonly sessions: Sessions;
  /** false: others fetch. */
  readonly runs?: boolean;
  readonly say: Say;
}

const LOOK_EVERY_MS = 1_000;
const AFTER_TROUBLE_MS = 5_000;
/** Connections and announced cases that one server works on at the same time. */
const AT_ONCE = 8;
/** Between attempts at a source that fails. */
const BETWEEN_ATTEMPTS = { firstMs: 10_000, longestMs: 15 * 60_000 };
/** Also how soon a connection that a person stops is left alone. */
const RENEW_EVERY_MS = (LEASE_SECONDS * 1000) / 6;
/** A case that can never be fetched is given up, the pull brings it if anything does. */
const CASE_TRIES = 8;

export class Pulling {
  readonly #options: PullingOptions;
  readonly #names: readonly string[];
  readonly #stop = new AbortController();
  readonly #tasks = new Set<Promise<void>>();
  readonly #work: Promise<void>;
  #wake = new AbortController();

  constructor(options: PullingOptions) {
    this.#options = options;
    this.#names = [...options.connectors.keys()];
    this.#work = options.runs === false ? Promise.resolve() : this.#run();
  }

  /** There may be something to fetch: a webhook has announced it, or a connection was made. */
  wake(): void {
    this.#wake.abort();
  }

  /** Resolves when nothing is being fetched any more; what was in hand is fetched again by whoever goes on. */
  async close(): Promise<void> {
    this.#stop.abort();
    this.wake();
    this.#options.sessions.close();
    await this.#work;
    this.#options.sessions.close();
    await Promise.all(this.#tasks);
  }

  async #run(): Promise<void> {
    const { signal } = this.#stop;
    while (!signal.aborted) {
      this.#wake = new AbortController();
      let rest = LOOK_EVERY_MS;
      try {
        while (this.#tasks.size < AT_ONCE && (await this.#takeOne()));
      } catch (error) {
        if (signal.aborted) break;
        this.#options.say('Looking for what to fetch failed and is tried again', { error });
        rest = AFTER_TROUBLE_MS;
      }
      const woken = AbortSignal.any([this.#wake.signal, signal]);
      await pause(rest, undefined, { signal: woken }).catch(() => undefined);
    }
  }

  async #takeOne(): Promise<boolean> {
    if (this.#stop.signal.aborted) return false;
    const { connections } = this.#options.stores;
    const announced = await connections.leaseCase(this.#names);
    if (announced !== null) {
      this.#start(() => this.#fetch(announced));
      return true;
    }
    const connection = await connections.lease(this.#names);
    if (connection === null) return false;
    this.#start(() => this.#pull(connection));
    return true;
  }

  #start(work: () => Promise<void>): void {
    const task = work()
      .catch((error: unknown) => this.#options.say('What a connection does could not be noted', { error }))
      .finally(() => {
        this.#tasks.delete(task);
        this.wake();
      });
    this.#tasks.add(task);
  }

  async #pull(connection: Connection): Promise<void> {
    const { stores, connectors, sessions } = this.#options;
    const connector = connectors.get(connection.connector) as Connector;
    const lost = () => sessions.drop(connection.id);
    const lease = new Lease(() => stores.connections.renew(connection), lost);
    let stop = this.#stop.signal;
    try {
      const session = sessions.of(connection, connector);
      stop = session.stop;
      for await (const { rows, cursor } of connector.pull(session, connection.cursor)) {
        if (stop.aborted) break;
        await this.#take(connection, connector, session, rows);
        if (!(await stores.connections.saveCursor(connection, cursor))) return lost();
      }
      await this.#keepWhatIsSaid(connection, session);
      if (stop.aborted) await stores.connections.giveUp(connection.id);
      else await stores.connections.caughtUp(connection.id, connector.pollEveryMs);
    } catch (error) {
      if (stop.aborted) return await stores.connections.giveUp(connection.id);
      const trouble = this.#troubleOf(error);
      const waitMs = trouble.again ? pauseMs(trouble, connection.failures) : null;
      await stores.connections.failed(connection.id, trouble.code, waitMs);
    } finally {
      lease.end();
    }
  }

  async #fetch(announced: AnnouncedCase): Promise<void> {
    const { stores, connectors, sessions } = this.#options;
    const connector = connectors.get(announced.connector) as Connector;
    let stop = this.#stop.signal;
    try {
      const session = sessions.of(announced, connector);
      stop = session.stop;
      await this.#take(announced, connector, session, await connector.fetchCase(session, announced.caseId));
      await stores.connections.caseFetched(announced);
    } catch (error) {
      if (stop.aborted) return await stores.connections.releaseCase(announced);
      const trouble = this.#troubleOf(error);
      if (trouble.code === 'not_found' || announced.caseFailures + 1 >= CASE_TRIES)
        return await stores.connections.caseFetched(announced);
      await stores.connections.postponeCase(announced, pauseMs(trouble, announced.caseFailures));
      if (!trouble.again) await stores.connections.stopForTrouble(announced, trouble.code);
    }
  }

  async #take(
    connection: Connection,
    { adapter }: Connector,
    { noticed }: Session,
    rows: readonly SourceRow[],
  ): Promise<void> {
    const { workspaceId, source } = connection;
    if (rows.length > 0) await this.#options.door.take({ workspaceId, source, adapter, noticed }, rows);
  }

  async #keepWhatIsSaid({ workspaceId }: Connection, { noticed }: Session): Promise<void> {
    await keepSettings(this.#options.stores, workspaceId, noticed.settings);
  }

  /** What is no Trouble is our own fault: told to whoever runs the server, and tried again in case it was the database. */
  #troubleOf(error: unknown): Trouble {
    if (error instanceof Trouble) return error;
    this.#options.say('What a connection gave could not be taken', { error });
    return new Trouble('our_failure');
  }
}

/** Kept for as long as it is ours. */
class Lease {
  readonly #timer: NodeJS.Timeout;

  constructor(renew: () => Promise<boolean>, lost: () => void) {
    this.#timer = setInterval(() => {
      renew().then(
        (ours) => {
          if (!ours) lost();
        },
        // The database is away: what is fetched meanwhile cannot be appended either.
        () => undefined,
      );
    }, RENEW_EVERY_MS);
  }

  end(): void {
    clearInterval(this.#timer);
  }
}

function pauseMs({ details }: Trouble, failures: number): number {
  return Math.max(details.waitMs ?? 0, backOffMs(failures + 1, Math.random(), BETWEEN_ATTEMPTS));
}
