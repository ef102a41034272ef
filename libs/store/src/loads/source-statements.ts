export const MAKE_SOURCE = `
  insert into source (workspace_id, name, adapter)
  values ($1, $2, $3)
  on conflict (workspace_id, name) do nothing`;
