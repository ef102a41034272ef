import type { PoolClient } from 'pg';
import type { DataSource } from 'typeorm';

/**
 * Runs `work` in one transaction on one connection of the pool. Whatever fails, also a connection that is cut,
 * leaves nothing of it behind.
 */
export function inTransaction<T>(
  dataSource: DataSource,
  work: (client: PoolClient) => Promise<T>,
): Promise<T> {
  return between('begin', dataSource, work);
}

/** Every statement sees the database as it was at the first one: numbers of customers that one finds are those that the next one looks for. */
export function reading<T>(dataSource: DataSource, work: (client: PoolClient) => Promise<T>): Promise<T> {
  return between('begin isolation level repeatable read read only', dataSource, work);
}

async function between<T>(
  begin: string,
  dataSource: DataSource,
  work: (client: PoolClient) => Promise<T>,
): Promise<T> {
  const runner = dataSource.createQueryRunner();
  try {
    const client = (await runner.connect()) as PoolClient;
    await client.query(begin);
    try {
      const result = await work(client);
      await client.query('commit');
      return result;
    } catch (error) {
      // A rollback that fails too means that the connection is gone, and the transaction with it.
      await client.query('rollback').catch(() => undefined);
      throw error;
    }
  } finally {
    await runner.release();
  }
}
