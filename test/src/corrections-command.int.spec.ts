/** `npm run loads`, `undo`, `merge-customers` and `erase` in processes of their own. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { buildCommands, startCommand, type Outcome } from './api/command.ts';
import { cloneDatabase, type TestDatabase } from './database/clone-database.ts';
import { called, opened } from './log/small-events.ts';

const PATIENCE_MS = 180_000;

let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  buildCommands();
  database = await cloneDatabase();
  folder = await mkdtemp(path.join(tmpdir(), 'twicetold-corrections-'));
  const lines = (events: readonly object[]) => events.map((event) => JSON.stringify(event)).join('\n');
  const first = [opened('M-1001', { customer: 'anna' }), opened('M-1002', { customer: 'boris' })];
  await writeFile(path.join(folder, 'first.ndjson'), lines(first));
  await writeFile(
    path.join(folder, 'second.ndjson'),
    lines([...first.slice(1), called('M-1002', { customer: 'boris' }), opened('M-1003', { customer: 'b.' })]),
  );
  const many = Array.from({ length: 12_000 }, (_, i) => opened(`L-${i}`, { customer: `c${i}` }));
  await writeFile(path.join(folder, 'many.ndjson'), lines(many));
}, PATIENCE_MS);
afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

const start = (parameters: string) => {
  const run = startCommand('command-line', parameters.split(' '), folder, {
    DATABASE_URL: database.url,
    TWICETOLD_DATA_FOLDER: path.join(folder, 'data'),
  });
  run.child.stdin?.end();
  return run;
};
const command = (parameters: string): Promise<Outcome> => start(parameters).outcome;
const imported = (workspace: string, file: string) =>
  command(`import --workspace ${workspace} --source canonical ${file}`);

async function rows<T>(sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    return (await client.query(sql)).rows as T[];
  } finally {
    await client.end();
  }
}
const casesOf = async (workspace: string) =>
  (
    await rows<{ case_ids: string[] }>(
      `select case_ids from customer_measure join workspace on workspace.id = workspace_id
       where name = '${workspace}'`,
    )
  )
    .flatMap(({ case_ids }) => case_ids)
    .sort();
const numbersOf = async (workspace: string) =>
  (await command(`loads --workspace ${workspace}`)).output
    .split('\n')
    .slice(1)
    .flatMap((line) => /^\s*(\d+)/.exec(line)?.[1] ?? []);

describe('correcting what was loaded, from the command line', () => {
  it(
    'lists loads and takes one back; what another one brought too stays',
    async () => {
      await imported('undone', 'first.ndjson');
      await imported('undone', 'second.ndjson');
      const [second, first] = await numbersOf('undone');
      const undone = await command(`undo --workspace undone --load ${first}`);
      expect(undone).toMatchObject({ code: 0 });
      expect(undone.output).toContain('1 events are gone');
      expect(undone.output).toContain('1 events stay');
      expect(await casesOf('undone')).toEqual(['M-1002', 'M-1003']);
      expect((await command('loads --workspace undone')).output).toMatch(/file +undone/);
      expect(await command(`undo --workspace undone --load ${first}`)).toMatchObject({ code: 0 });
      await command(`undo --workspace undone --load ${second}`);
      expect(await casesOf('undone')).toEqual([]);
      expect(await command('undo --workspace undone --load 999999')).toMatchObject({ code: 2 });
      expect(await command('undo --workspace undone --load one')).toMatchObject({ code: 2 });
    },
    PATIENCE_MS,
  );

  it(
    'goes on with taking back when it is repeated after a kill',
    async () => {
      await imported('killed', 'many.ndjson');
      await imported('killed', 'second.ndjson');
      const [, many] = await numbersOf('killed');
      const state = async () =>
        (
          await rows<{ state: string; left: number }>(
            `select state, (select count(*)::integer from undo_customer where load_id = load.id) as left
           from load where id = ${many}`,
          )
        )[0] as { state: string; left: number };
      const run = start(`undo --workspace killed --load ${many}`);
      while (!(await state()).left || (await state()).left === 12_000) if (run.child.exitCode !== null) break;
      run.child.kill('SIGKILL');
      await run.outcome;
      const cut = await state();
      expect(cut.state).toBe('undoing');
      expect(cut.left).toBeGreaterThan(0);
      expect(cut.left).toBeLessThan(12_000);
      expect(await command(`undo --workspace killed --load ${many}`)).toMatchObject({ code: 0 });
      expect(await state()).toEqual({ state: 'undone', left: 0 });
      expect(await casesOf('killed')).toEqual(['M-1002', 'M-1003']);
    },
    PATIENCE_MS,
  );

  it(
    'merges two customers and takes them apart again',
    async () => {
      await imported('merged', 'second.ndjson');
      const withCases = () =>
        rows(
          `select 1 from customer_measure join workspace on workspace.id = workspace_id
           where name = 'merged' and case_ids <> '{}'`,
        );
      const merged = await command('merge-customers --workspace merged --from b. --into boris');
      expect(merged).toMatchObject({ code: 0 });
      expect(merged.output).not.toContain('boris');
      expect(await withCases()).toHaveLength(1);
      expect(await command('merge-customers --workspace merged --from boris --into b.')).toMatchObject({
        code: 2,
      });
      expect(await command('merge-customers --workspace merged --from b. --apart')).toMatchObject({
        code: 0,
      });
      expect(await withCases()).toHaveLength(2);
      expect(await command('merge-customers --workspace merged --from b.')).toMatchObject({ code: 2 });
    },
    PATIENCE_MS,
  );

  it(
    'erases a customer only when told so, with the rejected rows that speak of them',
    async () => {
      const wrong = { ...opened('M-1001', { customer: 'anna' }), at: 'yesterday' };
      const other = { ...opened('M-1002', { customer: 'boris' }), at: 'yesterday' };
      const file = [opened('M-1001', { customer: 'anna' }), wrong, other];
      await writeFile(
        path.join(folder, 'wrong.ndjson'),
        file.map((event) => JSON.stringify(event)).join('\n'),
      );
      await imported('erased', 'wrong.ndjson');
      const rejects = () => readFile(path.join(folder, 'wrong.ndjson.rejects.ndjson'), 'utf8');
      const asked = await command('erase --workspace erased --customer anna');
      expect(asked).toMatchObject({ code: 2, output: expect.stringContaining('1 events, 1 cases') });
      expect(await casesOf('erased')).toEqual(['M-1001']);
      expect(await rejects()).toContain('anna');
      const erased = await command('erase --workspace erased --customer anna --yes');
      expect(erased).toMatchObject({ code: 0, output: expect.stringContaining('1 lines') });
      expect(await rejects()).not.toMatch(/anna|M-1001/);
      expect(await rejects()).toContain('boris');
      const again = await imported('erased', 'wrong.ndjson');
      expect(again.output).toMatch(/^ +erased +1 +events of customers who were erased$/m);
      expect(await casesOf('erased')).toEqual([]);
    },
    PATIENCE_MS,
  );
});
