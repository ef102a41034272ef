/** The requests of a file: JSON or XML of GeoReport, or a table of open data. */
import { StringDecoder } from 'node:string_decoder';
import { SaxesParser } from 'saxes';
import type { Input } from '../../input.ts';
import { jsonValues } from '../../json-values.ts';
import type { Reading } from '../../reading.ts';
import { tableRows } from '../../tables/table-rows.ts';
import { COLUMNS, type RequestField, type RequestFields, type RequestNote } from './service-request.ts';

export interface ReadRequest {
  readonly line: number;
  /** null where it cannot be read. */
  readonly fields: RequestFields | null;
  readonly notes: readonly RequestNote[];
  readonly reason: string;
  readonly raw: unknown;
}

type Cells = Readonly<Record<string, unknown>>;

export async function* requestsOfJson(input: Input, reading: Reading): AsyncGenerator<ReadRequest> {
  for await (const { value, number: line, problem } of jsonValues(input, reading, [
    'service_requests',
    'requests',
  ])) {
    const cells = cellsOf(value);
    if (problem !== null || Object.keys(cells).length === 0)
      yield { line, fields: null, notes: [], reason: problem ?? 'is no service request', raw: value };
    else {
      const extended = cellsOf(cells['extended_attributes']);
      yield {
        line,
        fields: fieldsOf({ ...extended, ...cells }),
        notes: notesOf(cells['notes']),
        reason: '',
        raw: value,
      };
    }
  }
}

export async function* requestsOfTable(input: Input, reading: Reading): AsyncGenerator<ReadRequest> {
  const shape = { what: 'table of service requests', required: [] };
  for await (const { line, cells, rejection, raw } of tableRows(input, reading, () => shape))
    yield {
      line,
      fields: cells === null ? null : fieldsOf(cells),
      notes: [],
      reason: rejection?.reason ?? '',
      raw,
    };
}

export async function* requestsOfXml(input: Input, reading: Reading): AsyncGenerator<ReadRequest> {
  const found: ReadRequest[] = [];
  const parser = new SaxesParser();
  let cells: Record<string, string> | null = null;
  let text = '';
  let failed: string | null = null;
  parser.on('opentag', ({ name }) => {
    if (name === 'request') cells = {};
    text = '';
  });
  parser.on('text', (piece) => (text += piece));
  parser.on('cdata', (piece) => (text += piece));
  parser.on('closetag', ({ name }) => {
    if (name === 'request' && cells !== null) {
      found.push({ line: parser.line, fields: fieldsOf(cells), notes: [], reason: '', raw: cells });
      cells = null;
    } else if (cells !== null) cells[name] = text.trim();
    text = '';
  });
  parser.on('error', ({ message }) => (failed ??= message.replace(/^\d+:\d+: /, '').replace(/\.$/, '')));
  const decoder = new StringDecoder('utf8');
  for await (const chunk of await input.open(reading)) {
    parser.write(decoder.write(chunk as Buffer));
    yield* found.splice(0);
    if (failed !== null) break;
  }
  if (failed === null) {
    parser.close();
    if (failed !== null) reading.noticed.cutOff(input.name);
  }
  yield* found.splice(0);
  if (failed !== null)
    yield {
      line: parser.line,
      fields: null,
      notes: [],
      reason: `is no well-formed XML: ${String(failed)}`,
      raw: '',
    };
}

function cellsOf(value: unknown): Cells {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Cells) : {};
}

function fieldsOf(cells: Cells): RequestFields {
  const fields: Partial<Record<RequestField, string>> = {};
  for (const [field, others] of Object.entries(COLUMNS) as [RequestField, readonly string[]][])
    for (const name of [field, ...others]) {
      const value = cells[name];
      if (!['string', 'number', 'boolean'].includes(typeof value) || String(value).trim() === '') continue;
      fields[field] = String(value);
      break;
    }
  return fields;
}

function notesOf(value: unknown): RequestNote[] {
  if (!Array.isArray(value)) return [];
  return value.map(cellsOf).flatMap(({ datetime, type, extended_attributes: more }) => {
    if (typeof datetime !== 'string' || typeof type !== 'string') return [];
    const { service_request_id: id, agency_responsible: agency } = cellsOf(more);
    return [
      {
        at: datetime,
        type,
        id: typeof id === 'string' ? id : null,
        agency: typeof agency === 'string' ? agency : null,
      },
    ];
  });
}
