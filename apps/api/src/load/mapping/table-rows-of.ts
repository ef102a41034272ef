/** The rows of a table, whatever it is kept in: CSV, JSON (lines, an array, an object with arrays), a sheet of a workbook. */
import { jsonValues } from '../json-values.ts';
import type { Input } from '../input.ts';
import { Reading } from '../reading.ts';
import { tableRows, type TableRow } from '../tables/table-rows.ts';
import { sheetRows } from '../xlsx/sheet-rows.ts';

export interface TableChoice {
  readonly sheet?: string | undefined;
  readonly array?: string | undefined;
}

const ANY_TABLE = { what: 'table', required: [] };
const BLANK = /^[\uFEFF\s]*/;
/** Bytes that show whether a file is JSON. */
const ENOUGH = 256;

/** Cells by lower-case names of columns, as text; a nested field by its keys joined by dots. */
export async function* tableRowsOf(
  input: Input,
  reading: Reading,
  choice: TableChoice = {},
): AsyncGenerator<TableRow> {
  if (input.workbook !== undefined)
    yield* sheetRows(input.workbook, input.name, reading, choice.sheet ?? null);
  else if (await isJson(input)) yield* jsonRows(input, reading, choice.array);
  else yield* tableRows(input, reading, () => ANY_TABLE);
}

async function isJson(input: Input): Promise<boolean> {
  // Standard input can be read once only: it is taken as CSV unless its name says otherwise.
  if (input.size === null) return /json$/i.test(input.name);
  const content = await input.open(new Reading());
  let beginning = '';
  for await (const chunk of content) {
    beginning += String(chunk);
    if (beginning.length >= ENOUGH) break;
  }
  content.destroy();
  return /^[{[]/.test(beginning.replace(BLANK, ''));
}

async function* jsonRows(
  input: Input,
  reading: Reading,
  array: string | undefined,
): AsyncGenerator<TableRow> {
  const arrays = array === undefined ? USUAL_ARRAYS : [array];
  for await (const { value, number, problem } of jsonValues(input, reading, arrays)) {
    const isRow = typeof value === 'object' && value !== null && !Array.isArray(value);
    const reason = problem ?? (isRow ? null : 'is no JSON object');
    yield {
      line: number,
      cells: reason === null ? flat(value as Readonly<Record<string, unknown>>) : null,
      rejection: reason === null ? null : { field: '', reason },
      raw: value,
    };
  }
}

/** Where pages of APIs keep their rows. */
const USUAL_ARRAYS = [
  'data',
  'results',
  'items',
  'records',
  'rows',
  'tickets',
  'cases',
  'requests',
  'events',
  'issues',
  'value',
];

function flat(value: Readonly<Record<string, unknown>>, before = '', into: Record<string, string> = {}) {
  for (const [key, field] of Object.entries(value)) {
    const name = `${before}${key}`.toLowerCase();
    if (field === null || field === undefined) into[name] = '';
    else if (Array.isArray(field))
      into[name] = field
        .map((item) => (typeof item === 'object' ? JSON.stringify(item) : String(item)))
        .join(', ');
    else if (typeof field === 'object') flat(field as Readonly<Record<string, unknown>>, `${name}.`, into);
    else into[name] = typeof field === 'string' ? field : JSON.stringify(field);
  }
  return into;
}
