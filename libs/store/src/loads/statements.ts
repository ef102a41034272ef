/** A load of the day that is there, or none; taken back ones do not count. */
export const MAKE_LIVE_LOAD = `
  insert into load (workspace_id, source_id, kind, state, finished_at)
  values ($1, $2, 'live', 'finished', now())
  on conflict (source_id, ((started_at at time zone 'UTC')::date)) where kind = 'live' and state = 'finished'
  do nothing`;

export const LIVE_LOAD_OF_TODAY = `
  select id
  from load
  where source_id = $1 and kind = 'live' and state = 'finished'
    and (started_at at time zone 'UTC')::date = (now() at time zone 'UTC')::date`;

export const ADD_COUNTS = `
  update load
  set rows = rows + $2, events = events + $3, cases = cases + $4, duplicates = duplicates + $5,
      rejected = rejected + $6, seen_at = now(), finished_at = now()
  where id = $1`;

export const REVISE_REPORT = `update load set report = $2, capabilities = $3 where id = $1`;

/** $1 seconds of silence. Live loads are never running. */
export const CLOSE_ABANDONED_LOADS = `
  update load set state = 'interrupted', finished_at = seen_at
  where state = 'running' and seen_at < now() - make_interval(secs => $1)`;

/**
 * Of each source of the workspace $1, what none of its finished loads could support in full: the most that one of them
 * could, as the latest such load says it. A small later file must not take back what a whole export has shown.
 */
export const LIMITS_OF_SOURCES = `
  select source, metric, support, coalesce(because, '') as because
  from (
    select distinct on (source.name, capability.metric)
           source.name as source, capability.metric, capability.support, capability.because
    from load
    join source on source.id = load.source_id
    cross join lateral jsonb_to_recordset(load.capabilities) as capability (metric text, support text, because text)
    where load.workspace_id = $1 and load.state = 'finished'
    order by source.name, capability.metric,
             array_position(array['computable', 'partly', 'not'], capability.support), load.id desc
  ) as most
  where support <> 'computable'
  order by source, metric`;

/** Another text than before: a load has come, gone on, ended or been taken back. */
export const LOADS_MOVED = `
  select concat_ws(' ', count(*), max(id), max(seen_at), max(finished_at), max(undone_at),
                   string_agg(distinct state, ',' order by state)) as moved
  from load
  where workspace_id = $1`;
