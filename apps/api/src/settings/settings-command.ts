/** `npm run settings`: what a workspace has set, and setting it from a file. What may stand there: docs/settings.md. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { checkSettings, type AnswerSettings } from '@twicetold/metrics';
import type { Config } from '../config.ts';
import { Failure } from '../failure.ts';
import { computeMeasures } from '../load/compute.ts';
import { stopRequest } from '../signals.ts';
import { withStores, workspaceNamed } from '../with-stores.ts';

export interface SettingsOptions {
  readonly workspace: string;
  readonly set?: string;
}

const NOT_TAKEN = 2;
const INTERRUPTED = 130;

/** Exit code: 0 printed or set, 2 the file is not taken, 130 interrupted while computing again. */
export async function settingsCommand(config: Config, options: SettingsOptions): Promise<number> {
  const wanted =
    options.set === undefined ? null : await settingsIn(path.resolve(config.callerFolder, options.set));
  const stop = stopRequest(config);
  return withStores(config, async (stores) => {
    const { id, settings } = await workspaceNamed(stores, options.workspace);
    if (wanted === null) {
      console.log(JSON.stringify(settings, null, 2));
      return 0;
    }
    await stores.workspaces.update(id, { settings: { ...wanted } });
    // Names of teams change what every case went through; everything else is applied when a question is asked.
    if (!(await computeMeasures(stores, id, stop))) return INTERRUPTED;
    console.log(`Set for "${options.workspace}": ${Object.keys(wanted).join(', ') || 'nothing'}.`);
    return 0;
  });
}

async function settingsIn(file: string): Promise<AnswerSettings> {
  const checked = checkSettings(await parsed(file));
  if (checked.ok) return checked.settings;
  const lines = checked.problems.map(({ field, reason }) => `  ${field} ${reason}`);
  throw new Failure([`${file} is not taken, and nothing was changed:`, ...lines].join('\n'), NOT_TAKEN);
}

async function parsed(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as unknown;
  } catch (error) {
    throw new Failure(`${file} cannot be read: ${(error as Error).message}.`, NOT_TAKEN);
  }
}
