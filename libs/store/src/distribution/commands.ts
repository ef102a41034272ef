import { DISTRIBUTION_COLUMN, TABLES, type Lies } from './tables.ts';

/**
 * What makes Citus lay the tables of `TABLES` out, statement by statement, after the migrations: first what lies everywhere,
 * for what lies by customer may refer to it; and what lies by customer side by side, so that joins stay on one machine.
 */
export function distributionCommands(tables: Readonly<Record<string, Lies>> = TABLES): string[] {
  const lying = (where: Lies) => Object.keys(tables).filter((table) => tables[table] === where);
  const [first, ...others] = lying('by customer');
  const beside = first === undefined ? '' : `, colocate_with => ${literal(first)}`;
  const byCustomer = (table: string, colocation: string) =>
    `select create_distributed_table(${literal(table)}, ${literal(DISTRIBUTION_COLUMN)}${colocation})`;
  return [
    ...lying('everywhere').map((table) => `select create_reference_table(${literal(table)})`),
    ...(first === undefined ? [] : [byCustomer(first, '')]),
    ...others.map((table) => byCustomer(table, beside)),
  ];
}

const literal = (name: string) => `'${name.replaceAll("'", "''")}'`;
