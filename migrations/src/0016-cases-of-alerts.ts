import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  // Items of the worklist that were taken on from an alert: several from one alert, and one from several.
  `create table alert_case (
     alert_id  integer not null references alert on delete cascade,
     item_id   integer not null references worklist_item on delete cascade,
     primary key (alert_id, item_id)
   )`,
  `create index alert_case_by_item on alert_case (item_id)`,
];

export class CasesOfAlerts1796516600000 implements MigrationInterface {
  readonly name = 'CasesOfAlerts1796516600000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table alert_case');
  }
}
