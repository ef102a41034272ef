/** $1 seconds of silence. */
export const CLOSE_ABANDONED_LOADS = `
  update load set state = 'interrupted', finished_at = seen_at
  where state = 'running' and seen_at < now() - make_interval(secs => $1)`;

/** Of each source of the workspace $1, what the latest finished load could not support, or only in part. */
export const LIMITS_OF_SOURCES = `
  select latest.name as source, capability.metric, capability.support, coalesce(capability.because, '') as because
  from (
    select distinct on (load.source_id) source.name, load.capabilities
    from load
    join source on source.id = load.source_id
    where load.workspace_id = $1 and load.state = 'finished'
    order by load.source_id, load.id desc
  ) as latest
  cross join lateral jsonb_to_recordset(latest.capabilities) as capability (metric text, support text, because text)
  where capability.support <> 'computable'
  order by latest.name, capability.metric`;
