const PERSON = `id, name, email, language, team`;

export const PEOPLE_OF_WORKSPACE = `
  select ${PERSON} from person where workspace_id = $1 order by lower(name), id`;

/** Nothing where somebody of that name is there already. */
export const ADD_PERSON = `
  insert into person (workspace_id, name, email, language, team)
  values ($1, $2, $3, $4, $5)
  on conflict (workspace_id, lower(name)) do nothing
  returning ${PERSON}`;

/** Nothing where there is none of that id, or another of that name. */
export const CHANGE_PERSON = `
  with changed as (
    update person set name = $3, email = $4, language = $5, team = $6
    where workspace_id = $1 and id = $2
      and not exists (
        select from person as other
        where other.workspace_id = $1 and other.id <> $2 and lower(other.name) = lower($3)
      )
    returning *
  )
  select ${PERSON} from changed`;

export const DELETE_PERSON = `
  with gone as (delete from person where workspace_id = $1 and id = $2 returning id)
  select id from gone`;
