/** A log that is loaded, beside the same in row tables: what the questions are asked of. */
import { mkdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { writeLog } from '../generate/write-log.ts';
import { DuckdbRows } from '../rows/duckdb-rows.ts';
import { exportRows, type Names } from '../rows/export-rows.ts';
import { PostgresRows } from '../rows/postgres-rows.ts';
import { withClient, type Databases } from './databases.ts';
import type { Circumstances } from './kept-record.ts';
import type { LoadedWith } from './loaded.ts';
import { measureLoad } from './measure-loads.ts';

export interface Prepared {
  readonly url: string;
  readonly events: number;
  readonly logBytes: number;
  readonly load: LoadedWith;
  readonly rawCopyMs: number;
  /** Where it was not loaded in this run. */
  readonly loadedUnder: Circumstances | null;
  readonly names: Names;
  readonly postgres: PostgresRows;
  readonly duckdb: DuckdbRows;
}

export interface Preparing {
  readonly databases: Databases;
  readonly cases: number;
  readonly seed: number;
  readonly workspace: string;
  /** For the files of this size. */
  readonly folder: string;
  readonly say: (line: string) => void;
}

/** All anew; `discard` takes it away again. */
export async function prepare({
  databases,
  cases,
  seed,
  workspace,
  folder,
  say,
}: Preparing): Promise<Prepared> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const url = await databases.make(databaseOf(cases));
  const log = path.join(folder, 'log.ndjson');
  say(`${cases} cases: writing the log …`);
  const events = await writeLog({ seed, cases }, log);
  const logBytes = (await stat(log)).size;
  say(`${cases} cases: loading ${events} events …`);
  const { load, rawCopyMs } = await measureLoad(url, workspace, log, folder);
  say(
    `${cases} cases: accepted in ${inSeconds(load.acceptedMs)}, in the answers in ${inSeconds(load.wholeMs)}`,
  );
  say(`${cases} cases: raw COPY of the same rows ${inSeconds(rawCopyMs)}`);
  await withClient(url, (client) => client.query('vacuum (analyze)'));
  const names = await exportRows(url, workspace, folder);
  const postgres = await PostgresRows.fill(url, folder);
  const duckdb = await DuckdbRows.fill(folder);
  say(`${cases} cases: row tables are filled`);
  return { url, events, logBytes, load, rawCopyMs, loadedUnder: null, names, postgres, duckdb };
}

export async function discard({ databases, cases, folder }: Preparing): Promise<void> {
  await databases.drop(databaseOf(cases));
  await rm(folder, { recursive: true, force: true });
}

export const databaseOf = (cases: number): string => `bench_${cases}`;
export const inSeconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;
