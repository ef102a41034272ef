/** A CSV file of audit rows, row by row. */
import { pipeline } from 'node:stream';
import { parse, type CsvError, type Info } from 'csv-parse';
import { Failure } from '../../../failure.ts';
import { CUT_OFF, type Input } from '../../input.ts';
import type { Reading } from '../../reading.ts';
import { incidentRow, REQUIRED_COLUMNS, type IncidentRow, type Unreadable } from './incident-row.ts';

export interface AuditRow {
  readonly line: number;
  readonly row: IncidentRow | Unreadable;
  readonly raw: unknown;
}

/** One quote that is never closed must not swallow the rest of the file. */
const LONGEST_ROW = 1_000_000;

export async function* auditRows(input: Input, reading: Reading): AsyncGenerator<AuditRow> {
  const broken: AuditRow[] = [];
  const parser = parse({
    bom: true,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: LONGEST_ROW,
    on_skip: (error, raw): undefined => void broken.push(brokenRow(error, raw)),
  });
  pipeline(await input.open(reading), parser, () => undefined);
  let header: readonly string[] | null = null;
  let line = 0;
  try {
    for await (const parsed of parser as AsyncIterable<{ record: string[]; info: Info }>) {
      line = parsed.info.lines;
      if (header === null) header = checkedHeader(parsed.record, input.name);
      else yield audit(parsed.record, header, input.name, line);
      yield* broken.splice(0);
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== CUT_OFF) throw error;
    broken.push({
      line: line + 1,
      row: { field: '', reason: 'the compressed file ends in the middle' },
      raw: '',
    });
  }
  if (header === null) throw new Failure(`${input.name} is empty.`, 2);
  yield* broken.splice(0);
}

function audit(record: readonly string[], header: readonly string[], file: string, line: number): AuditRow {
  if (record.length !== header.length) {
    const reason = `has ${record.length} columns instead of ${header.length}`;
    return { line, row: { field: '', reason }, raw: record };
  }
  const raw: Record<string, string> = {};
  // Of columns with the same name the first counts.
  header.forEach((name, column) => (raw[name] ??= record[column] as string));
  return { line, row: incidentRow(raw, file, line), raw };
}

/** What later versions of the source call the same column. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  sys_updated_on: 'sys_updated_at',
  state: 'incident_state',
};

function checkedHeader(record: readonly string[], file: string): string[] {
  const lower = record.map((name) => name.trim().toLowerCase());
  const names = lower.map((name) => {
    const usual = OTHER_NAMES[name];
    return usual === undefined || lower.includes(usual) ? name : usual;
  });
  const missing = REQUIRED_COLUMNS.filter((column) => !names.includes(column));
  if (missing.length === 0) return names;
  throw new Failure(
    `${file} is no file of ServiceNow audit rows: it has no column ${missing.join(', ')}.`,
    2,
  );
}

function brokenRow(error: CsvError | undefined, raw: string | undefined): AuditRow {
  const line = (error as { lines?: number } | undefined)?.lines ?? 0;
  const reason =
    error?.code === 'CSV_QUOTE_NOT_CLOSED' ? 'ends inside a quoted value' : 'is no row of a CSV file';
  return { line, row: { field: '', reason }, raw: raw?.slice(0, 1000) ?? '' };
}
