/** The worklist: cases at risk that somebody is to look after. $1 is the workspace. */

const COLUMNS = `
  id, case_id as "caseId", state, owner, note, version, opened_at as "openedAt", changed_at as "changedAt",
  state_since as "stateSince", risk_at_opening as "riskAtOpening", risk_at_state as "riskAtState"`;

/**
 * $2 customers, $3 cases and $4 risks, item by item, each with its first line of history. A case that has an item already
 * gets no second one, and one that is not the customer's, or not under that number any more, none.
 */
export const OPEN_ITEMS = `
  with opened as (
    insert into worklist_item (workspace_id, customer_id, case_id, risk_at_opening, risk_at_state)
    select $1, customer_id, case_id, risk, risk
    from unnest($2::bigint[], $3::text[], $4::float8[]) as found (customer_id, case_id, risk)
    where (case_id, customer_id) in (
      select key.case_id, coalesce(alias.root_id, key.customer_id)
      from case_customer as key
      left join customer_alias as alias on alias.workspace_id = $1 and alias.customer_id = key.customer_id
      where key.workspace_id = $1 and key.case_id = any($3::text[]))
    on conflict (workspace_id, case_id) do nothing
    returning *
  )
  insert into worklist_change (item_id, version, workspace_id, changed_at, state, risk)
  select id, version, workspace_id, opened_at, state, risk_at_opening from opened
  returning item_id`;

export const ITEMS_OF_WORKSPACE = `
  select ${COLUMNS} from worklist_item where workspace_id = $1 order by id`;

/** $2 the alert from which they were taken on. */
export const ITEMS_OF_ALERT = `
  select ${COLUMNS} from worklist_item
  where workspace_id = $1 and id in (select item_id from alert_case where alert_id = $2)
  order by id`;

/** $2 the alert, $3 the item; both are of the workspace. */
export const TAKE_FROM_ALERT = `
  insert into alert_case (alert_id, item_id)
  select alert.id, item.id
  from alert, worklist_item as item
  where alert.workspace_id = $1 and alert.id = $2 and item.workspace_id = $1 and item.id = $3
  on conflict do nothing
  returning item_id`;

export const COUNT_ITEMS_OF_ALERTS = `
  select taken.alert_id as "alertId", item.state, count(*)::integer as count
  from alert_case as taken join worklist_item as item on item.id = taken.item_id
  where item.workspace_id = $1 and taken.alert_id = any($2::integer[])
  group by taken.alert_id, item.state`;

export const FIND_ITEM = `
  select ${COLUMNS} from worklist_item where workspace_id = $1 and id = $2`;

/** Nothing where the item is gone or has another version than $3. $4 state, $5 owner, $6 note, $7 author, $8 risk as it is now. */
export const CHANGE_ITEM = `
  with changed as (
    update worklist_item
    set state = $4, owner = $5, note = $6, version = version + 1, changed_at = clock_timestamp(),
        state_since = case when state = $4 then state_since else clock_timestamp() end,
        risk_at_state = case when state = $4 then risk_at_state else $8::float8 end
    where workspace_id = $1 and id = $2 and version = $3
    returning *
  ), kept as (
    insert into worklist_change (item_id, version, workspace_id, changed_at, author, state, owner, note, risk)
    select id, version, workspace_id, changed_at, $7::text, state, owner, note, $8::float8 from changed
  )
  select ${COLUMNS} from changed`;

export const HISTORY_OF_ITEM = `
  select version, changed_at as "changedAt", author, state, owner, note, risk
  from worklist_change
  where workspace_id = $1 and item_id = $2
  order by version`;

/** Whose the cases $2 are now, with their place in the customer's list of cases: merged, moved or renamed meanwhile. */
export const PLACES_OF_CASES = `
  with wanted as materialized (
    select key.case_id, coalesce(alias.root_id, key.customer_id) as customer_id
    from case_customer as key
    left join customer_alias as alias on alias.workspace_id = $1 and alias.customer_id = key.customer_id
    where key.workspace_id = $1 and key.case_id = any($2::text[])
  )
  select distinct on (wanted.case_id) wanted.case_id as "caseId", measure.customer_id as customer,
         array_position(measure.case_ids, wanted.case_id) - 1 as ordinal
  from wanted
  join customer_measure as measure
    on measure.workspace_id = $1 and measure.customer_id = wanted.customer_id
  where wanted.case_id = any(measure.case_ids)
  order by wanted.case_id, measure.customer_id`;

/** Of the cases $2, those that no event is left of. */
export const DROP_ITEMS_WITHOUT_CASE = `
  delete from worklist_item
  where workspace_id = $1 and case_id = any($2::text[])
    and case_id not in (select case_id from case_customer where workspace_id = $1 and case_id = any($2::text[]))`;

/** Of the customers $2, and of the cases $3, which are their own. */
export const ERASE_ITEMS = `
  delete from worklist_item
  where workspace_id = $1 and (customer_id = any($2::bigint[]) or case_id = any($3::text[]))`;
