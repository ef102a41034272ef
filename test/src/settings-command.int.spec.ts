/** `npm run settings` in a process of its own. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { storyEvents } from '@twicetold/cases';
import { WEEKDAYS } from '@twicetold/metrics';
import { buildCommands, startCommand, type Outcome } from './api/command.ts';
import { cloneDatabase, type TestDatabase } from './database/clone-database.ts';

const PATIENCE_MS = 120_000;
const SETTINGS = {
  calendars: [
    {
      name: 'always',
      zone: 'UTC',
      weekly: Object.fromEntries(WEEKDAYS.map((weekday) => [weekday, ['00:00-24:00']])),
    },
  ],
  defaultCalendar: 'always',
};

let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  buildCommands();
  database = await cloneDatabase();
  folder = await mkdtemp(path.join(tmpdir(), 'twicetold-settings-'));
  const sofa = storyEvents('sofa').map((event) => JSON.stringify(event));
  await writeFile(path.join(folder, 'sofa.ndjson'), sofa.join('\n'));
  await writeFile(path.join(folder, 'right.json'), JSON.stringify(SETTINGS));
  await writeFile(path.join(folder, 'wrong.json'), JSON.stringify({ ...SETTINGS, defaultCalendar: 'never' }));
  await command('import --workspace sofa --source canonical sofa.ndjson');
}, PATIENCE_MS);
afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

function command(parameters: string): Promise<Outcome> {
  const { child, outcome } = startCommand('command-line', parameters.split(' '), folder, {
    DATABASE_URL: database.url,
  });
  child.stdin?.end();
  return outcome;
}

describe('npm run settings', () => {
  it(
    'prints what is set, takes a file in its place, and the next number goes by it',
    async () => {
      expect(JSON.parse((await command('settings --workspace sofa')).output)).toEqual({});
      const ask = 'ask --workspace sofa --metrics resolution_median --json --clock';
      const seconds = async (clock: string) =>
        (
          JSON.parse((await command(`${ask} ${clock}`)).output) as {
            overall: { total: { value: unknown } }[];
          }
        ).overall[0]?.total.value;
      expect(await seconds('business')).toBeNull();
      const set = await command('settings --workspace sofa --set right.json');
      expect([set.code, set.output.trim()]).toEqual([0, 'Set for "sofa": calendars, defaultCalendar.']);
      expect(JSON.parse((await command('settings --workspace sofa')).output)).toEqual(SETTINGS);
      expect(await seconds('business')).toBe(await seconds('elapsed'));
    },
    PATIENCE_MS,
  );

  it(
    'does not take a file with anything wrong in it, and names the field',
    async () => {
      const refused = await command('settings --workspace sofa --set wrong.json');
      expect(refused.code).toBe(2);
      expect(refused.errors).toContain('defaultCalendar is "never", but there is no calendar of that name');
      expect(JSON.parse((await command('settings --workspace sofa')).output)).toEqual(SETTINGS);
      expect((await command('settings --workspace sofa --set none.json')).errors).toContain('cannot be read');
      expect((await command('settings --workspace couch')).errors).toContain('Known: sofa.');
    },
    PATIENCE_MS,
  );
});
