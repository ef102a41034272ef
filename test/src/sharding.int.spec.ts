/** The rules by which tables and statements also run on Citus (docs/beyond-one-machine.md), held against the migrated tables. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { statements, TABLES, type Lies } from '@twicetold/store';
import { PROJECT_FOLDER } from './browser/project-folder.ts';
import { openStore, type TestStore } from './database/open-store.ts';
import { ASKING_ALL } from './shards/asking-all.ts';
import { catalogueOf, schemaProblems } from './shards/schema-problems.ts';
import { judged, type KnownDatabase } from './shards/statement-problems.ts';

let store: TestStore;
let database: KnownDatabase;
beforeAll(async () => {
  store = await openStore();
  const rows = await store.dataSource.query<{ name: string; steadiness: string }[]>(
    `select proname as name, max(provolatile) as steadiness
     from pg_proc where pronamespace = 'pg_catalog'::regnamespace group by proname`,
  );
  database = { places: TABLES, steadiness: new Map(rows.map(({ name, steadiness }) => [name, steadiness])) };
});
afterAll(() => store.close());

const STORE = path.join(PROJECT_FOLDER, 'libs/store/src');
const isSql = (name: string) => !['CREATE_STAGE', 'COPY_STAGE', 'COPY_EVENTS'].includes(name);

/** Of the real tables, after `changes`, which are taken back. */
async function problemsAfter(changes: readonly string[], places: Readonly<Record<string, Lies>> = TABLES) {
  const runner = store.dataSource.createQueryRunner();
  await runner.startTransaction();
  try {
    for (const change of changes) await runner.query(change);
    return schemaProblems(
      await catalogueOf((sql, parameters) => runner.query(sql, parameters) as never),
      places,
    );
  } finally {
    await runner.rollbackTransaction();
    await runner.release();
  }
}

describe('the migrated tables', () => {
  it('can lie where the list says: keys, references, numbers', async () => {
    expect(await problemsAfter([])).toEqual([]);
  });

  it.each([
    [
      'a table that is not in the list',
      [
        'create table visit (id bigint)',
        'alter table visit enable row level security',
        'create policy own on visit using (false)',
      ],
      'visit: not said where it lies',
    ],
    [
      'a table open to every workspace',
      ['alter table event disable row level security'],
      'event: says nobody whose rows they are',
    ],
    ['a table without a policy', ['drop policy own_workspace on event'], 'event: has no policy'],
    [
      'a table whose policy looks at something else',
      ['alter policy own_workspace on event using (customer_id > 0)'],
      'event: is not kept apart by workspace',
    ],
    [
      'a table with a second policy',
      ['create policy all_of_it on event using (true)'],
      'event: has several policies, of which each lets more through',
    ],
    [
      'a table of the list that is gone',
      ['drop table source_figure'],
      'source_figure: there is no such table',
    ],
    [
      'a key without the customer',
      ['alter table event drop constraint event_pkey, add primary key (workspace_id, source_id, event_id)'],
      'event: event_pkey is unique without customer_id, which no machine can see to alone',
    ],
    [
      'a unique index without the customer',
      ['create unique index one_case on case_customer (workspace_id, case_id)'],
      'case_customer: one_case is unique without customer_id, which no machine can see to alone',
    ],
    [
      'a reference to a table of the coordinator',
      ['alter table event add constraint of_load foreign key (load_id) references load (id)'],
      'event: of_load refers to load, which lies on the coordinator only',
    ],
    [
      'a reference from the coordinator into what lies by customer',
      [
        `alter table worklist_item add constraint of_customer
         foreign key (workspace_id, customer_id) references customer_measure (workspace_id, customer_id)`,
      ],
      'worklist_item: of_customer refers to customer_measure, which lies by customer',
    ],
    [
      'a number that counts over all machines',
      ['alter table event add column place bigint generated always as identity'],
      'event: numbers place across machines',
    ],
    [
      'a trigger',
      [
        `create function mark() returns trigger language plpgsql as 'begin return new; end'`,
        'create trigger marks after insert on event for each row execute function mark()',
      ],
      'event: has the trigger marks',
    ],
    [
      'a customer that may be unknown',
      [
        'alter table erased_customer drop constraint erased_customer_pkey',
        'alter table erased_customer alter customer_id drop not null',
      ],
      'erased_customer: needs a customer_id that is a bigint, not null and not generated',
    ],
  ])('could not with %s', async (_, changes, problem) => {
    expect(await problemsAfter(changes)).toEqual([problem]);
  });

  it('could refer within one customer, but not to somebody who may lie elsewhere', async () => {
    const referring = (column: string) =>
      `alter table event_copy add constraint beside foreign key (workspace_id, ${column}) references customer_alias`;
    expect(await problemsAfter([referring('customer_id')])).toEqual([]);
    expect(await problemsAfter([referring('load_id')])).toEqual([
      'event_copy: beside refers to customer_alias, which may lie elsewhere, without customer_id',
    ]);
  });

  it('could not lie everywhere where deletions of the coordinator would have to follow', async () => {
    const everywhere = { ...TABLES, source: 'everywhere' } as const;
    expect(await problemsAfter([], everywhere)).toEqual([
      'source: source_workspace_id_fkey refers to workspace, which lies on the coordinator only, and follows its deletions',
    ]);
    expect(await problemsAfter([], { ...everywhere, workspace: 'everywhere' })).toEqual([]);
  });
});

describe('the statements of the store', () => {
  it('are all in the list that is held against the rules', async () => {
    const files = readdirSync(STORE, { recursive: true, encoding: 'utf8' });
    const collecting = files.filter((file) => /.[/\\]([a-z]+-)?statements\.ts$/.test(file));
    expect(collecting.length).toBeGreaterThan(20);
    for (const file of collecting) {
      const exported = (await import(path.join(STORE, file))) as Readonly<Record<string, unknown>>;
      for (const [name, sql] of Object.entries(exported))
        if (typeof sql === 'string')
          expect({ file, name, sql: statements[name] }).toEqual({ file, name, sql });
    }
  });

  it('find what lies by customer by its customers, or are named with the reason why not', () => {
    const asking: string[] = [];
    for (const [name, sql] of Object.entries(statements).filter(([named]) => isSql(named))) {
      const { problems, asksAll } = judged(sql, database);
      expect({ name, problems }).toEqual({ name, problems: [] });
      if (asksAll.length > 0) asking.push(name);
    }
    expect(asking.sort()).toEqual(Object.keys(ASKING_ALL).sort());
  });

  it.each([
    ['select body from event where workspace_id = $1 and case_id = $2', ['event']],
    ['select body from event where workspace_id = $1 and customer_id = $2', []],
    ['select body from event where workspace_id = $1 and customer_id = any($2::bigint[])', []],
    ['select body from event where workspace_id = $1 and (customer_id = $2 or case_id = $3)', ['event']],
    ['select body from event where workspace_id = $1 and customer_id <> $2', ['event']],
    ['select body from event where workspace_id = $1 and not (customer_id = $2)', ['event']],
    ['select count(*) from load', []],
    ['select 1 from event join event_copy using (customer_id)', ['event', 'event_copy']],
    [
      `select event.body from unnest($1::bigint[]) as wanted (customer_id)
       join event on event.customer_id = wanted.customer_id`,
      [],
    ],
    [`select (select count(*) from event_copy) from event where customer_id = $1`, ['event_copy']],
    [
      `with found as materialized (select customer_id from case_customer where case_id = $1)
       select packed from found join customer_measure as measure on measure.customer_id = found.customer_id`,
      ['case_customer'],
    ],
    ['declare all_of_it no scroll cursor for select packed from customer_measure', ['customer_measure']],
    ['delete from event using load where load.id = event.load_id', ['event']],
  ])('ask every machine, or not: %s', (sql, asksAll) => {
    expect(judged(sql, database)).toEqual({ problems: [], asksAll });
  });

  it.each([
    [
      'select 1 from event join event_copy on event_copy.event_id = event.event_id where event.customer_id = $1 and event_copy.customer_id = $1',
      'event and event_copy are not joined by customer_id',
    ],
    [
      `select 1 from case_customer as key join customer_alias as alias on alias.customer_id = key.customer_id
       join customer_measure as measure on measure.customer_id = coalesce(alias.root_id, key.customer_id)`,
      'key and alias and measure are not joined by customer_id',
    ],
    [
      `select 1 from unnest($1::bigint[]) as key (customer_id) join event on event.customer_id = key.customer_id
       left join customer_alias as alias on alias.customer_id = key.customer_id`,
      'alias is fetched whole, for what it may be missing from does not lie beside it',
    ],
    [
      `delete from worklist_item as item
       where not exists (select from case_customer as key where key.case_id = item.case_id)`,
      'a subquery looks at what lies elsewhere, row by row',
    ],
    [
      'update workspace set has_customers = exists (select from case_customer where stated) where id = $1',
      'a subquery brings no column, which is no result that can be sent',
    ],
    ['update event set customer_id = $2 where customer_id = $1', 'event: changes customer_id'],
    ['insert into event (workspace_id, event_id) values ($1, $2)', 'event: a row without its customer_id'],
    [
      'update customer_merge set unmerged_at = clock_timestamp() where customer_id = $1',
      'customer_merge: clock_timestamp() says something else on every machine',
    ],
    [
      `insert into erased_customer (workspace_id, customer_id, until) values ($1, $2, $3)
       on conflict (workspace_id, customer_id) do update set until = random()`,
      'erased_customer: what to do about a row that is there depends on random()',
    ],
    [
      'select customer_id from event where customer_id = $1 for update skip locked',
      'locks rows of event for others to pass over or wait for',
    ],
    [
      `with recursive below as (
         select customer_id from customer_merge where into_id = $1
         union select merge.customer_id from customer_merge as merge join below on below.customer_id = merge.into_id
       ) select * from below`,
      'below is recursive',
    ],
    [
      'select case_id, type, count(*) from event where customer_id = $1 group by grouping sets (case_id, type)',
      'groups by several sets at once',
    ],
  ])('are refused: %s', (sql, problem) => {
    expect(judged(sql, database).problems).toEqual([problem]);
  });
});
