/** `npm run ask`: the same question, the same answer, in a shell. */
import { answer, QuestionError } from '@twicetold/metrics';
import type { Config } from '../config.ts';
import { Failure } from '../failure.ts';
import { contextOf } from '../live/answer-context.ts';
import { LiveColumns } from '../live/live-columns.ts';
import { computeMeasures } from '../load/compute.ts';
import { stopRequest } from '../signals.ts';
import { withStores, workspaceNamed } from '../with-stores.ts';
import { answerTable } from './answer-table.ts';
import { questionFrom, type AskOptions } from './ask-options.ts';

export async function askCommand(config: Config, options: AskOptions): Promise<number> {
  const question = questionFrom(options);
  const stop = stopRequest(config);
  return withStores(config, async (stores) => {
    const found = await workspaceNamed(stores, options.workspace);
    if (!(await computeMeasures(stores, found.id, stop))) return 130;
    const workspace = (await stores.workspaces.withId(found.id)) ?? found;
    const columns = await new LiveColumns(stores, workspace.id).upTo(workspace.measureVersion);
    try {
      const answered = answer(columns, question, contextOf(workspace));
      console.log(options.json === true ? JSON.stringify(answered, null, 2) : answerTable(answered));
    } catch (error) {
      throw error instanceof QuestionError ? new Failure(error.message) : error;
    }
    return 0;
  });
}

export async function workspacesCommand(config: Config): Promise<number> {
  return withStores(config, async (stores) => {
    for (const { name, title, zone, asOf } of await stores.workspaces.list()) {
      const observed = asOf === null ? 'nothing loaded yet' : `as of ${new Date(asOf).toISOString()}`;
      console.log(`${name}  (${title}, ${zone}, ${observed})`);
    }
    return 0;
  });
}
