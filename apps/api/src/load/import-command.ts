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
import { isWorkspaceName, WORKSPACE_NAME_RULE } from '../workspace-name.ts';
import type { Adapter } from './adapters/adapter.ts';
import { table } from './adapters/table.ts';
import { AUTO, chosenSource } from './chosen-source.ts';
import { inputsOf, type Input } from './input.ts';
import { mappingForImport, mappingInFile } from './mapping/import-mapping.ts';
import { load } from './load.ts';
import type { Mapping } from './mapping/schema.ts';
import { showProgress } from './progress-display.ts';
import { Reading } from './reading.ts';
import { RejectedRows } from './rejected-rows.ts';
import type { LoadReport } from './report/load-report.ts';
import { reportLines } from './report/report-lines.ts';

export interface ImportOptions {
  readonly workspace: string;
  readonly source?: string;
  /** File of a mapping: the files are a table, read by it. */
  readonly mapping?: string;
  readonly zone?: string;
  readonly until?: string;
  readonly rejects?: string;
  readonly keepTexts?: boolean;
  readonly json?: boolean;
}

const NOTHING_LOADED = 2;
const INTERRUPTED = 130;

/** Exit code: 0 loaded, 2 nothing could be loaded, 130 interrupted. */
export async function importCommand(
  config: Config,
  files: readonly string[],
  options: ImportOptions,
): Promise<number> {
  const until = options.until === undefined ? null : instantNamed(options.until);
  checkWorkspaceOptions(options);
  const reading = new Reading();
  const named = await inputsOf(files, config.callerFolder, config.unpacking);
  const given =
    options.mapping === undefined ? null : await mappingInFile(options.mapping, config.callerFolder);
  const source = options.source ?? (given === null ? AUTO : table.name);
  const { adapter, inputs, lines: chosen } = await chosenSource(source, named, reading);
  for (const line of chosen) console.error(line);
  const stop = stopRequest(config);
  const database = await openDatabase(config, (line) => console.error(line));
  try {
    const stores = await Stores.open(database.url);
    try {
      const workspace = await workspaceFor(stores, options);
      const mapping = given ?? (await proposedMapping(adapter, inputs, stores, workspace, config, options));
      reading.amountTotal = inputs.reduce<number | null>(
        (sum, { size }) => (sum === null || size === null ? null : sum + size),
        0,
      );
      const rejected = new RejectedRows(rejectsFile(config, options, inputs[0]?.name ?? ''));
      stop.addEventListener('abort', () => process.stdin.destroy());
      const started = Date.now();
      const display = showProgress('Loading', 'rows', () => ({ share: reading.share(), done: reading.rows }));
      const rows = adapter.read(inputs, { until, reading, ...(mapping === null ? {} : { mapping }) });
      const onRead = () => display.stop();
      const report = await load(stores, {
        workspace,
        adapter,
        rows,
        until,
        rejected,
        reading,
        stop,
        dataFolder: config.dataFolder,
        onRead,
      }).finally(onRead);
      const tookMs = Date.now() - started;
      const rejectedFile = rejected.count > 0 ? rejected.file : null;
      const lines = reportLines(report, { workspace: workspace.name, tookMs, rejectedFile });
      console.log(options.json === true ? JSON.stringify(report, null, 2) : lines.join('\n'));
      return exitCode(report);
    } finally {
      await stores.close();
    }
  } finally {
    process.stdin.destroy();
    await database.close();
  }
}

/** null: the source needs none. */
async function proposedMapping(
  { name }: Adapter,
  inputs: readonly Input[],
  stores: Stores,
  workspace: Workspace,
  { callerFolder: folder }: Config,
  { zone }: ImportOptions,
): Promise<Mapping | null> {
  if (name !== table.name) return null;
  const saved = await stores.mappings.list(workspace.id);
  const { mapping, lines } = await mappingForImport(inputs, saved, { zone: zone ?? null, folder });
  console.error(lines.join('\n'));
  return mapping;
}

function exitCode({ state, events, duplicates }: LoadReport): number {
  if (state === 'interrupted') return INTERRUPTED;
  return events + duplicates === 0 ? NOTHING_LOADED : 0;
}

function instantNamed(text: string): number {
  const instant = parseInstant(text);
  if (!Number.isNaN(instant)) return instant;
  throw new Failure(
    `--until is "${text}", but must be an instant with its offset, like 2016-03-15T00:00:00Z.`,
  );
}

function checkWorkspaceOptions({ workspace, zone }: ImportOptions): void {
  if (!isWorkspaceName(workspace)) throw new Failure(`--workspace ${WORKSPACE_NAME_RULE}`);
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
