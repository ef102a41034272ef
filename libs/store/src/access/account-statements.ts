const ACCOUNT = `
  id, email, name, owner, password, failed_attempts as "failedAttempts",
  case when locked_until > now() then locked_until end as "lockedUntil",
  disabled_at as "disabledAt", created_at as "createdAt", signed_in_at as "signedInAt"`;

export const ACCOUNT_BY_ID = `select ${ACCOUNT} from account where id = $1`;

export const ACCOUNT_BY_EMAIL = `select ${ACCOUNT} from account where email = $1`;

/** As whom a company knows them. */
export const ACCOUNT_OF_IDENTITY = `
  select ${ACCOUNT} from account
  where id = (select account_id from company_identity where issuer = $1 and subject = $2)`;

export const HAS_OWNER = `select exists (select from account where owner and disabled_at is null) as yes`;

/** Nothing where somebody has that address. */
export const ADD_ACCOUNT = `
  insert into account (email, name, owner, password)
  values ($1, $2, $3, $4)
  on conflict (email) do nothing
  returning ${ACCOUNT}`;

export const SET_PASSWORD = `
  update account set password = $2, failed_attempts = 0, locked_until = null
  where id = $1`;

/** From the fifth failure on the account is locked, twice as long each time, at most an hour. */
export const SIGN_IN_FAILED = `
  update account set
    failed_attempts = failed_attempts + 1,
    locked_until = case
      when failed_attempts + 1 >= 5
      then now() + least(interval '1 hour', interval '30 seconds' * power(2, least(failed_attempts - 4, 10)))
    end
  where id = $1`;

export const SIGNED_IN = `
  update account set failed_attempts = 0, locked_until = null, signed_in_at = now() where id = $1`;

export const MEMBERS_OF_WORKSPACE = `
  select account.id, account.email, account.name, account.owner, account.disabled_at as "disabledAt",
         account.signed_in_at as "signedInAt", membership.role, membership.teams,
         greatest(account.signed_in_at, (select max(used_at) from session where account_id = account.id)) as "seenAt"
  from membership join account on account.id = membership.account_id
  where membership.workspace_id = $1
  order by lower(account.name), account.id`;

export const SET_MEMBERSHIP = `
  insert into membership (account_id, workspace_id, role, teams)
  values ($1, $2, $3, $4)
  on conflict (workspace_id, account_id) do update set role = excluded.role, teams = excluded.teams`;

/** Whoever changes who is an admin waits here for the other who does. */
export const LOCK_MEMBERSHIPS = `
  select account_id from membership where workspace_id = $1 order by account_id for update`;

/** Somebody other than account $2 may say who sees workspace $1. */
export const HAS_ANOTHER_ADMIN = `
  select exists (select from account where owner and disabled_at is null)
      or exists (
           select from membership join account on account.id = membership.account_id
           where workspace_id = $1 and account_id <> $2 and role = 'admin' and disabled_at is null
         ) as yes`;

export const CHANGE_ROLE = `
  update membership set role = $3, teams = $4 where workspace_id = $1 and account_id = $2`;

export const ROLE_OF_MEMBER = `
  select role, teams from membership where workspace_id = $1 and account_id = $2`;

export const END_MEMBERSHIP = `
  delete from membership where workspace_id = $1 and account_id = $2`;
