import type { MigrationInterface, QueryRunner } from 'typeorm';

export class FiguresOfSources1796515300000 implements MigrationInterface {
  readonly name = 'FiguresOfSources1796515300000';

  async up(runner: QueryRunner): Promise<void> {
    // What a source computed of a case itself; null = it says that it does not know. customer_id is the key of the case
    // as if it were its own customer: whose case it is may change with a late event, a key never does.
    await runner.query(`create table source_figure (
       workspace_id  integer not null,
       customer_id   bigint not null,
       source_id     integer not null,
       case_id       text collate "C" not null,
       figure        text collate "C" not null,
       value         double precision,
       load_id       integer not null,
       primary key (workspace_id, customer_id, source_id, case_id, figure)
     )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table source_figure');
  }
}
