/** `npm run customer-export`: all that is kept of one customer, on standard output or into a file that only its owner can read. */
import { open } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Config } from '../../config.ts';
import { computeMeasures } from '../../load/compute.ts';
import { grouped } from '../../load/progress-display.ts';
import { LiveColumns, readOnly } from '../../live/live-columns.ts';
import { stopRequest } from '../../signals.ts';
import { withStores, workspaceNamed } from '../../with-stores.ts';
import { customerExport } from './customer-export.ts';

export interface CustomerExportOptions {
  readonly workspace: string;
  readonly customer: string;
  readonly output?: string;
}

const NOTHING_THERE = 2;
const INTERRUPTED = 130;

/** Exit code: 0 written, 2 nothing is kept under this id, 130 interrupted while computing. No id is printed beside the file itself. */
export function customerExportCommand(
  config: Config,
  { workspace: name, customer, output }: CustomerExportOptions,
): Promise<number> {
  const stop = stopRequest(config);
  return withStores(config, async (stores) => {
    const found = await workspaceNamed(stores, name);
    if (!(await computeMeasures(stores, found.id, stop))) return INTERRUPTED;
    const workspace = (await stores.workspaces.withId(found.id)) ?? found;
    const columns = await new LiveColumns(stores, workspace.id, readOnly(config)).upTo(
      workspace.measureVersion,
    );
    const { dataFolder } = config;
    const { events, cases, pieces } = await customerExport(
      { stores, dataFolder, workspace, columns },
      customer,
    );
    await pipeline(Readable.from(pieces, { objectMode: false }), await outputOf(config, output), {
      end: output !== undefined,
    });
    console.error(`${grouped(events)} events, ${grouped(cases)} cases of their own.`);
    return events === 0 ? NOTHING_THERE : 0;
  });
}

async function outputOf({ callerFolder }: Config, output: string | undefined) {
  if (output === undefined) return process.stdout;
  return (await open(path.resolve(callerFolder, output), 'w', 0o600)).createWriteStream();
}
