import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Mappings1796515400000 implements MigrationInterface {
  readonly name = 'Mappings1796515400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table mapping (
       workspace_id  integer not null references workspace on delete cascade,
       name          text not null,
       mapping       jsonb not null,
       saved_at      timestamptz(3) not null default now(),
       primary key (workspace_id, name)
     )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table mapping');
  }
}
