import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  // Cases at risk that somebody is to look after. Which team has one, and how it stands, follows from the log: docs/decisions/0011.
  `create table worklist_item (
     id               integer generated always as identity primary key,
     workspace_id     integer not null references workspace on delete cascade,
     -- Whose the case was when the item was opened, under a key of their own or as whom they were merged.
     customer_id      bigint not null,
     case_id          text collate "C" not null,
     state            text not null default 'open' check (state in ('open', 'doing', 'done', 'dismissed')),
     owner            text,
     note             text,
     -- Counts changes: who changes an item says which version they saw.
     version          integer not null default 1,
     opened_at        timestamptz(3) not null default now(),
     changed_at       timestamptz(3) not null default now(),
     -- When it got its state, and the risk as it was seen then.
     state_since      timestamptz(3) not null default now(),
     risk_at_opening  double precision not null,
     risk_at_state    double precision,
     unique (workspace_id, case_id)
   )`,
  `create index worklist_item_by_customer on worklist_item (workspace_id, customer_id)`,
  // What every version of an item said; only ever added to.
  `create table worklist_change (
     item_id       integer not null references worklist_item on delete cascade,
     version       integer not null,
     workspace_id  integer not null,
     changed_at    timestamptz(3) not null,
     author        text,
     state         text not null,
     owner         text,
     note          text,
     risk          double precision,
     primary key (item_id, version)
   )`,
];

export class Worklist1796515600000 implements MigrationInterface {
  readonly name = 'Worklist1796515600000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['worklist_change', 'worklist_item']) await runner.query(`drop table ${table}`);
  }
}
