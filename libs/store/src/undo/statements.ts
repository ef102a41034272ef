/**
 * Taking a load back. In each of these $1 is the workspace; in those about events $2 are the customers of the batch and $3 is
 * the load. An event that another load delivered too is handed over to it: to the one with the lowest number.
 */

export const LOAD_TO_TAKE_BACK = `
  select state from load where id = $2 and workspace_id = $1 for update`;

export const BEGIN_UNDO = `update load set state = 'undoing', seen_at = now() where id = $1`;

/** Once per load, by its block range indexes; what follows goes through this list, customer by customer. */
export const QUEUE_UNDO = `
  insert into undo_customer (workspace_id, load_id, customer_id)
  select $1, $2, customer_id from event where workspace_id = $1 and load_id = $2
  union
  select $1, $2, customer_id from event_copy where workspace_id = $1 and load_id = $2
  on conflict do nothing`;

/** $3 customers at most; what another process holds is passed over. */
export const LOCK_UNDO = `
  select customer_id
  from undo_customer
  where workspace_id = $1 and load_id = $2
  order by customer_id
  limit $3
  for update skip locked`;

export const DELETE_UNDO = `
  delete from undo_customer where workspace_id = $1 and load_id = $2 and customer_id = any($3::bigint[])`;

export const IS_UNDO_WAITING = `
  select exists (select from undo_customer where workspace_id = $1 and load_id = $2) as waiting`;

/** Before: the cases that lose an event. Whether the customer is a stated one follows from the key, and so from any case. */
export const CASES_OF_LOAD = `
  select distinct event.case_id, event.customer_id, key.stated
  from event
  join case_customer as key
    on key.workspace_id = $1 and key.case_id = event.case_id and key.customer_id = event.customer_id
  where event.workspace_id = $1 and event.customer_id = any($2::bigint[]) and event.load_id = $3`;

export const DROP_COPIES = `
  delete from event_copy
  where workspace_id = $1 and customer_id = any($2::bigint[]) and load_id = $3`;

const SAME_EVENT = (a: string, b: string) => `
  ${a}.workspace_id = ${b}.workspace_id and ${a}.customer_id = ${b}.customer_id
  and ${a}.source_id = ${b}.source_id and ${a}.event_id = ${b}.event_id`;

/**
 * Copies without a wording of their own are worded as the log is; where another wording is about to step in, they get
 * theirs before it is lost.
 */
export const WORD_COPIES = `
  update event_copy as copy
  set case_id = event.case_id, at = event.at, seq = event.seq, type = event.type, body = event.body
  from event
  where event.workspace_id = $1 and event.customer_id = any($2::bigint[]) and event.load_id = $3
    and ${SAME_EVENT('copy', 'event')} and copy.type is null
    and (
      select heir.type from event_copy as heir
      where ${SAME_EVENT('heir', 'event')}
      order by heir.load_id
      limit 1
    ) is not null`;

const HEIRS_WORDING = ['case_id', 'at', 'seq', 'type', 'body']
  .map((column) => `${column} = case when heir.type is null then event.${column} else heir.${column} end`)
  .join(', ');

/** Returns the cases that gain an event by it. */
export const HAND_OVER = `
  update event
  set load_id = heir.load_id, ${HEIRS_WORDING}
  from (
    select distinct on (customer_id, source_id, event_id) *
    from event_copy
    where workspace_id = $1 and customer_id = any($2::bigint[])
    order by customer_id, source_id, event_id, load_id
  ) as heir
  where event.workspace_id = $1 and event.customer_id = any($2::bigint[]) and event.load_id = $3
    and ${SAME_EVENT('heir', 'event')}
  returning event.case_id`;

/** A load has no copy of what the log has from itself. */
export const DROP_HANDED_OVER = `
  delete from event_copy as copy
  using event
  where event.workspace_id = $1 and event.customer_id = any($2::bigint[])
    and ${SAME_EVENT('copy', 'event')} and copy.load_id = event.load_id`;

export const DELETE_EVENTS = `
  delete from event where workspace_id = $1 and customer_id = any($2::bigint[]) and load_id = $3`;

export const END_UNDO = `update load set state = 'undone', undone_at = now(), seen_at = now() where id = $1`;

export const LOADS_BEING_TAKEN_BACK = `
  select id, workspace_id as "workspaceId" from load where state = 'undoing' order by id`;
