/** Saved again under the same name, it is replaced. */
export const SAVE_VIEW = `
  insert into saved_view (workspace_id, name, address, author, saved_at)
  values ($1, $2, $3, $4, now())
  on conflict (workspace_id, name)
    do update set address = excluded.address, author = excluded.author, saved_at = excluded.saved_at
  returning name, address, author, saved_at as "savedAt"`;

export const VIEWS_OF_WORKSPACE = `
  select name, address, author, saved_at as "savedAt"
  from saved_view
  where workspace_id = $1
  order by name`;

export const DELETE_VIEW = `
  delete from saved_view
  where workspace_id = $1 and name = $2
  returning name`;
