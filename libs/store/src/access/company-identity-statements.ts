/** Nothing where the account is somebody else at that company, or they have another account. */
export const LINK_IDENTITY = `
  insert into company_identity (issuer, subject, account_id)
  values ($1, $2, $3)
  on conflict do nothing
  returning account_id`;

export const UNLINK_IDENTITIES = `
  with unlinked as (
    delete from company_identity where account_id = $1
    returning account_id
  )
  select account_id from unlinked`;

/** Every one that is open; of two who take them at once, one gets them. */
export const TAKE_INVITATIONS_TO = `
  with used as (
    update one_time_link set used_at = now()
    where email = $1 and purpose = 'invitation' and used_at is null and expires_at > now()
    returning *
  )
  select workspace_id as "workspaceId", role, teams from used order by workspace_id`;
