/** `npm run import`: one log, or several files of it, into a workspace. */
import path from 'node:path';
import process from 'node:process';
import { parseInstant } from '@twicetold/cases';
import type { Workspace } from '@twicetold/store';
import type { Config } from '../config.ts';
import { openDatabase } from '../database/database.ts';
import { Failure } from '../failure.ts';
import { stopRequest } from '../signals.ts';
import { Stores } from '../stores.ts';
import type { Adapter } from './adapters/adapter.ts';
import { ADAPTERS } from './adapters/adapters.ts';
import { inputsOf } from './input.ts';
import { load, type LoadReport } from './load.ts';
import { reportLines } from './load-report.ts';
import { showProgress } from './progress-display.ts';
import { Reading } from './reading.ts';
import { RejectedRows } from './rejected-rows.ts';

export interface ImportOptions {
  readonly workspace: string;
  readonly source: string;
  readonly zone?: string;
  readonly until?: string;
  readonly rejects?: string;
  readonly keepTexts?: boolean;
}

const NOTHING_LOADED = 2;
const INTERRUPTED = 130;

/** Exit code: 0 loaded, 2 nothing could be loaded, 130 interrupted. */
export async function importCommand(
  config: Config,
  files: readonly string[],
  options: ImportOptions,
): Promise<number> {
  const adapter = adapterNamed(options.source);
  const until = options.until === undefined ? null : instantNamed(options.until);
  checkWorkspaceOptions(options);
  const inputs = await inputsOf(files, config.callerFolder);
  const stop = stopRequest(config);
  const database = await openDatabase(config, (line) => console.error(line));
  try {
    const stores = await Stores.open(database.url);
    try {
      const workspace = await workspaceFor(stores, options);
      const reading = new Reading();
      reading.amountTotal = inputs.reduce<number | null>(
        (sum, { size }) => (sum === null || size === null ? null : sum + size),
        0,
      );
      const rejected = new RejectedRows(rejectsFile(config, options, inputs[0]?.name ?? ''));
      stop.addEventListener('abort', () => process.stdin.destroy());
      const started = Date.now();
      const display = showProgress('Loading', 'rows', () => ({ share: reading.share(), done: reading.rows }));
      const rows = adapter.read(inputs, { until, reading });
      const onRead = () => display.stop();
      const report = await load(stores, {
        workspace,
        adapter,
        rows,
        until,
        rejected,
        reading,
        stop,
        onRead,
      }).finally(onRead);
      const tookMs = Date.now() - started;
      console.log(reportLines(report, rejected, { workspace: workspace.name, tookMs }).join('\n'));
      return exitCode(report);
    } finally {
      await stores.close();
    }
  } finally {
    process.stdin.destroy();
    await database.close();
  }
}

function exitCode({ state, events, duplicates }: LoadReport): number {
  if (state === 'interrupted') return INTERRUPTED;
  return events + duplicates === 0 ? NOTHING_LOADED : 0;
}

function adapterNamed(name: string): Adapter {
  const adapter = ADAPTERS.get(name);
  if (adapter !== undefined) return adapter;
  throw new Failure(`There is no source "${name}". Known: ${[...ADAPTERS.keys()].join(', ')}.`);
}

function instantNamed(text: string): number {
  const instant = parseInstant(text);
  if (!Number.isNaN(instant)) return instant;
  throw new Failure(
    `--until is "${text}", but must be an instant with its offset, like 2016-03-15T00:00:00Z.`,
  );
}

function checkWorkspaceOptions({ workspace, zone }: ImportOptions): void {
  if (!/^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,79}$/u.test(workspace))
    throw new Failure('--workspace must be a name of up to 80 letters, digits, spaces and . _ -');
  if (zone === undefined) return;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
  } catch {
    throw new Failure(`--zone is "${zone}", but must be a time zone like Europe/Tallinn.`);
  }
}

async function workspaceFor(
  stores: Stores,
  { workspace: name, zone, keepTexts }: ImportOptions,
): Promise<Workspace> {
  const found = await stores.workspaces.find(name);
  if (found === null)
    return stores.workspaces.create({ name, zone: zone ?? 'UTC', keepTexts: keepTexts ?? false });
  if (found.simulated)
    throw new Failure(`The workspace "${name}" holds simulated data: load into another one.`);
  const change = {
    ...(zone === undefined ? {} : { zone }),
    ...(keepTexts === undefined ? {} : { keepTexts }),
  };
  return Object.keys(change).length === 0 ? found : stores.workspaces.update(found.id, change);
}

function rejectsFile(config: Config, { rejects }: ImportOptions, first: string): string {
  const name =
    first === '-' || first === 'standard input' ? 'stdin' : path.basename(first).replace(/\.gz$/, '');
  return path.resolve(config.callerFolder, rejects ?? `${name}.rejects.ndjson`);
}
