export const ADD_AUDIT_ENTRY = `
  insert into audit_entry (workspace_id, account_id, actor, action, particulars) values ($1, $2, $3, $4, $5)`;

/** Those before entry $2, the newest first. */
export const AUDIT_OF_WORKSPACE = `
  select id::text, at, actor, action, particulars
  from audit_entry
  where workspace_id = $1 and ($2::bigint is null or id < $2)
  order by audit_entry.id desc
  limit $3`;
