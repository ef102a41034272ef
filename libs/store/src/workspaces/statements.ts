export const CREATE_WORKSPACE = `
  insert into workspace (name, title, zone, simulated, keep_texts, settings, secret)
  values ($1, $2, $3, $4, $5, $6, $7)
  on conflict (name) do nothing
  returning id`;

/** null leaves a value as it is. */
export const CHANGE_WORKSPACE = `
  update workspace
  set title = coalesce($2, title), zone = coalesce($3, zone), keep_texts = coalesce($4, keep_texts),
      settings = coalesce($5, settings)
  where id = $1`;

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
      has_customers = exists (select from case_customer where workspace_id = $1 and stated)
  where id = $1`;

export const WIDEN_SOURCE = `
  update source set as_of = greatest(as_of, $2::bigint)
  where id = $1 and (as_of is null or as_of < $2)`;
