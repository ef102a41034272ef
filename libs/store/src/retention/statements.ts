/**
 * What is too old goes. $1 is the workspace. Horizons are milliseconds since 1970 UTC; null: nothing is too old.
 */

/** Nothing where a sweep is under way already. */
export const BEGIN_SWEEP = `
  insert into retention_sweep (workspace_id, horizon, text_horizon) values ($1, $2::bigint, $3::bigint)
  on conflict (workspace_id) where ended_at is null do nothing
  returning id`;

/** The one that is under way, with what is too old for it and for $2 and $3: what was set since may keep more. */
export const OPEN_SWEEP = `
  update retention_sweep
  set horizon = case when $2::bigint is null then null else least(horizon, $2::bigint) end,
      text_horizon = case when $3::bigint is null then null else least(text_horizon, $3::bigint) end
  where workspace_id = $1 and ended_at is null
  returning id, horizon::float8 as horizon, text_horizon::float8 as "textHorizon"`;

export const LAST_SWEEP = `
  select began_at as "beganAt", ended_at as "endedAt", horizon::float8 as horizon, text_horizon::float8 as "textHorizon",
         cases::float8 as cases, customers::float8 as customers, events::float8 as events, texts::float8 as texts
  from retention_sweep where workspace_id = $1
  order by retention_sweep.id desc
  limit 1`;

/** Whether a file was loaded since $2. */
export const LOADED_SINCE = `
  select exists (
    select from load where workspace_id = $1 and kind = 'file' and state in ('finished', 'interrupted') and seen_at > $2
  ) as loaded`;

/** When one of the fields $2 was last changed. */
export const FIELDS_CHANGED_AT = `
  select max(changed_at) as "changedAt"
  from settings_change, jsonb_array_elements(changes) as change
  where workspace_id = $1 and change ->> 'field' = any($2::text[])`;

/** By the clock of the database. */
export const NOW = 'select extract(epoch from clock_timestamp())::float8 * 1000 as now';

/** Whoever has a part in a case that began before $2, as whom they were merged into. */
const WITH_OLD_CASES = `
  select distinct $1::integer as workspace_id, coalesce(alias.root_id, part.customer_id) as customer_id
  from case_customer as part
  left join customer_alias as alias on alias.workspace_id = $1 and alias.customer_id = part.customer_id
  where part.workspace_id = $1 and part.first_at < $2::bigint`;

export const QUEUE_OLD_CASES = `
  insert into retention_customer (workspace_id, customer_id) ${WITH_OLD_CASES}
  on conflict do nothing`;

/** For saying beforehand what would go: $3 customers above $4 at a time. */
export const OLD_CUSTOMERS = `
  select customer_id from (${WITH_OLD_CASES}) as old
  where customer_id > $4::bigint
  order by customer_id
  limit $3::integer`;

const HAS_WORDS = `
  type in ('contact', 'handoff') and (body ->> 'text' is not null or body ->> 'note' is not null)`;

export const QUEUE_OLD_TEXTS = `
  insert into retention_customer (workspace_id, customer_id)
  select distinct $1::integer, customer_id from event where workspace_id = $1 and at < $2::bigint and ${HAS_WORDS}
  union
  select distinct $1::integer, customer_id from event_copy where workspace_id = $1 and at < $2::bigint and ${HAS_WORDS}
  on conflict do nothing`;

export const COUNT_OLD_TEXTS = `
  select count(*)::float8 as texts from event where workspace_id = $1 and at < $2::bigint and ${HAS_WORDS}`;

/** $2 customers at most; what another process holds is passed over. */
export const LOCK_SWEEP = `
  select customer_id from retention_customer
  where workspace_id = $1
  order by customer_id
  limit $2
  for update skip locked`;

export const DELETE_SWEPT = `
  delete from retention_customer where workspace_id = $1 and customer_id = any($2::bigint[])`;

export const IS_SWEEP_WAITING = `
  select exists (select from retention_customer where workspace_id = $1) as waiting`;

/** Of the cases $2. */
export const STATED_KEYS_OF_CASES = `
  select distinct customer_id, stated from case_customer where workspace_id = $1 and case_id = any($2::text[])`;

/** Of the customers $2 in the cases $3: what other loads told, also where it told of another case. */
export const SWEEP_COPIES = `
  delete from event_copy as copy
  where copy.workspace_id = $1 and copy.customer_id = any($2::bigint[]) and (
    copy.case_id = any($3::text[])
    or exists (
      select from event
      where event.workspace_id = copy.workspace_id and event.customer_id = copy.customer_id
        and event.source_id = copy.source_id and event.event_id = copy.event_id and event.case_id = any($3::text[])))`;

export const SWEEP_EVENTS = `
  delete from event where workspace_id = $1 and customer_id = any($2::bigint[]) and case_id = any($3::text[])`;

/** Of the customers $2 those of whom a case is left. */
export const LEFT_OF = `
  select count(distinct customer_id)::float8 as customers
  from case_customer where workspace_id = $1 and customer_id = any($2::bigint[]) and stated`;

const WITHOUT_WORDS = (table: string) => `
  update ${table}
  set body = body || case when type = 'contact' then '{"text": null}'::jsonb else '{"note": null}'::jsonb end
  where workspace_id = $1 and customer_id = any($2::bigint[]) and at < $3::bigint and ${HAS_WORDS}`;

export const FORGET_WORDS = WITHOUT_WORDS('event');
export const FORGET_WORDS_OF_COPIES = WITHOUT_WORDS('event_copy');

/** $2 the sweep. */
export const COUNT_SWEPT = `
  update retention_sweep
  set cases = cases + $3::bigint, customers = customers + $4::bigint, events = events + $5::bigint, texts = texts + $6::bigint
  where workspace_id = $1 and id = $2`;

/** Nothing where another process has ended it. */
export const END_SWEEP = `
  update retention_sweep set ended_at = now()
  where workspace_id = $1 and id = $2 and ended_at is null
  returning cases::float8 as cases, customers::float8 as customers, events::float8 as events, texts::float8 as texts`;
