const CONNECTION = `
  connection.id, connection.workspace_id as "workspaceId", source.id as "sourceId", source.name as source,
  connection.connector, connection.configuration, connection.secrets, connection.revision, connection.cursor,
  connection.state, connection.trouble, connection.trouble_since as "troubleSince", connection.failures,
  connection.next_attempt_at as "nextAttemptAt", connection.caught_up_at as "caughtUpAt",
  connection.received_at as "receivedAt", connection.created_at as "createdAt"`;

const FROM = `from connection join source on source.id = connection.source_id`;

export const CREATE_CONNECTION = `
  insert into connection (id, workspace_id, source_id, connector, configuration, secrets)
  values ($1, $2, $3, $4, $5, $6)`;

export const CONNECTIONS_OF_WORKSPACE = `
  select ${CONNECTION} ${FROM}
  where connection.workspace_id = $1
  order by connection.created_at, connection.id`;

export const CONNECTION_BY_ID = `select ${CONNECTION} ${FROM} where connection.id = $1`;

/** Asked again at once, whatever stopped it before. */
export const CHANGE_CONNECTION = `
  update connection
  set configuration = $3, secrets = $4, revision = revision + 1, state = 'waiting', trouble = null, trouble_since = null,
      failures = 0, next_attempt_at = now()
  where workspace_id = $1 and id = $2`;

export const DISCONNECT = `delete from connection where workspace_id = $1 and id = $2 returning id`;

export const STOP_CONNECTION = `
  update connection set state = 'stopped', trouble = null, trouble_since = now(), lease_holder = null, lease_until = null
  where workspace_id = $1 and id = $2`;

export const RESUME_CONNECTION = `
  update connection
  set state = 'waiting', trouble = null, trouble_since = null, failures = 0, next_attempt_at = now()
  where workspace_id = $1 and id = $2 and state <> 'running'`;

/** $1 holder, $2 seconds, $3 names of connectors: the longest due of those that nobody pulls. */
export const LEASE_CONNECTION = `
  with leased as (
    update connection
    set lease_holder = $1, lease_until = now() + make_interval(secs => $2), state = 'running'
    where id = (
      select id from connection
      where state <> 'stopped' and next_attempt_at <= now() and (lease_until is null or lease_until < now())
        and connector = any($3::text[])
      order by next_attempt_at
      limit 1
      for update skip locked
    )
    returning *
  )
  select ${CONNECTION} from leased connection join source on source.id = connection.source_id`;

/** No row: somebody else has it, or a person has stopped or changed it. */
export const RENEW_LEASE = `
  with renewed as (
    update connection set lease_until = now() + make_interval(secs => $3)
    where id = $1 and lease_holder = $2 and revision = $4 and state = 'running'
    returning id
  )
  select id from renewed`;

export const SAVE_CURSOR = `
  with saved as (
    update connection set cursor = $3, failures = 0, trouble = null, trouble_since = null
    where id = $1 and lease_holder = $2 and revision = $4 and state = 'running'
    returning id
  )
  select id from saved`;

/** $3 milliseconds until the next attempt. */
export const CAUGHT_UP = `
  update connection
  set state = 'waiting', caught_up_at = now(), next_attempt_at = now() + make_interval(secs => $3 / 1000.0),
      failures = 0, trouble = null, trouble_since = null, lease_holder = null, lease_until = null
  where id = $1 and lease_holder = $2 and state = 'running'`;

/** The server ends: whoever looks next goes on. */
export const GIVE_UP_LEASE = `
  update connection set state = 'waiting', lease_holder = null, lease_until = null
  where id = $1 and lease_holder = $2 and state = 'running'`;

/** $3 code, $4 milliseconds until the next attempt, null: there is none. */
export const FAILED_PULL = `
  update connection
  set state = case when $4::float8 is null then 'stopped' else 'failing' end, trouble = $3,
      trouble_since = coalesce(trouble_since, now()), failures = failures + 1,
      next_attempt_at = case when $4::float8 is null then next_attempt_at else now() + make_interval(secs => $4 / 1000.0) end,
      lease_holder = null, lease_until = null
  where id = $1 and lease_holder = $2 and state = 'running'`;

/** The same for what came by another way than a pull: whoever is pulling gives up at the next renewal. */
export const STOP_FOR_TROUBLE = `
  update connection
  set state = 'stopped', trouble = $2, trouble_since = now(), lease_holder = null, lease_until = null
  where id = $1 and revision = $3`;

export const RECEIVED = `
  update connection set received_at = now()
  where id = $1 and (received_at is null or received_at < now() - interval '1 second')`;

export const ANNOUNCE_CASES = `
  insert into connection_case (connection_id, case_id)
  select $1, case_id from unnest($2::text[]) as announced (case_id)
  order by case_id
  on conflict (connection_id, case_id) do update
  set announced = connection_case.announced + 1, next_attempt_at = least(connection_case.next_attempt_at, now())`;

/** $1 seconds, $2 names of connectors. */
export const LEASE_CASE = `
  with leased as (
    update connection_case as announced
    set lease_until = now() + make_interval(secs => $1)
    from (
      select connection_id, case_id
      from connection_case join connection on connection.id = connection_case.connection_id
      where connection_case.next_attempt_at <= now()
        and (connection_case.lease_until is null or connection_case.lease_until < now())
        and connection.state <> 'stopped' and connection.connector = any($2::text[])
      order by connection_case.next_attempt_at
      limit 1
      for update of connection_case skip locked
    ) as due
    where announced.connection_id = due.connection_id and announced.case_id = due.case_id
    returning announced.*
  )
  select leased.case_id as "caseId", leased.announced, leased.failures as "caseFailures", ${CONNECTION}
  from leased join connection on connection.id = leased.connection_id join source on source.id = connection.source_id`;

/** Stays where it was announced again meanwhile. */
export const CASE_FETCHED = `
  delete from connection_case where connection_id = $1 and case_id = $2 and announced = $3`;

export const RELEASE_CASE = `
  update connection_case set lease_until = null where connection_id = $1 and case_id = $2`;

/** $3 milliseconds. */
export const POSTPONE_CASE = `
  update connection_case
  set lease_until = null, failures = failures + 1, next_attempt_at = now() + make_interval(secs => $3 / 1000.0)
  where connection_id = $1 and case_id = $2`;
