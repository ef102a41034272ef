import type pg from 'pg';
import type { DataSourceOptions, MixedList } from 'typeorm';
import { CalibrationEntity } from '../calibrations/calibration-entity.ts';
import { LoadEntity } from '../loads/load-entity.ts';
import { SourceEntity } from '../loads/source-entity.ts';
import { WorkspaceEntity } from '../workspaces/workspace-entity.ts';

/** Migration classes, as @twicetold/migrations exports them; handed in because the store knows none of them. */
export type Migrations = Exclude<DataSourceOptions['migrations'], undefined> & MixedList<unknown>;

/** How every part of Twicetold opens its database. Tables come from migrations only, never from entities. */
export function dataSourceOptions(
  url: string,
  migrations: Migrations,
  {
    connections = 10,
    applicationName = 'twicetold',
    client,
  }: {
    connections?: number;
    applicationName?: string;
    /** What connections are made of, where it is to be another class than that of pg. */
    client?: typeof pg.Client;
  } = {},
) {
  return {
    type: 'postgres',
    url,
    applicationName,
    poolSize: connections,
    ...(client === undefined ? {} : { extra: { Client: client } }),
    entities: [WorkspaceEntity, SourceEntity, LoadEntity, CalibrationEntity],
    migrations,
    migrationsTableName: 'migration',
    migrationsRun: false,
    synchronize: false,
    installExtensions: false,
    logging: false,
  } as const satisfies DataSourceOptions;
}
