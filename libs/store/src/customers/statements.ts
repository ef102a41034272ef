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

const AS_TOLD = (table: string) => `
  ${table}.event_id as id, ${table}.case_id as "case", ${table}.at::float8 as at, ${table}.seq, ${table}.type,
  ${table}.body, ${table}.load_id as load, ${table}.customer_id::text as customer, source.name as source`;

/** As the log keeps them, in the order in which they happened. */
export const TOLD_OF_KEYS = `
  select ${AS_TOLD('event')}
  from event join source on source.id = event.source_id
  where event.workspace_id = $1 and event.customer_id = any($2::bigint[])
  order by event.at, event.seq nulls first, event.event_id, source.name`;

/** Events that another load told in other words than those that the log keeps. */
export const TOLD_OTHERWISE = `
  select ${AS_TOLD('event_copy')}
  from event_copy join source on source.id = event_copy.source_id
  where event_copy.workspace_id = $1 and event_copy.customer_id = any($2::bigint[]) and event_copy.type is not null
  order by event_copy.at, event_copy.event_id, event_copy.load_id`;

/** $2 keys of cases, each as if it were its own customer. */
export const FIGURES_OF_KEYS = `
  select source.name as source, figure.case_id as "case", figure.figure, figure.value, figure.load_id as load
  from source_figure as figure join source on source.id = figure.source_id
  where figure.workspace_id = $1 and figure.customer_id = any($2::bigint[])
  order by figure.case_id, figure.figure, source.name`;

export const MERGES_OF_KEYS = `
  select customer_id::text as customer, into_id::text as "into", merged_at as "mergedAt", unmerged_at as "unmergedAt"
  from customer_merge
  where workspace_id = $1 and (customer_id = any($2::bigint[]) or into_id = any($2::bigint[]))
  order by merged_at`;

/** $3 their cases. */
export const ITEMS_OF_CUSTOMER = `
  select item.case_id as "case", change.version, change.changed_at as "changedAt", change.author, change.state,
         change.owner, change.note, change.risk
  from worklist_item as item
  join worklist_change as change on change.item_id = item.id
  where item.workspace_id = $1 and (item.customer_id = any($2::bigint[]) or item.case_id = any($3::text[]))
  order by item.case_id, change.version`;
