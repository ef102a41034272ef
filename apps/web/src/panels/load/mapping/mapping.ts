/** What the page changes in a mapping; pure. */
import {
  type ColumnUse,
  MANIFOLD_USES,
  NAMED_USES,
  TIME_USES,
  usesOf,
} from '@twicetold/metrics/mapping-uses';
import type { MappedColumn, Mapping, TableMapping } from '../../../request/mapping.ts';

/** In place of one table the changed one. */
export const withTable = (mapping: Mapping, place: number, table: TableMapping): Mapping => ({
  ...mapping,
  tables: mapping.tables.map((each, other) => (other === place ? table : each)),
});

/** What only one column can be is taken from the one that was it; settings of another use do not stay behind. */
export function withUse(table: TableMapping, column: string, use: ColumnUse): TableMapping {
  return {
    ...table,
    columns: table.columns.map((each) => {
      if (each.column === column) return asUse(each, use);
      return each.as === use && !MANIFOLD_USES.has(use) ? asUse(each, 'unused') : each;
    }),
  };
}

function asUse(column: MappedColumn, use: ColumnUse): MappedColumn {
  const { format, zone, statuses, types, values, max, field } = column;
  return {
    column: column.column,
    as: use,
    ...(TIME_USES.has(use) && format !== undefined ? { format } : {}),
    ...(TIME_USES.has(use) && zone !== undefined ? { zone } : {}),
    ...(use === 'status' && statuses !== undefined ? { statuses } : {}),
    ...(use === 'type' && types !== undefined ? { types } : {}),
    ...(NAMED_USES.has(use) && values !== undefined ? { values } : {}),
    ...(max !== undefined && use === column.as ? { max } : {}),
    ...(use === 'fact' ? { field: field ?? column.column } : {}),
  };
}

export const withColumn = (table: TableMapping, changed: MappedColumn): TableMapping => ({
  ...table,
  columns: table.columns.map((each) => (each.column === changed.column ? changed : each)),
});

/** Rows that are cases become rows that are events, or the other way round; what only the one has is left unused. */
export function withShape(table: TableMapping, shape: TableMapping['shape']): TableMapping {
  if (shape === table.shape) return table;
  const renamed: Partial<Record<ColumnUse, ColumnUse>> =
    shape === 'event' ? { opened: 'at' } : { at: 'opened' };
  const { caseFromRow: _, ...rest } = table;
  const columns = table.columns.map((column) => {
    const use = renamed[column.as] ?? column.as;
    return asUse(column, usesOf(shape).includes(use) ? use : 'unused');
  });
  return { ...rest, shape, columns };
}

/** A word of a value map; an empty meaning takes it out. */
export function withWord(
  words: Readonly<Record<string, string>> | undefined,
  word: string,
  meaning: string,
): Record<string, string> {
  const { [word]: _, ...rest } = words ?? {};
  return meaning === '' ? rest : { ...words, [word]: meaning };
}

/** What has to be said before anything can be read, in the order in which it matters. */
export function missingUses(table: TableMapping): ColumnUse[] {
  const uses = new Set(table.columns.map(({ as }) => as));
  const missing: ColumnUse[] = [];
  if (!uses.has('case') && table.caseFromRow !== true) missing.push('case');
  if (table.shape === 'case' && !uses.has('opened') && !uses.has('updated')) missing.push('opened');
  if (table.shape === 'event' && !uses.has('at')) missing.push('at');
  if (table.shape === 'event' && !uses.has('type') && !uses.has('team') && !uses.has('status'))
    missing.push('type');
  return missing;
}

/** A file that was chosen as a mapping is one by its outline; what else is wrong with it the server says. */
export function mappingFromText(text: string): Mapping | null {
  try {
    const value = JSON.parse(text.replace(/^\uFEFF/, '')) as Partial<Mapping> | null;
    return value?.mapping === 1 && Array.isArray(value.tables) ? (value as Mapping) : null;
  } catch {
    return null;
  }
}
