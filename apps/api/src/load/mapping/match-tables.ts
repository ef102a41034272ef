/** Which table of a mapping each file is: by its name where the mapping says one, else by its columns. */
import path from 'node:path';
import { Failure } from '../../failure.ts';
import type { ColumnUse } from '@twicetold/metrics/mapping-uses';
import type { MappedColumn, Mapping, TableMapping } from './schema.ts';

/** Without folders, packing and ending. */
export const stemOf = (file: string): string =>
  path
    .basename(file)
    .replace(/\.gz$/i, '')
    .replace(/\.(csv|tsv|txt|ndjson|jsonl|json|xlsx)$/i, '')
    .toLowerCase();

/** Without these a file is another table; others may be missing in some rows, as in JSON, or in some exports. */
const NEEDED: ReadonlySet<string> = new Set(['case', 'opened', 'at']);

/**
 * @param columns of the first row
 * @throws Failure that names the columns that the file lacks
 */
export function tableFor(mapping: Mapping, file: string, columns: readonly string[]): number {
  const stem = stemOf(file);
  const lacks = mapping.tables.map((table, place) => ({
    place,
    named: table.file?.toLowerCase() === stem,
    needed: missing(table, columns, (use) => NEEDED.has(use)),
    any: missing(table, columns, (use) => use !== 'unused').length,
  }));
  const [best] = lacks.toSorted(
    (a, b) => a.needed.length - b.needed.length || Number(b.named) - Number(a.named) || a.any - b.any,
  );
  if (best !== undefined && best.needed.length === 0) return best.place;
  throw new Failure(
    `${file} is not the table that the mapping is for: it has no column ${(best?.needed ?? []).join(', ')}. Its columns: ${columns.join(', ')}.`,
    2,
  );
}

function missing(
  table: TableMapping,
  columns: readonly string[],
  counts: (use: ColumnUse) => boolean,
): string[] {
  return (table.columns as readonly MappedColumn[])
    .filter(({ as }) => counts(as))
    .map(({ column }) => column.toLowerCase())
    .filter((column) => !columns.includes(column));
}

/** Columns that a mapping uses and a file never had. */
export const neverSeen = (table: TableMapping, seen: ReadonlySet<string>): string[] =>
  missing(table, [...seen], (use) => use !== 'unused');

/** Whether a mapping was made for a table of just these columns, in whatever order. */
export function isFor(table: TableMapping, columns: readonly string[]): boolean {
  const own = table.columns.map(({ column }) => column.toLowerCase());
  return own.length === columns.length && own.every((column) => columns.includes(column));
}
