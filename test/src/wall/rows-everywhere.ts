/** One row in every table for each of several workspaces, made from PostgreSQL's catalogue: also in tables that are yet to come. */
import type { DataSource } from 'typeorm';

interface Column {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  /** It may be left out. */
  readonly optional: boolean;
}

const COLUMNS = `
  select relname as table, attname as name, format_type(atttypid, null) as type,
         not attnotnull or atthasdef as optional
  from pg_class join pg_attribute on attrelid = pg_class.oid
  where relkind in ('r', 'p') and relnamespace = current_schema()::regnamespace and relname <> 'migration'
    and attnum > 0 and not attisdropped
  order by relname, attnum`;

/** What a check of the table asks for. */
const PARTICULAR: Readonly<Record<string, (workspace: number) => unknown>> = {
  'load.state': () => 'finished',
  'customer_alias.root_id': (workspace) => workspace + 100,
  'account.owner': () => false,
};

/** Every number is that of the workspace, and every other key one of its own: so each row hangs on those of its workspace. */
const VALUES: Readonly<Record<string, (workspace: number) => unknown>> = {
  integer: (workspace) => workspace,
  bigint: (workspace) => workspace,
  smallint: (workspace) => workspace,
  'double precision': (workspace) => workspace,
  text: (workspace) => `of ${workspace}`,
  'text[]': () => [],
  uuid: (workspace) => `00000000-0000-0000-0000-${String(workspace).padStart(12, '0')}`,
  bytea: (workspace) => Buffer.alloc(32, workspace),
  jsonb: () => '{}',
  boolean: () => true,
  date: () => '2026-01-05',
  'timestamp with time zone': () => '2026-01-05T00:00:00Z',
};

/** Names of all tables but that of the migrations. */
export async function fillEverything(
  dataSource: DataSource,
  workspaces: readonly number[],
): Promise<string[]> {
  const columns = await dataSource.query<Column[]>(COLUMNS);
  const tables = [...new Set(columns.map(({ table }) => table))];
  await dataSource.transaction(async (manager) => {
    // Parents may come after their children.
    await manager.query(`set local session_replication_role = replica`);
    for (const table of tables) {
      const filled = columns.filter(
        ({ table: of, name, optional }) =>
          of === table && (!optional || ['id', 'workspace_id'].includes(name)),
      );
      for (const workspace of workspaces)
        await manager.query(
          `insert into ${table} (${filled.map(({ name }) => name).join(', ')}) overriding system value
           values (${filled.map((_, place) => `$${place + 1}`).join(', ')})`,
          filled.map((column) => valueOf(column, workspace)),
        );
    }
  });
  return tables;
}

function valueOf({ table, name, type }: Column, workspace: number): unknown {
  const value = PARTICULAR[`${table}.${name}`] ?? VALUES[type];
  if (value === undefined) throw new Error(`no value for ${table}.${name}, ${type}`);
  return value(workspace);
}
