import { afterEach, describe, expect, it } from '@jest/globals';
import { migrations } from '@twicetold/migrations';
import { DatabaseIsNewer, dataSourceOptions, migrate, statements } from '@twicetold/store';
import { DataSource } from 'typeorm';
import { emptyDatabase, type TestDatabase } from './database/clone-database.ts';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const resource of open.splice(0).reverse()) await resource.close();
});

async function database(): Promise<TestDatabase> {
  const made = await emptyDatabase();
  open.push({ close: () => made.drop() });
  return made;
}
async function connected(url: string): Promise<DataSource> {
  const dataSource = await new DataSource(dataSourceOptions(url, migrations)).initialize();
  open.push({ close: () => dataSource.destroy() });
  return dataSource;
}
const COLUMNS = `
  select table_name, column_name, data_type, is_nullable, collation_name, column_default
  from information_schema.columns
  where table_schema = 'public' and table_name <> 'migration'
  order by table_name, ordinal_position`;

describe('bringing the tables up to date', () => {
  it('is done by one of several programs that start at once', async () => {
    const { url } = await database();
    const starters = await Promise.all([connected(url), connected(url), connected(url)]);
    const ran = await Promise.all(starters.map((starter) => migrate(starter)));
    expect(ran.flat()).toEqual(migrations.map((migration) => migration.name));
    expect(await migrate(starters[0])).toEqual([]);
  });

  it('can be taken back and done again', async () => {
    const dataSource = await connected((await database()).url);
    await migrate(dataSource);
    const before = await dataSource.query<unknown[]>(COLUMNS);
    expect(before.length).toBeGreaterThan(40);
    for (const _ of migrations) await dataSource.undoLastMigration({ transaction: 'all' });
    expect(await dataSource.query(COLUMNS)).toEqual([]);
    await migrate(dataSource);
    expect(await dataSource.query(COLUMNS)).toEqual(before);
  });

  it('refuses a database that a newer program has changed', async () => {
    const dataSource = await connected((await database()).url);
    await migrate(dataSource);
    await dataSource.query(
      `insert into migration (timestamp, name) values (4102444800000, 'Later4102444800000')`,
    );
    await expect(migrate(dataSource)).rejects.toThrow(DatabaseIsNewer);
    await expect(migrate(dataSource)).rejects.toThrow('Later4102444800000');
  });

  it('leaves tables whose columns are those of the entities', async () => {
    const dataSource = await connected((await database()).url);
    await migrate(dataSource);
    expect(dataSource.entityMetadatas.map(({ tableName }) => tableName).sort()).toEqual([
      'load',
      'risk_calibration',
      'source',
      'workspace',
    ]);
    for (const { tableName, columns } of dataSource.entityMetadatas) {
      const declared = columns.map((column) => ({
        name: column.databaseName,
        type: `${dataSource.driver.normalizeType(column)}${column.isArray ? '[]' : ''}`,
        nullable: column.isNullable,
      }));
      const found = await dataSource.query<unknown[]>(
        `select attname as name, format_type(atttypid, null) as type, not attnotnull as nullable
         from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped
         order by attnum`,
        [`"${tableName}"`],
      );
      expect({ tableName, columns: sorted(declared) }).toEqual({ tableName, columns: sorted(found) });
    }
  });

  it('leaves tables that every statement of the store fits', async () => {
    const dataSource = await connected((await database()).url);
    await migrate(dataSource);
    const runner = dataSource.createQueryRunner();
    await runner.query(statements['CREATE_STAGE'] ?? '');
    const prepared = Object.entries(statements)
      .map(([name, sql]) => [name, sql.trim().replace(/^declare .* cursor for/, '')] as const)
      .filter(([, sql]) => /^(select|insert|update|delete)/.test(sql));
    expect(prepared.length).toBeGreaterThan(30);
    for (const [name, sql] of prepared) await runner.query(`prepare ${name} as ${sql}`);
    await runner.release();
  });

  it('gives events that were there before the load that brought them', async () => {
    const { url } = await database();
    const dataSource = await connected(url);
    const before = new DataSource(dataSourceOptions(url, migrations.slice(0, 2)));
    await before.initialize();
    await migrate(before);
    await before.query(
      `insert into workspace (name, title, zone, simulated, secret, keep_texts, as_of)
       values ('old', 'Old', 'UTC', false, '\x07', false, 9000)`,
    );
    await before.query(
      `insert into source (workspace_id, name, adapter)
       values (1, 'once', 'canonical'), (1, 'twice', 'canonical'), (1, 'never', 'canonical')`,
    );
    await before.query(
      `insert into load (workspace_id, source_id, state) values (1, 1, 'finished'), (1, 2, 'interrupted'), (1, 2, 'finished')`,
    );
    await before.query(
      `insert into event (workspace_id, customer_id, source_id, event_id, case_id, at, type, body)
       select 1, 5, source, event, 'M-1', 100, 'case.resolved', '{}'
       from (values (1, 'a'), (1, 'b'), (2, 'a'), (2, 'c'), (3, 'a')) as event (source, event)`,
    );
    await before.destroy();

    await migrate(dataSource);
    expect(
      await dataSource.query(
        `select source_id, load_id, count(*)::integer as events from event group by 1, 2 order by 1, 2`,
      ),
    ).toEqual([
      { source_id: 1, load_id: 1, events: 2 },
      { source_id: 2, load_id: 4, events: 2 },
      { source_id: 3, load_id: 5, events: 1 },
    ]);
    expect(
      await dataSource.query(
        `select id, source_id, state, kind, events::integer as events, until::integer as until,
                report ->> 'remark' as remark
         from load where id >= 3 order by id`,
      ),
    ).toEqual([
      expect.objectContaining({ id: 3, until: 9000, remark: null }),
      {
        id: 4,
        source_id: 2,
        state: 'finished',
        kind: 'file',
        events: 2,
        until: null,
        remark: expect.stringContaining('before loads were told apart'),
      },
      expect.objectContaining({ id: 5, source_id: 3, events: 1 }),
    ]);
    for (const _ of migrations.slice(2)) await dataSource.undoLastMigration({ transaction: 'all' });
    expect(await dataSource.query('select count(*)::integer as events from event')).toEqual([{ events: 5 }]);
  });

  it('keeps the customer in every key of the pipeline, and one index on the log that grows with every row', async () => {
    const dataSource = await connected((await database()).url);
    await migrate(dataSource);
    const indexes = await dataSource.query<
      { table: string; columns: string[]; isUnique: boolean; method: string }[]
    >(
      `select indrelid::regclass::text as table, indisunique as "isUnique", amname as method,
              array(select attname::text from pg_attribute where attrelid = indrelid and attnum = any(indkey)) as columns
       from pg_index join pg_class on pg_class.oid = indexrelid join pg_am on pg_am.oid = relam
       where indrelid::regclass::text = any($1)`,
      [
        [
          'event',
          'event_copy',
          'case_customer',
          'dirty_customer',
          'customer_measure',
          'customer_merge',
          'customer_alias',
          'erased_customer',
          'undo_customer',
        ],
      ],
    );
    for (const { table, columns } of indexes.filter(({ isUnique }) => isUnique))
      expect({ table, columns }).toEqual({
        table,
        columns: expect.arrayContaining(['workspace_id', 'customer_id']),
      });
    const onLog = indexes.filter(({ table }) => table === 'event').map(({ method }) => method);
    expect(onLog.sort()).toEqual(['brin', 'btree']);
  });
});

function sorted(columns: readonly unknown[]): unknown[] {
  return columns.map((column) => JSON.stringify(column)).sort();
}
