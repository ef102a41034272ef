/** A sheet of a workbook as a table: the first row with names in it says what the columns are. */
import { Failure } from '../../failure.ts';
import type { Reading } from '../reading.ts';
import type { TableRow } from '../tables/table-rows.ts';
import { shownByStyle } from './date-formats.ts';
import { SharedStrings } from './shared-strings.ts';
import { sheetCells, type SheetReading, type SheetRow } from './sheet-cells.ts';
import { WorkbookFile } from './workbook-file.ts';
import { workbookOf, type Sheet } from './workbook-sheets.ts';

/** Rows above the table: titles, dates, who made it. */
const MOST_ABOVE = 30;

/**
 * @param file where it lies
 * @param name for messages
 * @param wanted name of the sheet; null = the first that has a table
 * @throws Failure where there is no such sheet, or none with a table
 */
export async function* sheetRows(
  file: string,
  name: string,
  reading: Reading,
  wanted: string | null,
): AsyncGenerator<TableRow> {
  const opened = await WorkbookFile.open(file, name);
  let strings: SharedStrings | null = null;
  try {
    strings = await SharedStrings.of(opened);
    const workbook = await workbookOf(opened);
    const styles = await shownByStyle(opened);
    for (const { part } of sheetsToTry(workbook.sheets, name, wanted)) {
      const sheet = { file: opened, part, workbook, strings, styles };
      const header = await headerOf(sheet);
      if (header === null) continue;
      yield* tableOf(sheet, header, reading);
      return;
    }
    throw new Failure(`${name} has no sheet with a table: a row of column names, and rows below it.`, 2);
  } finally {
    opened.close();
    await strings?.close();
  }
}

function sheetsToTry(sheets: readonly Sheet[], name: string, wanted: string | null): readonly Sheet[] {
  if (wanted === null) return sheets.filter(({ hidden }) => !hidden);
  const found = sheets.filter((sheet) => sheet.name.toLowerCase() === wanted.toLowerCase());
  if (found.length > 0) return found;
  throw new Failure(
    `${name} has no sheet "${wanted}". Its sheets: ${sheets.map((sheet) => sheet.name).join(', ')}.`,
    2,
  );
}

const filled = (cells: readonly string[]): number => cells.filter((cell) => cell.trim() !== '').length;

/** The first of the upper rows with at least as many names as any later one has, and rows below it. */
async function headerOf(sheet: SheetReading): Promise<SheetRow | null> {
  let header: SheetRow | null = null;
  let below = 0;
  for await (const row of sheetCells(sheet)) {
    const names = filled(row.cells);
    if (header === null || (below < 2 && names > filled(header.cells) * 2)) {
      if (new Set(row.cells.filter((cell) => cell !== '')).size >= 2) [header, below] = [row, 0];
    } else if (names > 0) below += 1;
    if (below >= 2 || row.row > MOST_ABOVE) break;
  }
  return below > 0 ? header : null;
}

async function* tableOf(sheet: SheetReading, header: SheetRow, reading: Reading): AsyncGenerator<TableRow> {
  const columns = columnNames(header.cells);
  let uncomputed = 0;
  for await (const { row, cells, uncomputed: missing } of sheetCells(sheet)) {
    if (row <= header.row || filled(cells) === 0) continue;
    uncomputed += missing;
    const named = Object.fromEntries(columns.map((column, place) => [column, cells[place] ?? '']));
    yield { line: row, cells: named, rejection: null, raw: named };
  }
  if (uncomputed > 0)
    reading.noticed.remark(
      'a cell holds a formula whose value was not saved with it: it counts as not known',
      uncomputed,
    );
}

/** Columns without a name are kept under their letter; of two with one name both are kept apart. */
function columnNames(cells: readonly string[]): string[] {
  const names = cells.map(
    (cell, place) => cell.replace(/\s+/g, ' ').trim().toLowerCase() || `column ${place + 1}`,
  );
  return names.map((name, place) => {
    const before = names.slice(0, place).filter((other) => other === name).length;
    return before === 0 ? name : `${name} (${before + 1})`;
  });
}
