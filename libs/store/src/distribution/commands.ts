import { DISTRIBUTION_COLUMN, TABLES, type Lies } from './tables.ts';

/**
 * What makes Citus lay the tables of `TABLES` out, statement by statement, after the migrations: first what lies everywhere,
 * for what lies by customer may refer to it; and what lies by customer side by side, so that joins stay on one machine.
 *
 * @param beside a table that lies by customer already; null: the first one of those given
 */
export function distributionCommands(
  tables: Readonly<Record<string, Lies>> = TABLES,
  beside: string | null = null,
): string[] {
  const lying = (where: Lies) => Object.keys(tables).filter((table) => tables[table] === where);
  const spread = lying('by customer');
  const first = beside ?? spread[0];
  return [
    ...lying('everywhere').map((table) => `select create_reference_table(${literal(table)})`),
    ...spread.map((table) => {
      const colocation = first === undefined || table === first ? '' : `, colocate_with => ${literal(first)}`;
      return `select create_distributed_table(${literal(table)}, ${literal(DISTRIBUTION_COLUMN)}${colocation})`;
    }),
  ];
}

const literal = (name: string) => `'${name.replaceAll("'", "''")}'`;
