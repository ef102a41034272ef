/** `npm run import` and `npm run ask` in processes of their own. */
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { storyEvents } from '@twicetold/cases';
import { buildCommands, startCommand, type Outcome } from './api/command.ts';
import { cloneDatabase, type TestDatabase } from './database/clone-database.ts';

const PATIENCE_MS = 120_000;
const SOFA = storyEvents('sofa')
  .map((event) => JSON.stringify(event))
  .join('\n');

let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  buildCommands();
  database = await cloneDatabase();
  folder = await mkdtemp(path.join(tmpdir(), 'twicetold-import-'));
  await writeFile(path.join(folder, 'sofa.ndjson'), SOFA);
}, PATIENCE_MS);
afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

function command(parameters: string, input?: string | Buffer): Promise<Outcome> {
  const { child, outcome } = startCommand('command-line', parameters.split(' '), folder, {
    DATABASE_URL: database.url,
  });
  child.stdin?.end(input);
  return outcome;
}
/** The figure before its meaning in the load report. */
const figure = ({ output }: Outcome, name: string) =>
  Number(new RegExp(`^ +${name} +([\\d\\u202f]+)`, 'm').exec(output)?.[1]?.replaceAll('\u202f', ''));

describe('npm run import', () => {
  it(
    'loads a log, says what it took and which numbers the source can give',
    async () => {
      const loaded = await command(
        'import --workspace sofa --source canonical --zone Europe/Tallinn sofa.ndjson',
      );
      expect(loaded.code).toBe(0);
      const rows = SOFA.split('\n').length;
      expect([figure(loaded, 'rows'), figure(loaded, 'events'), figure(loaded, 'cases')]).toEqual([
        rows,
        rows,
        1,
      ]);
      expect(loaded.output).toMatch(/resolution time +yes/);
      expect(loaded.output).toMatch(/word of mouth +partly: it records no ratings/);
    },
    PATIENCE_MS,
  );

  it(
    'finds everything already there when it is repeated, compressed or on standard input',
    async () => {
      await writeFile(path.join(folder, 'sofa'), gzipSync(SOFA));
      const rows = SOFA.split('\n').length;
      for (const [file, input] of [['sofa.ndjson'], ['sofa'], ['-', SOFA], ['-', gzipSync(SOFA)]] as const) {
        const again = await command(`import --workspace sofa --source canonical ${file}`, input);
        expect([again.code, figure(again, 'events'), figure(again, 'duplicates')]).toEqual([0, 0, rows]);
      }
    },
    PATIENCE_MS,
  );

  it(
    'keeps what it cannot take in a file, with the line and the reason',
    async () => {
      const lines = SOFA.split('\n');
      const wrong = [
        lines[0],
        'rubbish',
        lines[1],
        '{"id":"x","case":"S-9","type":"contact","at":"yesterday"}',
      ];
      await writeFile(path.join(folder, 'mixed.ndjson'), wrong.join('\n'));
      const loaded = await command('import --workspace mixed --source canonical mixed.ndjson');
      expect([loaded.code, figure(loaded, 'events'), figure(loaded, 'rejected')]).toEqual([0, 2, 2]);
      expect(loaded.output).toContain('mixed.ndjson, line 2: is no JSON');
      const rejected = (await readFile(path.join(folder, 'mixed.ndjson.rejects.ndjson'), 'utf8'))
        .trim()
        .split('\n');
      expect(rejected.map((line) => JSON.parse(line) as unknown)).toMatchObject([
        { line: 2, field: '', reason: 'is no JSON', raw: 'rubbish' },
        { line: 4, field: 'at', raw: { id: 'x' } },
      ]);
    },
    PATIENCE_MS,
  );

  it(
    'takes a log as it stood on a day',
    async () => {
      const loaded = await command(
        'import --workspace early --source canonical --until 2026-03-31T00:00:00Z sofa.ndjson',
      );
      expect(loaded.code).toBe(0);
      expect(figure(loaded, 'left out')).toBeGreaterThan(0);
      expect(figure(loaded, 'left out') + figure(loaded, 'events')).toBe(SOFA.split('\n').length);
      const asked = await command('ask --workspace early --metrics cases_open --json');
      expect(JSON.parse(asked.output)).toMatchObject({ asOf: '2026-03-31T00:00:00.000Z' });
    },
    PATIENCE_MS,
  );

  it(
    'loads what was whole of a compressed file that was cut off, and says that it was',
    async () => {
      await writeFile(path.join(folder, 'cut.gz'), gzipSync(SOFA).subarray(0, -200));
      const loaded = await command('import --workspace cut --source canonical cut.gz');
      expect(loaded.output).toContain(
        'Incomplete: cut.gz ends in the middle. What came before it is loaded.',
      );
      expect(loaded.output).toMatch(/repeat contacts +partly: .*cut\.gz ends in the middle/);
      expect(figure(loaded, 'rejected')).toBeGreaterThan(0);
      expect(figure(loaded, 'events')).toBeGreaterThan(0);
    },
    PATIENCE_MS,
  );

  it(
    'ends with 2 where nothing could be loaded, and with 1 where it was asked wrongly',
    async () => {
      expect(await command('import --workspace no --source canonical none.ndjson')).toMatchObject({
        code: 2,
        errors: 'none.ndjson cannot be read (there is no such file).\n',
      });
      expect(await command('import --workspace no --source canonical -', 'rubbish')).toMatchObject({
        code: 2,
      });
      expect(await command('import --workspace no --source servicenow -', 'a,b\n1,2')).toMatchObject({
        code: 2,
      });
      expect(await command('import --workspace no --source letters sofa.ndjson')).toMatchObject({ code: 1 });
      expect(
        await command('import --workspace no --source canonical --zone Mars/Base sofa.ndjson'),
      ).toMatchObject({
        code: 1,
      });
    },
    PATIENCE_MS,
  );

  it(
    'keeps what it has read when it is interrupted, and adds the rest when it is repeated',
    async () => {
      const options = 'import --workspace cut-short --source canonical -'.split(' ');
      const { child, outcome } = startCommand('command-line', options, folder, {
        DATABASE_URL: database.url,
      });
      const lines = SOFA.split('\n');
      child.stdin?.write(`${lines.slice(0, 5).join('\n')}\n`);
      // The first line about progress comes after five seconds: by then the command waits for more.
      await once(child.stderr!, 'data');
      child.kill('SIGINT');
      const cut = await outcome;
      expect([cut.code, figure(cut, 'events')]).toEqual([130, 5]);
      expect(cut.output).toContain('Interrupted');
      const rest = await command('import --workspace cut-short --source canonical sofa.ndjson');
      expect([rest.code, figure(rest, 'events'), figure(rest, 'duplicates')]).toEqual([
        0,
        lines.length - 5,
        5,
      ]);
    },
    PATIENCE_MS,
  );
});

describe('npm run ask', () => {
  it(
    'prints a table with the value, its n and why it is not known',
    async () => {
      const { code, output } = await command(
        'ask --workspace sofa --metrics chases,nps --by channel --filter reason=delivery --issue-window 30',
      );
      expect(code).toBe(0);
      expect(output).toMatch(/^all together +chases +6 +6 /m);
      expect(output).toMatch(/^all together +nps +– +0 +– +– +This source records no ratings\.$/m);
    },
    PATIENCE_MS,
  );

  it(
    'says what is wrong with the question',
    async () => {
      expect(await command('ask --workspace sofa --metrics magic')).toMatchObject({
        code: 1,
        errors: 'metrics: there is no metric "magic"\n',
      });
      expect((await command('ask --workspace none --metrics nps')).errors).toContain(
        'There is no workspace "none".',
      );
    },
    PATIENCE_MS,
  );
});
