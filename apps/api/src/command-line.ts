/** `npm run import`, `npm run ask`, `npm run workspaces`. */
import { Command } from 'commander';
import process from 'node:process';
import { readConfig } from './config.ts';
import { ADAPTERS } from './load/adapters/adapters.ts';
import { importCommand, type ImportOptions } from './load/import-command.ts';
import { run } from './run.ts';

const program = new Command('twicetold').description('Loads support logs and answers questions about them.');
const sources = [...ADAPTERS.values()].map(({ name, about }) => `${name} (${about})`).join(', ');

program
  .command('import')
  .description('load a log into a workspace; safe to interrupt and to repeat')
  .argument('<file...>', 'files, plain or gzip; - for standard input')
  .requiredOption('--workspace <name>', 'where to; made if there is none of that name')
  .requiredOption('--source <kind>', `what the files are: ${sources}`)
  .option('--zone <zone>', 'time zone in which days are cut, like Europe/Tallinn (a new workspace: UTC)')
  .option('--until <instant>', 'take the log as it stood then, like 2016-03-15T00:00:00Z')
  .option(
    '--rejects <file>',
    'where rows go that cannot be taken (default: beside you, <file>.rejects.ndjson)',
  )
  .option('--keep-texts', 'keep what was said and written; otherwise it is dropped at the door')
  .action((files: string[], options: ImportOptions) =>
    run(() => importCommand(readConfig(), files, options)),
  );

await program.parseAsync(process.argv);
