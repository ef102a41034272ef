/**
 * A workspace may get a new key: what the earlier ones were, so that a customer who comes again is still met. Why it looks like
 * this: docs/decisions/0027.
 */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class RotatedKeys1796516900000 implements MigrationInterface {
  readonly name = 'RotatedKeys1796516900000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table workspace
      -- The first one first; \`secret\` is the newest.
      add column secrets_before bytea[] not null default '{}',
      -- From 1.
      add column key_generation integer not null generated always as (cardinality(secrets_before) + 1) stored,
      add column keys_rotated_at timestamptz(3)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    const rotated = (await runner.query(
      'select from workspace where key_generation > 1 limit 1',
    )) as unknown[];
    if (rotated.length > 0)
      throw new Error(
        'A workspace has got a new key. Without the keys before it no customer of its log would be met again, so this cannot be taken back.',
      );
    await runner.query(`alter table workspace
      drop column key_generation, drop column secrets_before, drop column keys_rotated_at`);
  }
}
