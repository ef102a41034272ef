import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  // An address of the page under a name, for everybody in the workspace.
  `create table saved_view (
     workspace_id  integer not null references workspace on delete cascade,
     name          text not null,
     -- Below the workspace: "explore?by=channel".
     address       text not null,
     author        text,
     saved_at      timestamptz(3) not null default now(),
     primary key (workspace_id, name)
   )`,
  // What happened on a day, for everybody who looks at a chart over time.
  `create table day_note (
     id            integer generated always as identity primary key,
     workspace_id  integer not null references workspace on delete cascade,
     -- In the zone of the workspace.
     day           date not null,
     note          text not null,
     author        text,
     changed_at    timestamptz(3) not null default now()
   )`,
  `create index day_note_by_day on day_note (workspace_id, day)`,
];

export class ViewsAndNotes1796515700000 implements MigrationInterface {
  readonly name = 'ViewsAndNotes1796515700000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table day_note');
    await runner.query('drop table saved_view');
  }
}
