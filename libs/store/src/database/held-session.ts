import pg from 'pg';
import { IS_THERE } from '../workload/statements.ts';

/**
 * A session that is held while batches are committed without waiting for the disk. It ends with any crash of the
 * server, also one that lasts a moment between two batches and that nobody else would notice: so as long as it
 * lasts, what was committed is there. A connection of its own, so that loads do not hold those of the pool.
 */
export class HeldSession {
  readonly #client: pg.Client;
  #lost: Error | null = null;

  private constructor(client: pg.Client) {
    this.#client = client;
    client.on('error', (error) => (this.#lost ??= error));
  }

  /** @param url of the database */
  static async open(url: string): Promise<HeldSession> {
    const client = new pg.Client({
      connectionString: url,
      application_name: 'twicetold load',
      keepAlive: true,
    });
    const session = new HeldSession(client);
    await client.connect();
    return session;
  }

  /** Rejects where it has ended. */
  async check(): Promise<void> {
    if (this.#lost !== null) throw this.#lost;
    await this.#client.query(IS_THERE);
  }

  async release(): Promise<void> {
    await this.#client.end().catch(() => undefined);
  }
}
