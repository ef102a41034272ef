export const IS_THERE = 'select 1';

/** Of all workspaces together; seconds since the oldest waiting customer began to wait. */
export const WORKLOAD = `
  select queue.waiting, queue.failed, queue.oldest_seconds,
         (select count(*) from load where state = 'running')::float8 as running_loads
  from (
    select count(*) filter (where failure is null)::float8 as waiting,
           count(failure)::float8 as failed,
           coalesce(extract(epoch from clock_timestamp() - min(since) filter (where failure is null)), 0)::float8
             as oldest_seconds
    from dirty_customer
  ) as queue`;
