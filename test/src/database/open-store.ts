/** The store on a database of the test's own. */
import { migrations } from '@twicetold/migrations';
import { dataSourceOptions } from '@twicetold/store';
import { DataSource } from 'typeorm';
import { cloneDatabase } from './clone-database.ts';

export interface TestStore {
  readonly url: string;
  readonly dataSource: DataSource;
  close(): Promise<void>;
}

export async function openStore(): Promise<TestStore> {
  const database = await cloneDatabase();
  const dataSource = await new DataSource(dataSourceOptions(database.url, migrations)).initialize();
  return {
    url: database.url,
    dataSource,
    async close() {
      await dataSource.destroy();
      await database.drop();
    },
  };
}
