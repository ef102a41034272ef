const TOKEN = `
  token.id, token.name, source.name as source, token.created_at as "createdAt", token.used_at as "usedAt",
  token.expires_at as "expiresAt", token.revoked_at as "revokedAt"`;

export const CREATE_TOKEN = `
  insert into ingest_token (workspace_id, source_id, name, sha256, expires_at)
  values ($1, $2, $3, $4, $5)
  returning id`;

export const TOKENS_OF_WORKSPACE = `
  select ${TOKEN}
  from ingest_token token join source on source.id = token.source_id
  where token.workspace_id = $1
  order by token.id`;

/** Once revoked it stays so, with its first moment. */
export const REVOKE_TOKEN = `
  update ingest_token set revoked_at = coalesce(revoked_at, now())
  where workspace_id = $1 and id = $2
  returning id`;

/** $1 hash: what posts by it go to, unless it has expired or was revoked. */
export const TOKEN_BY_HASH = `
  select token.id, token.sha256, token.workspace_id as "workspaceId", source.id as "sourceId", source.name as source,
         source.adapter
  from ingest_token token join source on source.id = token.source_id
  where token.sha256 = $1 and token.revoked_at is null and (token.expires_at is null or token.expires_at > now())`;

/** To the minute: a busy token must not write a row with every request. */
export const TOKEN_USED = `
  update ingest_token set used_at = now()
  where id = $1 and (used_at is null or used_at < now() - interval '1 minute')`;
