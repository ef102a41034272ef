import type { MigrationInterface, QueryRunner } from 'typeorm';

export class RiskCalibrations1795910400000 implements MigrationInterface {
  readonly name = 'RiskCalibrations1795910400000';

  async up(runner: QueryRunner): Promise<void> {
    // Never changed and never deleted: a number that was shown can be explained later.
    await runner.query(`create table risk_calibration (
       workspace_id  integer not null references workspace on delete cascade,
       version       integer not null,
       created_at    timestamptz(3) not null default now(),
       as_of         bigint not null,
       report        jsonb not null,
       primary key (workspace_id, version)
     )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table risk_calibration');
  }
}
