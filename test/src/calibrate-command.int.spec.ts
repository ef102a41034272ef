/** `npm run calibrate` in a process of its own, on customers of whom those who had to chase left more often. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { storyEvents } from '@twicetold/cases';
import type { CalibrationReport } from '@twicetold/metrics';
import { buildCommands, startCommand, type Outcome } from './api/command.ts';
import { cloneDatabase, type TestDatabase } from './database/clone-database.ts';

const PATIENCE_MS = 120_000;
const CUSTOMERS = 600;
const at = (day: number, hour = 9) => new Date(Date.UTC(2026, 0, 1 + day, hour)).toISOString();

/** Every other customer has to ask four times in nine days; of those 6 in 10 leave, of the others 2 in 10. */
function customerEvents(number: number): object[] {
  const chases = number % 2 === 0;
  const leaves = Math.floor(number / 2) % 10 < (chases ? 6 : 2);
  const head = { case: `case ${number}`, customer: `customer ${number}` };
  const contact = { ...head, type: 'contact', direction: 'inbound', channel: 'phone' };
  return [
    { ...head, type: 'case.opened', at: at(0), reason: 'delivery' },
    { ...contact, at: at(0, 10) },
    ...(chases ? [3, 6, 9].map((day) => ({ ...contact, at: at(day) })) : []),
    { ...head, type: 'case.resolved', at: at(10) },
    ...(leaves ? [{ ...head, type: 'outcome', kind: 'churn', at: at(40) }] : []),
    { ...contact, case: `later ${number}`, at: at(200) },
  ].map((event, place) => ({ id: `${number}-${place}`, ...event }));
}

let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  buildCommands();
  database = await cloneDatabase();
  folder = await mkdtemp(path.join(tmpdir(), 'twicetold-calibrate-'));
  const left = Array.from({ length: CUSTOMERS }, (_, number) => customerEvents(number)).flat();
  await writeFile(path.join(folder, 'left.ndjson'), left.map((event) => JSON.stringify(event)).join('\n'));
  const sofa = storyEvents('sofa').map((event) => JSON.stringify(event));
  await writeFile(path.join(folder, 'sofa.ndjson'), sofa.join('\n'));
  await command('import --workspace left --source canonical left.ndjson');
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

async function riskOf(workspace: string, until = ''): Promise<{ sentence: string; value: number }> {
  const { output } = await command(
    `ask --workspace ${workspace} --metrics word_of_mouth_index --json${until}`,
  );
  const { definitions, overall } = JSON.parse(output) as {
    definitions: { sentence: string }[];
    overall: { total: { value: number } }[];
  };
  return { sentence: definitions[0]?.sentence ?? '', value: overall[0]?.total.value ?? NaN };
}

describe('npm run calibrate', () => {
  it(
    'learns that customers who had to chase leave more often, keeps the version, and risk goes by it once it is used',
    async () => {
      const tried = await command('calibrate --workspace left --dry-run --json');
      const report = JSON.parse(tried.output) as CalibrationReport;
      expect([tried.code, report.n, report.outcomes, report.byKind.churn]).toEqual([0, 600, 240, 240]);
      const chases = report.fit?.drivers.find(({ driver }) => driver === 'chases');
      expect(chases?.fitted).toBeGreaterThan(0);
      // Chased or not is all there is to go by: 180 of 240 who left and 120 of 360 who stayed had chased, so a customer who
      // left ranks before one who stayed in 3/4 · 2/3 of the pairs, and beside in 3/4 · 1/3 + 1/4 · 2/3 of them: 17/24.
      expect(report.fit?.auc.value).toBeCloseTo(17 / 24, 2);

      const before = await riskOf('left', ' --to 2026-01-31');
      const used = await command('calibrate --workspace left --use');
      expect(used.code).toBe(0);
      expect(used.output).toContain('Kept as version 1.');
      const after = await riskOf('left', ' --to 2026-01-31');
      expect(after.sentence).toContain('by calibration 1 of');
      expect(before.sentence).not.toContain('by calibration');
      // A probability now: on average what happened, 40 of 100.
      expect(Math.abs(after.value - 40)).toBeLessThan(3);
      expect((await command('calibrate --workspace left')).output).toContain('Kept as version 2.');
      expect(await riskOf('left', ' --to 2026-01-31')).toEqual(after);
    },
    PATIENCE_MS,
  );

  it(
    'refuses where too few customers did anything, says how many it takes, and keeps nothing',
    async () => {
      const refused = await command('calibrate --workspace sofa --use');
      expect(refused.code).toBe(1);
      expect(refused.output).toContain('Risk stays an index.');
      expect(refused.output).not.toContain('Kept');
      expect((await riskOf('sofa')).sentence).not.toContain('by calibration');
    },
    PATIENCE_MS,
  );
});
