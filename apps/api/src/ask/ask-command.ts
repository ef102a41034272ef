/** `npm run ask`: the same question, the same answer, in a shell. */
import { answer, handoffEdges, QuestionError, type AnswerContext, type Columns } from '@twicetold/metrics';
import type { Config } from '../config.ts';
import { Failure } from '../failure.ts';
import { calibrationOf, contextOf } from '../live/answer-context.ts';
import { LiveColumns, readOnly } from '../live/live-columns.ts';
import { computeMeasures } from '../load/compute.ts';
import { stopRequest } from '../signals.ts';
import { withStores, workspaceNamed } from '../with-stores.ts';
import { answerTable } from './answer-table.ts';
import { questionFrom, wholeNumber, type AskOptions, type EdgesOptions } from './ask-options.ts';
import { edgesTable } from './edges-table.ts';

export function askCommand(config: Config, options: AskOptions): Promise<number> {
  const question = questionFrom(options);
  return printAnswer(config, options, answerTable, (columns, context) => answer(columns, question, context));
}

/** `npm run edges`: where information gets lost between teams. */
export function edgesCommand(config: Config, options: EdgesOptions): Promise<number> {
  const question = questionFrom({ ...options, metrics: '' });
  const minimum = wholeNumber('--minimum', options.minimum);
  return printAnswer(config, options, edgesTable, (columns, context) =>
    handoffEdges(columns, question, minimum, context),
  );
}

/** As a table, or as JSON where that is asked for. */
export async function printAnswer<A>(
  config: Config,
  { workspace: name, json }: Pick<AskOptions, 'workspace' | 'json'>,
  tableOf: (answered: A) => string,
  work: (columns: Columns, context: AnswerContext) => A,
): Promise<number> {
  const stop = stopRequest(config);
  return withStores(config, async (stores) => {
    const found = await workspaceNamed(stores, name);
    if (!(await computeMeasures(stores, found.id, stop))) return 130;
    const workspace = (await stores.workspaces.withId(found.id)) ?? found;
    const columns = await new LiveColumns(stores, workspace.id, readOnly(config)).upTo(
      workspace.measureVersion,
    );
    const calibration = await calibrationOf(stores, workspace, null);
    try {
      const answered = work(columns, contextOf(workspace, [], calibration));
      console.log(json === true ? JSON.stringify(answered, null, 2) : tableOf(answered));
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
