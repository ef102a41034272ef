import type { MigrationInterface, QueryRunner } from 'typeorm';

export class JudgedUntil1796516700000 implements MigrationInterface {
  readonly name = 'JudgedUntil1796516700000';

  async up(runner: QueryRunner): Promise<void> {
    // When the newest bucket begins that this revision of the rule has judged whole; null: none.
    await runner.query('alter table alert_rule add column judged_to timestamptz(3)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table alert_rule drop column judged_to');
  }
}
