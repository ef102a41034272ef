/** Written beside a log that stays loaded: how far it is, what was measured meanwhile, and under which circumstances. */
import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { loadNow, thisMachine, type Machine } from '../measure/machine.ts';
import type { Names } from '../rows/export-rows.ts';
import type { LoadedWith } from './loaded.ts';

export interface Circumstances {
  readonly machine: Machine;
  /** ISO 8601, of the beginning and of what was written last. */
  readonly from: string;
  readonly until: string;
  /** How often it was begun or gone on with; at most five seconds of a sitting that was killed are not counted. */
  readonly sittings: number;
  /** Processes that wanted to run, looked at every minute: on average and at most. */
  readonly load: { readonly mean: number; readonly most: number };
  /** How much others went before it, as nice(1) counts. */
  readonly nice: number;
  readonly beside: string;
}

export interface KeptRecord {
  readonly cases: number;
  readonly seed: number;
  readonly events: number;
  readonly logBytes: number;
  /** What each sitting came to. */
  readonly sittings: readonly LoadedWith[];
  readonly circumstances: Circumstances | null;
  readonly looks: readonly number[];
  readonly whole: boolean;
  readonly rawCopyMs: number | null;
  /** Of the row tables; null: they are not filled. */
  readonly names: Names | null;
  /** All loads of which it consists: what came in otherwise is taken back. */
  readonly loads: readonly number[];
}

const FILE = 'kept.json';

export async function readRecord(folder: string): Promise<KeptRecord | null> {
  const text = await readFile(path.join(folder, FILE), 'utf8').catch(() => null);
  return text === null ? null : (JSON.parse(text) as KeptRecord);
}

/** A killed process leaves the one before. */
export async function writeRecord(folder: string, record: KeptRecord): Promise<void> {
  const file = path.join(folder, FILE);
  await writeFile(`${file}.new`, JSON.stringify(record, null, 1));
  await rename(`${file}.new`, file);
}

/** `from`: since when, where it is the first sitting. */
export function circumstancesNow(
  before: Circumstances | null,
  from: string,
  looks: readonly number[],
  nice: number,
  beside: string,
): Circumstances {
  const now = new Date().toISOString();
  const seen = looks.length === 0 ? [loadNow()] : looks;
  return {
    machine: thisMachine(),
    from: before?.from ?? from,
    until: now,
    sittings: before?.sittings ?? 1,
    load: { mean: seen.reduce((sum, one) => sum + one, 0) / seen.length, most: Math.max(...seen) },
    nice,
    beside,
  };
}

/** All sittings together. */
export function whatItTook(sittings: readonly LoadedWith[]): LoadedWith {
  const sum = (of: (one: LoadedWith) => number) => sittings.reduce((total, one) => total + of(one), 0);
  return {
    whole: sittings.at(-1)?.whole ?? false,
    events: sum(({ events }) => events),
    rejected: sum(({ rejected }) => rejected),
    acceptedMs: sum(({ acceptedMs }) => acceptedMs),
    wholeMs: sum(({ wholeMs }) => wholeMs),
    acceptedCpuMs: sum(({ acceptedCpuMs }) => acceptedCpuMs),
    wholeCpuMs: sum(({ wholeCpuMs }) => wholeCpuMs),
    peakBytes: Math.max(0, ...sittings.map(({ peakBytes }) => peakBytes)),
  };
}
