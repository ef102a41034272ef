/** `npm run undo` and `npm run loads`: what was loaded into a workspace, and taking a load of it back. */
import { LoadIsRunning, NoSuchLoad, type ListedLoad } from '@twicetold/store';
import type { Config } from '../config.ts';
import { Failure } from '../failure.ts';
import { computeMeasures } from '../load/compute.ts';
import { KeptFiles } from '../load/kept-files.ts';
import { grouped, showProgress } from '../load/progress-display.ts';
import { storedReportLines } from '../load/report/stored-report.ts';
import { stopRequest } from '../signals.ts';
import { withStores, workspaceNamed } from '../with-stores.ts';

export interface UndoOptions {
  readonly workspace: string;
  readonly load: string;
}

const NOT_POSSIBLE = 2;
const INTERRUPTED = 130;

/** Exit code: 0 taken back, 2 not possible, 130 interrupted; repeating goes on. */
export async function undoCommand(config: Config, { workspace: name, load }: UndoOptions): Promise<number> {
  const id = Number(load);
  if (!/^\d{1,9}$/.test(load))
    throw new Failure(`--load is "${load}", but must be the number of a load.`, NOT_POSSIBLE);
  const stop = stopRequest(config);
  return withStores(config, async (stores) => {
    const workspace = await workspaceNamed(stores, name);
    await stores.loads.closeAbandoned();
    const sum = { customers: 0, removed: 0, handedOver: 0 };
    const display = showProgress('Taking back', 'customers', () => ({ share: null, done: sum.customers }));
    const whole = await stores.undo
      .undo(workspace.id, id, {
        stop,
        onBatch: ({ customers, removed, handedOver }) => {
          sum.customers += customers;
          sum.removed += removed;
          sum.handedOver += handedOver;
        },
      })
      .catch((error: unknown) => {
        const isAnswer = error instanceof NoSuchLoad || error instanceof LoadIsRunning;
        throw isAnswer ? new Failure(error.message, NOT_POSSIBLE) : error;
      })
      .finally(() => display.stop());
    if (whole) await new KeptFiles(stores, config.dataFolder).remove(id);
    if (!whole || !(await computeMeasures(stores, workspace.id, stop))) {
      console.log('Interrupted. The same command, or the server when it starts, goes on with it.');
      return INTERRUPTED;
    }
    console.log(`Load ${id} of "${name}" is taken back.`);
    console.log(`  ${grouped(sum.removed)} events are gone.`);
    console.log(`  ${grouped(sum.handedOver)} events stay: other loads brought them too.`);
    return 0;
  });
}

export interface LoadsOptions {
  readonly workspace: string;
  /** Number of the load whose report is asked for. */
  readonly report?: string;
}

/** All of them. */
const EVERY_LOAD = 1_000_000;

/** Exit code: 0 listed or told, 2 there is no such load. */
export async function loadsCommand(
  config: Config,
  { workspace: name, report }: LoadsOptions,
): Promise<number> {
  return withStores(config, async (stores) => {
    const workspace = await workspaceNamed(stores, name);
    await stores.loads.closeAbandoned();
    if (report !== undefined) {
      const loads = await stores.loads.list(workspace.id, EVERY_LOAD);
      const load = loads.find(({ id }) => String(id) === report);
      if (load === undefined) throw new Failure(`"${name}" has no load ${report}.`, NOT_POSSIBLE);
      console.log(storedReportLines(load, name).join('\n'));
      return 0;
    }
    const rows = (await stores.loads.list(workspace.id)).map(cellsOf);
    if (rows.length === 0) console.log(`Nothing was loaded into "${name}" yet.`);
    else for (const line of aligned([HEAD, ...rows])) console.log(line);
    return 0;
  });
}

const HEAD = ['load', 'begun (UTC)', 'source', 'kind', 'state', 'events', 'duplicates', 'rejected'];

function cellsOf({ id, startedAt, source, kind, state, events, duplicates, rejected }: ListedLoad): string[] {
  const begun = startedAt.toISOString().slice(0, 16).replace('T', ' ');
  return [String(id), begun, source, kind, state, ...[events, duplicates, rejected].map(grouped)];
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const isNumber = (column: number) => column === 0 || column >= 5;
  return rows.map((row) =>
    row
      .map((cell, column) =>
        isNumber(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}
