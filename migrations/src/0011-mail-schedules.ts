import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  // To whom a page is sent, when, about which days.
  `create table mail_schedule (
     id            integer generated always as identity primary key,
     workspace_id  integer not null references workspace on delete cascade,
     recipients    text[] not null,
     -- WEEK | MONTH
     every         text not null,
     -- 1 Monday to 7 Sunday, of every week; 1 to 31, of every month: the other one is null.
     weekday       smallint,
     day           smallint,
     -- Of the clock in the zone of the workspace.
     hour          smallint not null,
     -- en | et | ru | fr
     language      text not null,
     -- WEEK | FOUR_WEEKS | MONTH | QUARTER | HALF_YEAR, the last complete one.
     period        text not null,
     -- Filters and parameters of the page, without days; and the same as an address, for the link.
     question      jsonb not null,
     address       text not null,
     -- Whom to ask who no longer wants it.
     author        text not null,
     paused        boolean not null default false,
     next_at       timestamptz(3) not null,
     changed_at    timestamptz(3) not null default now()
   )`,
  `create index mail_schedule_due on mail_schedule (next_at) where not paused`,
  // Every mail to one address for one due time: what is to be sent, and what became of it.
  `create table mail_sending (
     id               uuid primary key default gen_random_uuid(),
     schedule_id      integer not null references mail_schedule on delete cascade,
     due_at           timestamptz(3) not null,
     -- By hand, at once.
     by_hand          boolean not null,
     recipient        text not null,
     period_from      date not null,
     period_to        date not null,
     -- waiting | sent | failed
     state            text not null default 'waiting',
     attempts         integer not null default 0,
     next_attempt_at  timestamptz(3) not null default now(),
     lease_until      timestamptz(3),
     trouble          text,
     sent_at          timestamptz(3),
     unique (schedule_id, due_at, recipient)
   )`,
  `create index mail_sending_waiting on mail_sending (next_attempt_at) where state = 'waiting'`,
];

export class MailSchedules1796516000000 implements MigrationInterface {
  readonly name = 'MailSchedules1796516000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table mail_sending');
    await runner.query('drop table mail_schedule');
  }
}
