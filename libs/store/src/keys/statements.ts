/** Keys of fingerprints. $1 is the workspace. */

/**
 * Shared by whoever carries customers' numbers from one statement to the next without LOCK_APPENDS; alone by whoever rotates keys, who has LOCK_APPENDS
 * already.
 */
export const LOCK_KEYS = `select pg_advisory_xact_lock_shared(hashtext('twicetold keys'), $1)`;

export const LOCK_ALL_KEYS = `
  select count(pg_advisory_xact_lock_shared(hashtext('twicetold keys'), id)) from (select id from workspace order by id) as each`;

/** Where keys are being rotated just now: no. */
export const TRY_LOCK_KEYS = `
  select pg_try_advisory_xact_lock_shared(hashtext('twicetold keys'), $1) as locked`;

export const LOCK_KEYS_ALONE = `select pg_advisory_xact_lock(hashtext('twicetold keys'), $1)`;

/** The first one first. */
export const SECRETS = `
  select secrets_before || secret as secrets from workspace where id = $1`;

/** $2 the new secret. With another version of the measures, so that whoever holds columns of the old numbers looks. */
export const TAKE_SECRET = `
  update workspace
  set secrets_before = secrets_before || secret, secret = $2, keys_rotated_at = clock_timestamp(),
      measure_version = measure_version + 1
  where id = $1
  returning measure_version::float8 as version`;
