/** Memory while files are read, small and ten times as large, in a process of its own each; no database. */
import { execFile } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createGzip } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { buildCommands } from './api/command.ts';

/** Megabytes; hundreds only where somebody asks for them: TWICETOLD_LARGE=300 npm test -- flat-memory */
const LARGE = Number(process.env['TWICETOLD_LARGE'] ?? 3);
const SMALL = LARGE / 10;
const MEGABYTE = 1_000_000;
/** What waits in memory before it goes to the disk (tables/partitions.ts), and what the machine leaves lying. */
const MOST_MEGABYTES_MORE = 300;
jest.setTimeout(600_000);

const READ = path.join(import.meta.dirname, 'memory/read-file.js');
const run = promisify(execFile);
let folder: string;
beforeAll(async () => {
  buildCommands();
  folder = await mkdtemp(path.join(tmpdir(), 'twicetold-memory-'));
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const day = (number: number) => `${(number % 28) + 1}/3/2016 0${number % 10}:15`;
const auditRow = (number: number) =>
  `INC${number >> 2},New,${day(number)},${day(number)},Group ${number % 97}\n`;
const eventOf = (number: number) =>
  `{"id":"e${number}","at":"2026-03-01T08:00:00Z","case":"C${number >> 2}","type":"case.opened","customer":"c${number}"}`;
const ticketOf = (number: number) =>
  `{"id":${number},"created_at":"2026-03-01T08:00:00Z","updated_at":"2026-03-02T08:00:00Z","status":"solved","requester_id":${number % 999},"generated_timestamp":${number}}`;

const KINDS = {
  csv: {
    source: 'servicenow',
    head: 'number,incident_state,opened_at,sys_updated_at,assignment_group\n',
    row: auditRow,
    tail: '',
  },
  'csv.gz': {
    source: 'servicenow',
    head: 'number,incident_state,opened_at,sys_updated_at,assignment_group\n',
    row: auditRow,
    tail: '',
  },
  ndjson: { source: 'canonical', head: '', row: (number: number) => `${eventOf(number)}\n`, tail: '' },
  json: {
    source: 'zendesk',
    head: '{"tickets":[',
    row: (number: number) => `${number === 0 ? '' : ','}${ticketOf(number)}`,
    tail: '],"count":1}',
  },
} as const;
type Kind = keyof typeof KINDS;

function* contentOf(kind: Kind, megabytes: number): Generator<string> {
  const { head, row, tail } = KINDS[kind];
  let size = 0;
  let piece: string = head;
  for (let number = 0; size < megabytes * MEGABYTE; number++) {
    piece += row(number);
    if (piece.length < 65_536) continue;
    size += piece.length;
    yield piece;
    piece = '';
  }
  yield piece + tail;
}

/** Megabytes of the process at its largest. */
async function peak(
  kind: Kind,
  megabytes: number,
): Promise<{ readonly peak: number; readonly rows: number }> {
  const file = path.join(folder, `${megabytes}.${kind}`);
  const target = createWriteStream(file);
  const content = Readable.from(contentOf(kind, megabytes), { objectMode: false });
  await (kind.endsWith('.gz') ? pipeline(content, createGzip(), target) : pipeline(content, target));
  expect((await stat(file)).size).toBeGreaterThan(0);
  const { stdout } = await run(process.execPath, [READ, KINDS[kind].source, file]);
  await rm(file);
  return JSON.parse(stdout) as { peak: number; rows: number };
}

describe('Reading a file ten times as large', () => {
  it.each(Object.keys(KINDS) as Kind[])(
    'takes no more memory than what waits before it goes to the disk: %s',
    async (kind) => {
      const small = await peak(kind, SMALL);
      const large = await peak(kind, LARGE);
      console.log(
        `${kind}: ${SMALL} MB ${small.rows} rows at ${small.peak} MB; ${LARGE} MB ${large.rows} rows at ${large.peak} MB; ratio ${(large.peak / small.peak).toFixed(2)}`,
      );
      expect(large.rows).toBeGreaterThan(5 * small.rows);
      expect(large.peak - small.peak).toBeLessThan(MOST_MEGABYTES_MORE);
    },
  );
});
