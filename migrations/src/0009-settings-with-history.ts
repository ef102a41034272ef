import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  // Counts changes of what a workspace sets, title and zone among it.
  `alter table workspace add column settings_version integer not null default 0`,
  // What each change changed; only added to.
  `create table settings_change (
     workspace_id  integer not null references workspace on delete cascade,
     version       integer not null,
     changed_at    timestamptz(3) not null default now(),
     author        text,
     -- [{"field", "entry", "before", "after"}]
     changes       jsonb not null,
     primary key (workspace_id, version)
   )`,
];

export class SettingsWithHistory1796515800000 implements MigrationInterface {
  readonly name = 'SettingsWithHistory1796515800000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table settings_change');
    await runner.query('alter table workspace drop column settings_version');
  }
}
