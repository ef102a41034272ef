/** `npm run propose` and `npm run import` of tables that nobody has described, in processes of their own. */
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildCommands, startCommand, type Outcome } from './api/command.ts';
import { PROJECT_FOLDER } from './browser/project-folder.ts';
import { cloneDatabase, type TestDatabase } from './database/clone-database.ts';

const PATIENCE_MS = 120_000;
const SHARED = path.join(PROJECT_FOLDER, '../shared/data');
const CASES = [
  'Ticket #,Requester,Opened At,Closed At,Assignment group,Source,Category,Status',
  'T-1,ann@x.example,31.03.2026 16:30,01.04.2026 09:00,Billing,Phone,Invoice,Closed',
  'T-2,ann@x.example,02.04.2026 10:00,,Billing,E-mail,Invoice,Open',
  'T-3,bea@x.example,30.02.2026 10:00,,Store,Phone,Delivery,Open',
].join('\n');

let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  buildCommands();
  database = await cloneDatabase();
  folder = await mkdtemp(path.join(tmpdir(), 'twicetold-table-'));
  await writeFile(path.join(folder, 'cases.csv'), CASES);
}, PATIENCE_MS);
afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

function command(...parameters: string[]): Promise<Outcome> {
  const { child, outcome } = startCommand('command-line', parameters, folder, { DATABASE_URL: database.url });
  child.stdin?.end();
  return outcome;
}
/** The figure before its meaning in the load report. */
const figure = ({ output }: Outcome, name: string) =>
  Number(new RegExp(`^ +${name} +([\\d\\u202f]+)`, 'm').exec(output)?.[1]?.replaceAll('\u202f', ''));

describe('a table that nobody has described', () => {
  it(
    'is proposed as a mapping on the output, and as a readable table beside it',
    async () => {
      const { code, output, errors } = await command('propose', '--zone', 'Europe/Tallinn', 'cases.csv');
      expect(code).toBe(0);
      expect(JSON.parse(output)).toMatchObject({
        mapping: 1,
        tables: [{ shape: 'case', zone: 'Europe/Tallinn' }],
      });
      expect(errors).toMatch(/opened at +opened \(day first\) +31\.03\.2026 16:30/);
      expect(errors).toContain("Status 'closed' is taken for resolved.");
    },
    PATIENCE_MS,
  );

  it(
    'is imported by what is proposed, which is written beside the caller; the same again, by that file, adds nothing',
    async () => {
      const first = await command('import', '--workspace', 'desk', 'cases.csv');
      expect([first.code, figure(first, 'rows'), figure(first, 'cases'), figure(first, 'rejected')]).toEqual([
        0, 3, 2, 1,
      ]);
      expect(first.errors).toContain('It is written to cases.csv.mapping.json');
      const rejected = await readFile(path.join(folder, 'cases.csv.rejects.ndjson'), 'utf8');
      expect(JSON.parse(rejected)).toMatchObject({ line: 4, field: 'opened at' });
      const again = await command(
        'import',
        '--workspace',
        'desk',
        '--mapping',
        'cases.csv.mapping.json',
        'cases.csv',
      );
      expect([again.code, figure(again, 'events'), figure(again, 'duplicates')]).toEqual([
        0,
        0,
        figure(first, 'events'),
      ]);
    },
    PATIENCE_MS,
  );

  it(
    'is refused where nothing says when, with the columns that there are',
    async () => {
      await writeFile(path.join(folder, 'colours.csv'), 'name,colour\nAnn,red\nBea,blue\n');
      const { code, errors } = await command(
        'import',
        '--workspace',
        'desk',
        '--source',
        'table',
        'colours.csv',
      );
      expect(code).toBe(2);
      expect(errors).toContain('its columns are name, colour');
    },
    PATIENCE_MS,
  );

  it(
    'is refused by a mapping of another table, which names the column that is missing',
    async () => {
      await writeFile(path.join(folder, 'other.csv'), 'id,created\n1,2026-03-02\n');
      const { code, errors } = await command(
        'import',
        '--workspace',
        'desk',
        '--mapping',
        'cases.csv.mapping.json',
        'other.csv',
      );
      expect(code).not.toBe(0);
      expect(errors).toContain('it has no column ticket #');
    },
    PATIENCE_MS,
  );
});

const here = existsSync(SHARED);
(here ? describe : describe.skip)(
  here
    ? 'The tables of public records'
    : 'The tables of public records (not here: ../shared/data is missing)',
  () => {
    it.each([
      ['cfpb_even_rows.csv.gz', 1_593, 1_593],
      ['nyc311_1000.csv.gz', 1_000, 1_000],
      ['sf311_even_rank.csv.gz', 5_000, 5_000],
      ['uci_servicenow_opened_before_2016-03-15.csv.gz', 30_930, 4_390],
    ])(
      '%s are read as tables without a mapping, all rows of them',
      async (file, rows, cases) => {
        const workspace = file.slice(0, 4);
        const loaded = await command(
          'import',
          '--workspace',
          workspace,
          '--source',
          'table',
          path.join(SHARED, file),
        );
        expect([
          loaded.code,
          figure(loaded, 'rows'),
          figure(loaded, 'cases'),
          figure(loaded, 'rejected'),
        ]).toEqual([0, rows, cases, 0]);
      },
      PATIENCE_MS,
    );

    it(
      'the audit rows of ServiceNow have as many handoffs between groups read as a table as by the adapter of their own',
      async () => {
        const { output } = await command(
          'ask',
          '--workspace',
          'uci_',
          '--metrics',
          'handoffs',
          '--issue-window',
          '0',
          '--json',
        );
        expect(JSON.parse(output)).toMatchObject({ overall: [{ total: { value: 4_540 } }] });
      },
      PATIENCE_MS,
    );
  },
);
