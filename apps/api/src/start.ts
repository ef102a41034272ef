/** `npm start`: database, API, page and worker in one process, until Ctrl-C. */
import process from 'node:process';
import { Command } from 'commander';
import { startApplication } from './application.ts';
import { readConfig } from './config.ts';
import { openServedDatabase } from './database/database.ts';
import { loadSample } from './load/load-sample.ts';
import { run } from './run.ts';
import { stopRequest, untilAborted } from './signals.ts';
import { Stores } from './stores.ts';

const say = (line: string) => console.log(line);

new Command('twicetold')
  .description('Serves the API and the page; the sample workspace is loaded where there is none.')
  .option('--dev', 'serve GraphiQL also where NODE_ENV is production')
  .action(({ dev }: { dev?: boolean }) => run(() => serve(dev === true)))
  .parse(process.argv);

async function serve(dev: boolean): Promise<number> {
  const config = readConfig();
  const stop = stopRequest(config);
  const database = await openServedDatabase(config, say);
  try {
    const stores = await Stores.open(database.url);
    try {
      if (stop.aborted) return 0;
      await stores.loads.closeAbandoned();
      await stores.refold.markOutdated();
      const { host, port, dataFolder, key, privateHosts, unpacking, uploadLimit, mail } = config;
      const application = await startApplication(stores, {
        host,
        port,
        dataFolder,
        key,
        privateHosts,
        unpacking,
        uploadLimit,
        mail,
        say,
        development: config.development || dev,
      });
      try {
        await database.servesAt(application.address);
        say(`\n  Twicetold is running: ${application.address}\n  Ctrl-C ends it.\n`);
        const sample = config.sample
          ? sampleInBackground(stores, config.dataFolder, stop)
          : Promise.resolve();
        await untilAborted(stop);
        say('Ending …');
        await sample;
      } finally {
        await application.close();
      }
    } finally {
      await stores.close();
    }
  } finally {
    await database.close();
  }
  say('Ended.');
  return 0;
}

async function sampleInBackground(stores: Stores, dataFolder: string, stop: AbortSignal): Promise<void> {
  try {
    if (await loadSample(stores, dataFolder, stop)) say('The sample workspace is ready.');
    else if (stop.aborted) say('The sample was cut off; the next start goes on with it.');
  } catch (error) {
    if (!stop.aborted) say(`The sample workspace could not be loaded: ${String(error)}`);
  }
}
