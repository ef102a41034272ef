import { DateTime } from 'luxon';
import { csvLine } from '../load/csv-line.ts';
import type { Cell, Kind } from './export-columns.ts';
import type { ExportTable } from './exported-rows.ts';

/** Times as the workspace's clock shows them, with their offset; what is not known is an empty cell, never 0. */
export async function* asCsv({ columns, batches }: ExportTable, zone: string): AsyncGenerator<string> {
  // The mark tells spreadsheets that it is UTF-8.
  yield `\ufeff${csvLine(columns.map(({ name }) => name))}`;
  for await (const rows of batches())
    yield rows
      .map((cells) =>
        csvLine(cells.map((cell, place) => written(cell, columns[place]?.kind ?? 'text', zone))),
      )
      .join('');
}

function written(cell: Cell, kind: Kind, zone: string): string | number {
  if (cell === null) return '';
  if (kind === 'instant')
    return DateTime.fromMillis(cell as number, { zone }).toISO({ suppressMilliseconds: true }) ?? '';
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  return cell;
}
