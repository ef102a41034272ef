import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How long answers lag behind the log is how long the first of those who wait has been waiting. */
export class WaitingSince1796516100000 implements MigrationInterface {
  readonly name = 'WaitingSince1796516100000';

  async up(runner: QueryRunner): Promise<void> {
    // Filled in as a constant for the rows there are, without rewriting them.
    await runner.query('alter table dirty_customer add column since timestamptz(3) not null default now()');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table dirty_customer drop column since');
  }
}
