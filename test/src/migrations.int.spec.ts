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
        type: dataSource.driver.normalizeType(column),
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

  it('keeps the customer in every key of the pipeline, and one index on the log', async () => {
    const dataSource = await connected((await database()).url);
    await migrate(dataSource);
    const indexes = await dataSource.query<{ table: string; columns: string[]; isUnique: boolean }[]>(
      `select indrelid::regclass::text as table, indisunique as "isUnique",
              array(select attname::text from pg_attribute where attrelid = indrelid and attnum = any(indkey)) as columns
       from pg_index where indrelid::regclass::text = any($1)`,
      [['event', 'case_customer', 'dirty_customer', 'customer_measure']],
    );
    for (const { table, columns } of indexes.filter(({ isUnique }) => isUnique))
      expect({ table, columns }).toEqual({
        table,
        columns: expect.arrayContaining(['workspace_id', 'customer_id']),
      });
    expect(indexes.filter(({ table }) => table === 'event')).toHaveLength(1);
  });
});

function sorted(columns: readonly unknown[]): unknown[] {
  return columns.map((column) => JSON.stringify(column)).sort();
}
