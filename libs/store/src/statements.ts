/** Every SQL statement of the store by its name, so that a test can hold each of them against the migrated tables. */
import * as accessTokens from './access/access-token-statements.ts';
import * as accounts from './access/account-statements.ts';
import * as audit from './access/audit-statements.ts';
import * as companyIdentities from './access/company-identity-statements.ts';
import * as links from './access/link-statements.ts';
import * as sessions from './access/session-statements.ts';
import * as alertDeliveries from './alerts/delivery-statements.ts';
import * as alertRules from './alerts/rule-statements.ts';
import * as alerts from './alerts/alert-statements.ts';
import * as backup from './backup/statements.ts';
import * as calibrations from './calibrations/statements.ts';
import * as connections from './connections/statements.ts';
import * as customers from './customers/statements.ts';
import * as database from './database/migrate.ts';
import * as server from './database/server-version.ts';
import * as sources from './loads/source-statements.ts';
import * as figures from './figures/statements.ts';
import * as loads from './loads/statements.ts';
import * as keys from './keys/statements.ts';
import * as log from './log/statements.ts';
import * as mailSchedules from './mail-schedules/statements.ts';
import * as mappings from './mappings/statements.ts';
import * as measures from './measures/statements.ts';
import * as notes from './notes/statements.ts';
import * as notices from './notices/listen.ts';
import * as people from './people/statements.ts';
import * as retention from './retention/statements.ts';
import * as tokens from './tokens/statements.ts';
import * as undo from './undo/statements.ts';
import * as views from './views/statements.ts';
import * as workload from './workload/statements.ts';
import * as wall from './wall/statements.ts';
import * as worklist from './worklist/statements.ts';
import * as workspaces from './workspaces/statements.ts';

const modules: readonly object[] = [
  accessTokens,
  accounts,
  companyIdentities,
  audit,
  links,
  sessions,
  alertDeliveries,
  alertRules,
  alerts,
  backup,
  calibrations,
  connections,
  customers,
  database,
  server,
  figures,
  loads,
  sources,
  keys,
  log,
  mailSchedules,
  mappings,
  measures,
  notes,
  notices,
  people,
  retention,
  tokens,
  undo,
  views,
  wall,
  worklist,
  workload,
  workspaces,
];

export const statements: Readonly<Record<string, string>> = Object.fromEntries(
  modules
    .flatMap((module) => Object.entries(module) as [string, unknown][])
    .filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
);
