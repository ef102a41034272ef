/** Mails on a schedule, and the journal of what was sent. $1 is the workspace unless said otherwise. */

const COLUMNS = `
  id, workspace_id as "workspaceId", recipients, every, weekday, day, hour, language, period, question, address, author,
  paused, next_at as "nextAt", changed_at as "changedAt"`;

const SENDING = `
  sending.id, schedule_id as "scheduleId", due_at as "dueAt", by_hand as "byHand", recipient,
  period_from::text as "from", period_to::text as "to", state, attempts, next_attempt_at as "nextAttemptAt", trouble,
  sent_at as "sentAt"`;

export const SCHEDULES_OF_WORKSPACE = `
  select ${COLUMNS} from mail_schedule where workspace_id = $1 order by id`;

/** $2 schedule. */
export const FIND_SCHEDULE = `
  select ${COLUMNS} from mail_schedule where workspace_id = $1 and id = $2`;

export const ADD_SCHEDULE = `
  insert into mail_schedule
    (workspace_id, recipients, every, weekday, day, hour, language, period, question, address, author, next_at)
  values ($1, $2::text[], $3, $4::smallint, $5::smallint, $6::smallint, $7, $8, $9::jsonb, $10, $11, $12::timestamptz)
  returning ${COLUMNS}`;

/** $2 to $12 as in ADD_SCHEDULE, $13 schedule. */
export const CHANGE_SCHEDULE = `
  update mail_schedule
  set recipients = $2::text[], every = $3, weekday = $4::smallint, day = $5::smallint, hour = $6::smallint,
      language = $7, period = $8, question = $9::jsonb, address = $10, author = $11, next_at = $12::timestamptz,
      changed_at = now()
  where workspace_id = $1 and id = $13
  returning ${COLUMNS}`;

/** $2 schedule, $3 paused, $4 when it is due next. */
export const PAUSE_SCHEDULE = `
  update mail_schedule
  set paused = $3::boolean, next_at = $4::timestamptz, changed_at = now()
  where workspace_id = $1 and id = $2
  returning ${COLUMNS}`;

/** $2 schedule. */
export const DELETE_SCHEDULE = `
  delete from mail_schedule where workspace_id = $1 and id = $2 returning id`;

/** Due by $1, with the zone of their workspace and up to when its log reaches. */
export const SCHEDULES_DUE = `
  select mail_schedule.*, workspace.name as workspace
  from (select ${COLUMNS} from mail_schedule where not paused and next_at <= $1::timestamptz) as mail_schedule
  join workspace on workspace.id = mail_schedule."workspaceId"
  order by mail_schedule.id`;

/**
 * The schedule $1, which was due at $2, is due at $3 next; its mails for the due time $4, about the days from $5 to $6, are
 * to be sent. Nothing where another process did that, or somebody changed it meanwhile.
 */
export const TAKE_DUE = `
  with taken as (
    update mail_schedule
    set next_at = $3::timestamptz
    where id = $1 and next_at = $2::timestamptz and not paused
    returning id, recipients
  )
  insert into mail_sending (schedule_id, due_at, by_hand, recipient, period_from, period_to)
  select id, $4::timestamptz, false, recipient, $5::date, $6::date
  from taken, unnest(recipients) as recipient
  on conflict do nothing
  returning id`;

/** $2 schedule, $3 and $4 the days it is about. */
export const SEND_BY_HAND = `
  insert into mail_sending (schedule_id, due_at, by_hand, recipient, period_from, period_to)
  select id, now(), true, recipient, $3::date, $4::date
  from mail_schedule, unnest(recipients) as recipient
  where workspace_id = $1 and id = $2
  on conflict do nothing
  returning id`;

/** All mails that wait for one due time of one schedule, for this process for $1 seconds; counted as an attempt. */
export const LEASE_SENDINGS = `
  with first as (
    select schedule_id, due_at
    from mail_sending
    where state = 'waiting' and next_attempt_at <= now() and (lease_until is null or lease_until < now())
    order by next_attempt_at
    limit 1
    for update skip locked
  ), mine as (
    select id
    from mail_sending join first using (schedule_id, due_at)
    where state = 'waiting' and next_attempt_at <= now() and (lease_until is null or lease_until < now())
    for update of mail_sending skip locked
  )
  update mail_sending as sending
  set lease_until = now() + make_interval(secs => $1::integer), attempts = attempts + 1
  from mine, mail_schedule as schedule, workspace
  where sending.id = mine.id and schedule.id = sending.schedule_id and workspace.id = schedule.workspace_id
  returning ${SENDING}, workspace.name as workspace, schedule.language, schedule.period, schedule.question,
    schedule.address, schedule.author, schedule.every, schedule.weekday, schedule.day, schedule.hour`;

/** $1 sending. */
export const SENDING_SENT = `
  update mail_sending set state = 'sent', sent_at = now(), lease_until = null, trouble = null where id = $1::uuid`;

/** $1 sending, $2 what went wrong, $3 milliseconds until the next attempt; null: there is none. */
export const SENDING_FAILED = `
  update mail_sending
  set state = case when $3::float8 is null then 'failed' else 'waiting' end, trouble = $2, lease_until = null,
      next_attempt_at = now() + coalesce($3::float8, 0) * interval '1 millisecond'
  where id = $1::uuid`;

/** $2 at most so many per schedule, the newest first. */
export const SENDINGS_OF_WORKSPACE = `
  select *
  from (
    select ${SENDING}, dense_rank() over (partition by schedule_id order by due_at desc) as place
    from mail_sending as sending join mail_schedule as schedule on schedule.id = schedule_id
    where schedule.workspace_id = $1
  ) as ranked
  where place <= $2::integer
  order by "scheduleId", "dueAt" desc, recipient`;

/** What was sent so long ago that nobody asks after it; $1 days. */
export const FORGET_SENDINGS = `
  delete from mail_sending where state <> 'waiting' and due_at < now() - make_interval(days => $1::integer)`;
