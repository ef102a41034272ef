import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  // Who may sign in.
  `create table account (
     id               integer generated always as identity primary key,
     -- In small letters.
     email            text not null unique,
     name             text not null,
     -- May do everything on this server: the first account, made by the link that the server prints.
     owner            boolean not null default false,
     -- scrypt with its parameters and salt; null: no password was set.
     password         text,
     failed_attempts  integer not null default 0,
     locked_until     timestamptz(3),
     disabled_at      timestamptz(3),
     created_at       timestamptz(3) not null default now(),
     signed_in_at     timestamptz(3)
   )`,
  `create table membership (
     account_id    integer not null references account on delete cascade,
     workspace_id  integer not null references workspace on delete cascade,
     -- admin | analyst | team_lead | executive
     role          text not null,
     -- Of a team lead: names as they are now.
     teams         text[] not null default '{}',
     primary key (workspace_id, account_id)
   )`,
  `create index membership_by_account on membership (account_id)`,
  `create table session (
     sha256      bytea primary key,
     account_id  integer not null references account on delete cascade,
     created_at  timestamptz(3) not null default now(),
     used_at     timestamptz(3) not null default now(),
     expires_at  timestamptz(3) not null
   )`,
  `create index session_by_account on session (account_id)`,
  // Opens once: the first account of a server, an invitation, a new password.
  `create table one_time_link (
     sha256        bytea primary key,
     -- setup | invitation | password
     purpose       text not null,
     -- Whose password; null for those who have no account yet.
     account_id    integer references account on delete cascade,
     email         text,
     workspace_id  integer references workspace on delete cascade,
     role          text,
     teams         text[] not null default '{}',
     made_by       integer references account on delete set null,
     created_at    timestamptz(3) not null default now(),
     expires_at    timestamptz(3) not null,
     used_at       timestamptz(3)
   )`,
  `create index one_time_link_by_workspace on one_time_link (workspace_id)`,
  // Reads a workspace as somebody with the role would, without signing in.
  `create table access_token (
     id            integer generated always as identity primary key,
     workspace_id  integer not null references workspace on delete cascade,
     name          text not null,
     sha256        bytea not null unique,
     role          text not null,
     teams         text[] not null default '{}',
     made_by       integer references account on delete set null,
     created_at    timestamptz(3) not null default now(),
     expires_at    timestamptz(3) not null,
     used_at       timestamptz(3),
     revoked_at    timestamptz(3)
   )`,
  `create index access_token_by_workspace on access_token (workspace_id)`,
  // Who did what that somebody may have to answer for. Never what it was about: no names and ids of customers or cases.
  `create table audit_entry (
     id            bigint generated always as identity primary key,
     at            timestamptz(3) not null default now(),
     -- null: about the server.
     workspace_id  integer references workspace on delete cascade,
     account_id    integer references account on delete set null,
     -- E-mail address, name of a token, or "local"; null: nobody who is known.
     actor         text,
     action        text not null,
     particulars   jsonb not null default '{}'
   )`,
  `create index audit_entry_by_workspace on audit_entry (workspace_id, id)`,
];

const TABLES = ['audit_entry', 'access_token', 'one_time_link', 'session', 'membership', 'account'];

export class Accounts1796516200000 implements MigrationInterface {
  readonly name = 'Accounts1796516200000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`drop table ${table}`);
  }
}
