/** `npm run calibrate`: learns the weights of word-of-mouth risk from what a workspace's customers did, and keeps them. */
import { calibrate, type AnswerSettings } from '@twicetold/metrics';
import type { Config } from '../config.ts';
import { Failure } from '../failure.ts';
import { LiveColumns, readOnly } from '../live/live-columns.ts';
import { computeMeasures } from '../load/compute.ts';
import { stopRequest } from '../signals.ts';
import { withStores, workspaceNamed } from '../with-stores.ts';
import { calibrationTable } from './calibration-table.ts';

export interface CalibrateOptions {
  readonly workspace: string;
  /** Risk is a probability by it from now on. */
  readonly use?: boolean;
  /** Show it and keep nothing. */
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

export function calibrateCommand(config: Config, options: CalibrateOptions): Promise<number> {
  if (options.use === true && options.dryRun === true)
    throw new Failure('What is not kept cannot be used: --use or --dry-run, not both.');
  const stop = stopRequest(config);
  return withStores(config, async (stores) => {
    const found = await workspaceNamed(stores, options.workspace);
    if (!(await computeMeasures(stores, found.id, stop))) return 130;
    const workspace = (await stores.workspaces.withId(found.id)) ?? found;
    const { asOf } = workspace;
    if (asOf === null) throw new Failure(`Nothing has been loaded into "${workspace.name}" yet.`);
    const columns = await new LiveColumns(stores, workspace.id, readOnly(config)).upTo(
      workspace.measureVersion,
    );
    const report = calibrate(columns, asOf);
    console.log(options.json === true ? JSON.stringify(report, null, 2) : calibrationTable(report));
    if (report.fit === null) return options.use === true ? 1 : 0;
    if (options.dryRun === true) return 0;
    const { version } = await stores.calibrations.keep(workspace.id, asOf, report);
    console.log(`\nKept as version ${version}.`);
    if (options.use !== true) return 0;
    const settings: AnswerSettings = { ...workspace.settings, riskCalibration: version };
    await stores.workspaces.update(workspace.id, { settings: { ...settings } });
    console.log('Word-of-mouth risk is a probability by this version from now on.');
    return 0;
  });
}
