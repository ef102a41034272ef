/** $1 seconds of silence. */
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
