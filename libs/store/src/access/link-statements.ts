/** For $9 hours, by the clock that also judges when it is too late. */
export const MAKE_LINK = `
  insert into one_time_link (sha256, purpose, account_id, email, workspace_id, role, teams, made_by, expires_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, now() + $9::double precision * interval '1 hour')`;

const LINK = `
  purpose, account_id as "accountId", email, workspace_id as "workspaceId", role, teams, expires_at as "expiresAt"`;

/** Not used yet, and not too late. */
export const OPEN_LINK = `
  select ${LINK} from one_time_link where sha256 = $1 and used_at is null and expires_at > now()`;

/** Of several who follow it at once, one gets it. */
export const USE_LINK = `
  with used as (
    update one_time_link set used_at = now()
    where sha256 = $1 and used_at is null and expires_at > now()
    returning *
  )
  select ${LINK} from used`;

/** Only the newest link to an empty server, or to somebody's new password, opens. */
export const END_LINKS_LIKE_IT = `
  update one_time_link set used_at = now()
  where purpose = $1 and account_id is not distinct from $2 and used_at is null`;

export const OPEN_INVITATIONS = `
  select encode(sha256, 'hex') as id, ${LINK}
  from one_time_link
  where workspace_id = $1 and purpose = 'invitation' and used_at is null and expires_at > now()
  order by email, expires_at`;

/** To the same address; the newest alone opens. */
export const WITHDRAW_FORMER_INVITATIONS = `
  delete from one_time_link
  where workspace_id = $1 and email = $2 and purpose = 'invitation' and used_at is null`;

export const WITHDRAW_INVITATION = `
  with withdrawn as (
    delete from one_time_link
    where workspace_id = $1 and sha256 = decode($2, 'hex') and purpose = 'invitation' and used_at is null
    returning sha256
  )
  select sha256 from withdrawn`;
