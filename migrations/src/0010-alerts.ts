import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  // Who is told, who looks after a case, who writes a note. Nobody signs in by it.
  `create table person (
     id            integer generated always as identity primary key,
     workspace_id  integer not null references workspace on delete cascade,
     name          text not null,
     email         text,
     -- en | et | ru | fr: what is written to them in
     language      text not null,
     team          text
   )`,
  `create unique index person_by_name on person (workspace_id, lower(name))`,
  // What somebody wants to be told of. A deleted one stays for the alerts that it raised.
  `create table alert_rule (
     id                 integer generated always as identity primary key,
     workspace_id       integer not null references workspace on delete cascade,
     name               text not null,
     question           jsonb not null,
     condition          jsonb not null,
     -- Counts changes of question and condition.
     revision           integer not null default 1,
     enabled            boolean not null default true,
     author             text,
     changed_at         timestamptz(3) not null default now(),
     deleted_at         timestamptz(3),
     -- By which numbers it was evaluated last, and what came of it; null: not yet.
     evaluated_version  bigint,
     evaluated_as_of    bigint,
     evaluated_at       timestamptz(3),
     standing           jsonb
   )`,
  `create index alert_rule_by_workspace on alert_rule (workspace_id)`,
  `create table alert_recipient (
     id         uuid primary key,
     rule_id    integer not null references alert_rule on delete cascade,
     -- person | email | webhook
     kind       text not null,
     person_id  integer references person on delete cascade,
     -- Of a webhook only where it leads: the rest of its address may be a secret.
     address    text,
     language   text,
     -- Encrypted: address and signing secret of a webhook.
     secrets    bytea
   )`,
  `create index alert_recipient_by_rule on alert_recipient (rule_id)`,
  // Something that a rule found in a slice, from the bucket in which it began.
  `create table alert (
     id               integer generated always as identity primary key,
     workspace_id     integer not null references workspace on delete cascade,
     rule_id          integer not null references alert_rule on delete cascade,
     revision         integer not null,
     -- Names as JSON, one per dimension of the rule.
     slice            text not null,
     bucket           text not null,
     -- firing | acknowledged | resolved
     state            text not null default 'firing',
     -- Rule and finding as they were.
     finding          jsonb not null,
     last_bucket      text not null,
     last_start       timestamptz(3) not null,
     last_value       double precision,
     fired_at         timestamptz(3) not null default now(),
     acknowledged_at  timestamptz(3),
     acknowledged_by  text,
     resolved_at      timestamptz(3),
     -- not_met | rule_changed | rule_off | rule_deleted
     resolved_because text,
     unique (rule_id, revision, slice, bucket)
   )`,
  `create unique index alert_open on alert (rule_id, slice) where state <> 'resolved'`,
  `create index alert_by_workspace on alert (workspace_id, id)`,
  `create table alert_change (
     id        integer generated always as identity primary key,
     alert_id  integer not null references alert on delete cascade,
     at        timestamptz(3) not null default now(),
     -- fired | acknowledged | resolved | again
     change    text not null,
     author    text,
     bucket    text,
     value     double precision
   )`,
  `create index alert_change_by_alert on alert_change (alert_id)`,
  // What is to be sent, until it is: at least once, under an id by which the receiver knows it again.
  `create table alert_delivery (
     id               uuid primary key default gen_random_uuid(),
     rule_id          integer not null references alert_rule on delete cascade,
     -- null: a test.
     alert_id         integer references alert on delete cascade,
     recipient_id     uuid references alert_recipient on delete set null,
     kind             text not null,
     recipient        text not null,
     -- fired | resolved | test
     event            text not null,
     -- waiting | sent | failed | not_sent
     state            text not null default 'waiting',
     attempts         integer not null default 0,
     next_attempt_at  timestamptz(3) not null default now(),
     lease_until      timestamptz(3),
     trouble          text,
     status           integer,
     created_at       timestamptz(3) not null default now(),
     sent_at          timestamptz(3),
     unique (alert_id, recipient_id, event)
   )`,
  `create index alert_delivery_waiting on alert_delivery (next_attempt_at) where state = 'waiting'`,
  `create index alert_delivery_by_rule on alert_delivery (rule_id, created_at)`,
];

const TABLES = ['alert_delivery', 'alert_change', 'alert', 'alert_recipient', 'alert_rule', 'person'];

export class Alerts1796515900000 implements MigrationInterface {
  readonly name = 'Alerts1796515900000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`drop table ${table}`);
  }
}
