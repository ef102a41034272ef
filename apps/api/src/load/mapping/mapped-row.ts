/** One row of a table as it was read, with what its mapping makes of the parts that order and identify it. */
import { createHash } from 'node:crypto';
import type { MappedCells, Cells, Unreadable } from './mapped-cells.ts';
import type { TableMapping } from './schema.ts';

export interface MappedRow {
  readonly table: number;
  readonly file: string;
  readonly line: number;
  readonly cells: Cells;
}

/** The case that a row is about, or why it is not known. A row that is its own case is known by what stands in it. */
export function caseOf(
  { shape, ...table }: TableMapping,
  mapped: MappedCells,
  cells: Cells,
): { readonly id: string } | Unreadable {
  const column = mapped.column('case');
  const id = mapped.name('case', cells);
  if (id !== null) return { id: wholeId(id) };
  if (shape === 'case' && 'caseFromRow' in table && table.caseFromRow)
    return { id: `row-${createHash('sha256').update(JSON.stringify(cells)).digest('hex').slice(0, 24)}` };
  return { field: column?.column ?? 'case', reason: 'is missing: the row names no case' };
}

/** Spreadsheets write 4711 as 4711.0; it is the same case. */
const wholeId = (id: string): string => (/^\d{1,15}\.0$/.test(id) ? id.slice(0, -2) : id);
export { wholeId };
