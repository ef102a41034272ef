/**
 * The tables that everything starts from. Why they look like this: migrations/README.md and docs/decisions.
 * Instants of the pipeline are milliseconds since 1970 UTC in a bigint, as the code counts them: exact, and no
 * session's time zone can touch them. Identifiers of sources compare byte by byte (collation "C").
 */
import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  `create table workspace (
     id               integer generated always as identity primary key,
     name             text collate "C" not null unique,
     title            text not null,
     zone             text not null,
     simulated        boolean not null,
     -- Key of every fingerprint of the workspace; who loses it can no longer load into it.
     secret           bytea not null,
     keep_texts       boolean not null,
     settings         jsonb not null default '{}',
     -- Observation horizon, first event, and whether any case names its customer; only ever widened.
     as_of            bigint,
     first_event_at   bigint,
     has_customers    boolean not null default false,
     -- Of the newest customer_measure row that can be seen. The row lock of this update orders the versions.
     measure_version  bigint not null default 0,
     created_at       timestamptz(3) not null default now()
   )`,
  `create table source (
     id            integer generated always as identity primary key,
     workspace_id  integer not null references workspace on delete cascade,
     name          text collate "C" not null,
     adapter       text not null,
     as_of         bigint,
     unique (workspace_id, name)
   )`,
  `create table load (
     id              integer generated always as identity primary key,
     workspace_id    integer not null references workspace on delete cascade,
     source_id       integer not null references source on delete cascade,
     state           text not null check (state in ('running', 'finished', 'interrupted', 'failed')),
     started_at      timestamptz(3) not null default now(),
     finished_at     timestamptz(3),
     -- Last sign of life: a running load that has been silent for long was cut off.
     seen_at         timestamptz(3) not null default now(),
     rows            bigint not null default 0,
     events          bigint not null default 0,
     cases           bigint not null default 0,
     duplicates      bigint not null default 0,
     rejected        bigint not null default 0,
     rejected_file   text,
     failure         text,
     capabilities    jsonb not null default '[]'
   )`,
  `create index load_by_workspace on load (workspace_id, id)`,
  // Names that a workspace brings with it, as small numbers; 0 stands for "not known" and has no row.
  `create table dictionary (
     workspace_id  integer not null,
     dictionary    text collate "C" not null,
     code          integer not null check (code > 0),
     name          text collate "C" not null,
     primary key (workspace_id, dictionary, code),
     unique (workspace_id, dictionary, name)
   )`,
  // The log. One index only: it finds duplicates and reads one customer's history; a second one halves the load rate.
  `create table event (
     workspace_id  integer not null,
     customer_id   bigint not null,
     source_id     integer not null,
     event_id      text collate "C" not null,
     case_id       text collate "C" not null,
     at            bigint not null,
     seq           double precision,
     type          text collate "C" not null,
     body          jsonb not null,
     primary key (workspace_id, customer_id, source_id, event_id)
   )`,
  // Who a case belongs to: one row per customer key that its events carry. first_*: that key's earliest event in the case.
  `create table case_customer (
     workspace_id     integer not null,
     case_id          text collate "C" not null,
     customer_id      bigint not null,
     -- false: the key of the case itself, for events that name no customer.
     stated           boolean not null,
     first_at         bigint not null,
     first_seq        double precision not null,
     first_event_id   text collate "C" not null,
     primary key (workspace_id, case_id, customer_id)
   )`,
  // The work queue: customers whose measures are older than their events.
  `create table dirty_customer (
     workspace_id  integer not null,
     customer_id   bigint not null,
     -- Why the fold of this customer failed; skipped until an event of theirs or a rebuild clears it.
     failure       text,
     primary key (workspace_id, customer_id)
   )`,
  // All measures of one customer in one packed row: a new measure changes no table.
  `create table customer_measure (
     workspace_id        integer not null,
     customer_id         bigint not null,
     version             bigint not null,
     definition_version  integer not null,
     case_ids            text[] collate "C" not null,
     packed              bytea not null,
     primary key (workspace_id, customer_id)
   )`,
  `create index customer_measure_by_version on customer_measure (workspace_id, version)`,
];

const DOWN = [
  'customer_measure',
  'dirty_customer',
  'case_customer',
  'event',
  'dictionary',
  'load',
  'source',
  'workspace',
].map((table) => `drop table ${table}`);

export class FirstTables1795305600000 implements MigrationInterface {
  readonly name = 'FirstTables1795305600000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
