/** A log that stays loaded from one run to the next: a load that was cut off goes on, one that is whole is used as it is. */
import { mkdir, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { computeMeasures, Stores } from '@twicetold/api';
import { logInParts, partsBeyond } from '../generate/write-log.ts';
import { loadNow } from '../measure/machine.ts';
import { DuckdbRows } from '../rows/duckdb-rows.ts';
import { exportRows } from '../rows/export-rows.ts';
import { PostgresRows } from '../rows/postgres-rows.ts';
import { withClient } from './databases.ts';
import { circumstancesNow, readRecord, whatItTook, writeRecord, type KeptRecord } from './kept-record.ts';
import type { LoadedWith } from './loaded.ts';
import { measureCopies } from './measure-loads.ts';
import { databaseOf, inSeconds, type Prepared, type Preparing } from './prepared.ts';
import { startLoad } from './run-load.ts';

const EVENTS_A_PART = 250_000;
const LOOK_EVERY_MS = 60_000;

export interface Keeping extends Preparing {
  readonly beside: string;
  /** Aborted: ends with what is loaded by then, and the next run goes on. */
  readonly stop: AbortSignal;
}

export class CutOff extends Error {
  override readonly name = 'CutOff';
}

/** Rejects with CutOff where it was told to stop. */
export async function prepareKept(keeping: Keeping): Promise<Prepared> {
  const { databases, cases, workspace, folder, say } = keeping;
  await mkdir(folder, { recursive: true });
  const url = await databases.find(databaseOf(cases));
  let record = await recordOf(keeping);
  const found = record.whole;
  if (found) say(`${cases} cases: loaded before, in ${folder}`);
  else record = await goOn(url, keeping, record);
  if (await onlyWhatIsKept(url, keeping, record)) record = await kept(folder, { ...record, names: null });
  if (record.rawCopyMs === null) {
    const rawCopyMs = await measureCopies(url, record.events, folder);
    say(`${cases} cases: raw COPY of the same rows ${inSeconds(rawCopyMs)}`);
    record = await kept(folder, { ...record, rawCopyMs });
  }
  let { names } = record;
  if (names === null) {
    await withClient(url, (client) => client.query('vacuum (analyze)'));
    names = await exportRows(url, workspace, folder);
    await (await PostgresRows.fill(url, folder)).close();
    record = await kept(folder, { ...record, names });
    say(`${cases} cases: row tables are filled`);
  }
  const { events, logBytes, rawCopyMs, circumstances, sittings } = record;
  return {
    url,
    events,
    logBytes,
    load: whatItTook(sittings),
    rawCopyMs: rawCopyMs ?? 0,
    loadedUnder: circumstances,
    names,
    postgres: await PostgresRows.open(url),
    duckdb: await DuckdbRows.fill(folder),
  };
}

async function recordOf({ cases, seed, folder, say }: Keeping): Promise<KeptRecord> {
  const record = await readRecord(folder);
  if (record !== null) {
    if (record.cases === cases && record.seed === seed) return record;
    throw new Error(`${folder} keeps ${record.cases} cases of seed ${record.seed}`);
  }
  say(`${cases} cases: writing the log …`);
  const parts = await logInParts({ seed, cases }, logFolder(folder), EVENTS_A_PART);
  const sizes = await Promise.all(parts.map(async ({ file }) => (await stat(file)).size));
  return kept(folder, {
    cases,
    seed,
    events: parts.reduce((sum, { events }) => sum + events, 0),
    logBytes: sizes.reduce((sum, size) => sum + size, 0),
    sittings: [],
    circumstances: null,
    looks: [],
    whole: false,
    rawCopyMs: null,
    names: null,
    loads: [],
  });
}

/** One sitting. */
async function goOn(url: string, keeping: Keeping, before: KeptRecord): Promise<KeptRecord> {
  const { cases, seed, workspace, folder, beside, stop, say } = keeping;
  const nice = os.getPriority();
  const from = new Date().toISOString();
  const inLog = await eventsIn(url);
  const parts = await logInParts({ seed, cases }, logFolder(folder), EVENTS_A_PART);
  const left = partsBeyond(parts, inLog);
  say(
    `${cases} cases: loading ${before.events} events, ${inLog} of them are in the log; ${left.length} of ${parts.length} parts are left`,
  );
  const looks = [...before.looks];
  const minutes = setInterval(() => looks.push(loadNow()), LOOK_EVERY_MS);
  const sat =
    before.circumstances === null
      ? null
      : { ...before.circumstances, sittings: before.circumstances.sittings + 1 };
  const after = (sitting: LoadedWith): KeptRecord => ({
    ...before,
    looks,
    sittings: [...before.sittings, sitting],
    circumstances: circumstancesNow(sat, from, looks, nice, beside),
  });
  let writing: Promise<unknown> = Promise.resolve();
  const running = startLoad(
    url,
    workspace,
    left.map(({ file }) => file),
    path.join(folder, 'rejects.ndjson'),
    (loaded) => {
      writing = writing.then(() => writeRecord(folder, after(loaded)));
    },
  );
  const stopped = `${cases} cases: stopped; the same command goes on`;
  const end = () => running.stop();
  stop.addEventListener('abort', end, { once: true });
  try {
    const load = await running.done.catch((error: unknown) => {
      // Stopped before it could take notice.
      throw stop.aborted ? new CutOff(stopped) : error;
    });
    await writing;
    const record = { ...after(load), whole: load.whole, loads: await loadsIn(url) };
    await writeRecord(folder, record);
    if (!load.whole) throw new CutOff(stopped);
    say(`${cases} cases: loaded in ${inSeconds(whatItTook(record.sittings).wholeMs)}`);
    await rm(logFolder(folder), { recursive: true, force: true });
    return record;
  } finally {
    clearInterval(minutes);
    stop.removeEventListener('abort', end);
  }
}

/**
 * Takes back what an earlier run loaded to ask meanwhile, and computes what is outdated. Whether measures were computed
 * anew without any load having been taken back: then rows are outdated too.
 */
async function onlyWhatIsKept(
  url: string,
  { cases, workspace, stop, say }: Keeping,
  { loads }: KeptRecord,
): Promise<boolean> {
  const stores = await Stores.open(url);
  try {
    const found = await stores.workspaces.find(workspace);
    if (found === null) throw new Error(`there is no workspace ${workspace}`);
    await stores.loads.closeAbandoned();
    const others = (await loadsIn(url)).filter((id) => !loads.includes(id));
    for (const id of others) {
      say(`${cases} cases: taking back load ${id} of an earlier run …`);
      await stores.undo.undo(found.id, id, { stop });
    }
    await stores.refold.markOutdated();
    const { waiting } = await stores.refold.backlog(found.id);
    if (waiting > 0) {
      say(`${cases} cases: computing ${waiting} customers …`);
      if (!(await computeMeasures(stores, found.id, stop))) throw new CutOff('stopped');
    }
    return others.length === 0 && waiting > 0;
  } finally {
    await stores.close();
  }
}

async function kept(folder: string, record: KeptRecord): Promise<KeptRecord> {
  await writeRecord(folder, record);
  return record;
}

const logFolder = (folder: string): string => path.join(folder, 'log');

function eventsIn(url: string): Promise<number> {
  return withClient(url, async (client) => {
    const { rows: tables } = await client.query<{ there: boolean }>(
      "select to_regclass('event') is not null as there",
    );
    if (tables[0]?.there !== true) return 0;
    const { rows } = await client.query<{ n: number }>('select count(*)::float8 as n from event');
    return rows[0]?.n ?? 0;
  });
}

function loadsIn(url: string): Promise<number[]> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ id: number }>('select id::int4 as id from load order by id');
    return rows.map(({ id }) => id);
  });
}
