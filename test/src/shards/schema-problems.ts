/** Holds migrated tables, as PostgreSQL's catalogue has them, against where they are to lie on Citus, and against the second wall. */
import { DISTRIBUTION_COLUMN, type Lies } from '@twicetold/store';

interface TableOfCatalogue {
  readonly name: string;
  /** Null: it has no such column. */
  readonly column: { readonly type: string; readonly nullable: boolean; readonly generated: boolean } | null;
  readonly triggers: readonly string[];
  /** Columns that are numbered by a sequence. */
  readonly numbered: readonly string[];
  readonly rules: readonly string[];
  /** Whether policies are looked at. */
  readonly guarded: boolean;
  readonly policies: readonly string[];
  readonly hasWorkspace: boolean;
  /** Of its policies, as PostgreSQL writes it. */
  readonly seen: string | null;
}
interface IndexOfCatalogue {
  readonly table: string;
  readonly name: string;
  readonly columns: readonly string[];
}
interface ForeignKeyOfCatalogue {
  readonly name: string;
  readonly table: string;
  readonly target: string;
  /** Column by column. */
  readonly columns: readonly (readonly [from: string, to: string])[];
  /** Of `delete`, as pg_constraint writes it: a is no action, r restrict, c cascade. */
  readonly onDelete: string;
}
export interface Catalogue {
  readonly tables: readonly TableOfCatalogue[];
  /** Primary keys, unique and exclusion constraints, unique indexes. */
  readonly unique: readonly IndexOfCatalogue[];
  readonly foreignKeys: readonly ForeignKeyOfCatalogue[];
}

type Query = <Row>(sql: string, parameters?: unknown[]) => Promise<Row[]>;

export async function catalogueOf(query: Query): Promise<Catalogue> {
  return {
    tables: await query<TableOfCatalogue>(TABLES_THERE, [DISTRIBUTION_COLUMN]),
    unique: await query<IndexOfCatalogue>(UNIQUE_INDEXES),
    foreignKeys: await query<ForeignKeyOfCatalogue>(FOREIGN_KEYS),
  };
}

/** Sentences; none where every table can lie where the list says. */
export function schemaProblems(catalogue: Catalogue, places: Readonly<Record<string, Lies>>): string[] {
  const names = catalogue.tables.map(({ name }) => name);
  return [
    ...names.filter((name) => places[name] === undefined).map((name) => `${name}: not said where it lies`),
    ...Object.keys(places)
      .filter((name) => !names.includes(name))
      .map((name) => `${name}: there is no such table`),
    ...catalogue.tables.flatMap((table) => tableProblems(table, places[table.name])),
    ...catalogue.unique.flatMap((index) => uniqueProblems(index, places[index.table])),
    ...catalogue.foreignKeys.flatMap((key) => keyProblems(key, places)),
  ];
}

function tableProblems(table: TableOfCatalogue, lies: Lies | undefined): string[] {
  const { name, column, triggers, numbered, rules } = table;
  const anywhere = [
    ...triggers.map((trigger) => `${name}: has the trigger ${trigger}`),
    ...rules.map((rule) => `${name}: has the rule ${rule}`),
    ...wallProblems(table),
  ];
  if (lies !== 'by customer') return anywhere;
  return [
    ...anywhere,
    ...(column?.type === 'bigint' && !column.nullable && !column.generated
      ? []
      : [`${name}: needs a ${DISTRIBUTION_COLUMN} that is a bigint, not null and not generated`]),
    ...numbered.map((numberedColumn) => `${name}: numbers ${numberedColumn} across machines`),
  ];
}

/** Tables of no workspace, with the reason why nothing is told of them, or why it does no harm. */
const WITHOUT_POLICY: Readonly<Record<string, 'closed' | 'open'>> = {
  // Looked at while somebody signs in, before there is anybody to ask for.
  company_identity: 'closed',
  // Which migrations ran; the role of those who ask has no right to it either.
  migration: 'open',
};

/** Who may see which rows is said with the table, by its workspace or by what it hangs on. */
function wallProblems({ name, guarded, policies, hasWorkspace, seen }: TableOfCatalogue): string[] {
  const without = WITHOUT_POLICY[name];
  if (!guarded && without !== 'open') return [`${name}: says nobody whose rows they are`];
  if (without === undefined && policies.length === 0) return [`${name}: has no policy`];
  if (policies.length > 1) return [`${name}: has several policies, of which each lets more through`];
  if (hasWorkspace && !seen?.includes('workspace_id = ANY ('))
    return [`${name}: is not kept apart by workspace`];
  return [];
}

function uniqueProblems({ table, name, columns }: IndexOfCatalogue, lies: Lies | undefined): string[] {
  if (lies !== 'by customer' || columns.includes(DISTRIBUTION_COLUMN)) return [];
  return [`${table}: ${name} is unique without ${DISTRIBUTION_COLUMN}, which no machine can see to alone`];
}

/** As Citus allows them: within what lies side by side by its column, or to what lies everywhere. */
function keyProblems(key: ForeignKeyOfCatalogue, places: Readonly<Record<string, Lies>>): string[] {
  const { name, table, target, columns, onDelete } = key;
  const [from, to] = [places[table], places[target]];
  const isByCustomer = columns.some((pair) => pair.every((column) => column === DISTRIBUTION_COLUMN));
  const refused = (because: string) => [`${table}: ${name} refers to ${target}, ${because}`];
  if (from === 'by customer' && to === 'by customer' && !isByCustomer)
    return refused(`which may lie elsewhere, without ${DISTRIBUTION_COLUMN}`);
  if (from === 'by customer' && to === 'on the coordinator')
    return refused('which lies on the coordinator only');
  if (from !== 'by customer' && to === 'by customer') return refused('which lies by customer');
  if (from === 'everywhere' && to === 'on the coordinator' && !['a', 'r'].includes(onDelete))
    return refused('which lies on the coordinator only, and follows its deletions');
  return [];
}

const OURS = `relnamespace = current_schema()::regnamespace`;

const TABLES_THERE = `
  select relname as name,
         (select json_build_object('type', format_type(atttypid, null), 'nullable', not attnotnull,
                                   'generated', attgenerated <> '')
          from pg_attribute where attrelid = pg_class.oid and attname = $1 and not attisdropped) as column,
         array(select tgname::text from pg_trigger where tgrelid = pg_class.oid and not tgisinternal) as triggers,
         array(select attname::text from pg_attribute
               where attrelid = pg_class.oid and attnum > 0 and not attisdropped
                 and (attidentity <> '' or exists (
                   select from pg_attrdef
                   where adrelid = attrelid and adnum = attnum
                     and pg_get_expr(adbin, adrelid) like '%nextval(%'))) as numbered,
         array(select rulename::text from pg_rewrite where ev_class = pg_class.oid) as rules,
         relrowsecurity as guarded,
         array(select polname::text from pg_policy where polrelid = pg_class.oid) as policies,
         exists (select from pg_attribute where attrelid = pg_class.oid and attname = 'workspace_id') as "hasWorkspace",
         (select min(pg_get_expr(polqual, polrelid)) from pg_policy where polrelid = pg_class.oid) as seen
  from pg_class
  where relkind in ('r', 'p') and ${OURS}
  order by relname`;

const UNIQUE_INDEXES = `
  select relation.relname as table, index.relname as name,
         array(select attname::text from pg_attribute
               where attrelid = indrelid and attnum = any(indkey) order by attnum) as columns
  from pg_index
  join pg_class as relation on relation.oid = indrelid
  join pg_class as index on index.oid = indexrelid
  where (indisunique or indisexclusion) and relation.${OURS}
  order by 1, 2`;

const FOREIGN_KEYS = `
  select conname as name, relation.relname as table, target.relname as target, confdeltype as "onDelete",
         array(select array[referring.attname::text, referred.attname::text]
               from unnest(conkey, confkey) as pair (from_number, to_number)
               join pg_attribute as referring on referring.attrelid = conrelid and referring.attnum = from_number
               join pg_attribute as referred on referred.attrelid = confrelid and referred.attnum = to_number
              ) as columns
  from pg_constraint
  join pg_class as relation on relation.oid = conrelid
  join pg_class as target on target.oid = confrelid
  where contype = 'f' and relation.${OURS}
  order by 2, 1`;
