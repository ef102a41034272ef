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

/** Of the tables, seen from this program; behind: it has migrations that have not run. */
export interface MigrationState {
  readonly state: 'current' | 'behind' | 'newer';
  /** Names, in the order in which they ran. */
  readonly done: readonly string[];
}

export async function migrationState(dataSource: DataSource): Promise<MigrationState> {
  const known = knownTo(dataSource);
  const done = await migrationsDone(dataSource);
  if (done.some((name) => !known.has(name))) return { state: 'newer', done };
  return { state: done.length === known.size ? 'current' : 'behind', done };
}

async function refuseNewerDatabase(dataSource: DataSource): Promise<void> {
  const known = knownTo(dataSource);
  const unknown = (await migrationsDone(dataSource)).filter((name) => !known.has(name));
  if (unknown.length === 0) return;
  throw new DatabaseIsNewer(
    `This database was used by a newer version of Twicetold (it has ${unknown.join(', ')}).`,
  );
}

async function migrationsDone(dataSource: DataSource): Promise<string[]> {
  const [has] = await dataSource.query<{ yes: boolean }[]>(HAS_MIGRATIONS);
  if (has?.yes !== true) return [];
  return (await dataSource.query<{ name: string }[]>(MIGRATIONS_DONE)).map(({ name }) => name);
}

function knownTo({ migrations }: DataSource): ReadonlySet<string> {
  return new Set(migrations.map((migration) => migration.name ?? migration.constructor.name));
}
