/** `npm start`: database, API, page and worker in one process, or one of its roles, until Ctrl-C. */
import process from 'node:process';
import type { Wall } from '@twicetold/store';
import { Command } from 'commander';
import { SETUP_HOURS } from './access/accounts-command.ts';
import { startApplication } from './application.ts';
import { readConfig, type Config } from './config.ts';
import { openServedDatabase } from './database/database.ts';
import { Failure } from './failure.ts';
import { loadSample } from './load/load-sample.ts';
import { showNoProgress } from './load/progress-display.ts';
import { openLog } from './log/log.ts';
import type { Say } from './log/say.ts';
import { openTracing } from './operations/open-tracing.ts';
import { run } from './run.ts';
import { stopRequest, untilAborted } from './signals.ts';
import { Stores } from './stores.ts';

/** As a shell says it of a program that Ctrl-C has ended. */
const ENDED_BY_FORCE = 130;

new Command('twicetold')
  .description('Serves the API and the page; the sample workspace is loaded where there is none.')
  .option('--dev', 'serve GraphiQL also where NODE_ENV is production')
  .action(({ dev }: { dev?: boolean }) => run(() => logged(dev === true)))
  .parse(process.argv);

/** Everything from here on goes through the log, also what nobody has foreseen. */
async function logged(dev: boolean): Promise<number> {
  const config = readConfig();
  const { log } = config.operations;
  const say = openLog(log);
  if (log.format === 'json') showNoProgress();
  const unforeseen = (error: unknown) => {
    say('Something unforeseen happened', { error });
    process.exit(1);
  };
  process.on('uncaughtException', unforeseen);
  process.on('unhandledRejection', unforeseen);
  try {
    return await serve(config, dev, say);
  } catch (error) {
    if (error instanceof Failure) throw error;
    say('Twicetold cannot go on', { error });
    return 1;
  }
}

async function serve(config: Config, dev: boolean, say: Say): Promise<number> {
  const stop = stopRequest(config, () => {
    say('Ended at once, as asked a second time.', { level: 'warn' });
    process.exit(ENDED_BY_FORCE);
  });
  const tracing = await openTracing(config.operations);
  const database = await openServedDatabase(config, say);
  try {
    const stores = await Stores.open(database.url, tracing?.client);
    try {
      if (stores.migrated.length > 0)
        say(`The tables were brought up to date (migrations: ${stores.migrated.length}).`);
      sayOfWall(stores.wall, say);
      if (stop.aborted) return 0;
      await stores.loads.closeAbandoned();
      await stores.refold.markOutdated();
      await stores.refold.retryFailed();
      await serveOn(stores, config, { dev, say, stop, servesAt: (address) => database.servesAt(address) });
    } finally {
      await stores.close();
    }
  } finally {
    await database.close();
    await tracing?.close();
  }
  say('Ended.');
  return 0;
}

/** Nothing is open without it: it is the second one. */
function sayOfWall({ state, missing }: Wall, say: Say): void {
  if (state === 'no_role')
    say(
      `The database does not keep workspaces apart by itself: this user of it may make no role. Let somebody who may run, and start again:\n${missing.map((statement) => `  ${statement};`).join('\n')}`,
      { level: 'warn' },
    );
  if (state === 'other_schema')
    say(
      'The database does not keep workspaces apart by itself: the tables lie in a schema that is found by "$user". Name it in the search_path of this user, and start again.',
      { level: 'warn' },
    );
}

interface Serving {
  readonly dev: boolean;
  readonly say: Say;
  readonly stop: AbortSignal;
  readonly servesAt: (address: string) => Promise<void>;
}

async function serveOn(stores: Stores, config: Config, { dev, say, stop, servesAt }: Serving): Promise<void> {
  const { host, port, dataFolder, key, privateHosts, unpacking, uploadLimit, mail, operations } = config;
  const { columnsRoom, company, local } = config;
  const development = config.development || dev;
  const application = await startApplication(stores, {
    host,
    port,
    dataFolder,
    key,
    privateHosts,
    unpacking,
    uploadLimit,
    columnsRoom,
    mail,
    company,
    operations,
    say,
    local,
    development,
    freeQueries: config.freeQueries || development,
  });
  try {
    await servesAt(application.address);
    const { role } = operations;
    const what = role === 'all' ? 'Twicetold' : `Twicetold (${role})`;
    say(`\n  ${what} is running: ${application.address}\n  Ctrl-C ends it.\n`);
    if (!local && role !== 'worker') await sayWhoMayComeIn(stores, config, application.address, say);
    const sample =
      config.sample && role === 'all' ? sampleInBackground(stores, dataFolder, stop, say) : Promise.resolve();
    await untilAborted(stop);
    say('Ending …');
    await sample;
  } finally {
    await application.close();
  }
}

/** The link is a secret: it goes to whoever watches the start, never to a log that is collected. */
async function sayWhoMayComeIn(stores: Stores, config: Config, address: string, say: Say): Promise<void> {
  if (await stores.accounts.hasOwner()) return;
  if (config.operations.log.format === 'json') {
    say('Nobody may sign in yet: "npm run accounts -- setup" prints the link for the first account.');
    return;
  }
  const secret = await stores.links.make({ purpose: 'setup', hours: SETUP_HOURS });
  const link = `${config.mail.publicUrl ?? address}/enter#${secret}`;
  say(
    `  Nobody may sign in yet. Whoever opens this link makes the first account (once, within ${SETUP_HOURS} hours):\n  ${link}\n`,
  );
}

async function sampleInBackground(
  stores: Stores,
  dataFolder: string,
  stop: AbortSignal,
  say: Say,
): Promise<void> {
  try {
    if (await loadSample(stores, dataFolder, stop)) say('The sample workspace is ready.');
    else if (stop.aborted) say('The sample was cut off; the next start goes on with it.');
  } catch (error) {
    if (!stop.aborted) say('The sample workspace could not be loaded', { error });
  }
}
