export { dataSourceOptions, type Migrations } from './database/data-source.ts';
export { isDatabaseAway } from './database/database-away.ts';
export { isDiskFull } from './database/disk-full.ts';
export { HeldSession } from './database/held-session.ts';
export { DatabaseIsNewer, migrate, migrationState, type MigrationState } from './database/migrate.ts';
export {
  requireSupportedServer,
  requireSupportedVersion,
  UnsupportedServer,
} from './database/server-version.ts';
export { currentScope, inScope, inScopeOfNow, withoutScope } from './wall/scope.ts';
export { TablesOfAnother, Wall, type WallState } from './wall/wall.ts';
export { WalledClient } from './wall/walled-client.ts';
export * from './workspaces/workspace-store.ts';
export { type Settings, type Workspace } from './workspaces/workspace-entity.ts';
export { secretsWith, type WorkspaceSecrets } from './workspaces/secrets.ts';
export * from './keys/key-rotation.ts';
export * from './calibrations/calibration-store.ts';
export * from './mappings/mapping-store.ts';
export * from './notes/note-store.ts';
export * from './views/view-store.ts';
export { type Calibration } from './calibrations/calibration-entity.ts';
export * from './loads/load-store.ts';
export {
  LOAD_KINDS,
  LOAD_STATES,
  type Capability,
  type Load,
  type LoadKind,
  type LoadState,
} from './loads/load-entity.ts';
export { type Source } from './loads/source-entity.ts';
export * from './loads/source-store.ts';
export * from './tokens/token-store.ts';
export * from './connections/connection-store.ts';
export { type AdmittedEvent } from './log/admitted-event.ts';
export * from './log/event-log.ts';
export * from './figures/figure-store.ts';
export * from './undo/undo.ts';
export * from './customers/customer-merging.ts';
export * from './customers/customer-erasure.ts';
export * from './customers/customer-records.ts';
export * from './retention/retention.ts';
export * from './worklist/worklist-store.ts';
export * from './people/person-store.ts';
export * from './access/account-store.ts';
export * from './access/company-identity-store.ts';
export * from './access/session-store.ts';
export * from './access/link-store.ts';
export * from './access/access-token-store.ts';
export * from './access/audit-store.ts';
export * from './mail-schedules/mail-schedule-store.ts';
export * from './alerts/alert-rule-store.ts';
export * from './alerts/alert-store.ts';
export * from './alerts/alert-delivery-store.ts';
export * from './measures/refold.ts';
export * from './workload/workload-store.ts';
export * from './backup/backup-store.ts';
export * from './measures/measure-store.ts';
export * from './measures/dictionary-store.ts';
export { listen, type Listening, type Notice } from './notices/listen.ts';
export { distributionCommands } from './distribution/commands.ts';
export { distribute, NoCitus, WALL_TAKEN_DOWN } from './distribution/distribute.ts';
export { DISTRIBUTION_COLUMN, TABLES, type Lies } from './distribution/tables.ts';
export { statements } from './statements.ts';
