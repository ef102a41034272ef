/** Of two that are kept at once, one fails on the key and is tried again. */
export const KEEP_CALIBRATION = `
  insert into risk_calibration (workspace_id, version, as_of, report)
  select $1, coalesce(max(version), 0) + 1, $2, $3
  from risk_calibration
  where workspace_id = $1
  on conflict do nothing
  returning version`;
