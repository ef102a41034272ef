/** Folding, and reading what was folded. */

/**
 * Takes up to $1 customers of the workspace $2 (null: of any) for this transaction; what another worker holds is
 * passed over. In the order of the primary key, so that the scan runs along the index, which forgets deleted rows;
 * in the order of arrival every batch would walk over the remains of all batches before it.
 */
export const LOCK_DIRTY = `
  select workspace_id, customer_id
  from dirty_customer
  where failure is null and ($2::integer is null or workspace_id = $2)
  order by workspace_id, customer_id
  limit $1
  for update skip locked`;

/** Those of the customers $2 who wait and whom nobody holds. */
export const LOCK_AWAITED = `
  select workspace_id, customer_id
  from dirty_customer
  where failure is null and workspace_id = $1 and customer_id = any($2::bigint[])
  order by workspace_id, customer_id
  for update skip locked`;

/** Teams that have another name now, as the workspace has set it. */
export const TEAM_NAMES = `
  select coalesce(settings -> 'teamNames', '{}'::jsonb) as names from workspace where id = $1`;

export const DELETE_DIRTY = `
  delete from dirty_customer where workspace_id = $1 and customer_id = any($2::bigint[])`;

export const NOTE_FAILURE = `
  update dirty_customer set failure = $3 where workspace_id = $1 and customer_id = $2`;

/**
 * The row lock of this update is held until the commit, so versions become visible in their order and whoever has
 * seen version n has seen all before it.
 */
export const NEXT_VERSION = `
  update workspace set measure_version = measure_version + 1
  where id = $1
  returning measure_version::float8 as version`;

/** $4 customers, $5 their case ids as array literals, $6 packs. */
export const WRITE_MEASURES = `
  insert into customer_measure (workspace_id, customer_id, version, definition_version, case_ids, packed)
  select $1, customer_id, $2, $3, case_ids::text[], packed
  from unnest($4::bigint[], $5::text[], $6::bytea[]) as folded (customer_id, case_ids, packed)
  order by customer_id
  on conflict (workspace_id, customer_id) do update
  set version = excluded.version, definition_version = excluded.definition_version,
      case_ids = excluded.case_ids, packed = excluded.packed`;

export const NOTIFY_MEASURES = `
  select pg_notify('twicetold_measures', json_build_array($1::integer, $2::bigint)::text)`;

/** Whoever could not be folded may be by this program, or once what was short then is there again. */
export const RETRY_FAILED = 'update dirty_customer set failure = null where failure is not null';

/** Cases of the customers who cannot be folded, and why. */
export const SET_ASIDE = `
  select key.case_id as "case", dirty.failure as reason, dirty.since
  from dirty_customer as dirty
  join case_customer as key on key.workspace_id = $1 and key.customer_id = dirty.customer_id
  where dirty.workspace_id = $1 and dirty.failure is not null
  order by key.case_id`;

export const MARK_WORKSPACE_DIRTY = `
  insert into dirty_customer (workspace_id, customer_id)
  select distinct $1::integer, coalesce(alias.root_id, key.customer_id)
  from case_customer as key
  left join customer_alias as alias on alias.workspace_id = $1 and alias.customer_id = key.customer_id
  where key.workspace_id = $1
  order by 2
  on conflict (workspace_id, customer_id) do update set failure = null`;

/** Measures of another definition than $1. */
export const MARK_OUTDATED_DIRTY = `
  insert into dirty_customer (workspace_id, customer_id)
  select workspace_id, customer_id
  from customer_measure
  where definition_version <> $1
  order by workspace_id, customer_id
  on conflict (workspace_id, customer_id) do update set failure = null`;

export const COUNT_DIRTY = `
  select count(*) filter (where failure is null)::float8 as waiting, count(failure)::float8 as failed
  from dirty_customer
  where workspace_id = $1`;

/** Whether the numbers of the workspace $1 are changing all the time, and none of its loads has come to its end just now. */
export const IS_UNDER_WAY = `
  select exists (select from dirty_customer where workspace_id = $1 and failure is null)
     and not exists (
           select from load
           where workspace_id = $1 and finished_at > now() - interval '2 seconds') as under_way`;

/** Nobody, where numbers of a generation of keys are wanted that is not in use any more; null: whatever is in use. */
const UNDER_KEYS = (generation: string) =>
  `(${generation}::integer is null or ${generation} = (select key_generation from workspace where id = $1))`;

/**
 * Measures of another definition ($2 is this program's) cannot be read; they are waiting to be folded again.
 * Read piece by piece: all measures of a workspace may be larger than what one result should hold.
 */
export const OPEN_ALL_MEASURES = `
  declare measures no scroll cursor for
  select customer_id, version::float8 as version, packed
  from customer_measure
  where workspace_id = $1 and definition_version = $2 and ${UNDER_KEYS('$3')}
  order by customer_id`;

export const OPEN_NEWER_MEASURES = `
  declare measures no scroll cursor for
  select customer_id, version::float8 as version, packed
  from customer_measure
  where workspace_id = $1 and definition_version = $2 and version > $3 and ${UNDER_KEYS('$4')}
  order by version, customer_id`;

export const FETCH_MEASURES = 'fetch 2000 from measures';

export const PACKS_OF_CUSTOMERS = `
  select customer_id, case_ids, packed
  from customer_measure
  where workspace_id = $1 and definition_version = $2 and customer_id = any($3::bigint[])`;

/** Of databases that were copied, one has another system or number; of those put back to a moment, another timeline. */
export const HISTORY = `
  select concat_ws('-', system.system_identifier, database.oid, checkpoint.timeline_id, workspace.id,
    encode(sha256(workspace.secret), 'hex')) as history
  from workspace, pg_control_system() as system, pg_control_checkpoint() as checkpoint, pg_database as database
  where workspace.id = $1 and database.datname = current_database()`;

/** $2 customers and $3 case ordinals, pair by pair. */
export const CASE_IDS = `
  select measure.case_ids[wanted.ordinal + 1] as case_id
  from unnest($2::bigint[], $3::integer[]) with ordinality as wanted (customer_id, ordinal, line)
  left join (
    select customer_id, case_ids from customer_measure where workspace_id = $1 and customer_id = any($2::bigint[])
  ) as measure on measure.customer_id = wanted.customer_id
  order by wanted.line`;

/** Holds off other workers that would give out the same codes; the same lock as NEXT_VERSION, taken earlier. */
export const LOCK_CODES = 'select id from workspace where id = $1 for no key update';

/** $2 dictionaries and $3 the highest code known of each. */
export const NEWER_CODES = `
  select dictionary.dictionary, dictionary.code, dictionary.name
  from unnest($2::text[], $3::integer[]) as known (dictionary, code)
  join dictionary
    on dictionary.workspace_id = $1 and dictionary.dictionary = known.dictionary and dictionary.code > known.code
  order by dictionary.dictionary, dictionary.code`;

export const HIGHEST_CODES = `
  select dictionary, max(code) as code from dictionary where workspace_id = $1 group by dictionary`;

/** Of the dictionary $2 the names out of $3 with a code up to $4. */
export const HEARD_NAMES = `
  select name from dictionary
  where workspace_id = $1 and dictionary = $2 and name = any($3::text[]) and code <= $4`;

export const INSERT_CODES = `
  insert into dictionary (workspace_id, dictionary, code, name)
  select $1, * from unnest($2::text[], $3::integer[], $4::text[])`;
