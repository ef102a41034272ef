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

export const WIDEN_SOURCE = `
  update source set as_of = greatest(as_of, $2::bigint)
  where id = $1 and (as_of is null or as_of < $2)`;
