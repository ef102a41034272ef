/** A PostgreSQL, the one that comes along or one's own, with a database of its own for every size. */
import { openDatabase, readConfig } from '@twicetold/api';
import pg from 'pg';

export class Databases {
  readonly #url: string;
  readonly #close: () => Promise<void>;

  private constructor(url: string, close: () => Promise<void>) {
    this.#url = url;
    this.#close = close;
  }

  static async open(url: string | null, folder: string): Promise<Databases> {
    const given: Record<string, string> = url === null ? {} : { DATABASE_URL: url };
    const config = readConfig({ ...given, TWICETOLD_DATA_FOLDER: folder });
    const database = await openDatabase(config, () => undefined);
    return new Databases(database.url, () => database.close());
  }

  /** Empty, whatever was in it. */
  async make(name: string): Promise<string> {
    await this.drop(name);
    await withClient(this.#url, (client) => client.query(`create database ${name}`));
    return this.urlOf(name);
  }

  /** As it was left; empty where there is none. */
  async find(name: string): Promise<string> {
    await withClient(this.#url, async (client) => {
      const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
      if (rowCount === 0) await client.query(`create database ${name}`);
    });
    return this.urlOf(name);
  }

  async drop(name: string): Promise<void> {
    await withClient(this.#url, (client) => client.query(`drop database if exists ${name} with (force)`));
  }

  urlOf(name: string): string {
    const url = new URL(this.#url);
    url.pathname = `/${name}`;
    return url.href;
  }

  close(): Promise<void> {
    return this.#close();
  }
}

export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  // A connection that is cut fails the statement in hand; without one there is nobody to tell.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
