/**
 * Every event knows its load, so that a load can be taken back as a whole; customers can be merged and erased. Why it looks
 * like this: docs/decisions/0010.
 */
import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATES = (states: readonly string[]) => states.map((state) => `'${state}'`).join(', ');
const STATES_BEFORE = ['running', 'finished', 'interrupted', 'failed'];

const statesAre = (states: readonly string[]) => [
  `alter table load drop constraint load_state_check`,
  `alter table load add constraint load_state_check check (state in (${STATES(states)}))`,
];

const LOADS = [
  `alter table load
     -- file: one import. live: what came in one by one in one UTC day, finished from the start.
     add column kind text not null default 'file' check (kind in ('file', 'live')),
     add column report jsonb,
     -- Up to which moment the source was observed, although nothing may have happened then.
     add column until bigint,
     add column undone_at timestamptz(3)`,
  ...statesAre([...STATES_BEFORE, 'undoing', 'undone']),
  // A live load that was taken back makes room for another one of the same day.
  `create unique index load_live_of_day on load (source_id, ((started_at at time zone 'UTC')::date))
   where kind = 'live' and state = 'finished'`,
];

/** Where a source was loaded once, that load brought its events. Where it was not, nobody knows which one did: one more load has them all. */
const LOADS_OF_EVENTS_THERE_ARE = [
  `insert into load (workspace_id, source_id, state, started_at, finished_at, seen_at, rows, events, report)
   select used.workspace_id, used.source_id, 'finished', coalesce(runs.started_at, now()),
          coalesce(runs.finished_at, now()), coalesce(runs.finished_at, now()), used.events, used.events,
          '{"remark": "Holds the events of all loads of this source from before loads were told apart."}'
   from (select workspace_id, source_id, count(*) as events from event group by workspace_id, source_id) as used
   left join (
     select source_id, count(*) as loads, min(started_at) as started_at, max(seen_at) as finished_at
     from load
     group by source_id
   ) as runs on runs.source_id = used.source_id
   where runs.loads is distinct from 1
   order by used.source_id`,
  `alter table event add column load_id integer`,
  `update event set load_id = load_of_source.id
   from (
     select distinct on (source_id) workspace_id, source_id, id
     from load
     order by source_id, (report is null), id
   ) as load_of_source
   where load_of_source.workspace_id = event.workspace_id and load_of_source.source_id = event.source_id`,
  `alter table event alter column load_id set not null`,
  // Whoever said until when the log was observed has not written it down: the latest load keeps it.
  `update load set until = workspace.as_of
   from workspace
   where load.id = (
       select max(latest.id) from load as latest
       where latest.workspace_id = workspace.id and latest.state = 'finished' and latest.report is null
     )
     and workspace.as_of > (select max(at) from event where event.workspace_id = workspace.id)`,
];

/**
 * A block range index: a load's rows lie together in an append-only table, so the smallest and the largest load of each
 * stretch of it find them. It is written to once per stretch and not once per row, so the rate of loading stays: 200 000
 * events in 8.4 to 9.5 s with it, 8.6 to 11.6 s without, 10.2 to 15.0 s with a b-tree (docs/decisions/0010).
 */
const EVENTS_OF_LOAD = [`create index event_by_load on event using brin (load_id) with (autosummarize = on)`];

const TABLES = [
  // Events that a load delivered although the log had them from another one: what steps in when that one is taken back.
  // The wording stands here only where it is not the one that the log keeps.
  `create table event_copy (
     workspace_id  integer not null,
     customer_id   bigint not null,
     source_id     integer not null,
     event_id      text collate "C" not null,
     load_id       integer not null,
     case_id       text collate "C",
     at            bigint,
     seq           double precision,
     type          text collate "C",
     body          jsonb,
     primary key (workspace_id, customer_id, source_id, event_id, load_id)
   )`,
  `create index event_copy_by_load on event_copy using brin (load_id) with (autosummarize = on)`,
  // The work queue of taking back: customers of whom the load still has events.
  `create table undo_customer (
     workspace_id  integer not null,
     load_id       integer not null,
     customer_id   bigint not null,
     primary key (workspace_id, load_id, customer_id)
   )`,
  // What was merged, and taken apart again: never changed but for the moment at which it ended.
  `create table customer_merge (
     workspace_id  integer not null,
     customer_id   bigint not null,
     merged_at     timestamptz(3) not null default clock_timestamp(),
     into_id       bigint not null,
     unmerged_at   timestamptz(3),
     primary key (workspace_id, customer_id, merged_at)
   )`,
  `create unique index customer_merge_in_force on customer_merge (workspace_id, customer_id) where unmerged_at is null`,
  `create index customer_merge_by_into on customer_merge (workspace_id, into_id) where unmerged_at is null`,
  // What follows from the merges in force: whom a key counts as, at the end of the chain.
  `create table customer_alias (
     workspace_id  integer not null,
     customer_id   bigint not null,
     root_id       bigint not null check (root_id <> customer_id),
     primary key (workspace_id, customer_id)
   )`,
  `create index customer_alias_by_root on customer_alias (workspace_id, root_id)`,
  // Events of these keys that happened up to the moment (milliseconds since 1970 UTC) are turned away.
  `create table erased_customer (
     workspace_id  integer not null,
     customer_id   bigint not null,
     until         bigint not null,
     primary key (workspace_id, customer_id)
   )`,
];

const DOWN = [
  ...['erased_customer', 'customer_alias', 'customer_merge', 'undo_customer', 'event_copy'].map(
    (table) => `drop table ${table}`,
  ),
  `alter table event drop column load_id`,
  `drop index load_live_of_day`,
  `update load set state = 'interrupted' where state in ('undoing', 'undone')`,
  ...statesAre(STATES_BEFORE),
  `alter table load drop column kind, drop column report, drop column until, drop column undone_at`,
];

export class LoadsThatCanBeTakenBack1796515200000 implements MigrationInterface {
  readonly name = 'LoadsThatCanBeTakenBack1796515200000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...LOADS, ...LOADS_OF_EVENTS_THERE_ARE, ...EVENTS_OF_LOAD, ...TABLES])
      await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
