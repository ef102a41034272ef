/** Memory while rows are exported, a file and one ten times as long, from a server in a process of its own. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { CanonicalEvent } from '@twicetold/cases';
import { buildCommands } from './api/command.ts';
import { RunningApi } from './api/running-api.ts';

/** Cases; as many as in docs/exports.md only where somebody asks for them: TWICETOLD_LARGE_EXPORT=120000 npm test -- exports-memory */
const LARGE = Number(process.env['TWICETOLD_LARGE_EXPORT'] ?? 20_000);
const SMALL = LARGE / 10;
const MEGABYTE = 1_048_576;
jest.setTimeout(600_000);

const minute = (number: number) => new Date(Date.UTC(2026, 2, 1) + number * 60_000).toISOString();

/** Handed over once, answered and resolved. Every tenth is about something else: the small export. */
function* caseOf(number: number): Generator<CanonicalEvent> {
  const where = { case: `C-${number}`, customer: `c-${number}` };
  const id = (what: string) => `${what}-${number}`;
  const teams = [`Group ${number % 20}`, `Group ${(number + 1) % 20}`];
  const reason = number % 10 === 0 ? 'tenth' : 'billing';
  yield {
    ...where,
    id: id('o'),
    at: minute(number),
    type: 'case.opened',
    team: teams[0],
    reason,
    channel: 'phone',
  } as CanonicalEvent;
  yield {
    ...where,
    id: id('h'),
    at: minute(number + 9),
    type: 'handoff',
    fromTeam: teams[0],
    toTeam: teams[1],
  } as CanonicalEvent;
  yield { ...where, id: id('r'), at: minute(number + 90), type: 'case.resolved' };
}

let api: RunningApi;
let server: ChildProcess;
let address: string;
beforeAll(async () => {
  buildCommands();
  api = await RunningApi.start();
  for (let from = 0; from < LARGE; from += 10_000)
    await api.load(
      'many',
      Array.from({ length: Math.min(10_000, LARGE - from) }, (_, i) => [...caseOf(from + i)]).flat(),
      from + 10_000 < LARGE ? null : minute(LARGE + 200),
    );
  const program = path.join(import.meta.dirname, 'memory/serve-exports.js');
  server = fork(program, [api.url, api.dataFolder], { execArgv: ['--expose-gc'] });
  ({ address } = await answerOf<{ address: string }>());
}, 600_000);
afterAll(async () => {
  server.send('close');
  await once(server, 'exit');
  await api.close();
}, 120_000);

async function answerOf<T>(): Promise<T> {
  const [said] = (await once(server, 'message')) as [T];
  return said;
}
async function asked(what: string): Promise<{ before: number; peak: number }> {
  const answer = answerOf<{ before: number; peak: number }>();
  server.send(what);
  return answer;
}

/** Read by somebody who stops for a while after the first piece; rows as the server says, bytes as they came. */
async function exported(file: string, reason: string | null) {
  const question = {
    metrics: ['cases_opened'],
    filters: reason === null ? [] : [{ dimension: 'reason', in: [reason] }],
  };
  const reply = await fetch(
    `${address}/api/v1/workspaces/many/exports/${file}?question=${encodeURIComponent(JSON.stringify(question))}`,
  );
  if (reply.status !== 200 || reply.body === null) throw new Error(await reply.text());
  let bytes = 0;
  for await (const piece of reply.body) {
    if (bytes === 0) await pause(1_000);
    bytes += piece.length;
  }
  return { rows: Number(reply.headers.get('x-rows')), bytes };
}

/** Megabytes that the server grew by while it wrote. */
async function growth(kind: 'live' | 'whole', file: string, reason: string | null) {
  await asked(kind);
  const { rows, bytes } = await exported(file, reason);
  const { before, peak } = await asked('stop');
  return { rows, bytes, before: before / MEGABYTE, more: (peak - before) / MEGABYTE };
}
/** The least of three: other work of the server can only add to one of them, rows that are held are held in each. */
async function leastGrowth(file: string, reason: string | null) {
  const seen = [];
  for (let time = 0; time < 3; time += 1) seen.push(await growth('live', file, reason));
  return seen.reduce((least, each) => (each.more < least.more ? each : least));
}
const inWords = ({ rows, bytes, before, more }: Awaited<ReturnType<typeof growth>>) =>
  `${rows} rows, ${(bytes / MEGABYTE).toFixed(1)} MB, ${before.toFixed(0)} + ${more.toFixed(1)} MB`;

describe('An export of ten times as many rows', () => {
  it.each(['cases.csv', 'cases.arrow'])(
    'holds no more of them at a time, also where somebody reads slowly: %s',
    async (file) => {
      // What is made once for all questions is there then.
      await exported(file, 'tenth');
      await exported(file, null);
      const small = await leastGrowth(file, 'tenth');
      const large = await leastGrowth(file, null);
      const whole = await growth('whole', file, null);
      console.log(
        `${file}: in use ${inWords(small)}; ${inWords(large)}, ratio ${(large.more / small.more).toFixed(2)}; of the system ${inWords(whole)}`,
      );
      expect([small.rows, large.rows]).toEqual([SMALL, LARGE]);
      expect(large.bytes).toBeGreaterThan(8 * small.bytes);
      // A place in a list for each, some 30 bytes; what is written of one is five times as long, and its cells longer still.
      expect(large.more - small.more).toBeLessThan((large.bytes - small.bytes) / MEGABYTE);
    },
  );
});
