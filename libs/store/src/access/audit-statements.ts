export const ADD_AUDIT_ENTRY = `
  insert into audit_entry (workspace_id, account_id, actor, action, particulars) values ($1, $2, $3, $4, $5)`;

/** Those before entry $2, the newest first; of the action $4, by somebody whose name has $5 in it. */
export const AUDIT_OF_WORKSPACE = `
  select id::text, at, actor, action, particulars
  from audit_entry
  where workspace_id = $1 and ($2::bigint is null or id < $2)
    and ($4::text is null or action = $4)
    and ($5::text is null or position(lower($5) in lower(actor)) > 0)
  order by audit_entry.id desc
  limit $3`;
