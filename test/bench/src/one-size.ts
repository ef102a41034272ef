/** Everything that is measured of one log: how it goes in, what it takes, how it answers. */
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Databases } from './load/databases.ts';
import { withClient } from './load/databases.ts';
import type { LoadedWith } from './load/loaded.ts';
import { prepareKept } from './load/kept.ts';
import type { Circumstances } from './load/kept-record.ts';
import { discard, inSeconds, prepare, type Preparing } from './load/prepared.ts';
import { EngineAlone } from './measure/engine-alone.ts';
import type { Held, Used } from './measure/engine-process.ts';
import { ownerHeaders } from './live/owner.ts';
import { Server } from './live/server.ts';
import type { Options } from './options.ts';
import type { World } from './questions/bench-question.ts';
import { requestOf } from './questions/documents.ts';
import { QUESTIONS } from './questions/questions.ts';
import { askedOften, sideBySide, type Outcome } from './questions/side-by-side.ts';
import type { PostgresRows } from './rows/postgres-rows.ts';

export const WORKSPACE = 'bench';

export interface SizeReport {
  readonly cases: number;
  readonly events: number;
  readonly logBytes: number;
  readonly load: LoadedWith;
  readonly rawCopyMs: number;
  /** Where it was loaded in an earlier run. */
  readonly loadedUnder: Circumstances | null;
  readonly held: Held;
  readonly used: Used;
  /** From starting the process to the first answer, in milliseconds; the first without anything kept of columns. */
  readonly coldStarts: readonly number[];
  readonly serverBytes: number;
  readonly outcomes: readonly Outcome[];
  /** Of the dashboard slice through GraphQL, in milliseconds. */
  readonly slices: readonly number[];
  readonly versions: { readonly postgres: string; readonly duckdb: string };
}

const COLD_STARTS = 3;

export async function measureSize(
  databases: Databases,
  cases: number,
  options: Options,
  say: (line: string) => void,
  stop: AbortSignal,
  afterwards: (server: Server, url: string, world: World) => Promise<void>,
): Promise<SizeReport> {
  const folder = path.join(options.folder, `cases-${cases}`);
  const { seed, beside } = options;
  const preparing: Preparing = { databases, cases, seed, workspace: WORKSPACE, folder, say };
  const keeps = options.keep && cases === options.cases;
  try {
    const prepared = await (keeps ? prepareKept({ ...preparing, beside, stop }) : prepare(preparing));
    const { url, names, postgres, duckdb } = prepared;
    const world: World = { names, ...(await horizonAndCases(url, postgres)) };
    const first = requestOf(QUESTIONS[0]?.asked(world, 0) as never, WORKSPACE);
    const headers = await ownerHeaders(url);
    const dataOfServer = path.join(folder, 'server');
    await rm(dataOfServer, { recursive: true, force: true });
    const serve = () =>
      Server.start({ databaseUrl: url, dataFolder: dataOfServer, port: options.port, headers });
    const coldStarts: number[] = [];
    let server = serve();
    for (let i = 0; i < COLD_STARTS; i++) {
      if (i > 0) {
        await untilKept(dataOfServer, cases);
        await server.close();
        await pause(500);
        server = serve();
      }
      const started = performance.now();
      await server.untilAnswers(first);
      coldStarts.push(performance.now() - started);
    }
    say(`${cases} cases: first answer after ${coldStarts.map(inSeconds).join(', ')}`);
    try {
      const engine = await EngineAlone.start(url, WORKSPACE, dataOfServer);
      const { repeats } = options;
      const on = { server, engine, postgres, duckdb, workspace: WORKSPACE, world, repeats };
      const outcomes: Outcome[] = [];
      for (const question of QUESTIONS) {
        if (options.only !== null && !options.only.includes(question.id)) continue;
        const outcome = await sideBySide(question, on);
        outcomes.push(outcome);
        say(lineOf(outcome));
      }
      const [slice] = QUESTIONS;
      const slices = slice === undefined ? [] : await askedOften(slice, on);
      const used = await engine.used();
      await engine.close();
      const serverBytes = server.residentBytes();
      const versions = { postgres: await postgres.version(), duckdb: await duckdb.version() };
      await duckdb.close();
      await postgres.close();
      await afterwards(server, url, world);
      const { held } = engine;
      const { events, logBytes, load, rawCopyMs, loadedUnder } = prepared;
      const size = { cases, events, logBytes, load, rawCopyMs, loadedUnder, versions };
      return { ...size, held, used, coldStarts, serverBytes, outcomes, slices };
    } finally {
      await server.close();
    }
  } finally {
    if (!keeps) await discard(preparing);
  }
}

/** Loads the log that stays, and asks nothing. */
export async function prepareLargest(
  databases: Databases,
  { cases, seed, beside, folder }: Options,
  say: (line: string) => void,
  stop: AbortSignal,
): Promise<void> {
  const own = path.join(folder, `cases-${cases}`);
  const preparing: Preparing = { databases, cases, seed, workspace: WORKSPACE, folder: own, say };
  const { postgres, duckdb } = await prepareKept({ ...preparing, beside, stop });
  await Promise.all([postgres.close(), duckdb.close()]);
}

/** Below that nothing is kept. */
const KEPT_FROM = 65_536;

/** A server keeps its columns while it answers. */
async function untilKept(dataFolder: string, cases: number): Promise<void> {
  const isNamed = async () =>
    (await readdir(path.join(dataFolder, 'columns')).catch(() => [])).some((name) => name.endsWith('.json'));
  while (cases >= KEPT_FROM && !(await isNamed())) await pause(200);
}

async function horizonAndCases(
  url: string,
  postgres: PostgresRows,
): Promise<Pick<World, 'asOf' | 'caseIds'>> {
  const asOf = await withClient(url, async (client) => {
    const { rows } = await client.query<{ as_of: string }>('select as_of from workspace where name = $1', [
      WORKSPACE,
    ]);
    return Number(rows[0]?.as_of);
  });
  const rows = await postgres.rows('select case_id from cases where id % 97 = 5 order by id limit 60');
  return { asOf, caseIds: rows.map(([id]) => String(id)) };
}

function lineOf({ id, times, agreed, cannot }: Outcome): string {
  const engines = Object.entries(times).map(([name, { median }]) => `${name} ${median.toFixed(1)} ms`);
  const differ = Object.entries(agreed).flatMap(([name, result]) =>
    result.differ.length === 0 ? [] : [`\n    ${name} differs: ${result.differ.join('; ')}`],
  );
  const without = cannot.postgres === undefined ? '' : ' (SQL cannot)';
  return `  ${id}: ${engines.join(', ')}${without}${differ.join('')}`;
}
