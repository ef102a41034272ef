import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  // What may post to a source. The token itself is shown once and kept nowhere.
  `create table ingest_token (
     id            integer generated always as identity primary key,
     workspace_id  integer not null references workspace on delete cascade,
     source_id     integer not null references source on delete cascade,
     name          text not null,
     sha256        bytea not null unique check (octet_length(sha256) = 32),
     created_at    timestamptz(3) not null default now(),
     -- To the minute or so.
     used_at       timestamptz(3),
     expires_at    timestamptz(3),
     revoked_at    timestamptz(3)
   )`,
  `create index ingest_token_by_workspace on ingest_token (workspace_id, id)`,
  `create table connection (
     -- Random, for it stands in the address of its webhook.
     id               uuid primary key,
     workspace_id     integer not null references workspace on delete cascade,
     source_id        integer not null references source on delete cascade,
     connector        text not null,
     configuration    jsonb not null,
     -- AES-256-GCM, bound to the id of the connection.
     secrets          bytea not null,
     -- Counts changes of configuration and secrets.
     revision         integer not null default 1,
     cursor           text,
     state            text not null default 'waiting'
                      check (state in ('running', 'waiting', 'failing', 'stopped')),
     -- Why it fails or was stopped, and since when.
     trouble          text,
     trouble_since    timestamptz(3),
     failures         integer not null default 0,
     next_attempt_at  timestamptz(3) not null default now(),
     -- When everything that there was had been fetched, and when a webhook last came.
     caught_up_at     timestamptz(3),
     received_at      timestamptz(3),
     -- Of several servers one pulls.
     lease_holder     uuid,
     lease_until      timestamptz(3),
     created_at       timestamptz(3) not null default now()
   )`,
  `create index connection_by_workspace on connection (workspace_id)`,
  // Cases that a webhook announced and that are still to be fetched.
  `create table connection_case (
     connection_id    uuid not null references connection on delete cascade,
     case_id          text collate "C" not null,
     -- Announced again meanwhile: what was fetched may be too old.
     announced        integer not null default 1,
     failures         integer not null default 0,
     next_attempt_at  timestamptz(3) not null default now(),
     lease_until      timestamptz(3),
     primary key (connection_id, case_id)
   )`,
];

export class LiveSources1796515500000 implements MigrationInterface {
  readonly name = 'LiveSources1796515500000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['connection_case', 'connection', 'ingest_token'])
      await runner.query(`drop table ${table}`);
  }
}
