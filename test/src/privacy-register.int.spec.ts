/** The register in docs/privacy.md, held against the migrated tables: no column is kept that nobody has thought about. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PROJECT_FOLDER } from './browser/project-folder.ts';
import { openStore, type TestStore } from './database/open-store.ts';

let store: TestStore;
beforeAll(async () => {
  store = await openStore();
});
afterAll(() => store.close());

const PAGE = readFileSync(path.join(PROJECT_FOLDER, 'docs/privacy.md'), 'utf8');
const REGISTER = PAGE.split('## Register of the database')[1] ?? '';

interface Entry {
  readonly table: string;
  readonly columns: readonly string[];
  readonly until: string;
}

const namesIn = (cell: string): string[] => [...cell.matchAll(/`(\w+)`/g)].map(([, name]) => name ?? '');

const entries: Entry[] = REGISTER.split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => {
    const [, table = '', customers = '', staff = '', nobody = '', until = ''] = line.split('|');
    return {
      table: namesIn(table)[0] ?? '',
      // What is said in brackets explains.
      columns: [customers, staff, nobody].flatMap((cell) => namesIn(cell.replace(/\([^)]*\)/g, ''))),
      until: until.trim(),
    };
  });

describe('the register of personal data', () => {
  it('has every column of every table, and none that is not there', async () => {
    const there = await store.dataSource.query<{ column: string }[]>(
      `select table_name || '.' || column_name as column
       from information_schema.columns where table_schema = 'public'`,
    );
    const listed = entries.flatMap(({ table, columns }) => columns.map((column) => `${table}.${column}`));
    expect([...new Set(listed)].sort()).toEqual(there.map(({ column }) => column).sort());
  });

  it('says of every table how long its rows stay', () => {
    expect(entries.filter(({ until }) => until === '')).toEqual([]);
  });

  it('counts no column of a person among those of nobody', () => {
    const persons = /customer_id|case_id|email|author|actor|recipient$|owner$|agent|phone/;
    const lines = REGISTER.split('\n').filter((line) => line.startsWith('| `'));
    const wrong = lines.flatMap((line) => {
      const [, table = '', , , nobody = ''] = line.split('|');
      const names = namesIn(nobody.replace(/\([^)]*\)/g, '')).filter((name) => persons.test(name));
      return names.map((name) => `${table.trim()} ${name}`);
    });
    // Of an account: whether it owns the server.
    expect(wrong).toEqual(['`account` owner']);
  });
});
