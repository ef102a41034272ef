import type { DataSource } from 'typeorm';
import { distributionCommands } from './commands.ts';
import { TABLES } from './tables.ts';

const HAS_CITUS = `select exists (select from pg_extension where extname = 'citus') as yes`;
/** A table of Citus: there is none of that name elsewhere. */
const LAID_OUT = `
  select relname as name from pg_dist_partition join pg_class on pg_class.oid = logicalrelid
  where partmethod = 'h' or repmodel = 't'`;

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
  // One by one: each is a transaction of its own over all machines.
  for (const command of commands) await dataSource.query(command);
  return commands;
}

/** With which all others lie side by side. */
const BESIDE = 'event';
