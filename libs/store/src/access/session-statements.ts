/** For $3 days. By the clock that also judges when it is over. */
export const OPEN_SESSION = `
  insert into session (sha256, account_id, expires_at)
  values ($1, $2, now() + make_interval(days => $3))
  returning expires_at as "expiresAt"`;

/** Neither ended nor left alone for longer than $2 hours, of an account that may still sign in. */
export const SIGNED_IN_BY_SESSION = `
  select account.id, account.email, account.owner, session.used_at < now() - interval '1 minute' as stale,
         coalesce((
           select json_agg(json_build_object('workspaceId', workspace_id, 'role', role, 'teams', teams))
           from membership where account_id = account.id
         ), '[]') as memberships
  from session join account on account.id = session.account_id
  where session.sha256 = $1 and session.expires_at > now() and account.disabled_at is null
    and session.used_at > now() - make_interval(hours => $2)`;

/** To the minute: a page asks a dozen times at once. */
export const SESSION_USED = `
  update session set used_at = now() where sha256 = $1 and used_at < now() - interval '1 minute'`;

export const END_SESSION = `delete from session where sha256 = $1`;

export const END_SESSIONS_OF_ACCOUNT = `delete from session where account_id = $1`;

export const FORGET_ENDED_SESSIONS = `
  delete from session where expires_at < now() or used_at < now() - make_interval(hours => $1)`;
