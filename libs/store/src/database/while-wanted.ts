import type { PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import { withoutScope } from '../wall/scope.ts';

/** As pg keeps it of the server process behind a connection, and does not say in its types. */
type Connection = PoolClient & { readonly processID?: number | null };

/**
 * One statement; when `unwanted` aborts meanwhile, PostgreSQL is told to stop it, and the promise fails. The connection is given
 * back only after that was answered: whoever has it next is not the one who is stopped.
 */
export async function queryWhileWanted<Row>(
  dataSource: DataSource,
  statement: string,
  values: readonly unknown[],
  unwanted: AbortSignal | undefined,
): Promise<Row[]> {
  if (unwanted === undefined) return dataSource.query<Row[]>(statement, [...values]);
  unwanted.throwIfAborted();
  const runner = dataSource.createQueryRunner();
  let stopped: Promise<unknown> = Promise.resolve();
  let stop: (() => void) | null = null;
  try {
    const { processID } = (await runner.connect()) as Connection;
    unwanted.throwIfAborted();
    stop = () => {
      // The role of those who ask may stop nobody.
      const cancelled = withoutScope(() => dataSource.query('select pg_cancel_backend($1)', [processID]));
      stopped = cancelled.catch(() => undefined);
    };
    unwanted.addEventListener('abort', stop, { once: true });
    return (await runner.query(statement, [...values])) as Row[];
  } finally {
    if (stop !== null) unwanted.removeEventListener('abort', stop);
    await stopped;
    await runner.release();
  }
}
