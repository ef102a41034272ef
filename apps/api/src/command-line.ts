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
import { backupCommand, restoreCommand } from './backup/backup-commands.ts';
import { calibrateCommand, type CalibrateOptions } from './calibrate/calibrate-command.ts';
import { readConfig } from './config.ts';
import {
  connectCommand,
  connectionsCommand,
  disconnectCommand,
  variableOf,
} from './connect/connect-command.ts';
import { fieldsOf } from './connect/connections.ts';
import { CONNECTORS } from './connect/connectors.ts';
import { distributeCommand } from './database/distribute-command.ts';
import { ACCOUNT_ACTIONS, accountsCommand, type AccountsOptions } from './access/accounts-command.ts';
import { MEMBER_ROLES } from './access/permissions.ts';
import { rotateCommand } from './keys/rotate-command.ts';
import { TOKEN_ACTIONS, tokensCommand, type TokensOptions } from './ingest/tokens-command.ts';
import { ADAPTERS } from './load/adapters/adapters.ts';
import { importCommand, type ImportOptions } from './load/import-command.ts';
import { proposeCommand, type ProposeOptions } from './load/mapping/propose-command.ts';
import { run } from './run.ts';
import {
  eraseCommand,
  mergeCommand,
  type EraseOptions,
  type MergeOptions,
} from './corrections/customer-commands.ts';
import { customerExportCommand, type CustomerExportOptions } from './corrections/export/export-command.ts';
import {
  loadsCommand,
  undoCommand,
  type LoadsOptions,
  type UndoOptions,
} from './corrections/undo-command.ts';
import { settingsCommand, type SettingsOptions } from './settings/settings-command.ts';

const program = new Command('twicetold').description('Loads support logs and answers questions about them.');
const sources = [...ADAPTERS.values()].map(({ name, about }) => `${name} (${about})`).join(', ');

program
  .command('import')
  .description('load a log into a workspace; safe to interrupt and to repeat')
  .argument('<file...>', 'files or a folder of them, plain, gzip or zip; - for standard input')
  .requiredOption('--workspace <name>', 'where to; made if there is none of that name')
  .option('--source <kind>', `what the files are: auto (found out, the default), ${sources}`)
  .option('--mapping <file>', 'what the columns of a table mean (npm run propose writes one)')
  .option(
    '--zone <zone>',
    'time zone in which days are cut, and of times of tables that name none, like Europe/Tallinn (a new workspace: UTC)',
  )
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

program
  .command('propose')
  .description('what the columns of a table mean, as far as it can be told: a mapping for import --mapping')
  .argument('<file...>', 'CSV, JSON or XLSX; several that belong together are proposed as one mapping')
  .option('--zone <zone>', 'time zone of times that name none, like Europe/Tallinn (default: UTC)')
  .option('--sheet <name>', 'of a workbook (default: the first with a table)')
  .option('--array <path>', 'of JSON: which array holds the rows, keys joined by dots')
  .action((files: string[], options: ProposeOptions) =>
    run(() => proposeCommand(readConfig(), files, options)),
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
      'curves and whether they differ, change or noise, rankings, why a number changed, distributions, the funnel (docs/analyses)',
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
  .command('tokens')
  .description('what may post events to a workspace (docs/live.md); a token is shown once')
  .argument('<action>', TOKEN_ACTIONS.join(' | '))
  .argument('[id]', 'which one to revoke')
  .requiredOption('--workspace <name>', 'whose')
  .option('--source <name>', 'what posts by it, like crm; made if there is none of that name')
  .option('--name <name>', 'to tell it from others of the same source')
  .option('--expires <days>', 'like 90d; otherwise it lasts until it is revoked')
  .action((action: string, id: string | undefined, options: TokensOptions) =>
    run(() => tokensCommand(readConfig(), action, id, options)),
  );

program
  .command('accounts')
  .description('who may sign in, and tokens that read (docs/access.md); links and tokens are shown once')
  .argument('<action>', ACCOUNT_ACTIONS.join(' | '))
  .option('--workspace <name>', 'whose')
  .option('--email <address>', 'whom to invite')
  .option('--role <role>', MEMBER_ROLES.join(' | '))
  .option('--teams <names>', 'of a team lead, with commas between them')
  .option('--name <name>', 'of a token, to tell it from others')
  .option('--expires <days>', 'of a token, like 90d')
  .action((action: string, options: AccountsOptions) =>
    run(() => accountsCommand(readConfig(), action, options)),
  );

const connect = program
  .command('connect')
  .description('fetch cases from a helpdesk, and take its webhooks (docs/live.md)');
for (const connector of CONNECTORS.values()) {
  const fields = fieldsOf(connector);
  const command = connect.command(connector.name).description(connector.about);
  command.requiredOption('--workspace <name>', 'where to');
  command.option('--source <name>', `by default ${connector.name}`);
  command.option('--connection <id>', 'change this one');
  for (const { name, description, secret } of fields)
    if (!secret) command.option(`--${optionOf(name)} <value>`, description);
  const secrets = fields.filter(({ secret }) => secret);
  command.addHelpText(
    'after',
    `\nSecrets, as lines name=value on standard input or in the environment:\n${secrets
      .map(({ name, description }) => `  ${name} or TWICETOLD_SECRET_${variableOf(name)}: ${description}`)
      .join('\n')}`,
  );
  command.action((options: { workspace: string; source?: string; connection?: string }) => {
    const { workspace, source, connection, ...given } = options;
    const others = source === undefined ? {} : { source };
    const which = connection === undefined ? {} : { connection };
    return run(() =>
      connectCommand(readConfig(), connector, { workspace, ...others, ...which, fields: given }),
    );
  });
}

program
  .command('connections')
  .description('the helpdesks that a workspace is connected to, and how far each has been fetched')
  .requiredOption('--workspace <name>', 'whose')
  .action((options: { workspace: string }) => run(() => connectionsCommand(readConfig(), options)));

program
  .command('disconnect')
  .description('fetch no more from a helpdesk; what it brought stays')
  .argument('<id>', 'of the connection')
  .requiredOption('--workspace <name>', 'whose')
  .action((id: string, options: { workspace: string }) =>
    run(() => disconnectCommand(readConfig(), id, options)),
  );

program
  .command('loads')
  .description('what was loaded into a workspace, latest first (docs/loads.md)')
  .requiredOption('--workspace <name>', 'which')
  .option('--report <number>', 'what that one came to')
  .action((options: LoadsOptions) => run(() => loadsCommand(readConfig(), options)));

program
  .command('undo')
  .description('take a load back as a whole; what other loads brought too stays (docs/loads.md)')
  .requiredOption('--workspace <name>', 'from which')
  .requiredOption('--load <number>', 'as `loads` lists it')
  .action((options: UndoOptions) => run(() => undoCommand(readConfig(), options)));

program
  .command('merge-customers')
  .description('two ids, one person: count as if the source had written one of them (docs/loads.md)')
  .requiredOption('--workspace <name>', 'whose customers')
  .requiredOption('--from <id>', 'as the source writes it')
  .option('--into <id>', 'the one that it counts as from now on')
  .option('--apart', 'take the merge of --from apart again')
  .action((options: MergeOptions) => run(() => mergeCommand(readConfig(), options)));

program
  .command('customer-export')
  .description('all that is kept of one customer, as JSON (docs/privacy.md)')
  .requiredOption('--workspace <name>', 'which workspace')
  .requiredOption('--customer <id>', 'who, as the source writes it')
  .option('--output <file>', 'where to, readable by you alone (default: standard output)')
  .action((options: CustomerExportOptions) => run(() => customerExportCommand(readConfig(), options)));

program
  .command('erase')
  .description('erase a customer for good; without --yes it only says what would go (docs/loads.md)')
  .requiredOption('--workspace <name>', 'whose customer')
  .requiredOption('--customer <id>', 'as the source writes it')
  .option('--yes', 'really')
  .action((options: EraseOptions) => run(() => eraseCommand(readConfig(), options)));

program
  .command('rotate-keys')
  .description('a new key for the numbers of customers and for fingerprints (docs/privacy.md)')
  .requiredOption('--workspace <name>', 'whose key')
  .action((options: { workspace: string }) => run(() => rotateCommand(readConfig(), options)));

program
  .command('backup')
  .description('everything in the database, as of one moment, in one file (docs/operations.md)')
  .requiredOption('--to <file>', 'like twicetold.backup; must not be there yet')
  .action((options: { to: string }) => run(() => backupCommand(readConfig(), options)));

program
  .command('restore')
  .description('fill an empty database from such a file (docs/operations.md)')
  .requiredOption('--from <file>', 'written by backup of the same version')
  .action((options: { from: string }) => run(() => restoreCommand(readConfig(), options)));

program
  .command('distribute')
  .description('lay the tables out over the machines of a Citus (docs/beyond-one-machine.md)')
  .option('--print', 'only say the statements')
  .action((options: { print?: boolean }) => run(() => distributeCommand(readConfig(), options)));

program
  .command('workspaces')
  .description('what can be asked about')
  .action(() => run(() => workspacesCommand(readConfig())));

await program.parseAsync(process.argv);

/** accountId → account-id */
function optionOf(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
