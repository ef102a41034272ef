/** Statements that forgot whose rows they mean, held against every table there is (docs/access.md, "The second wall"). */
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { migrations } from '@twicetold/migrations';
import { dataSourceOptions, inScope, withoutScope, Wall } from '@twicetold/store';
import fc from 'fast-check';
import { DataSource } from 'typeorm';
import { cloneDatabase, type TestDatabase } from './database/clone-database.ts';
import { fillEverything } from './wall/rows-everywhere.ts';

jest.setTimeout(120_000);

const [OWN, FOREIGN] = [71, 72];
/** As PostgreSQL says that somebody may not. */
const MAY_NOT = '42501';
/** What those who ask see and never change; and what is closed to them altogether. */
const READ_ONLY = ['account', 'session'];
const CLOSED = ['company_identity'];

let database: TestDatabase;
let dataSource: DataSource;
let wall: Wall;
let tables: string[];
beforeAll(async () => {
  database = await cloneDatabase();
  wall = new Wall();
  const options = dataSourceOptions(database.url, migrations, { connections: 2, wall });
  dataSource = await new DataSource(options).initialize();
  await wall.raise(dataSource);
  tables = await fillEverything(dataSource, [OWN, FOREIGN]);
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

type Row = Readonly<Record<string, unknown>>;

async function rowsOf(table: string): Promise<Row[]> {
  const rows = await dataSource.query<{ row: Row }[]>(
    `select to_jsonb(whole) as row from ${table} as whole order by to_jsonb(whole)::text`,
  );
  return rows.map(({ row }) => row);
}
const codeOf = (error: unknown) => (error as { readonly code?: string }).code;
/** Code of what the database says to it; null: it was done. */
const refusalOf = (work: Promise<unknown>) => work.then(() => null, codeOf);

/** `change` is taken back, whatever it did; how many rows it touched, or the code of what went wrong. */
async function touchedBy(change: string, parameters: unknown[] = []): Promise<number | string | undefined> {
  const runner = dataSource.createQueryRunner();
  try {
    await runner.startTransaction();
    return (await runner.query(change, parameters, true)).affected;
  } catch (error) {
    return codeOf(error);
  } finally {
    await runner.rollbackTransaction();
    await runner.release();
  }
}

describe('a statement without a workspace, sent for somebody of one workspace', () => {
  it('runs as somebody who is no superuser, although the connection is one', async () => {
    const asked = `select session_user = current_user as same, rolsuper as super, row_security_active('event') as guarded
                   from pg_roles where rolname = current_user`;
    expect(wall.state).toBe('stands');
    expect(await dataSource.query(asked)).toEqual([{ same: true, super: true, guarded: false }]);
    expect(await inScope([OWN], () => dataSource.query(asked))).toEqual([
      { same: false, super: false, guarded: true },
    ]);
  });

  it('reads the rows of this workspace, of every table', async () => {
    expect(tables.length).toBeGreaterThan(40);
    for (const table of tables.filter((name) => !CLOSED.includes(name))) {
      const all = await rowsOf(table);
      const own = all.filter((row) => Object.values(row).some((value) => isOf(OWN, value)));
      expect({ table, all: all.length, own: own.length }).toEqual({ table, all: 2, own: 1 });
      expect({ table, seen: await inScope([OWN], () => rowsOf(table)) }).toEqual({ table, seen: own });
      expect({ table, seen: await inScope([OWN, FOREIGN], () => rowsOf(table)) }).toEqual({
        table,
        seen: all,
      });
      expect({ table, seen: await inScope([], () => rowsOf(table)) }).toEqual({ table, seen: [] });
    }
    for (const table of CLOSED) expect(await inScope([OWN], () => refusalOf(rowsOf(table)))).toBe(MAY_NOT);
    expect(await inScope([OWN], () => refusalOf(dataSource.query('select from migration')))).toBe(MAY_NOT);
  });

  it('finds nothing where nobody said whose rows there are', async () => {
    for (const table of tables.filter((name) => !CLOSED.includes(name)))
      expect(
        await dataSource.transaction(async (manager) => {
          await manager.query(`set local role ${wall.role ?? ''}`);
          return manager.query<unknown[]>(`select from ${table}`);
        }),
      ).toEqual([]);
  });

  it('changes and deletes none of another, in any table', async () => {
    for (const table of tables) {
      const [column] = Object.keys((await rowsOf(table))[0] ?? {});
      // A column that counts by itself cannot be set: any other does as well.
      const set = column === 'id' ? (Object.keys((await rowsOf(table))[0] ?? {})[1] ?? column) : column;
      const most = CLOSED.includes(table) ? MAY_NOT : READ_ONLY.includes(table) ? 0 : 1;
      const update = () => touchedBy(`update ${table} set ${set} = ${set}`);
      expect({ table, updated: await inScope([OWN], update) }).toEqual({ table, updated: most });
      const remove = () => touchedBy(`delete from ${table}`);
      expect({ table, deleted: await inScope([OWN], remove) }).toEqual({ table, deleted: most });
    }
  });

  it('puts no row into another, neither a new one nor one of its own', async () => {
    for (const table of tables) {
      const foreign = (await rowsOf(table)).find((row) =>
        Object.values(row).some((value) => isOf(FOREIGN, value)),
      );
      // What follows from other columns cannot be set.
      const [given] = await dataSource.query<{ columns: string }[]>(
        `select string_agg(quote_ident(attname), ', ') as columns from pg_attribute
         where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
        [table],
      );
      const columns = given?.columns ?? '';
      const insert = () =>
        touchedBy(
          `insert into ${table} (${columns}) overriding system value
           select ${columns} from jsonb_populate_record(null::${table}, $1)`,
          [JSON.stringify(foreign)],
        );
      expect({ table, inserted: await inScope([OWN], insert) }).toEqual({ table, inserted: MAY_NOT });
      if (!Object.hasOwn(foreign ?? {}, 'workspace_id')) continue;
      const move = () => touchedBy(`update ${table} set workspace_id = ${FOREIGN}`);
      expect({ table, moved: await inScope([OWN], move) }).toEqual({ table, moved: MAY_NOT });
    }
  });
});

/** Keys of every kind, as JSON shows them. */
function isOf(workspace: number, value: unknown): boolean {
  const hex = Buffer.from([workspace]).toString('hex');
  return [
    workspace,
    `of ${workspace}`,
    `00000000-0000-0000-0000-${String(workspace).padStart(12, '0')}`,
    `\\x${hex.repeat(32)}`,
  ].includes(value as number);
}

const SEEN = 'select id from workspace order by id';
const idsSeen = async (query: (sql: string) => Promise<unknown>) =>
  ((await query(SEEN)) as { id: number }[]).map(({ id }) => id);

/** What somebody does with a connection; each returns the workspaces that it saw. */
const DOING: Readonly<Record<string, () => Promise<number[]>>> = {
  reads: () => idsSeen((sql) => dataSource.query(sql)),
  'asks what cannot be answered, and reads': async () => {
    expect(await refusalOf(dataSource.query('select 1 / 0'))).toBe('22012');
    return idsSeen((sql) => dataSource.query(sql));
  },
  'reads in a transaction': () => dataSource.transaction((manager) => idsSeen((sql) => manager.query(sql))),
  'reads in a transaction that is taken back': async () => {
    let seen: number[] = [];
    const lost = dataSource.transaction(async (manager) => {
      seen = await idsSeen((sql) => manager.query(sql));
      await manager.query(`update workspace set title = 'never'`);
      throw new Error('on purpose');
    });
    await expect(lost).rejects.toThrow('on purpose');
    return seen;
  },
  'reads in a transaction that fails': async () => {
    let seen: number[] = [];
    const failed = dataSource.transaction(async (manager) => {
      seen = await idsSeen((sql) => manager.query(sql));
      await manager.query('select no_such_column from workspace');
    });
    expect(await refusalOf(failed)).toBe('42703');
    return seen;
  },
};

describe('connections that pass from one to another', () => {
  it('show everybody their own, whatever happened on them before', async () => {
    const asker = fc.record({
      scope: fc.constantFrom<readonly number[] | null>([OWN], [FOREIGN], [OWN, FOREIGN], [], null),
      doing: fc.constantFrom(...Object.keys(DOING)),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(asker, { minLength: 1, maxLength: 12 }), async (askers) => {
        const seen = await Promise.all(
          askers.map(({ scope, doing }) => inScope(scope, () => (DOING[doing] as () => Promise<number[]>)())),
        );
        expect(seen).toEqual(askers.map(({ scope }) => scope ?? [OWN, FOREIGN]));
      }),
      { numRuns: 60 },
    );
    expect(await dataSource.query(`select from workspace where title = 'never'`)).toEqual([]);
  });

  it('keep in a transaction the eyes with which it began', async () => {
    const seen = await inScope([OWN], () =>
      dataSource.transaction(async (manager) => [
        await withoutScope(() => idsSeen((sql) => manager.query(sql))),
        await inScope([FOREIGN], () => idsSeen((sql) => manager.query(sql))),
      ]),
    );
    expect(seen).toEqual([[OWN], [OWN]]);
    expect(await idsSeen((sql) => dataSource.query(sql))).toEqual([OWN, FOREIGN]);
  });

  it('are cut before a statement goes out of which nobody knows what it would see', async () => {
    const gone = { role: 'nobody_at_all' } as Wall;
    const options = dataSourceOptions(database.url, migrations, { connections: 1, wall: gone });
    const cut = await new DataSource(options).initialize();
    try {
      const change = () => cut.query(`update workspace set title = 'never'`);
      await expect(inScope([OWN], change)).rejects.toThrow();
      expect(await idsSeen((sql) => cut.query(sql))).toEqual([OWN, FOREIGN]);
      expect(await cut.query(`select from workspace where title = 'never'`)).toEqual([]);
    } finally {
      await cut.destroy();
    }
  });
});
