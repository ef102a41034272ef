/** Figures that sources computed themselves, and the cases that a load is about. */

/** $4 customers, $5 cases, $6 figures, $7 values; each figure of a case once. The latest load says what counts. */
export const KEEP_FIGURES = `
  insert into source_figure (workspace_id, source_id, load_id, customer_id, case_id, figure, value)
  select $1, $2, $3, *
  from unnest($4::bigint[], $5::text[], $6::text[], $7::float8[]) as told (customer_id, case_id, figure, value)
  order by customer_id, case_id, figure
  on conflict (workspace_id, customer_id, source_id, case_id, figure) do update
  set value = excluded.value, load_id = excluded.load_id`;

/** Those that the load $3 of the source $2 told last, case by case. */
export const OPEN_FIGURES = `
  declare rows_of_load no scroll cursor for
  select case_id, figure, value
  from source_figure
  where workspace_id = $1 and source_id = $2 and load_id = $3
  order by customer_id, case_id, figure`;

/** Cases that the load $2 brought an event of, or told again what was known of them. */
export const OPEN_CASES_OF_LOAD = `
  declare rows_of_load no scroll cursor for
  select case_id from event where workspace_id = $1 and load_id = $2
  union
  select event.case_id
  from event_copy as copy
  join event on event.workspace_id = $1 and event.customer_id = copy.customer_id
    and event.source_id = copy.source_id and event.event_id = copy.event_id
  where copy.workspace_id = $1 and copy.load_id = $2`;

/** Customers with a name who have a part in those cases by their own events in the load. */
export const NAMED_CUSTOMERS_OF_LOAD = `
  select count(distinct part.customer_id)::float8 as customers
  from (
    select customer_id, case_id from event where workspace_id = $1 and load_id = $2
    union
    select event.customer_id, event.case_id
    from event_copy as copy
    join event on event.workspace_id = $1 and event.customer_id = copy.customer_id
      and event.source_id = copy.source_id and event.event_id = copy.event_id
    where copy.workspace_id = $1 and copy.load_id = $2
  ) as told
  join case_customer as part
    on part.workspace_id = $1 and part.customer_id = told.customer_id and part.case_id = told.case_id
  where part.stated`;

export const FETCH_ROWS_OF_LOAD = 'fetch 2000 from rows_of_load';

/** Whom each of the cases $2 is at home with, and whether the source named him; see HOME_OF_CASE. */
export const HOMES_OF_CASES = `
  select distinct on (part.case_id) part.case_id, coalesce(alias.root_id, part.customer_id) as customer_id, part.stated
  from case_customer as part
  left join customer_alias as alias
    on alias.workspace_id = part.workspace_id and alias.customer_id = part.customer_id
  where part.workspace_id = $1 and part.case_id = any($2::text[])
  order by part.case_id, part.stated desc, part.first_at, part.first_seq, part.first_event_id, part.customer_id`;

/** A load that is taken back takes its figures along. */
export const FORGET_FIGURES_OF_LOAD = 'delete from source_figure where workspace_id = $1 and load_id = $2';

/** Of the cases with the keys $2 (each as if it were its own customer), whose customer is erased. */
export const FORGET_FIGURES_OF_CASES = `
  delete from source_figure where workspace_id = $1 and customer_id = any($2::bigint[])`;
