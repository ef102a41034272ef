/** For the rest of the session, until it is said otherwise: outside of transactions only, for a rollback would take it back. */
export const ENTER_SCOPE = `select set_config('role', $1, false), set_config('twicetold.workspaces', $2, false)`;

/** Of the role that statements in a scope run as, and of the tables that it is to reach; $1: the privilege of taking its part. */
export const WALL = `
  with asker as (select left('twicetold_asker_of_' || session_user, 63) as name)
  select asker.name as "askerName", quote_ident(asker.name) as asker, quote_ident(session_user) as "user",
         current_setting('server_version_num')::integer as version,
         exists (select from pg_extension where extname = 'citus') as citus,
         row_security_active('workspace') as foreign,
         role.oid is not null as made,
         coalesce(pg_has_role(session_user, role.oid, $1), false) as granted,
         quote_ident(current_schema()) as schema,
         coalesce(has_schema_privilege(role.oid, current_schema(), 'usage'), false) as "schemaOpen",
         array(
           select quote_ident(relname) from pg_class
           where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p') and relrowsecurity
             and exists (select from pg_policy where polrelid = pg_class.oid)
             and not coalesce(
               has_table_privilege(role.oid, pg_class.oid, 'select')
               and has_table_privilege(role.oid, pg_class.oid, 'insert')
               and has_table_privilege(role.oid, pg_class.oid, 'update')
               and has_table_privilege(role.oid, pg_class.oid, 'delete'), false)
           order by relname
         ) as closed
  from asker left join pg_roles as role on role.rolname = asker.name`;

/** Whether the tables are found, and kept apart. */
export const BEHIND_WALL = `
  select coalesce(row_security_active(to_regclass('workspace')::oid), false) as guarded`;
