const TOKEN = `
  id, name, role, teams, created_at as "createdAt", expires_at as "expiresAt", used_at as "usedAt", revoked_at as "revokedAt"`;

export const CREATE_ACCESS_TOKEN = `
  insert into access_token (workspace_id, name, sha256, role, teams, made_by, expires_at)
  values ($1, $2, $3, $4, $5, $6, $7)
  returning ${TOKEN}`;

export const ACCESS_TOKENS_OF_WORKSPACE = `
  select ${TOKEN} from access_token where workspace_id = $1 order by id`;

/** Once revoked it stays so, with its first moment. */
export const REVOKE_ACCESS_TOKEN = `
  with revoked as (
    update access_token set revoked_at = coalesce(revoked_at, now())
    where workspace_id = $1 and id = $2
    returning *
  )
  select ${TOKEN} from revoked`;

export const ACCESS_TOKEN_BY_HASH = `
  select id, name, workspace_id as "workspaceId", role, teams
  from access_token
  where sha256 = $1 and revoked_at is null and expires_at > now()`;

/** To the minute: a busy token must not write a row with every request. */
export const ACCESS_TOKEN_USED = `
  update access_token set used_at = now()
  where id = $1 and (used_at is null or used_at < now() - interval '1 minute')`;
