export const BEGIN_SNAPSHOT = 'begin isolation level repeatable read read only';

/** Every table but the list of migrations, with the columns that hold something of their own. */
export const KEPT_TABLES = `
  select relname as name,
         array(select attname::text from pg_attribute
               where attrelid = pg_class.oid and attnum > 0 and not attisdropped and attgenerated = ''
               order by attnum) as columns,
         array(select distinct target.relname::text
               from pg_constraint join pg_class as target on target.oid = confrelid
               where conrelid = pg_class.oid and contype = 'f' and confrelid <> conrelid) as refers
  from pg_class
  where relkind = 'r' and relnamespace = current_schema()::regnamespace and relname <> 'migration'
  order by relname`;

/** How far ids were given out, also those of rows that are gone: files are named by them. */
export const SEQUENCES = `
  select sequencename::text as name, last_value::float8 as last
  from pg_sequences
  where schemaname = current_schema() and last_value is not null
  order by sequencename`;

export const GO_ON_FROM = 'select setval(quote_ident($1)::regclass, $2::bigint)';
