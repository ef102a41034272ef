import type { PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import { distributionCommands } from './commands.ts';
import { TABLES } from './tables.ts';

const HAS_CITUS = `select exists (select from pg_extension where extname = 'citus') as yes`;
/** A table of Citus: there is none of that name elsewhere. */
const LAID_OUT = `
  select relname as name from pg_dist_partition join pg_class on pg_class.oid = logicalrelid
  where partmethod = 'h' or repmodel = 't'`;

/** Statements: every policy of ours, and whether policies are looked at. */
export const WALL_TAKEN_DOWN = `
  select format('drop policy %I on %I', polname, relname) as statement
  from pg_policy join pg_class on pg_class.oid = polrelid
  where relnamespace = current_schema()::regnamespace
  union all
  select format('alter table %I disable row level security', relname)
  from pg_class
  where relnamespace = current_schema()::regnamespace and relrowsecurity`;

export class NoCitus extends Error {
  override readonly name = 'NoCitus';
}

/**
 * Lays the tables out over the machines of a Citus; what lies there already stays. After the migrations, while nothing else
 * runs: rows move, and what is being written would wait. Rejects with NoCitus. Returns what was done.
 */
export async function distribute(dataSource: DataSource): Promise<string[]> {
  const [has] = await dataSource.query<{ yes: boolean }[]>(HAS_CITUS);
  if (has?.yes !== true) throw new NoCitus('This database has no extension citus.');
  const there = new Set((await dataSource.query<{ name: string }[]>(LAID_OUT)).map(({ name }) => name));
  const left = Object.fromEntries(Object.entries(TABLES).filter(([table]) => !there.has(table)));
  const commands = distributionCommands(left, there.has(BESIDE) ? BESIDE : null);
  // Citus takes no policy that looks something up, and settings do not reach where rows would lie (docs/decisions/0026).
  const guarded = await dataSource.query<{ statement: string }[]>(WALL_TAKEN_DOWN);
  for (const { statement } of guarded) await dataSource.query(statement);
  // One by one: each is a transaction of its own over all machines.
  for (const command of commands) await dataSource.query(command);
  return commands;
}

/** Whether Citus has laid out the log. */
export async function isDistributed(client: PoolClient): Promise<boolean> {
  const has = await client.query<{ yes: boolean }>(HAS_CITUS);
  if (has.rows[0]?.yes !== true) return false;
  const { rows } = await client.query<{ name: string }>(LAID_OUT);
  return rows.some(({ name }) => name === BESIDE);
}

/** With which all others lie side by side. */
const BESIDE = 'event';
