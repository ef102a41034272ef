import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  // Each time that what is too old was looked for: with how much went, and never whose it was.
  `create table retention_sweep (
     id             integer generated always as identity primary key,
     workspace_id   integer not null references workspace on delete cascade,
     began_at       timestamptz(3) not null default now(),
     ended_at       timestamptz(3),
     -- Cases that were over before it, and texts from before it, go (milliseconds since 1970 UTC); null: none of these.
     horizon        bigint,
     text_horizon   bigint,
     cases          bigint not null default 0,
     customers      bigint not null default 0,
     events         bigint not null default 0,
     texts          bigint not null default 0
   )`,
  `create unique index retention_sweep_open on retention_sweep (workspace_id) where ended_at is null`,
  `create index retention_sweep_by_workspace on retention_sweep (workspace_id, id)`,
  // The work queue of a sweep: customers who may have something that is too old.
  `create table retention_customer (
     workspace_id  integer not null,
     customer_id   bigint not null,
     primary key (workspace_id, customer_id)
   )`,
];

export class Retention1796516400000 implements MigrationInterface {
  readonly name = 'Retention1796516400000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['retention_customer', 'retention_sweep']) await runner.query(`drop table ${table}`);
  }
}
