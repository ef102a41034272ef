/** Stops a transaction of the store at a chosen point, to look at what others do meanwhile or to cut it off there. */
import pg from 'pg';

export interface HeldBack {
  /** Resolves once so many connections of the store stand and wait. */
  untilWaiting(connections: number): Promise<void>;
  /** Cuts every connection of the store that waits, as a crash of its process does. */
  cutOff(): Promise<void>;
  letGo(): Promise<void>;
}

/** Takes the locks of `statements` and keeps them until `letGo`. */
export async function holdBack(url: string, ...statements: string[]): Promise<HeldBack> {
  const client = new pg.Client({ connectionString: url, application_name: 'held back by the test' });
  await client.connect();
  await client.query('begin');
  for (const statement of statements) await client.query(statement);
  const waiting = async () => {
    await client.query('select pg_stat_clear_snapshot()');
    const { rows } = await client.query<{ pid: number }>(
      `select pid from pg_stat_activity
       where datname = current_database() and application_name = 'twicetold' and wait_event_type = 'Lock'`,
    );
    return rows.map(({ pid }) => pid);
  };
  return {
    async untilWaiting(connections) {
      const until = Date.now() + 10_000;
      while ((await waiting()).length < connections) {
        if (Date.now() > until) throw new Error(`Nothing of the store waits for ${statements.join('; ')}.`);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
    async cutOff() {
      for (const pid of await waiting()) await client.query('select pg_terminate_backend($1)', [pid]);
    },
    async letGo() {
      await client.query('rollback');
      await client.end();
    },
  };
}
