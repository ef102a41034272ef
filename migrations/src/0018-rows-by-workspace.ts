/**
 * Row-level security by workspace, as a second wall behind the checks of the API: whoever is not the owner of the tables sees
 * the rows of the workspaces that the setting `twicetold.workspaces` lists, and none without it. Why it looks like this:
 * docs/decisions/0026. Not forced, for the owner loads, folds and sweeps over all workspaces; the role that is bound by it is
 * made at start, because it belongs to the whole server and not to this database.
 */
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Once a statement, not once a row. */
const OWN = `any ((select string_to_array(current_setting('twicetold.workspaces', true), ',')::integer[])::integer[])`;

const BY_WORKSPACE = [
  'access_token',
  'alert',
  'alert_rule',
  'audit_entry',
  'case_customer',
  'connection',
  'customer_alias',
  'customer_measure',
  'customer_merge',
  'day_note',
  'dictionary',
  'dirty_customer',
  'erased_customer',
  'event',
  'event_copy',
  'ingest_token',
  'load',
  'mail_schedule',
  'mapping',
  'membership',
  'one_time_link',
  'person',
  'retention_customer',
  'retention_sweep',
  'risk_calibration',
  'saved_view',
  'settings_change',
  'source',
  'source_figure',
  'undo_customer',
  'worklist_change',
  'worklist_item',
];

/** By the row that they hang on, which is looked for with the same eyes. */
const BY_PARENT: readonly (readonly [table: string, ...of: (readonly [parent: string, key: string])[]])[] = [
  ['alert_case', ['alert', 'alert_id'], ['worklist_item', 'item_id']],
  ['alert_change', ['alert', 'alert_id']],
  ['alert_delivery', ['alert_rule', 'rule_id']],
  ['alert_recipient', ['alert_rule', 'rule_id']],
  ['connection_case', ['connection', 'connection_id']],
  ['mail_sending', ['mail_schedule', 'schedule_id']],
];

/**
 * People are on the server and not in a workspace: they are told to those who share one with them, and owners to everybody,
 * who may have to know that there is one. Nobody signs in, gets a password or is made by what these may change: nothing.
 */
const OF_PEOPLE = [
  ['account', 'owner or exists (select from membership where membership.account_id = account.id)'],
  ['session', 'exists (select from membership where membership.account_id = session.account_id)'],
] as const;

/** Looked at while somebody signs in, before there is anybody to ask for: closed. */
const CLOSED = ['company_identity'];

const has = (table: string, [parent, key]: readonly [string, string]) =>
  `exists (select from ${parent} where ${parent}.id = ${table}.${key})`;

const POLICIES = [
  `create policy own_workspace on workspace using (id = ${OWN})`,
  ...BY_WORKSPACE.map((table) => `create policy own_workspace on ${table} using (workspace_id = ${OWN})`),
  ...BY_PARENT.map(
    ([table, ...of]) =>
      `create policy own_workspace on ${table} using (${of.map((parent) => has(table, parent)).join(' and ')})`,
  ),
  ...OF_PEOPLE.map(([table, seen]) => `create policy own_workspace on ${table} for select using (${seen})`),
];

const WITH_POLICY = [
  'workspace',
  ...BY_WORKSPACE,
  ...BY_PARENT.map(([table]) => table),
  ...OF_PEOPLE.map(([table]) => table),
];

/** Citus takes no policy that looks something up, and none would help: settings do not reach its workers. */
async function isCitus(runner: QueryRunner): Promise<boolean> {
  const [found] = (await runner.query(
    `select exists (select from pg_extension where extname = 'citus') as yes`,
  )) as { yes: boolean }[];
  return found?.yes === true;
}

export class RowsByWorkspace1796516800000 implements MigrationInterface {
  readonly name = 'RowsByWorkspace1796516800000';

  async up(runner: QueryRunner): Promise<void> {
    if (await isCitus(runner)) return;
    for (const policy of POLICIES) await runner.query(policy);
    for (const table of [...WITH_POLICY, ...CLOSED])
      await runner.query(`alter table ${table} enable row level security`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...WITH_POLICY, ...CLOSED])
      await runner.query(`alter table ${table} disable row level security`);
    for (const table of WITH_POLICY) await runner.query(`drop policy if exists own_workspace on ${table}`);
  }
}
