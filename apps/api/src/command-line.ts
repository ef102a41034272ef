/** `npm run import`, `npm run ask`, `npm run analyse`, `npm run settings`, `npm run workspaces`. */
import process from 'node:process';
import { ISSUE_WINDOWS } from '@twicetold/cases';
import {
  ATTRIBUTIONS,
  CLOCKS,
  COHORTS,
  COMPARISONS,
  DIMENSIONS,
  GRAINS,
  LEVELS,
  OUTCOME_WINDOWS,
  METRICS,
  REPEAT_WINDOWS,
} from '@twicetold/metrics';
import { Command } from 'commander';
import { ANALYSES, analyseCommand } from './ask/analyse-command.ts';
import { askCommand, edgesCommand, workspacesCommand } from './ask/ask-command.ts';
import type { AskOptions, EdgesOptions } from './ask/ask-options.ts';
import { calibrateCommand, type CalibrateOptions } from './calibrate/calibrate-command.ts';
import { readConfig } from './config.ts';
import { ADAPTERS } from './load/adapters/adapters.ts';
import { importCommand, type ImportOptions } from './load/import-command.ts';
import { run } from './run.ts';
import { settingsCommand, type SettingsOptions } from './settings/settings-command.ts';

const program = new Command('twicetold').description('Loads support logs and answers questions about them.');
const sources = [...ADAPTERS.values()].map(({ name, about }) => `${name} (${about})`).join(', ');

program
  .command('import')
  .description('load a log into a workspace; safe to interrupt and to repeat')
  .argument('<file...>', 'files or a folder of them, plain, gzip or zip; - for standard input')
  .requiredOption('--workspace <name>', 'where to; made if there is none of that name')
  .option('--source <kind>', `what the files are: auto (found out, the default), ${sources}`)
  .option('--zone <zone>', 'time zone in which days are cut, like Europe/Tallinn (a new workspace: UTC)')
  .option('--until <instant>', 'take the log as it stood then, like 2016-03-15T00:00:00Z')
  .option(
    '--rejects <file>',
    'where rows go that cannot be taken (default: beside you, <file>.rejects.ndjson)',
  )
  .option('--keep-texts', 'keep what was said and written; otherwise it is dropped at the door')
  .option('--json', 'the whole report as JSON (docs/loads.md)')
  .action((files: string[], options: ImportOptions) =>
    run(() => importCommand(readConfig(), files, options)),
  );

const collected = (value: string, values: readonly string[]) => [...values, value];

/** The same question, for whatever is made of it. */
const questionOf = (command: Command): Command =>
  command
    .requiredOption('--workspace <name>', 'whose numbers')
    .requiredOption('--metrics <ids>', `one or more of ${METRICS.map(({ id }) => id).join(', ')}`)
    .option('--by <dimensions>', `at most two of ${DIMENSIONS.join(', ')}`)
    .option('--grain <grain>', GRAINS.join(' | '))
    .option('--from <day>', 'first day, like 2026-01-01')
    .option('--to <day>', 'last day')
    .option('--filter <dimension=names>', 'channel=phone,chat; may be repeated', collected, [])
    .option('--cohort <cohort>', COHORTS.join(' | '))
    .option('--attribution <attribution>', ATTRIBUTIONS.join(' | '))
    .option('--window <days>', `of repeat contacts: ${REPEAT_WINDOWS.join(', ')}`)
    .option(
      '--issue-window <days>',
      `after a resolution, within which a case is the same issue: ${ISSUE_WINDOWS.join(', ')}`,
    )
    .option('--any-reason', 'cases of any reason may be the same issue')
    .option('--outcomes <days>', `after an issue, of retention and the like: ${OUTCOME_WINDOWS.join(', ')}`)
    .option('--level <level>', LEVELS.join(' | '))
    .option('--clock <clock>', CLOCKS.join(' | '))
    .option('--within <hours>', 'for the shares resolved or answered within so long; 24')
    .option('--compare <period>', COMPARISONS.join(' | '))
    .option('--limit <groups>', 'so many groups at most')
    .option('--json', 'as JSON instead of a table');

questionOf(program.command('ask').description('ask for numbers; the same answer as from the API')).action(
  (options: AskOptions) => run(() => askCommand(readConfig(), options)),
);

questionOf(
  program
    .command('analyse')
    .description(
      'curves and whether they differ, change or noise, rankings, why a number changed (docs/analyses)',
    )
    .argument('<analysis>', ANALYSES.join(' | ')),
).action((analysis: string, options: AskOptions) =>
  run(() => analyseCommand(readConfig(), analysis, options)),
);

program
  .command('settings')
  .description('what a workspace has set: working hours, names of teams, thresholds (docs/settings.md)')
  .requiredOption('--workspace <name>', 'whose settings')
  .option('--set <file>', 'take them from this JSON file, in place of those there are')
  .action((options: SettingsOptions) => run(() => settingsCommand(readConfig(), options)));

program
  .command('calibrate')
  .description(
    "learn the weights of word-of-mouth risk from what a workspace's customers did (docs/analyses/calibration.md)",
  )
  .requiredOption('--workspace <name>', 'whose risk')
  .option('--use', 'risk is a probability by it from now on')
  .option('--dry-run', 'show it and keep nothing')
  .option('--json', 'as JSON instead of a table')
  .action((options: CalibrateOptions) => run(() => calibrateCommand(readConfig(), options)));

program
  .command('edges')
  .description('handoffs from team to team: what each edge loses, and what came of it')
  .requiredOption('--workspace <name>', 'whose handoffs')
  .option('--minimum <handoffs>', 'with anything to lose, below which an edge is not ranked; 20')
  .option('--from <day>', 'first day, like 2026-01-01')
  .option('--to <day>', 'last day')
  .option('--filter <dimension=names>', 'channel=phone,chat; may be repeated', collected, [])
  .option('--window <days>', `of repeat contacts: ${REPEAT_WINDOWS.join(', ')}`)
  .option(
    '--issue-window <days>',
    `after a resolution, within which a case is the same issue: ${ISSUE_WINDOWS.join(', ')}`,
  )
  .option('--any-reason', 'cases of any reason may be the same issue')
  .option('--outcomes <days>', `within which customers are lost: ${OUTCOME_WINDOWS.join(', ')}`)
  .option('--level <level>', LEVELS.join(' | '))
  .option('--clock <clock>', CLOCKS.join(' | '))
  .option('--limit <edges>', 'so many ranked ones, and so many of the others, at most')
  .option('--json', 'as JSON instead of a table')
  .action((options: EdgesOptions) => run(() => edgesCommand(readConfig(), options)));

program
  .command('workspaces')
  .description('what can be asked about')
  .action(() => run(() => workspacesCommand(readConfig())));

await program.parseAsync(process.argv);
