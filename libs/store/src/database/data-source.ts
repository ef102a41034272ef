import type { DataSourceOptions, MixedList } from 'typeorm';
import { CalibrationEntity } from '../calibrations/calibration-entity.ts';
import { LoadEntity } from '../loads/load-entity.ts';
import { SourceEntity } from '../loads/source-entity.ts';
import { WorkspaceEntity } from '../workspaces/workspace-entity.ts';
import type { Wall } from '../wall/wall.ts';
import { WalledClient } from '../wall/walled-client.ts';

/** Migration classes, as @twicetold/migrations exports them; handed in because the store knows none of them. */
export type Migrations = Exclude<DataSourceOptions['migrations'], undefined> & MixedList<unknown>;

/** How every part of Twicetold opens its database. Tables come from migrations only, never from entities. */
export function dataSourceOptions(
  url: string,
  migrations: Migrations,
  {
    connections = 10,
    applicationName = 'twicetold',
    client = WalledClient,
    wall = null,
  }: {
    connections?: number;
    applicationName?: string;
    /** What connections are made of, where it is to be more than that. */
    client?: typeof WalledClient;
    /** What scopes are kept apart by; null: every statement sees everything. */
    wall?: Wall | null;
  } = {},
) {
  return {
    type: 'postgres',
    url,
    applicationName,
    poolSize: connections,
    extra: { Client: client, wall },
    entities: [WorkspaceEntity, SourceEntity, LoadEntity, CalibrationEntity],
    migrations,
    migrationsTableName: 'migration',
    migrationsRun: false,
    synchronize: false,
    installExtensions: false,
    logging: false,
  } as const satisfies DataSourceOptions;
}
