const RULE = `
  rule.id, rule.workspace_id as "workspaceId", rule.name, rule.question, rule.condition, rule.revision, rule.enabled,
  rule.author, rule.changed_at as "changedAt", rule.evaluated_at as "evaluatedAt", rule.standing,
  rule.judged_to as "judgedTo",
  (select count(*)::integer from alert where alert.rule_id = rule.id and alert.state <> 'resolved') as "openAlerts"`;

export const RULES_OF_WORKSPACE = `
  select ${RULE} from alert_rule as rule where rule.workspace_id = $1 and rule.deleted_at is null order by lower(rule.name), rule.id`;

/** Those that are to be evaluated. */
export const WORKSPACES_WITH_RULES = `
  select distinct workspace_id as id from alert_rule where enabled and deleted_at is null`;

export const ADD_RULE = `
  with rule as (
    insert into alert_rule (workspace_id, name, question, condition, author)
    values ($1, $2, $3, $4, $5)
    returning *
  )
  select ${RULE} from rule`;

/** Another question or condition is another revision, of which nothing is known yet. */
export const CHANGE_RULE = `
  with rule as (
    update alert_rule
    set name = $3, changed_at = now(), author = coalesce($6, author),
        revision = revision + case when question = $4::jsonb and condition = $5::jsonb then 0 else 1 end,
        evaluated_version = case when question = $4::jsonb and condition = $5::jsonb then evaluated_version end,
        evaluated_as_of = case when question = $4::jsonb and condition = $5::jsonb then evaluated_as_of end,
        evaluated_at = case when question = $4::jsonb and condition = $5::jsonb then evaluated_at end,
        standing = case when question = $4::jsonb and condition = $5::jsonb then standing end,
        judged_to = case when question = $4::jsonb and condition = $5::jsonb then judged_to end,
        question = $4::jsonb, condition = $5::jsonb
    where workspace_id = $1 and id = $2 and deleted_at is null
    returning *
  )
  select ${RULE} from rule`;

export const ENABLE_RULE = `
  with rule as (
    update alert_rule set enabled = $3, evaluated_version = null, evaluated_as_of = null, judged_to = null
    where workspace_id = $1 and id = $2 and deleted_at is null
    returning *
  )
  select ${RULE} from rule`;

export const DELETE_RULE = `
  with gone as (
    update alert_rule set deleted_at = now() where workspace_id = $1 and id = $2 and deleted_at is null returning id
  )
  select id from gone`;

export const RECIPIENTS_OF_WORKSPACE = `
  select recipient.id, recipient.rule_id as "ruleId", recipient.kind, recipient.person_id as "personId",
         coalesce(person.name, recipient.address) as name, coalesce(person.email, recipient.address) as address,
         coalesce(person.language, recipient.language) as language
  from alert_recipient as recipient
  join alert_rule as rule on rule.id = recipient.rule_id
  left join person on person.id = recipient.person_id
  where rule.workspace_id = $1
  order by recipient.kind desc, name, recipient.id`;

/** Nothing where the rule is not of the workspace, or the person is not. */
export const ADD_RECIPIENT = `
  insert into alert_recipient (id, rule_id, kind, person_id, address, language, secrets)
  select $3::uuid, rule.id, $4, $5::integer, $6, $7, $8
  from alert_rule as rule
  where rule.workspace_id = $1 and rule.id = $2 and rule.deleted_at is null
    and ($5::integer is null or exists (select from person where workspace_id = $1 and id = $5))
  returning id`;

export const REMOVE_RECIPIENT = `
  with gone as (
    delete from alert_recipient as recipient
    using alert_rule as rule
    where rule.id = recipient.rule_id and rule.workspace_id = $1 and recipient.id = $2::uuid
    returning recipient.id
  )
  select id from gone`;
