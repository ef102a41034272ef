/** A table as a CSV file, row by row, whatever its size. */
import { pipeline, Readable } from 'node:stream';
import { parse, type CsvError, type Info } from 'csv-parse';
import { Failure } from '../../failure.ts';
import { withoutApostrophe } from '../csv-line.ts';
import { DAMAGED, DAMAGED_REASON } from '../encodings.ts';
import type { Input } from '../input.ts';
import type { Reading } from '../reading.ts';
import { delimiterOf, hasFirstRow } from './delimiter.ts';
import { LONGEST_ROW, WholeRows } from './whole-rows.ts';

export interface TableShape {
  /** What it is, for messages: "file of ServiceNow audit rows". */
  readonly what: string;
  /** Columns without which it is something else. */
  readonly required: readonly string[];
  /** Further columns that are read. */
  readonly used?: readonly string[];
  /** What some versions of the source call a column. */
  readonly otherNames?: Readonly<Record<string, string>>;
}

export interface TableRow {
  readonly line: number;
  /** By lower-case column name; null where the row cannot be read. */
  readonly cells: Readonly<Record<string, string>> | null;
  readonly rejection: { readonly field: string; readonly reason: string } | null;
  readonly raw: unknown;
}

const LINE_END = 10;

/**
 * @param shapeOf from the column names to what the file is; null = it is not to be read
 * @throws Failure where the file is empty, a required column is missing, or one that is read stands in it twice
 */
export async function* tableRows(
  input: Input,
  reading: Reading,
  shapeOf: (columns: readonly string[]) => TableShape | null,
): AsyncGenerator<TableRow> {
  const broken: TableRow[] = [];
  const end = { insideQuotes: false, lastByte: LINE_END };
  const chunks = (await input.open(reading))[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const head = await beginning(chunks);
  if (head.length === 0) throw new Failure(`${input.name} is empty.`, 2);
  const { delimiter, from } = delimiterOf(head.toString());
  const rows = new WholeRows(delimiter, ({ line, because }) => broken.push(rejected(line, because, '')));
  const parser = parse({
    delimiter,
    // Found by itself, it would be what the first row ends with, and another line end part of a cell.
    record_delimiter: head.includes('\n') ? ['\r\n', '\n'] : ['\r'],
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error, raw): undefined => {
      end.insideQuotes ||= error?.code === 'CSV_QUOTE_NOT_CLOSED';
      broken.push(brokenRow(error, raw));
    },
  });
  const text = Readable.from(wholeRows(rows, head.subarray(from), chunks, end), { objectMode: false });
  pipeline(text, parser, () => undefined);
  let columns: readonly string[] | null = null;
  let held: TableRow | null = null;
  for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: Info }>) {
    if (columns === null) {
      const names = record.map((name) => name.replace(/"/g, '').trim().toLowerCase());
      const shape = shapeOf(names);
      if (shape === null) return;
      columns = columnNames(names, shape, input.name);
      continue;
    }
    if (held !== null) yield held;
    held = rowOf(record, columns, info.lines);
    yield* broken.splice(0);
  }
  if (columns === null) throw new Failure(`${input.name} is empty.`, 2);
  yield* lastRows(held, broken, end, input.name, reading);
}

/** The last row is held back until it is known how the file ends: the end of a row may be missing without a sign of it. */
function* lastRows(
  last: TableRow | null,
  broken: readonly TableRow[],
  { insideQuotes, lastByte }: { insideQuotes: boolean; lastByte: number },
  file: string,
  { noticed }: Reading,
): Generator<TableRow> {
  const compressedCut = noticed.isCutOff(file);
  const half = lastByte !== LINE_END && !insideQuotes && (compressedCut || last?.rejection != null);
  if (insideQuotes || half) noticed.cutOff(file);
  if (last !== null && !half) yield last;
  yield* broken;
  if (last !== null && half)
    yield rejected(last.line, 'is cut off: the file ends in the middle of it', last.raw);
  else if (compressedCut) yield rejected((last?.line ?? 1) + 1, 'the compressed file ends in the middle', '');
}

/** The text up to where its first row has ended, and the rest of it. */
async function beginning(text: AsyncIterator<Buffer>): Promise<Buffer> {
  let head: Buffer = Buffer.alloc(0);
  while (head.length <= LONGEST_ROW && !hasFirstRow(head.toString())) {
    const next = await text.next();
    if (next.done === true) break;
    head = Buffer.concat([head, next.value]);
  }
  return head;
}

async function* wholeRows(
  rows: WholeRows,
  head: Buffer,
  text: AsyncIterator<Buffer>,
  end: { insideQuotes: boolean; lastByte: number },
): AsyncGenerator<Buffer> {
  try {
    yield rows.push(head);
    end.lastByte = head.at(-1) ?? LINE_END;
    for (let next = await text.next(); next.done !== true; next = await text.next()) {
      end.lastByte = next.value.at(-1) ?? end.lastByte;
      yield rows.push(next.value);
    }
    yield rows.end();
    end.insideQuotes ||= rows.endsInsideQuotes;
  } finally {
    await text.return?.();
  }
}

function rowOf(record: readonly string[], columns: readonly string[], line: number): TableRow {
  if (record.length !== columns.length)
    return rejected(line, `has ${record.length} columns instead of ${columns.length}`, record);
  // Rejected rows that were downloaded, put right and are loaded again.
  const cells = Object.fromEntries(
    columns.map((name, column) => [name, withoutApostrophe(record[column] as string)]),
  );
  const damaged = columns.find((name) => cells[name]?.includes(DAMAGED));
  if (damaged !== undefined)
    return { line, cells: null, rejection: { field: damaged, reason: DAMAGED_REASON }, raw: cells };
  return { line, cells, rejection: null, raw: cells };
}

/**
 * Of two columns with one name nobody knows which is meant: where the name is read, the file is refused. Where it is
 * not, both are kept apart, for the file of rejected rows.
 */
function columnNames(names: readonly string[], shape: TableShape, file: string): string[] {
  const { what, required, used = [], otherNames = {} } = shape;
  const usual = names.map((name) => {
    const other = otherNames[name];
    return other === undefined || names.includes(other) ? name : other;
  });
  const missing = required.filter((column) => !usual.includes(column));
  if (missing.length > 0)
    throw new Failure(`${file} is no ${what}: it has no column ${missing.join(', ')}.`, 2);
  const twice = [...required, ...used].filter((column) => usual.filter((name) => name === column).length > 1);
  if (twice.length > 0)
    throw new Failure(`${file} has more than one column ${twice.join(', ')}: leave one of them in it.`, 2);
  return usual.map((name, column) => {
    const before = usual.slice(0, column).filter((other) => other === name).length;
    return before === 0 ? name : `${name} (${before + 1})`;
  });
}

function brokenRow(error: CsvError | undefined, raw: string | undefined): TableRow {
  const line = (error as { lines?: number } | undefined)?.lines ?? 0;
  const reason =
    error?.code === 'CSV_QUOTE_NOT_CLOSED' ? 'ends inside a quoted value' : 'is no row of a CSV file';
  return rejected(line, reason, raw?.slice(0, 1000) ?? '');
}

function rejected(line: number, reason: string, raw: unknown): TableRow {
  return { line, cells: null, rejection: { field: '', reason }, raw };
}
