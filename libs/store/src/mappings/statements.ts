/** Saved again under the same name, it is replaced. */
export const SAVE_MAPPING = `
  insert into mapping (workspace_id, name, mapping, saved_at)
  values ($1, $2, $3, now())
  on conflict (workspace_id, name) do update set mapping = excluded.mapping, saved_at = excluded.saved_at
  returning name, mapping, saved_at as "savedAt"`;

export const MAPPINGS_OF_WORKSPACE = `
  select name, mapping, saved_at as "savedAt"
  from mapping
  where workspace_id = $1
  order by saved_at desc, name`;

export const DELETE_MAPPING = `
  delete from mapping
  where workspace_id = $1 and name = $2
  returning name`;
