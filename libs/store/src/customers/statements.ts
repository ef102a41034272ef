/** Merging and erasing customers. $1 is the workspace; $2 a customer key or several. */

export const MERGE_IN_FORCE = `
  select into_id from customer_merge where workspace_id = $1 and customer_id = $2 and unmerged_at is null`;

export const RECORD_MERGE = `
  insert into customer_merge (workspace_id, customer_id, into_id) values ($1, $2, $3)`;

/** A clock that moves within a statement would tell each machine of a distributed database something else. */
export const END_MERGE = `
  update customer_merge set unmerged_at = statement_timestamp()
  where workspace_id = $1 and customer_id = $2 and unmerged_at is null`;

export const MERGED_INTO = `
  select customer_id
  from customer_merge
  where workspace_id = $1 and into_id = any($2::bigint[]) and unmerged_at is null`;

/** $3 whom they count as from now on. */
export const COUNT_AS = `
  insert into customer_alias (workspace_id, customer_id, root_id)
  select $1, customer_id, $3::bigint from unnest($2::bigint[]) as merged (customer_id)
  on conflict (workspace_id, customer_id) do update set root_id = excluded.root_id`;

export const COUNT_AS_ITSELF = `
  delete from customer_alias where workspace_id = $1 and customer_id = any($2::bigint[])`;

export const CASES_OF_CUSTOMERS = `
  select case_id, count(*)::float8 as events
  from event
  where workspace_id = $1 and customer_id = any($2::bigint[])
  group by case_id`;

/** Keys of events that name no customer, of the cases $2. */
export const UNSTATED_KEYS_OF_CASES = `
  select distinct customer_id
  from case_customer
  where workspace_id = $1 and case_id = any($2::text[]) and not stated`;

export const EVENTS_OF_KEYS = `
  select count(*)::float8 as events, max(at)::float8 as last
  from event
  where workspace_id = $1 and customer_id = any($2::bigint[])`;

export const ERASE_EVENTS = `
  delete from event where workspace_id = $1 and customer_id = any($2::bigint[])`;

export const ERASE_COPIES = `
  delete from event_copy where workspace_id = $1 and customer_id = any($2::bigint[])`;

export const ERASE_MERGES = `
  delete from customer_merge
  where workspace_id = $1 and (customer_id = any($2::bigint[]) or into_id = any($2::bigint[]))`;

/** The first differences to the source's own figures stand in reports, with the case: those about the cases $2 go. */
export const ERASE_DIFFERENCES = `
  update load
  set report = jsonb_set(report, '{reconciliation,first}', (
    select coalesce(jsonb_agg(difference order by place), '[]')
    from jsonb_array_elements(report #> '{reconciliation,first}') with ordinality as listed (difference, place)
    where difference ->> 'case' <> all($2::text[])
  ))
  where workspace_id = $1 and jsonb_typeof(report #> '{reconciliation,first}') = 'array'`;

/** $3: the moment up to which their events are turned away from now on. */
export const SUPPRESS = `
  insert into erased_customer (workspace_id, customer_id, until)
  select $1, customer_id, $3::bigint from unnest($2::bigint[]) as erased (customer_id)
  on conflict (workspace_id, customer_id) do update set until = greatest(erased_customer.until, excluded.until)`;
