/** A date as text: a calendar day has no clock that could move it. */
const NOTE = `id, day::text as day, note as text, author, changed_at as "changedAt"`;

export const ADD_NOTE = `
  insert into day_note (workspace_id, day, note, author)
  values ($1, $2, $3, $4)
  returning ${NOTE}`;

export const CHANGE_NOTE = `
  update day_note set day = $3, note = $4, author = $5, changed_at = now()
  where workspace_id = $1 and id = $2
  returning ${NOTE}`;

export const NOTES_OF_WORKSPACE = `
  select ${NOTE}
  from day_note
  where workspace_id = $1
  order by day, id`;

export const DELETE_NOTE = `
  delete from day_note
  where workspace_id = $1 and id = $2
  returning id`;
