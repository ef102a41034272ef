const DELIVERY = `
  delivery.id, delivery.rule_id as "ruleId", delivery.alert_id as "alertId", delivery.recipient_id as "recipientId",
  delivery.kind, delivery.recipient, delivery.event, delivery.state, delivery.attempts, delivery.trouble, delivery.status,
  delivery.next_attempt_at as "nextAttemptAt", delivery.created_at as "createdAt", delivery.sent_at as "sentAt"`;

/** $1 alert, $2 event, $3 kinds: one to each recipient of its rule. */
export const QUEUE_DELIVERIES = `
  insert into alert_delivery (rule_id, alert_id, recipient_id, kind, recipient, event)
  select alert.rule_id, alert.id, recipient.id, recipient.kind, coalesce(person.name, recipient.address, ''), $2
  from alert
  join alert_recipient as recipient on recipient.rule_id = alert.rule_id
  left join person on person.id = recipient.person_id
  where alert.id = $1 and recipient.kind = any($3::text[])
  on conflict (alert_id, recipient_id, event) do nothing`;

/** For whoever asked, who sends it at once; left lying, it is sent like the others. */
export const QUEUE_TEST = `
  insert into alert_delivery (rule_id, recipient_id, kind, recipient, event, next_attempt_at)
  select recipient.rule_id, recipient.id, recipient.kind, coalesce(person.name, recipient.address, ''), 'test',
         now() + interval '2 minutes'
  from alert_recipient as recipient
  join alert_rule as rule on rule.id = recipient.rule_id
  left join person on person.id = recipient.person_id
  where rule.workspace_id = $1 and recipient.id = $2::uuid
  returning id`;

/**
 * $1 seconds, $2 one in particular or null: the longest due of those that nobody is sending, with what it takes to send it. A
 * process that dies leaves it to the next one when its time is over.
 */
export const LEASE_DELIVERY = `
  with leased as (
    update alert_delivery
    set lease_until = now() + make_interval(secs => $1), attempts = attempts + 1
    where id = (
      select id from alert_delivery
      where state = 'waiting' and (next_attempt_at <= now() or id = $2::uuid) and (lease_until is null or lease_until < now())
        and ($2::uuid is null or id = $2)
      order by next_attempt_at
      limit 1
      for update skip locked
    )
    returning *
  )
  select ${DELIVERY}, workspace.name as workspace, workspace.title, workspace.zone, rule.name as rule,
         alert.finding, alert.bucket, alert.state as "alertState", alert.fired_at as "firedAt",
         alert.resolved_at as "resolvedAt", alert.last_value as "lastValue",
         coalesce(person.email, case when recipient.kind = 'email' then recipient.address end) as email,
         coalesce(person.language, recipient.language, 'en') as language, recipient.secrets
  from leased as delivery
  join alert_rule as rule on rule.id = delivery.rule_id
  join workspace on workspace.id = rule.workspace_id
  left join alert on alert.id = delivery.alert_id
  left join alert_recipient as recipient on recipient.id = delivery.recipient_id
  left join person on person.id = recipient.person_id`;

export const DELIVERY_SENT = `
  update alert_delivery
  set state = 'sent', sent_at = now(), lease_until = null, trouble = null, status = $2
  where id = $1`;

/** $2 state, $3 code, $4 status, $5 milliseconds until the next attempt. */
export const DELIVERY_FAILED = `
  update alert_delivery
  set state = $2, trouble = $3, status = $4, lease_until = null,
      next_attempt_at = now() + make_interval(secs => coalesce($5::float8, 0) / 1000.0)
  where id = $1`;

export const FIND_DELIVERY = `select ${DELIVERY} from alert_delivery as delivery where delivery.id = $1`;

export const DELIVERIES_OF_ALERTS = `
  select ${DELIVERY} from alert_delivery as delivery
  where delivery.alert_id = any($1::integer[])
  order by delivery.created_at, delivery.id`;

/** The last one of each recipient. */
export const LAST_DELIVERIES = `
  select distinct on (delivery.recipient_id) ${DELIVERY}
  from alert_delivery as delivery join alert_rule as rule on rule.id = delivery.rule_id
  where rule.workspace_id = $1 and delivery.recipient_id is not null
  order by delivery.recipient_id, delivery.created_at desc`;
