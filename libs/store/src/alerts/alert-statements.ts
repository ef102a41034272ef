const ALERT = `
  alert.id, alert.rule_id as "ruleId", rule.deleted_at is null and rule.revision = alert.revision as "ruleStands", alert.slice, alert.bucket,
  alert.state, alert.finding, alert.last_bucket as "lastBucket", alert.last_value as "lastValue",
  alert.fired_at as "firedAt", alert.acknowledged_at as "acknowledgedAt", alert.acknowledged_by as "acknowledgedBy",
  alert.resolved_at as "resolvedAt", alert.resolved_because as "resolvedBecause"`;

/** $2 states, $3 rule or null, $4 how many: what is open first, the last fired first. */
export const ALERTS_OF_WORKSPACE = `
  select ${ALERT}
  from alert join alert_rule as rule on rule.id = alert.rule_id
  where alert.workspace_id = $1 and alert.state = any($2::text[]) and ($3::integer is null or alert.rule_id = $3)
  order by array_position(array['firing', 'acknowledged', 'resolved'], alert.state), alert.fired_at desc, alert.id desc
  limit $4`;

export const FIND_ALERT = `
  select ${ALERT}
  from alert join alert_rule as rule on rule.id = alert.rule_id
  where alert.workspace_id = $1 and alert.id = $2`;

export const COUNT_ALERTS = `
  select state, count(*)::integer as count from alert where workspace_id = $1 group by state`;

/** Whoever evaluates a rule at the same time waits here. */
export const LOCK_RULE = `
  select revision, enabled and deleted_at is null as stands, evaluated_version::float8 as version,
         evaluated_as_of::float8 as "asOf", judged_to as "judgedTo"
  from alert_rule where id = $1
  for update`;

export const OPEN_ALERTS_OF_RULE = `
  select id, slice, last_start as "lastStart" from alert where rule_id = $1 and state <> 'resolved'`;

/** One for a slice and a bucket, however often it is found. */
export const FIRE_ALERT = `
  insert into alert (workspace_id, rule_id, revision, slice, bucket, finding, last_bucket, last_start, last_value)
  values ($1, $2, $3, $4, $5, $6, $5, $7, $8)
  on conflict (rule_id, revision, slice, bucket) do nothing
  returning id`;

/** Numbers of a bucket moved back over the line: the alert that it had is open again, and nobody is told twice. */
export const OPEN_AGAIN = `
  with opened as (
    update alert
    set state = case when acknowledged_at is null then 'firing' else 'acknowledged' end,
        resolved_at = null, resolved_because = null, last_bucket = $4, last_value = $5
    where rule_id = $1 and revision = $2 and slice = $3 and bucket = $4 and state = 'resolved'
    returning id
  )
  insert into alert_change (alert_id, change, bucket, value) select id, 'again', $4, $5 from opened
  returning alert_id`;

export const HOLD_ALERT = `
  update alert set last_bucket = $2, last_start = $3, last_value = $4 where id = $1`;

export const RESOLVE_ALERT = `
  update alert
  set state = 'resolved', resolved_at = now(), resolved_because = 'not_met', last_bucket = $2, last_value = $3
  where id = $1`;

export const NOTE_CHANGE = `
  insert into alert_change (alert_id, change, author, bucket, value) values ($1, $2, $3, $4, $5)`;

export const KEEP_STANDING = `
  update alert_rule
  set evaluated_version = $2, evaluated_as_of = $3, evaluated_at = now(), standing = $4,
      judged_to = greatest(judged_to, $5::timestamptz)
  where id = $1`;

/** $2: not those of this revision; null: all. $3 why. */
export const CLOSE_ALERTS_OF_RULE = `
  with closed as (
    update alert set state = 'resolved', resolved_at = now(), resolved_because = $3
    where rule_id = $1 and state <> 'resolved' and ($2::integer is null or revision <> $2)
    returning id
  )
  insert into alert_change (alert_id, change) select id, 'resolved' from closed`;

/** What is over needs nobody any more, and what somebody has taken on is theirs. */
export const ACKNOWLEDGE_ALERT = `
  with acknowledged as (
    update alert set state = 'acknowledged', acknowledged_at = now(), acknowledged_by = $3
    where workspace_id = $1 and id = $2 and state = 'firing'
    returning id
  )
  insert into alert_change (alert_id, change, author) select id, 'acknowledged', $3 from acknowledged
  returning alert_id`;

export const CHANGES_OF_ALERTS = `
  select alert_id as "alertId", at, change, author, bucket, value
  from alert_change where alert_id = any($1::integer[])
  order by id`;

/** More customers than this are no news that trickles in, but a load, or a settings change that is being worked through. */
export const IS_SETTLED = `
  select not exists (select from load where workspace_id = $1 and state in ('running', 'undoing'))
         and (select count(*) from (
                select from dirty_customer where workspace_id = $1 and failure is null limit 101) as waiting) <= 100 as settled`;
