import type { DataSource } from 'typeorm';
import { requireSupportedServer } from './server-version.ts';

/** "twicetold" told as a number; any constant that nobody else locks. */
const MIGRATION_LOCK = 20_269_201;

export const LOCK_MIGRATIONS = 'select pg_advisory_lock($1)';
export const UNLOCK_MIGRATIONS = 'select pg_advisory_unlock($1)';
export const HAS_MIGRATIONS = `select to_regclass('migration') is not null as yes`;
export const MIGRATIONS_DONE = 'select name from migration order by id';

export class DatabaseIsNewer extends Error {
  override readonly name = 'DatabaseIsNewer';
}

/**
 * Brings the tables up to date; of several starters one does it and the others wait. Returns the names of the
 * migrations that ran here. Throws UnsupportedServer for an old PostgreSQL and DatabaseIsNewer when the tables
 * come from a later version of Twicetold than this one.
 */
export async function migrate(dataSource: DataSource): Promise<string[]> {
  await requireSupportedServer(dataSource);
  const lock = dataSource.createQueryRunner();
  try {
    await lock.query(LOCK_MIGRATIONS, [MIGRATION_LOCK]);
    try {
      await refuseNewerDatabase(dataSource);
      const ran = await dataSource.runMigrations({ transaction: 'all' });
      return ran.map((migration) => migration.name);
    } finally {
      await lock.query(UNLOCK_MIGRATIONS, [MIGRATION_LOCK]);
    }
  } finally {
    await lock.release();
  }
}

async function refuseNewerDatabase(dataSource: DataSource): Promise<void> {
  const [has] = await dataSource.query<{ yes: boolean }[]>(HAS_MIGRATIONS);
  if (has?.yes !== true) return;
  const known = new Set(
    dataSource.migrations.map((migration) => migration.name ?? migration.constructor.name),
  );
  const done = await dataSource.query<{ name: string }[]>(MIGRATIONS_DONE);
  const unknown = done.filter(({ name }) => !known.has(name));
  if (unknown.length === 0) return;
  throw new DatabaseIsNewer(
    `This database was used by a newer version of Twicetold (it has ${unknown.map(({ name }) => name).join(', ')}).`,
  );
}
