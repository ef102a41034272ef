/**
 * What appending and reading the log asks of PostgreSQL. Numbers that JavaScript counts with are cast to float8
 * (exact up to 2^53), so that they arrive as numbers; customer keys need all 63 bits and stay text.
 */

/**
 * One append at a time per workspace: two at once could each add a different customer to the same case without seeing the
 * other's, and neither would mark the other's customer as changed; and what KNOWN_EVENTS does not find nobody else can add.
 */
export const LOCK_APPENDS = `select pg_advisory_xact_lock(hashtext('twicetold append'), $1)`;

/**
 * For this transaction, in which everything is found by its key: reading all of a table would be the cheaper plan while it is
 * small, and a plan for a table that has grown since it was last looked at. $1 whether what is committed may reach the disk
 * with one of the next commits.
 */
export const FOUND_BY_KEY = `
  select set_config('enable_seqscan', 'off', true), set_config('enable_hashjoin', 'off', true),
         set_config('enable_mergejoin', 'off', true),
         set_config('synchronous_commit', case when $1::boolean then 'off' else current_setting('synchronous_commit') end, true)`;

/** Asked after LOCK_APPENDS, which taking a load back holds while it says so, and so does rotating keys. */
export const STATE_OF_LOAD = `
  select load.state, workspace.key_generation as "keyGeneration"
  from load join workspace on workspace.id = load.workspace_id
  where load.id = $1`;

/** Of the customers $2 those who were erased, with the last moment of what does not come back with the next export. */
export const ERASED_AMONG = `
  select customer_id, until::float8 as until
  from erased_customer
  where workspace_id = $1 and customer_id = any($2::bigint[])`;

/**
 * $3 customers and $4 event ids of the source $2, pair by pair: places (from 1) of those that the log has, and whose they are.
 * Workspace and source are given along with each, and not as constants: of a table that nobody has counted yet the planner
 * expects next to nothing for two constants, and compares every event of the workspace with every key.
 */
export const KNOWN_EVENTS = `
  select key.place::integer as place, event.load_id as "loadId"
  from unnest(array_fill($1::integer, array[cardinality($3::bigint[])]), $3::bigint[],
              array_fill($2::integer, array[cardinality($3::bigint[])]), $4::text[])
       with ordinality as key (workspace_id, customer_id, source_id, event_id, place)
  join event on event.workspace_id = key.workspace_id and event.customer_id = key.customer_id
    and event.source_id = key.source_id and event.event_id = key.event_id`;

const EVENT_ROW = '(workspace_id, customer_id, source_id, load_id, event_id, case_id, at, seq, type, body)';

export const COPY_EVENTS = `copy event ${EVENT_ROW} from stdin`;

/** Made once per connection and emptied by every commit: a new table per batch would bloat the catalogue. */
export const CREATE_STAGE = `
  create temporary table if not exists event_stage (
    workspace_id  integer not null,
    customer_id   bigint not null,
    source_id     integer not null,
    load_id       integer not null,
    event_id      text collate "C" not null,
    case_id       text collate "C" not null,
    at            bigint not null,
    seq           double precision,
    type          text collate "C" not null,
    body          jsonb not null
  ) on commit delete rows`;

export const COPY_STAGE = `copy event_stage ${EVENT_ROW} from stdin`;

const SAME_WORDING = `(
  copy.case_id = event.case_id and copy.at = event.at and copy.seq is not distinct from event.seq
  and copy.type = event.type and copy.body = event.body)`;
const UNLESS_SAME = (column: string) => `case when not ${SAME_WORDING} then copy.${column} end`;

/** What is staged: events that a load delivers although another one brought them. */
export const KEEP_COPIES = `
  insert into event_copy (workspace_id, customer_id, source_id, event_id, load_id, case_id, at, seq, type, body)
  select copy.workspace_id, copy.customer_id, copy.source_id, copy.event_id, copy.load_id,
         ${['case_id', 'at', 'seq', 'type', 'body'].map(UNLESS_SAME).join(', ')}
  from event_stage as copy
  join event on event.workspace_id = copy.workspace_id and event.customer_id = copy.customer_id
    and event.source_id = copy.source_id and event.event_id = copy.event_id
  order by copy.customer_id, copy.event_id
  on conflict (workspace_id, customer_id, source_id, event_id, load_id) do nothing`;

/** $2 case ids. */
export const KNOWN_CASES = `
  select count(distinct case_id)::float8 as known
  from case_customer
  where workspace_id = $1 and case_id = any($2::text[])`;

export const UPSERT_CASE_CUSTOMERS = `
  insert into case_customer (workspace_id, case_id, customer_id, stated, first_at, first_seq, first_event_id)
  select $1, *
  from unnest($2::text[], $3::bigint[], $4::boolean[], $5::bigint[], $6::float8[], $7::text[])
       as pair (case_id, customer_id, stated, first_at, first_seq, first_event_id)
  order by case_id, customer_id
  on conflict (workspace_id, case_id, customer_id) do update
  set first_at = excluded.first_at, first_seq = excluded.first_seq, first_event_id = excluded.first_event_id
  where (excluded.first_at, excluded.first_seq, excluded.first_event_id)
      < (case_customer.first_at, case_customer.first_seq, case_customer.first_event_id)`;

/** Locks the row that exists, and so waits for a worker that is folding that customer; there is rarely anything to write. */
const MARK =
  'on conflict (workspace_id, customer_id) do update set failure = null where dirty_customer.failure is not null';

/**
 * Everybody who has a part in one of the cases $2, as whom they were merged into: a new event may move the case from one to
 * another. Comes last in its transaction.
 */
export const MARK_CASES_DIRTY = `
  insert into dirty_customer (workspace_id, customer_id)
  select distinct $1::integer, coalesce(alias.root_id, key.customer_id)
  from case_customer as key
  left join customer_alias as alias on alias.workspace_id = $1 and alias.customer_id = key.customer_id
  where key.workspace_id = $1 and key.case_id = any($2::text[])
  order by 2
  ${MARK}`;

/** With the customers, as JSON [workspace, [customer, …]]: somebody waits for these. */
export const NOTIFY_AWAITED = `select pg_notify('twicetold_dirty', $1::text)`;

export const NOTIFY_DIRTY = `select pg_notify('twicetold_dirty', $1::integer::text)`;

const EVENT_COLUMNS = `
  event.customer_id, event.event_id as id, event.case_id as "case", event.at::float8 as at, event.seq, event.type,
  event.body, source.name as source`;

/** $2 customers. */
export const EVENTS_OF_CUSTOMERS = `
  select ${EVENT_COLUMNS}
  from event join source on source.id = event.source_id
  where event.workspace_id = $1 and event.customer_id = any($2::bigint[])`;

const AS_WHOM = `
  left join customer_alias as alias on alias.workspace_id = $1 and alias.customer_id = key.customer_id`;

/** The customers $2, where they were merged into another one, and whoever was merged into them. */
export const MERGED_WITH = `
  select customer_id, root_id
  from customer_alias
  where workspace_id = $1 and (customer_id = any($2::bigint[]) or root_id = any($2::bigint[]))`;

/** $2 customers and $3 cases, pair by pair; by customer, so that the first of several copies is always the same. */
export const EVENTS_OF_CASES = `
  select ${EVENT_COLUMNS}
  from unnest($2::bigint[], $3::text[]) as key (customer_id, case_id)
  join event on event.workspace_id = $1 and event.customer_id = key.customer_id and event.case_id = key.case_id
  join source on source.id = event.source_id
  left join customer_alias as alias on alias.workspace_id = $1 and alias.customer_id = event.customer_id
  order by coalesce(alias.root_id, event.customer_id), alias.root_id is not null, event.customer_id`;

/**
 * Cases out of $2 that carry more than one customer key, one row per key, with whom the key counts as, and their home: the
 * stated customer whose first event in the case is the earliest. Cases with one key are at home there and are not returned.
 */
export const CASES_OF_SEVERAL = `
  select case_id, customer_id, root_id, home
  from (
    select case_id, customer_id, root_id, count(*) over (partition by case_id) as keys,
           first_value(root_id) over (
             partition by case_id order by stated desc, first_at, first_seq, first_event_id, root_id
           ) as home
    from (
      select key.*, coalesce(alias.root_id, key.customer_id) as root_id
      from case_customer as key ${AS_WHOM}
      where key.workspace_id = $1 and key.case_id = any($2::text[])
    ) as key_as_whom
  ) as key_of_case
  where keys > 1`;

export const HOME_OF_CASE = `
  select coalesce(alias.root_id, key.customer_id) as customer_id
  from case_customer as key ${AS_WHOM}
  where key.workspace_id = $1 and key.case_id = $2
  order by stated desc, first_at, first_seq, first_event_id, coalesce(alias.root_id, key.customer_id)
  limit 1`;

/** Everybody who has a part in one of the cases $2. */
export const CUSTOMERS_OF_CASES = `
  select distinct customer_id from case_customer where workspace_id = $1 and case_id = any($2::text[])`;

/** Of the customers $2, in the cases $3: keys that no event carries any more. */
export const DROP_EMPTY_CASE_CUSTOMERS = `
  delete from case_customer as key
  where workspace_id = $1 and customer_id = any($2::bigint[]) and case_id = any($3::text[])
    and not exists (
      select from event
      where event.workspace_id = $1 and event.customer_id = key.customer_id and event.case_id = key.case_id)`;

/** Of the customers $2, who are stated ($3) or not, in the cases $4: what their events say now. */
export const REWRITE_CASE_CUSTOMERS = `
  insert into case_customer (workspace_id, case_id, customer_id, stated, first_at, first_seq, first_event_id)
  select distinct on (event.customer_id, event.case_id)
         $1, event.case_id, event.customer_id, key.stated, event.at, coalesce(event.seq, '-Infinity'), event.event_id
  from unnest($2::bigint[], $3::boolean[]) as key (customer_id, stated)
  join event on event.workspace_id = $1 and event.customer_id = key.customer_id
  where event.case_id = any($4::text[])
  order by event.customer_id, event.case_id, event.at, coalesce(event.seq, '-Infinity'), event.event_id
  on conflict (workspace_id, case_id, customer_id) do update
  set first_at = excluded.first_at, first_seq = excluded.first_seq, first_event_id = excluded.first_event_id`;

/**
 * Customers $2, and whom they were merged into. Comes last in its transaction, as MARK_CASES_DIRTY does and for the same
 * reason.
 */
export const MARK_CUSTOMERS_DIRTY = `
  insert into dirty_customer (workspace_id, customer_id)
  select $1::integer, customer_id
  from (
    select unnest($2::bigint[]) as customer_id
    union
    select root_id from customer_alias where workspace_id = $1 and customer_id = any($2::bigint[])
  ) as changed
  order by customer_id
  ${MARK}`;
