export const CREATE_WORKSPACE = `
  insert into workspace (name, title, zone, simulated, keep_texts, settings, secret)
  values ($1, $2, $3, $4, $5, $6, $7)
  on conflict (name) do nothing
  returning id`;

/** What can be set, while nobody else sets it. */
export const WHAT_IS_SET = `
  select title, zone, keep_texts as "keepTexts", settings, settings_version as version
  from workspace where id = $1`;

/** $6 the next version, $7 author, $8 changes. */
export const CHANGE_WORKSPACE = `
  with changed as (
    update workspace
    set title = $2, zone = $3, keep_texts = $4, settings = $5, settings_version = $6
    where id = $1
    returning id, settings_version
  )
  insert into settings_change (workspace_id, version, author, changes)
  select id, settings_version, $7, $8 from changed`;

/** Fields changed since version $2. */
export const FIELDS_CHANGED_SINCE = `
  select distinct change ->> 'field' as field
  from settings_change, jsonb_array_elements(changes) as change
  where workspace_id = $1 and version > $2`;

/** The newest first, before a version where one is given. */
export const HISTORY_OF_SETTINGS = `
  select version, changed_at as "changedAt", author, changes
  from settings_change
  where workspace_id = $1 and ($3::int is null or version < $3)
  order by version desc
  limit $2`;

export const FIND_SETTINGS_CHANGE = `
  select version, changed_at as "changedAt", author, changes
  from settings_change
  where workspace_id = $1 and version = $2`;

/** `until` of a load may lie after its last event. Never lowers the horizon; appending events raises it by itself. */
export const RAISE_AS_OF = `
  update workspace set as_of = $2
  where id = $1 and (as_of is null or as_of < $2)`;

/** $2 last and $3 first instant of the new events, $4 whether any names its customer. Writes only what changes. */
export const WIDEN_WORKSPACE = `
  update workspace
  set as_of = greatest(as_of, $2::bigint),
      first_event_at = least(first_event_at, $3::bigint),
      has_customers = has_customers or $4::boolean
  where id = $1
    and (as_of is null or as_of < $2 or first_event_at is null or first_event_at > $3 or (not has_customers and $4))`;

/**
 * What the log says now, where events have gone from it: one scan of it. Held against appending, which widens. `until` of
 * finished loads counts as it did when they finished.
 */
export const MEASURE_SOURCES = `
  update source set as_of = seen.last_at
  from source as each
  left join (
    select source_id, max(at) as last_at from event where workspace_id = $1 group by source_id
  ) as seen on seen.source_id = each.id
  where source.id = each.id and each.workspace_id = $1 and source.as_of is distinct from seen.last_at`;

export const MEASURE_WORKSPACE = `
  update workspace
  set as_of = greatest(
        (select max(as_of) from source where workspace_id = $1),
        (select max(until) from load where workspace_id = $1 and state = 'finished')),
      first_event_at = (select min(first_at) from case_customer where workspace_id = $1),
      has_customers = exists (select 1 from case_customer where workspace_id = $1 and stated)
  where id = $1`;

export const WIDEN_SOURCE = `
  update source set as_of = greatest(as_of, $2::bigint)
  where id = $1 and (as_of is null or as_of < $2)`;
