/** How a log goes in, and what COPY alone needs for the same rows. */
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { writeLog } from '../generate/write-log.ts';
import { quantile } from '../measure/statistics.ts';
import type { Databases } from './databases.ts';
import type { LoadedWith } from './loaded.ts';
import { rawCopy } from './raw-copy.ts';
import { startLoad } from './run-load.ts';

export interface MeasuredLoad {
  readonly load: LoadedWith;
  readonly rawCopyMs: number;
}

/** Raw copies of one load: they are short, and a machine that others use is busier at one second than at the next. */
const COPIES = 3;
/** From here one is long enough. */
export const ONE_COPY_FROM = 5_000_000;

export async function measureLoad(
  url: string,
  workspace: string,
  log: string,
  folder: string,
): Promise<MeasuredLoad> {
  const load = await startLoad(url, workspace, [log], `${log}.rejects`).done;
  return { load, rawCopyMs: await measureCopies(url, load.events, folder) };
}

export async function measureCopies(url: string, events: number, folder: string): Promise<number> {
  const copies: number[] = [];
  const times = events < ONE_COPY_FROM ? COPIES : 1;
  for (let i = 0; i < times; i++) copies.push(await rawCopy(url, path.join(folder, 'events.copy')));
  return quantile(copies, 0.5);
}

/** The same log again and again, each time into an empty database; says what came of each, and the medians. */
export async function repeatLoads(
  databases: Databases,
  { cases, seed, folder, times }: { cases: number; seed: number; folder: string; times: number },
  say: (line: string) => void,
): Promise<void> {
  const own = path.join(folder, `loads-${cases}`);
  const database = `bench_${cases}`;
  await mkdir(own, { recursive: true });
  try {
    const log = path.join(own, 'log.ndjson');
    const events = await writeLog({ seed, cases }, log);
    const measured: MeasuredLoad[] = [];
    for (let i = 0; i < times; i++) {
      const one = await measureLoad(await databases.make(database), 'bench', log, own);
      measured.push(one);
      say(`${cases} cases, load ${i + 1}: ${lineOf([one], events)}`);
    }
    if (times > 1) say(`${cases} cases, medians: ${lineOf(measured, events)}`);
  } finally {
    await databases.drop(database);
    await rm(own, { recursive: true, force: true });
  }
}

function lineOf(measured: readonly MeasuredLoad[], events: number): string {
  const median = (of: (one: MeasuredLoad) => number) => quantile(measured.map(of), 0.5);
  const rate = (of: (one: MeasuredLoad) => number) => `${Math.round((1000 * events) / median(of))}/s`;
  const each = (of: (one: MeasuredLoad) => number) => ((1000 * median(of)) / events).toFixed(1);
  return [
    `accepted ${rate(({ load }) => load.acceptedMs)}, whole way ${rate(({ load }) => load.wholeMs)}`,
    `raw COPY ${rate(({ rawCopyMs }) => rawCopyMs)}`,
    `ratios ${median(({ load, rawCopyMs }) => rawCopyMs / load.acceptedMs).toFixed(3)} and ${median(({ load, rawCopyMs }) => rawCopyMs / load.wholeMs).toFixed(3)}`,
    `µs of processor an event ${each(({ load }) => load.acceptedCpuMs)} and ${each(({ load }) => load.wholeCpuMs)}`,
    `peak memory ${Math.round(median(({ load }) => load.peakBytes) / 1e6)} MB`,
  ].join('; ');
}
